// What really sounds, fetched after the first touch: effects as one sprite over howler, music on howler's own context. Knows no view and no rule.
import { Howl, Howler } from 'howler';
import places from '../../assets/audio/sprite.json';
import { Deck } from './deck';
import { samplesOf, sources } from './files';
import type { Instrument, SoundId, Track, Volumes } from './sounds';

export interface Engine {
  play(id: SoundId, step: number): void;
  /** What music there should be; `playing` are the players over the Gate's base. */
  score(track: Track, playing: readonly Instrument[]): void;
  volumes(volumes: Volumes): void;
  duck(on: boolean): void;
  asleep(on: boolean): void;
}

/** Music under a reading voice: −12 dB. */
export const DUCKED = 10 ** (-12 / 20);
const BEAT = 60 / 96;
/** Semitones of the pentatonic scale from E, where the star and the lamps are written. */
const STEPS = [0, 3, 5, 8, 10, 12];
/** Repeats differ by up to this many cents either way. */
const CENTS = 40;

const rateOf = (step: number): number => {
  const octave = 12 * Math.floor(step / 5);
  const semitones = step > 0 ? octave + (STEPS[step % 5] ?? 0) : 0;
  const cents = step > 0 ? 0 : (Math.random() - 0.5) * 2 * CENTS;
  return 2 ** ((semitones + cents / 100) / 12);
};

function effectsSprite(onProblem: () => void): Promise<Howl> {
  return new Promise((resolve) => {
    const sprite = new Howl({
      src: sources('effects'),
      sprite: places.effects as unknown as Record<string, [number, number]>,
      onload: () => resolve(sprite),
      onloaderror: () => {
        onProblem();
        resolve(sprite);
      },
    });
  });
}

/** Loops that play by themselves; the Gate's is joined by its band. */
const ALONE = ['hub', 'studio', 'port'] as const;

/** Plays a piece once; returns how to fade it away. */
async function phrase(context: AudioContext, out: AudioNode, name: string, wanted: () => boolean): Promise<() => void> {
  const buffer = await samplesOf(context, name);
  if (!wanted()) return () => undefined;
  const source = context.createBufferSource();
  const gain = context.createGain();
  source.buffer = buffer;
  source.connect(gain).connect(out);
  source.start();
  return () => {
    gain.gain.setTargetAtTime(0, context.currentTime, 0.2);
    source.stop(context.currentTime + 1.2);
  };
}

/** Starts sound; resolves when the effects are there. Rejects where the browser has no Web Audio. */
export async function createEngine(onProblem: () => void): Promise<Engine> {
  Howler.autoSuspend = false;
  const loading = effectsSprite(onProblem);
  const { ctx: context, masterGain: master } = Howler;
  if (!Howler.usingWebAudio || !context || !master) throw new Error('No Web Audio here.');
  const bus = context.createGain();
  bus.connect(master);
  const options = { lead: places.lead, load: (name: string) => samplesOf(context, name), onProblem };
  const alone = ALONE.map((name) => ({ name, deck: new Deck(context, bus, places[name], BEAT, options) }));
  const gate = new Deck(context, bus, places.gate, BEAT, options);
  let level: Volumes = { music: 0, effects: 0, muted: false };
  let [ducked, sleeping] = [false, false];
  let wanted: Track = 'none';
  let endPhrase: (() => void) | null = null;
  const sprite = await loading;

  const mix = () => {
    bus.gain.setTargetAtTime(level.music * (ducked ? DUCKED : 1), context.currentTime, 0.03);
    sprite.volume(level.effects);
    Howler.mute(level.muted || sleeping);
  };
  const wake = () => {
    if (!sleeping && context.state !== 'running') void context.resume().catch(() => undefined);
  };
  return {
    play(id, step) {
      wake();
      if (sleeping || sprite.state() !== 'loaded') return;
      sprite.rate(rateOf(step), sprite.play(id));
    },
    score(track, playing) {
      wake();
      const audible = level.music > 0 && !level.muted;
      for (const { name, deck } of alone) deck.want(audible && track === name ? [name] : []);
      gate.want(audible && track === 'gate' ? ['gate-base', ...playing] : []);
      if (wanted !== track) {
        endPhrase?.();
        endPhrase = null;
        wanted = track;
        if (audible && track === 'result')
          void phrase(context, bus, 'result', () => wanted === 'result').then((end) => {
            endPhrase = end;
          }, onProblem);
      }
    },
    volumes(next) {
      level = next;
      mix();
    },
    duck(on) {
      ducked = on;
      mix();
    },
    asleep(on) {
      sleeping = on;
      mix();
      void (on ? context.suspend() : context.resume()).catch(() => undefined);
    },
  };
}
