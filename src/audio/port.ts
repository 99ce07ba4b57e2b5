// The door to sound for the whole house: what is wanted is remembered here, and sounds once a person has touched the page. Knows no view and no rule.
import type { Engine } from './engine';
import { CAPTIONED, type Instrument, type Manner, type SoundId, type Track, type Volumes } from './sounds';

export type { SoundId } from './sounds';

export interface AudioPort {
  /** From the first touch on there may be sound. Resolves when effects can be heard, or never will be; never throws. */
  unlock(): Promise<void>;
  play(id: SoundId, manner?: Manner): void;
  music(track: Track): void;
  /** Raises the stems of these players and lowers the others; all run on one clock. Captions name the guests of the Gate, unless the tune is somebody else's. */
  band(playing: readonly Instrument[], whose?: 'guests' | 'tune'): void;
  setVolumes(volumes: Volumes): void;
  /** Music steps back while somebody reads aloud. */
  duck(on: boolean): void;
  /** A hidden tab is silent. */
  pause(on: boolean): void;
  /** Emits a caption key, such as `sound.knock` or `band.drum`. Returns how to stop listening. */
  onCaption(listener: (key: string) => void): () => void;
  /** Called once when some sound cannot be had. Play goes on without it. */
  onProblem(listener: () => void): void;
  /** How many sounds were asked for so far. */
  asked(): number;
}

/** A sound asked for while the engine was still coming is heard if it is no older than this (ms). */
const PATIENCE = 900;
const captioned: ReadonlySet<string> = new Set(CAPTIONED);
const fetchEngine = () => import('./engine');

/** Listeners, told in the order they came. */
function ears<T>() {
  const all = new Set<(what: T) => void>();
  return {
    add(listener: (what: T) => void): () => void {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell(what: T): void {
      for (const listener of all) listener(what);
    },
  };
}

/** News that comes at most once; who listens late hears it at once. */
function once() {
  const all = ears<void>();
  let told = false;
  return {
    add(listener: () => void): void {
      all.add(listener);
      if (told) listener();
    },
    tell(): void {
      if (!told) all.tell();
      told = true;
    },
  };
}

/** Work for later that can be dropped all at once. */
function later() {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  return {
    run(work: () => void, ms: number): void {
      const timer = setTimeout(() => {
        timers.delete(timer);
        work();
      }, ms);
      timers.add(timer);
    },
    drop(): void {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

export function createAudio(load: () => Promise<Pick<typeof import('./engine'), 'createEngine'>> = fetchEngine): AudioPort {
  let engine: Engine | null = null;
  let starting: Promise<void> | null = null;
  let touched = false;
  let volumes: Volumes = { music: 0.4, effects: 0.5, muted: false };
  let track: Track = 'none';
  let playing: readonly Instrument[] = [];
  let ducked = false;
  let hidden = false;
  let asked = 0;
  let late: { readonly id: SoundId; readonly step: number; readonly at: number } | null = null;
  const captions = ears<string>();
  const troubles = once();
  const timers = later();

  const settle = () => {
    engine?.volumes(volumes);
    engine?.score(track, playing);
  };
  const begin = async () => {
    try {
      const { createEngine } = await load();
      engine = await createEngine(troubles.tell);
      engine.duck(ducked);
      if (hidden) engine.asleep(true);
      settle();
      if (late && performance.now() - late.at < PATIENCE) sound(late.id, late.step, false);
    } catch {
      troubles.tell();
    }
  };
  /** Nothing is fetched before the first touch, nor while all sound is off. */
  const start = (): Promise<void> => {
    if (!touched || volumes.muted) return Promise.resolve();
    starting ??= begin();
    return starting;
  };
  const sound = (id: SoundId, step: number, withCaption = true) => {
    if (withCaption && captioned.has(id)) captions.tell(`sound.${id}`);
    if (volumes.muted || volumes.effects === 0 || hidden) return;
    if (engine) engine.play(id, step);
    else if (touched) late = { id, step, at: performance.now() };
  };

  return {
    unlock() {
      touched = true;
      return start();
    },
    play(id, { after = 0, step = 0 } = {}) {
      asked += 1;
      if (hidden) return;
      if (after <= 0) sound(id, step);
      else timers.run(() => sound(id, step), after);
    },
    music(next) {
      track = next;
      settle();
    },
    band(next, whose = 'guests') {
      const joined = next.filter((player) => !playing.includes(player));
      if (whose === 'guests') for (const player of joined) captions.tell(`band.${player}`);
      playing = next;
      settle();
    },
    setVolumes(next) {
      volumes = next;
      settle();
      void start();
    },
    duck(on) {
      ducked = on;
      engine?.duck(on);
    },
    pause(on) {
      hidden = on;
      timers.drop();
      engine?.asleep(on);
    },
    onCaption: captions.add,
    onProblem: troubles.add,
    asked: () => asked,
  };
}
