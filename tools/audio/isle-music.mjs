// A mood for each isle beside the Gate: the Studio hops on wood and strings with a shutter's click; the Port rocks on reeds and waves. C pentatonic like all the rest.
import { bass, flute, jingle, pad, pluck, reeds } from './players.mjs';
import { BEAT, loop } from './score.mjs';
import { bell, mallet, noise, skin, tick } from './voices.mjs';

/** A line of notes as written: "beat:note:long" with spaces between. */
const line = (text) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((note) => note.split(':').map(Number));

const STUDIO = [
  { root: 36, chord: [60, 64, 67], tune: '0:76:0.5 0.5:79:0.5 1.5:76:0.5 2:74:0.5 2.5:72:1' },
  { root: 45, chord: [60, 64, 69], tune: '0:72:0.5 0.5:74:0.5 1.5:69:0.5 2:67:1.5' },
  { root: 38, chord: [60, 62, 69], tune: '0:69:0.5 0.5:72:0.5 1.5:74:0.5 2:76:0.5 2.5:74:1' },
  { root: 43, chord: [62, 67, 69], tune: '0:79:0.5 1:76:0.5 1.5:74:0.5' },
  { root: 36, chord: [60, 64, 67], tune: '0:76:0.5 0.5:79:0.5 1.5:81:0.5 2:79:0.5 2.5:76:1' },
  { root: 40, chord: [62, 64, 67], tune: '0:74:0.5 0.5:76:0.5 1.5:72:0.5 2:67:1.5' },
  { root: 45, chord: [60, 64, 69], tune: '0:69:0.5 0.5:72:0.5 1:76:0.5 2:74:0.5 2.5:69:1' },
  { root: 43, chord: [62, 67, 69], tune: '0:74:1 1.5:72:0.5' },
  { root: 45, chord: [60, 64, 69], tune: '0:81:1 1.5:79:0.5 2:76:0.5 3:79:0.5' },
  { root: 40, chord: [62, 64, 67], tune: '0:76:1 1.5:74:0.5 2:72:1' },
  { root: 38, chord: [60, 62, 69], tune: '0:74:0.5 0.5:76:0.5 1:79:0.5 2:81:0.5 2.5:84:1' },
  { root: 43, chord: [62, 67, 69], tune: '0:79:0.5 0.5:76:0.5 1:74:0.5 1.5:72:1' },
];

/** Twelve bars of four: light feet, and now and then a picture is taken. */
export const studioMusic = () =>
  loop({ bars: 12, seed: 33, sound: { wet: 0.18, hi: 8500 } }, (b, at) => {
    STUDIO.forEach(({ root, chord, tune }, bar) => {
      pad(b, at(bar, 0), [root + 12, ...chord], 4 * BEAT, 0.028);
      for (const [beat, up] of [
        [0, 0],
        [1.5, 0],
        [2, 7],
        [3.5, 12],
      ])
        bass(b, at(bar, beat), root + up, 0.42, 0.36);
      for (const beat of [0.5, 1.5, 2.5, 3.5]) chord.forEach((m, i) => pluck(b, at(bar, beat) + i * 0.008, m, 0.085, 0.22, 0.4));
      for (const [beat, m, d] of line(tune)) {
        mallet(b, at(bar, beat), m, 0.3, 0.2 + d * 0.16, 0.3, 3.93);
        pluck(b, at(bar, beat), m - 12, 0.1, 0.4, 0.5);
      }
      for (let i = 0; i < 8; i++) tick(b, at(bar, i / 2), i % 2 ? 5200 : 3600, i % 2 ? 0.035 : 0.06, 0.02, 5, 7 + i);
      for (const beat of [1, 3]) skin(b, at(bar, beat), 55, 0.1, 0.12, 0.5);
      if (bar % 4 === 3) {
        for (const [beat, f] of [
          [2.5, 2100],
          [2.75, 1500],
        ])
          tick(b, at(bar, beat), f, 0.3, 0.03, 4, 11);
        [84, 88, 91].forEach((m, i) => bell(b, at(bar, 3 + i / 4), m, 0.05, 0.7));
      }
    });
  });

const PORT = [
  { root: 38, chord: [57, 62, 69], tune: '0:69:2 2:67:1' },
  { root: 36, chord: [55, 60, 67], tune: '0:64:2 2:67:1' },
  { root: 38, chord: [57, 62, 69], tune: '0:69:1 1:72:1 2:74:1' },
  { root: 45, chord: [57, 64, 69], tune: '0:76:2' },
  { root: 43, chord: [55, 62, 67], tune: '0:74:1.5 1.5:72:0.5 2:69:1' },
  { root: 36, chord: [55, 60, 64], tune: '0:67:2 2:64:1' },
  { root: 40, chord: [55, 60, 64], tune: '0:67:1 1:69:1 2:72:1' },
  { root: 38, chord: [57, 62, 69], tune: '0:69:2' },
  { root: 45, chord: [57, 60, 64], tune: '0:72:1.5 1.5:74:0.5 2:76:1' },
  { root: 43, chord: [55, 62, 67], tune: '0:79:2 2:76:1' },
  { root: 38, chord: [57, 62, 69], tune: '0:74:1 1:72:1 2:69:1' },
  { root: 45, chord: [57, 60, 64], tune: '0:72:2' },
  { root: 36, chord: [55, 60, 64], tune: '0:67:1 1:69:1 2:72:1' },
  { root: 43, chord: [55, 62, 67], tune: '0:74:2 2:72:1' },
  { root: 45, chord: [57, 60, 64], tune: '0:69:1 1:67:1 2:64:1' },
  { root: 38, chord: [57, 62, 69], tune: '0:62:2' },
];

/** Sixteen bars of three: a boat that rocks, a buoy's bell, a wave with every second bar. */
export const portMusic = () =>
  loop({ bars: 16, beats: 3, seed: 47, sound: { wet: 0.26, hi: 7500 } }, (b, at) => {
    PORT.forEach(({ root, chord, tune }, bar) => {
      pad(b, at(bar, 0), [root + 12, ...chord], 3 * BEAT, 0.045);
      bass(b, at(bar, 0), root, 1.3, 0.38);
      for (const beat of [1, 2]) {
        for (const m of chord) reeds(b, at(bar, beat), m, 0.32, 0.016);
        pluck(b, at(bar, beat), chord[1] + 12, 0.06, 0.5, 0.3);
      }
      for (const [beat, m, d] of line(tune)) {
        if (bar < 8) flute(b, at(bar, beat), m, d * BEAT * 0.94, 0.15);
        else reeds(b, at(bar, beat), m, d * BEAT * 0.94, 0.075);
        mallet(b, at(bar, beat), m - 12, 0.1, 0.5, 0.2, 5.4);
      }
      if (bar % 2 === 0) noise(b, at(bar, 0), 2.8, 0.05, 400, 1500, bar + 2);
      if (bar % 4 === 3)
        [
          [1, 79],
          [2, 74],
        ].forEach(([beat, m]) => bell(b, at(bar, beat), m, 0.07, 1.6));
      if (bar >= 8) for (const beat of [1, 2]) jingle(b, at(bar, beat), 0.025, 0.08, bar);
    });
  });
