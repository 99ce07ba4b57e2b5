// The game's own music: a hub loop and, for the Gate, a band in stems of one length. Loops are written round: a tail that runs over the end begins the loop.
import { SR, bell, mallet, noise, pluck, skin, tone } from './voices.mjs';

const BPM = 92;
const BEAT = 60 / BPM;
const BARS = 8;
/** Eight bars of four, in seconds. */
export const LOOP = BARS * 4 * BEAT;
const empty = () => new Float32Array(Math.round(LOOP * SR));
const ROOTS = [48, 45, 41, 43, 48, 52, 41, 43];
const CHORDS = [
  [60, 64, 67],
  [57, 60, 64],
  [57, 60, 65],
  [55, 59, 62],
  [60, 64, 67],
  [59, 64, 67],
  [57, 60, 65],
  [55, 59, 62],
];
const TUNE = [
  76, 79, 81, 79, 76, 74, 72, 74, 76, 69, 81, 84, 81, 79, 76, 79, 74, 76, 74, 71, 76, 79, 81, 84, 81, 79, 71, 74, 76, 79, 81, 79,
];
const at = (bar, beat) => (bar * 4 + beat) * BEAT;
const bars = (write) => {
  const b = empty();
  for (let bar = 0; bar < BARS; bar++) write(b, bar, CHORDS[bar], ROOTS[bar]);
  return b;
};

/** Wraps a voice that stops at the end so that its tail begins the loop. */
const wrapped =
  (voice) =>
  (b, t, ...rest) => {
    const long = new Float32Array(b.length + SR * 3);
    voice(long, t, ...rest);
    for (let i = 0; i < long.length; i++) b[i % b.length] += long[i];
  };
const wMallet = wrapped(mallet);
const wBell = wrapped(bell);
const wNoise = wrapped(noise);

const pad = (b, bar, chord) => chord.forEach((m) => tone(b, at(bar, 0), m - 12, 4 * BEAT, 0.05, [1, 0.2, 0.05]));
const STEMS = {
  'gate-base': () =>
    bars((b, bar, chord, root) => {
      pad(b, bar, chord);
      for (const beat of [0, 2]) pluck(b, at(bar, beat), root, 0.34, 1, 0.4);
    }),
  drum: () => bars((b, bar) => [0, 1.5, 2, 3].forEach((x, i) => skin(b, at(bar, x), i % 2 ? 48 : 41, i % 2 ? 0.3 : 0.5))),
  flute: () =>
    bars((b, bar) => [0, 1, 2, 3].forEach((x) => tone(b, at(bar, x), TUNE[bar * 4 + x], BEAT * 0.9, 0.14, [1, 0.12, 0.04], 0.08))),
  cello: () => bars((b, bar, _c, root) => tone(b, at(bar, 0), root - 0, 3.7 * BEAT, 0.12, [1, 0.6, 0.35, 0.2, 0.1], 0.07)),
  xylophone: () => bars((b, bar, chord) => [0.5, 1.5, 2.5, 3.5].forEach((x, i) => wMallet(b, at(bar, x), chord[i % 3] + 12, 0.26, 0.2))),
  erhu: () =>
    bars((b, bar) => [0, 2].forEach((x) => tone(b, at(bar, x), TUNE[bar * 4 + x] - 12, 1.8 * BEAT, 0.09, [1, 0.7, 0.5, 0.3, 0.18], 0.22))),
  tambourine: () => bars((b, bar) => [0, 1, 2, 3].forEach((x) => wNoise(b, at(bar, x + 0.5), 0.09, 0.3, 6000, 9000))),
  pipa: () => bars((b, bar, chord) => [0, 0.5, 1.5, 2, 3, 3.5].forEach((x, i) => pluck(b, at(bar, x), chord[i % 3] + 12, 0.28, 0.5, 0.8))),
  accordion: () =>
    bars((b, bar, chord) =>
      [1, 3].forEach((x) => chord.forEach((m) => tone(b, at(bar, x), m, BEAT * 0.45, 0.04, [1, 0.5, 0.4, 0.3, 0.2]))),
    ),
  gong: () => bars((b, bar) => bar % 2 === 0 && wBell(b, at(bar, 0), 55, 0.3, 1.6)),
  violin: () =>
    bars((b, bar) =>
      [0, 1, 2, 3].forEach((x) =>
        tone(b, at(bar, x), TUNE[bar * 4 + x] + 0 - (x % 2 ? 5 : 0), BEAT * 0.95, 0.06, [1, 0.6, 0.42, 0.25, 0.12], 0.12),
      ),
    ),
  tabla: () => bars((b, bar) => [0, 0.75, 1.5, 2.25, 3, 3.5].forEach((x, i) => skin(b, at(bar, x), [50, 57, 55][i % 3], 0.28, 0.16, 0.05))),
  trumpet: () =>
    bars((b, bar, chord) =>
      [0, 2.5].forEach((x, i) => tone(b, at(bar, x), chord[2 - i] + 0, BEAT * (i ? 0.6 : 1.4), 0.07, [1, 0.8, 0.6, 0.4, 0.25, 0.15])),
    ),
  hub: () =>
    bars((b, bar, chord, root) => {
      pad(b, bar, chord);
      pluck(b, at(bar, 0), root, 0.3, 1.2, 0.4);
      pluck(b, at(bar, 2), root + 7, 0.24, 1, 0.4);
      [0, 1, 1.5, 3].forEach((x, i) => wMallet(b, at(bar, x), TUNE[(bar * 4 + i) % TUNE.length], 0.24, 0.34));
      if (bar % 2) wBell(b, at(bar, 2), chord[2] + 24, 0.06, 0.8);
    }),
};

export const music = () => Object.entries(STEMS).map(([name, write]) => [name, write()]);
