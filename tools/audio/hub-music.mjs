// The isles in morning light: a waltz of sixteen bars; and the calm phrase of the result, played once. C pentatonic like all the rest.
import { bass, flute, pad, pluck } from './players.mjs';
import { room } from './room.mjs';
import { BEAT, loop } from './score.mjs';
import { SR, bell, mallet, noise } from './voices.mjs';

const ROOT = [36, 43, 45, 40, 38, 40, 38, 43, 45, 40, 45, 38, 36, 45, 38, 43];
const CHORD = { 36: [55, 60, 64], 43: [55, 60, 62], 45: [57, 60, 64], 40: [55, 62, 64], 38: [57, 60, 62] };
const TUNE = [
  [
    [0, 67, 1],
    [1, 72, 1],
    [2, 76, 1],
  ],
  [
    [0, 74, 2],
    [2, 67, 1],
  ],
  [
    [0, 69, 1],
    [1, 72, 1],
    [2, 76, 1],
  ],
  [[0, 79, 2]],
  [
    [0, 74, 1],
    [1, 76, 1],
    [2, 74, 1],
  ],
  [
    [0, 72, 2],
    [2, 67, 1],
  ],
  [
    [0, 69, 1],
    [1, 67, 1],
    [2, 72, 1],
  ],
  [[0, 74, 2]],
  [
    [0, 76, 1.5],
    [1.5, 79, 0.5],
    [2, 81, 1],
  ],
  [
    [0, 79, 2],
    [2, 76, 1],
  ],
  [
    [0, 81, 1.5],
    [1.5, 84, 0.5],
    [2, 81, 1],
  ],
  [[0, 79, 1]],
  [
    [0, 76, 1],
    [1, 79, 1],
    [2, 84, 1],
  ],
  [
    [0, 81, 2],
    [2, 76, 1],
  ],
  [
    [0, 74, 1],
    [1, 72, 0.5],
    [1.5, 74, 0.5],
    [2, 69, 1],
  ],
  [[0, 67, 2]],
];
/** The flute answers where the tune rests. */
const ANSWER = {
  3: [
    [1, 76, 0.4],
    [1.5, 79, 0.4],
    [2, 76, 0.9],
  ],
  7: [
    [1, 79, 0.4],
    [1.5, 81, 0.4],
    [2, 79, 0.9],
  ],
  8: [[0, 64, 2.6]],
  9: [[0, 67, 2.6]],
  11: [
    [1, 74, 0.4],
    [1.5, 76, 0.4],
    [2, 74, 0.9],
  ],
  15: [
    [0.5, 72, 0.4],
    [1, 74, 0.4],
    [1.5, 76, 0.4],
    [2, 72, 0.9],
  ],
};

export const hubMusic = () =>
  loop({ bars: 16, beats: 3, seed: 21, sound: { wet: 0.24, hi: 8000 } }, (b, at) => {
    ROOT.forEach((root, bar) => {
      const chord = CHORD[root];
      pad(b, at(bar, 0), [root + 12, ...chord], 3 * BEAT, 0.055);
      bass(b, at(bar, 0), root, 1.5, 0.4);
      for (const beat of [1, 2]) chord.forEach((m, i) => pluck(b, at(bar, beat) + i * 0.012, m, 0.1, 0.5, 0.3));
      for (const [beat, m, d] of TUNE[bar]) {
        mallet(b, at(bar, beat), m, 0.34, 0.34 + d * 0.22, 0.28, 5.4);
        if (bar >= 8) bell(b, at(bar, beat), m + 12, 0.03, 0.7);
      }
      for (const [beat, m, d] of ANSWER[bar] ?? []) flute(b, at(bar, beat), m, d * BEAT, bar === 8 || bar === 9 ? 0.06 : 0.13);
      for (const beat of [1, 2]) noise(b, at(bar, beat), 0.09, 0.06, 3000, 6000, bar * 3 + beat);
      if (bar % 8 === 7) [84, 88, 91].forEach((m, i) => bell(b, at(bar, 2 + i / 4), m, 0.04, 1));
    });
  });

/** Once, about eleven seconds: it settles and ends. */
export function resultPhrase() {
  const b = new Float32Array(Math.round(11.5 * SR));
  const at = (bar, beat) => (bar * 4 + beat) * BEAT;
  [
    [48, 55, 64, 67],
    [45, 52, 60, 67],
    [50, 57, 60, 64],
    [48, 55, 60, 64],
  ].forEach((notes, bar) => {
    pad(b, at(bar, 0), notes, (bar === 3 ? 3.2 : 4) * BEAT, 0.08);
    bass(b, at(bar, 0), notes[0] - 12 < 36 ? notes[0] : notes[0] - 12, 1.8, 0.36);
  });
  const tune = [
    [0, 0, 67],
    [0, 1, 72],
    [0, 2, 76],
    [0, 3, 79],
    [1, 0, 81],
    [1, 1.5, 79],
    [1, 2, 76],
    [2, 0, 74],
    [2, 1, 76],
    [2, 2, 69],
    [2, 3, 74],
    [3, 0, 72],
  ];
  for (const [bar, beat, m] of tune) mallet(b, at(bar, beat), m, 0.32, 0.6, 0.28, 5.4);
  for (const [bar, beat, m, d] of [
    [1, 3, 72, 0.9],
    [2, 3.5, 76, 0.4],
    [3, 0, 79, 2.4],
  ])
    flute(b, at(bar, beat), m, d * BEAT, 0.1);
  [84, 88, 91, 96].forEach((m, i) => bell(b, at(3, 1 + i / 2), m, 0.035, 1.2));
  const out = room(b, { wet: 0.26, hi: 8000, loop: false });
  const fade = SR;
  for (let i = 0; i < fade; i++) out[out.length - 1 - i] *= i / fade;
  return out;
}
