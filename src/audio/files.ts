// Where the sound files lie, and how one becomes samples: WebM first, MP3 where that cannot be read. Knows no player.

const urls = import.meta.glob<string>('../../assets/audio/*.{webm,mp3}', { query: '?url', import: 'default', eager: true });

/** Addresses of a sound, best first. */
export const sources = (name: string): string[] => ['webm', 'mp3'].flatMap((ext) => urls[`../../assets/audio/${name}.${ext}`] ?? []);

/** Fetches and decodes a sound; rejects when none of its files can be had or read. */
export async function samplesOf(context: BaseAudioContext, name: string): Promise<AudioBuffer> {
  let reason: unknown = new Error(`No file for the sound ${name}.`);
  for (const url of sources(name)) {
    try {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
      return await context.decodeAudioData(await answer.arrayBuffer());
    } catch (fault) {
      reason = fault;
    }
  }
  throw reason;
}
