// Music on one clock: loops of one length begin and join to the sample, because a loop's place follows from the context's time alone. Knows no file.

export interface DeckOptions {
  /** Seconds of a file before its loop begins. */
  readonly lead: number;
  load(name: string): Promise<AudioBuffer>;
  onProblem(): void;
}

interface Sounding {
  readonly source: AudioBufferSourceNode;
  readonly gain: GainNode;
}

interface Voice {
  wanted: boolean;
  loading: boolean;
  tries: number;
  buffer: AudioBuffer | null;
  sounding: Sounding | null;
}

const FADE = 0.35;
const TRIES = 3;
/** Time to hand a start to the sound thread. */
const SOON = 0.06;

/** A set of loops of one length (seconds); the first that sounds sets the clock. */
export class Deck {
  private readonly voices = new Map<string, Voice>();
  private began: number | null = null;

  constructor(
    private readonly context: AudioContext,
    private readonly out: AudioNode,
    private readonly length: number,
    private readonly beat: number,
    private readonly options: DeckOptions,
  ) {}

  /** Raises the named loops and lowers all others. */
  want(names: readonly string[]): void {
    for (const [name, voice] of this.voices) if (!names.includes(name)) this.lower(voice);
    for (const name of names) this.raise(name);
  }

  private raise(name: string): void {
    const voice = this.voices.get(name) ?? { wanted: false, loading: false, tries: 0, buffer: null, sounding: null };
    this.voices.set(name, voice);
    voice.wanted = true;
    if (voice.sounding || voice.loading) return;
    if (voice.buffer) this.start(voice, voice.buffer);
    else if (voice.tries < TRIES) void this.fetch(name, voice);
  }

  private async fetch(name: string, voice: Voice): Promise<void> {
    voice.loading = true;
    voice.tries += 1;
    try {
      voice.buffer = await this.options.load(name);
      if (voice.wanted) this.start(voice, voice.buffer);
    } catch {
      this.options.onProblem();
    } finally {
      voice.loading = false;
    }
  }

  /** Starts a loop where the clock is; a player that joins comes in on the next beat. */
  private start(voice: Voice, buffer: AudioBuffer): void {
    const { context, beat, length } = this;
    const { lead } = this.options;
    const now = context.currentTime + SOON;
    const began = this.began ?? now;
    this.began = began;
    const beats = Math.ceil((now - began) / beat);
    const source = context.createBufferSource();
    const gain = context.createGain();
    source.buffer = buffer;
    source.loop = true;
    source.loopStart = lead;
    source.loopEnd = lead + length;
    source.connect(gain).connect(this.out);
    gain.gain.value = 0;
    gain.gain.setTargetAtTime(1, began + beats * beat, FADE / 3);
    source.start(began + beats * beat, lead + ((beats * beat) % length));
    voice.sounding = { source, gain };
  }

  private lower(voice: Voice): void {
    voice.wanted = false;
    if (voice.sounding) {
      const { source, gain } = voice.sounding;
      const now = this.context.currentTime;
      gain.gain.cancelScheduledValues(now);
      gain.gain.setTargetAtTime(0, now, FADE / 3);
      source.stop(now + FADE * 3);
      source.onended = () => gain.disconnect();
      voice.sounding = null;
    }
    if (![...this.voices.values()].some((v) => v.sounding)) this.began = null;
  }
}
