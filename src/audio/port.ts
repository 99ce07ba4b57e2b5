// The door to sound: effects, music and the band over howler, which is loaded after the first touch. Knows no view and no rule.
import type { Howl as HowlType, HowlerGlobal } from 'howler';
import manifest from '../../assets/audio/manifest.json';

export type SoundId =
  | 'tap'
  | 'card-flip'
  | 'pop-open'
  | 'pop-close'
  | 'clue-found'
  | 'good'
  | 'try-again'
  | 'lumi-hello'
  | 'lumi-worry'
  | 'lumi-talk'
  | 'star'
  | 'celebrate'
  | 'whoosh'
  | 'message-in'
  | 'lock'
  | 'step'
  | 'rope-pull'
  | 'rope-hang'
  | 'gate-open'
  | 'gate-shut'
  | 'knock'
  | 'mist'
  | 'rewind'
  | 'tricky-giggle'
  | 'light-on'
  | 'page';
export type Instrument =
  | 'drum'
  | 'flute'
  | 'cello'
  | 'xylophone'
  | 'erhu'
  | 'tambourine'
  | 'pipa'
  | 'accordion'
  | 'gong'
  | 'violin'
  | 'tabla'
  | 'trumpet';

/** Volumes 0–1. */
export interface Volumes {
  readonly music: number;
  readonly effects: number;
  readonly muted: boolean;
}

export interface AudioPort {
  /** From the first touch on there may be sound. */
  unlock(): Promise<void>;
  play(id: SoundId): void;
  music(track: 'none' | 'hub' | 'gate'): void;
  /** Raises the stems of these players and lowers the others; all run on one clock. */
  band(playing: readonly Instrument[]): void;
  setVolumes(volumes: Volumes): void;
  /** Emits a caption key, such as `sound.knock` or `band.drum`. */
  onCaption(listener: (key: string) => void): () => void;
  pause(on: boolean): void;
}

const urls = import.meta.glob<string>('../../assets/audio/*.{webm,mp3}', { query: '?url', import: 'default', eager: true });
const sources = (name: string): string[] => ['webm', 'mp3'].flatMap((ext) => urls[`../../assets/audio/${name}.${ext}`] ?? []);
/** Sounds worth a caption: those that carry something the eye might miss. */
const CAPTIONED: ReadonlySet<string> = new Set([
  'good',
  'try-again',
  'gate-open',
  'gate-shut',
  'knock',
  'mist',
  'rewind',
  'celebrate',
  'message-in',
]);
const LOOP_MS = Math.round(manifest.loop * 1000);

type HowlClass = typeof HowlType;

export function createAudio(): AudioPort {
  let howl: HowlClass | null = null;
  let global: HowlerGlobal | null = null;
  let volumes: Volumes = { music: 0.4, effects: 0.5, muted: false };
  let track: 'none' | 'hub' | 'gate' = 'none';
  let playing: readonly Instrument[] = [];
  const effects = new Map<string, HowlType>();
  const loops = new Map<string, HowlType>();
  const captions = new Set<(key: string) => void>();
  const caption = (key: string) => {
    for (const listener of captions) listener(key);
  };

  /** A loop, cut to its exact length so that the encoder's padding is never heard. */
  const loopOf = (name: string): HowlType | null => {
    const known = loops.get(name);
    if (known || !howl) return known ?? null;
    const made = new howl({ src: sources(name), volume: 0, sprite: { round: [0, LOOP_MS, true] } });
    loops.set(name, made);
    return made;
  };
  /** Starts a loop in step with the base loop. */
  const raise = (name: string, volume: number) => {
    const loop = loopOf(name);
    if (!loop) return;
    if (!loop.playing()) {
      const id = loop.play('round');
      const base = loops.get('gate-base');
      if (base && base !== loop && base.playing()) {
        const follow = () => loop.seek(Number(base.seek()) % manifest.loop, id);
        loop.state() === 'loaded' ? follow() : loop.once('load', follow);
      }
    }
    loop.fade(loop.volume(), volume, 600);
  };
  const lower = (name: string) => {
    const loop = loops.get(name);
    if (loop?.playing()) loop.fade(loop.volume(), 0, 600);
  };
  const settle = () => {
    if (!howl) return;
    const level = volumes.muted ? 0 : volumes.music;
    const wanted = track === 'gate' ? ['gate-base', ...playing] : track === 'hub' ? ['hub'] : [];
    for (const name of wanted) raise(name, level);
    for (const name of loops.keys()) if (!wanted.includes(name)) lower(name);
    global?.mute(volumes.muted);
  };

  return {
    async unlock() {
      if (howl) return;
      const loaded = await import('howler').catch(() => null);
      if (!loaded) return;
      howl = loaded.Howl;
      global = loaded.Howler;
      settle();
    },
    play(id) {
      if (CAPTIONED.has(id)) caption(`sound.${id}`);
      if (!howl || volumes.muted || volumes.effects === 0) return;
      const sound = effects.get(id) ?? new howl({ src: sources(id) });
      effects.set(id, sound);
      const once = sound.play();
      sound.volume(volumes.effects, once);
      sound.rate(2 ** (((Math.random() - 0.5) * 80) / 1200), once);
    },
    music(next) {
      track = next;
      settle();
    },
    band(next) {
      for (const player of next) if (!playing.includes(player)) caption(`band.${player}`);
      playing = next;
      settle();
    },
    setVolumes(next) {
      volumes = next;
      settle();
    },
    onCaption(listener) {
      captions.add(listener);
      return () => captions.delete(listener);
    },
    pause(on) {
      global?.mute(on || volumes.muted);
    },
  };
}
