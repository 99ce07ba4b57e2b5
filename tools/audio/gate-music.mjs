// The Gate at dusk: eight bars in 4/4, C pentatonic. A base that is whole in itself, and twelve players whose parts call and answer each other.
import { bass, bayan, bow, dayan, flute, gong, jingle, pad, pluck, reeds, trumpet } from './players.mjs';
import { BEAT, loop } from './score.mjs';
import { bell, mallet, noise, skin, tick } from './voices.mjs';

const BARS = 8;
/** C · Am7 · D9sus · Gsus | Em7 · Am7 · D9sus · Gsus, all without F and B. */
const ROOT = [36, 33, 38, 31, 40, 33, 38, 31];
const PAD = [
  [48, 55, 64],
  [45, 52, 60, 67],
  [50, 57, 60, 67],
  [43, 50, 57, 62],
  [52, 55, 62, 67],
  [45, 52, 60, 64],
  [50, 57, 60, 64],
  [43, 50, 57, 60],
];
/** Three tones of each bar in the middle of the keyboard. */
const MID = [
  [60, 64, 67],
  [60, 64, 69],
  [62, 67, 69],
  [62, 67, 72],
  [62, 64, 67],
  [60, 64, 69],
  [62, 64, 69],
  [60, 62, 67],
];
const each = (write) => Array.from({ length: BARS }, (_, bar) => write(bar, MID[bar]));
const sung = (lines, sing) =>
  Object.entries(lines).forEach(([bar, notes]) => notes.forEach(([beat, m, d, v = 1]) => sing(Number(bar), beat, m, d * BEAT, v)));

const CALL = {
  0: [
    [0, 76, 0.9],
    [1, 79, 0.45],
    [1.5, 81, 1.4],
    [3, 79, 0.9],
  ],
  1: [
    [0, 76, 1.4],
    [1.5, 74, 0.45],
    [2, 72, 1.7],
  ],
  2: [[0.5, 81, 2.6, 0.4]],
  3: [
    [0, 79, 1.8, 0.4],
    [3, 72, 0.45, 0.7],
    [3.5, 74, 0.45, 0.8],
  ],
  4: [
    [0, 79, 0.9],
    [1, 81, 0.45],
    [1.5, 84, 1.4],
    [3, 81, 0.9],
  ],
  5: [
    [0, 79, 1.4],
    [1.5, 76, 0.45],
    [2, 81, 1.7],
  ],
  6: [[0.5, 79, 2.6, 0.4]],
  7: [
    [0, 74, 2.2, 0.4],
    [3, 72, 0.45, 0.7],
    [3.5, 74, 0.45, 0.8],
  ],
};
const ANSWER = {
  0: [[0.5, 64, 2.8, 0.45]],
  1: [[0.5, 60, 2.6, 0.45]],
  2: [
    [0, 69, 0.9],
    [1, 72, 0.45],
    [1.5, 74, 1.4],
    [3, 72, 0.9],
  ],
  3: [
    [0, 69, 1.4],
    [1.5, 67, 0.45],
    [2, 67, 1.6],
  ],
  4: [[0.5, 67, 2.8, 0.45]],
  5: [[0.5, 64, 2.6, 0.45]],
  6: [
    [0, 74, 0.9],
    [1, 76, 0.45],
    [1.5, 79, 0.95],
    [2.5, 76, 0.45],
    [3, 74, 0.9],
  ],
  7: [
    [0, 72, 0.9],
    [1, 74, 0.45],
    [1.5, 69, 0.45],
    [2, 67, 1.6],
  ],
};
const TENOR = {
  0: [
    [0, 48, 2.4],
    [2.5, 55, 1.4],
  ],
  1: [
    [0, 57, 2.4],
    [2.5, 52, 1.4],
  ],
  2: [
    [0, 50, 1.9],
    [2, 57, 0.9],
    [3, 55, 0.9],
  ],
  3: [
    [0, 55, 2.4],
    [2.5, 50, 1.4],
  ],
  4: [
    [0, 52, 1.9],
    [2, 55, 0.9],
    [3, 57, 0.9],
  ],
  5: [
    [0, 57, 2.9],
    [3, 55, 0.9],
  ],
  6: [
    [0, 50, 1.4],
    [1.5, 57, 1.4],
    [3, 60, 0.9],
  ],
  7: [
    [0, 55, 1.9],
    [2, 57, 0.9],
    [3, 55, 0.9],
  ],
};
const DESCANT = {
  4: [
    [0, 84, 1.4],
    [1.5, 79, 2.3],
  ],
  5: [
    [0, 81, 1.9],
    [2, 76, 1.8],
  ],
  6: [
    [0, 79, 1.4],
    [1.5, 81, 2.3],
  ],
  7: [
    [0, 79, 2.7],
    [3, 76, 0.8],
  ],
};
const FANFARE = {
  1: [
    [2.5, 67, 0.4],
    [3, 69, 0.4],
    [3.5, 72, 0.4],
  ],
  3: [
    [2, 67, 0.4],
    [2.5, 69, 0.4],
    [3, 74, 0.85],
  ],
  5: [
    [2.5, 72, 0.4],
    [3, 74, 0.4],
    [3.5, 76, 0.4],
  ],
  7: [
    [0, 67, 0.7],
    [0.75, 72, 0.22],
    [1, 74, 0.9],
    [2, 79, 1.7],
  ],
};

const base = (b, at) =>
  each((bar, mid) => {
    pad(b, at(bar, 0), PAD[bar], 4 * BEAT, 0.1);
    bass(b, at(bar, 0), ROOT[bar] + (ROOT[bar] < 36 ? 12 : 0), 1.5, 0.42);
    bass(b, at(bar, 2.5), ROOT[bar] + (ROOT[bar] < 36 ? 19 : 7), 0.8, 0.24);
    const motif =
      bar % 4 === 3
        ? [
            [0.5, mid[2] + 12],
            [1, mid[1] + 12],
            [2, mid[0] + 12],
          ]
        : [
            [0.5, mid[1] + 12],
            [1.5, mid[2] + 12],
            [3, mid[0] + 12],
          ];
    for (const [beat, m] of motif) mallet(b, at(bar, beat), m, 0.13, 0.55, 0.3, 5.4);
    if (bar % 4 === 0) bell(b, at(bar, 0), 84, 0.035, 1.2);
  });

const drum = (b, at) =>
  each((bar) => {
    for (const [beat, v] of [
      [0, 0.8],
      [1.75, 0.3],
      [2.5, 0.62],
    ])
      skin(b, at(bar, beat), 36, v, 0.36, 0.1, 0.9);
    for (const beat of [1, 3]) {
      skin(b, at(bar, beat), 53, 0.34, 0.16, 0.5);
      noise(b, at(bar, beat), 0.12, 0.3, 2400, 1400, bar + beat);
    }
    if (bar % 4 === 3)
      [2.5, 2.75, 3, 3.25, 3.5].forEach((beat, i) => skin(b, at(bar, beat), [50, 48, 46, 43, 41][i], 0.3 + i * 0.06, 0.24, 0.2));
    else tick(b, at(bar, 3.5), 900, 0.14, 0.03, 5, bar);
  });

const tambourine = (b, at) =>
  each((bar) => {
    for (let i = 0; i < 8; i++) jingle(b, at(bar, i / 2), i % 4 === 2 ? 0.62 : i % 2 ? 0.16 : 0.24, i % 4 === 2 ? 0.16 : 0.07, bar * 8 + i);
    if (bar % 4 === 3) for (let i = 0; i < 8; i++) jingle(b, at(bar, 3 + i / 8), 0.1 + i * 0.05, 0.06, 90 + i);
  });

const TABLA = [
  ['g', 0],
  ['n', 0.5],
  ['t', 0.75],
  ['n', 1],
  ['g', 1.5],
  ['n', 2],
  ['t', 2.5],
  ['n', 2.75],
  ['g', 3],
  ['n', 3.5],
];
const FILL = [
  ['g', 0],
  ['n', 0.5],
  ['t', 0.75],
  ['n', 1],
  ['n', 1.5],
  ['t', 1.75],
  ['n', 2],
  ['n', 2.25],
  ['t', 2.5],
  ['n', 2.75],
  ['n', 3],
  ['t', 3.25],
  ['g', 3.5],
];
const tabla = (b, at) =>
  each((bar) => {
    for (const [stroke, beat] of bar % 2 ? FILL : TABLA) {
      if (stroke === 'g') bayan(b, at(bar, beat), 43, beat === 0 ? 0.7 : 0.5, 0.5, bar % 4 === 3 ? 7 : 4);
      else if (stroke === 'n') dayan(b, at(bar, beat), 67, beat % 1 ? 0.26 : 0.4);
      else dayan(b, at(bar, beat), 72, 0.18, 0.14);
    }
  });

const gongs = (b, at) =>
  each((bar) => {
    if (bar === 0) gong(b, at(bar, 0), 48, 0.5, 5);
    if (bar === 4) gong(b, at(bar, 0), 55, 0.3, 3.6);
    if (bar % 2) bell(b, at(bar, 2), 91, 0.1, 0.9);
    if (bar % 4 === 2)
      for (const [beat, m] of [
        [3, 69],
        [3.5, 64],
      ])
        mallet(b, at(bar, beat), m, 0.3, 0.07, 0.7, 2.6);
  });

const xylophone = (b, at) =>
  each((bar, mid) => {
    const hit = (beat, m, v) => mallet(b, at(bar, beat), m, v, 0.17, 0.6, 3);
    if (bar % 4 === 3) {
      for (const [beat, i] of [
        [0, 0],
        [0.5, 1],
        [1.5, 2],
      ])
        hit(beat, mid[i] + 12, 0.36);
      [67, 69, 72, 74, 76, 79, 81, 84].forEach((m, i) => hit(2 + i / 4, m, 0.22 + i * 0.025));
      return;
    }
    for (const [beat, i, v] of [
      [0, 0, 0.42],
      [0.5, 2, 0.26],
      [1, 1, 0.34],
      [2, 2, 0.42],
      [2.5, 1, 0.26],
      [3.5, 2, 0.34],
    ])
      hit(beat, mid[i] + 12, v);
  });

const pipa = (b, at) =>
  each((bar, mid) => {
    const pick = (beat, m, v, ring = 0.9) => pluck(b, at(bar, beat), m, v, ring, 0.8);
    for (const [beat, i, v] of [
      [0, 0, 0.5],
      [0.5, 1, 0.3],
      [0.75, 2, 0.34],
      [1, 1, 0.4],
      [1.5, 2, 0.32],
    ])
      pick(beat, mid[i], v);
    if (bar % 4 === 3)
      for (let i = 0; i < 16; i++) pick(2 + i / 8, i < 8 ? mid[2] : mid[2] - 5 + 12, 0.16 + 0.16 * Math.sin((i / 15) * Math.PI), 0.5);
    else
      for (const [beat, i, v] of [
        [2, 0, 0.44],
        [2.5, 2, 0.3],
        [2.75, 1, 0.32],
        [3, 2, 0.42],
        [3.5, 1, 0.28],
      ])
        pick(beat, mid[i] + (i === 2 ? 12 : 0), v);
  });

const accordion = (b, at) =>
  each((bar, mid) => {
    const chord = (beat, d, v) => mid.forEach((m) => reeds(b, at(bar, beat), m, d * BEAT, v));
    if (bar % 4 === 3) {
      chord(0, 1.7, 0.1);
      for (const [beat, m] of [
        [2, 72],
        [2.5, 74],
        [3, 76],
      ])
        for (const low of [0, -5]) reeds(b, at(bar, beat), m + low - (low && m === 76 ? 0 : 0), 0.42 * BEAT, 0.12);
      return;
    }
    chord(1, 0.36, 0.11);
    chord(3, 0.36, 0.11);
    if (bar % 2) chord(3.5, 0.3, 0.08);
  });

/** Name → samples. Every loop is eight bars long, to the sample. */
export const gateMusic = () => {
  const part = (seed, play, sound = {}) => loop({ bars: BARS, seed, sound: { wet: 0.16, ...sound } }, play);
  const slide = (sing) => {
    let before = null;
    return (bar, beat, m, d, v) => {
      sing(bar, beat, m, d, v, before !== null && Math.abs(before - m) <= 3 ? before : m);
      before = m;
    };
  };
  return [
    ['gate-base', part(1, base, { wet: 0.22, hi: 7000 })],
    ['drum', part(2, drum, { wet: 0.1, hi: 7000 })],
    ['flute', part(3, (b, at) => sung(CALL, (bar, beat, m, d, v) => flute(b, at(bar, beat), m, d, 0.3 * v)), { wet: 0.24, lo: 200 })],
    [
      'cello',
      part(4, (b, at) => sung(TENOR, (bar, beat, m, d, v) => bow(b, at(bar, beat), m, d, 0.3 * v, 'cello', { start: 0.12 })), {
        wet: 0.18,
        hi: 6000,
      }),
    ],
    ['xylophone', part(5, xylophone)],
    [
      'erhu',
      part(
        6,
        (b, at) =>
          sung(
            ANSWER,
            slide((bar, beat, m, d, v, from) => bow(b, at(bar, beat), m, d, 0.28 * v, 'erhu', { from, vib: 0.24 })),
          ),
        { wet: 0.24, lo: 150 },
      ),
    ],
    ['tambourine', part(7, tambourine, { wet: 0.08, lo: 900, hi: 12000 })],
    ['pipa', part(8, pipa, { wet: 0.14, lo: 120 })],
    ['accordion', part(9, accordion, { wet: 0.14, lo: 120, hi: 6000 })],
    ['gong', part(10, gongs, { wet: 0.24 })],
    [
      'violin',
      part(
        11,
        (b, at) => {
          for (let bar = 0; bar < 4; bar++)
            for (const [beat, i] of [
              [0.5, 0],
              [1.5, 1],
              [2.5, 2],
              [3, 1],
            ])
              pluck(b, at(bar, beat), MID[bar][i] + 12, 0.34, 0.35, 0.35);
          sung(DESCANT, (bar, beat, m, d, v) => bow(b, at(bar, beat), m, d, 0.22 * v, 'violin', { vib: 0.18 }));
        },
        { wet: 0.22, lo: 180 },
      ),
    ],
    ['tabla', part(12, tabla, { wet: 0.1, hi: 8000 })],
    [
      'trumpet',
      part(13, (b, at) => sung(FANFARE, (bar, beat, m, d, v) => trumpet(b, at(bar, beat), m, d, 0.3 * v)), {
        wet: 0.24,
        lo: 150,
        hi: 6500,
      }),
    ],
  ];
};
