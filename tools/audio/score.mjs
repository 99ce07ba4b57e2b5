// How a loop is written down: beats into seconds with a gentle swing, voices into a round buffer. Knows no tune.
import { room, round } from './room.mjs';
import { SR, chance } from './voices.mjs';

export const BPM = 96;
export const BEAT = 60 / BPM;

/** Off-beats come a hair late; the same for every player, so that the band breathes together. */
const SWING = 0.555;
const swung = (beat) => {
  const whole = Math.floor(beat);
  const f = beat - whole;
  return whole + (f < 0.5 ? f * 2 * SWING : SWING + (f - 0.5) * 2 * (1 - SWING));
};

/** A loop begins this long before its first beat, so that the join lies where no note starts. */
const AHEAD = 0.04;

/** Writes a loop of `bars` bars; `play` gets the buffer and `at(bar, beat)` in seconds. */
export function loop({ bars, beats = 4, seed = 1, sound = {} }, play) {
  const n = Math.round(bars * beats * BEAT * SR);
  const long = new Float32Array(n + SR * 6);
  const next = chance(seed);
  const at = (bar, beat) => AHEAD + (bar * beats + swung(beat)) * BEAT + 0.004 * next();
  play(long, at);
  return room(round(long, n), sound);
}
