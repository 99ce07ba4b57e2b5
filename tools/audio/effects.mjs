// Every effect of the game, written for the voices. Times in seconds, pitches as MIDI numbers, all in C pentatonic so that they agree with the music.
import { dayan, pluck } from './players.mjs';
import { room } from './room.mjs';
import { SR, bell, buf, glide, mallet, noise, skin, tick } from './voices.mjs';

/** How loud, as momentary loudness (LUFS): what touches, what tells, what celebrates. */
const TOUCH = -25;
const TELL = -20.5;
const CHEER = -17.5;

/** Name → [loudness, seconds, how it is written]. */
const EFFECTS = {
  tap: [TOUCH, 0.16, (b) => mallet(b, 0, 79, 0.5, 0.05, 0.3)],
  'card-flip': [
    TOUCH,
    0.24,
    (b) => {
      noise(b, 0, 0.1, 0.5, 1200, 5200);
      mallet(b, 0.06, 72, 0.25, 0.06);
    },
  ],
  'pop-open': [
    TOUCH,
    0.4,
    (b) => {
      glide(b, 0, 60, 79, 0.1, 0.4);
      mallet(b, 0.08, 84, 0.3, 0.1);
    },
  ],
  'pop-close': [
    TOUCH,
    0.26,
    (b) => {
      mallet(b, 0, 84, 0.22, 0.05);
      glide(b, 0.03, 79, 60, 0.13, 0.4);
    },
  ],
  page: [
    TOUCH,
    0.42,
    (b) => {
      noise(b, 0, 0.2, 0.5, 900, 4600, 4);
      noise(b, 0.13, 0.22, 0.4, 3800, 1500, 9);
      tick(b, 0.3, 700, 0.2, 0.025);
    },
  ],
  bump: [
    TOUCH,
    0.34,
    (b) => {
      skin(b, 0, 48, 0.6, 0.2, 0.1, 0.35);
      glide(b, 0.05, 64, 60, 0.14, 0.2);
    },
  ],
  whoosh: [TOUCH, 0.42, (b) => noise(b, 0, 0.4, 0.6, 300, 3800)],
  'lumi-hello': [
    TELL,
    0.85,
    (b) => {
      glide(b, 0, 79, 84, 0.11, 0.28);
      glide(b, 0.12, 84, 91, 0.15, 0.26);
      bell(b, 0.24, 96, 0.1, 0.45);
    },
  ],
  'lumi-worry': [
    TELL - 2,
    0.5,
    (b) => {
      glide(b, 0, 76, 72, 0.16, 0.28);
      glide(b, 0.17, 74, 69, 0.24, 0.26);
    },
  ],
  'lumi-talk': [TELL - 2, 0.32, (b) => [76, 79, 74].forEach((m, i) => glide(b, i * 0.075, m, m + 1.5, 0.07, 0.24, 0.3))],
  hop: [
    TOUCH + 2,
    0.5,
    (b) => {
      glide(b, 0, 67, 84, 0.3, 0.3);
      noise(b, 0, 0.4, 0.16, 900, 4200);
      [84, 88, 91].forEach((m, i) => bell(b, 0.12 + i * 0.07, m, 0.04, 0.3));
    },
  ],
  land: [
    TOUCH,
    0.5,
    (b) => {
      mallet(b, 0, 60, 0.4, 0.12, 0.3);
      bell(b, 0.05, 91, 0.08, 0.4);
    },
  ],
  'bridge-steps': [
    TOUCH - 1,
    1.35,
    (b) =>
      [0, 0.3, 0.62, 0.94].forEach((t, i) => {
        tick(b, t, i % 2 ? 330 : 280, 0.4 + i * 0.07, 0.045, 5, 11 + i);
        mallet(b, t, i % 2 ? 45 : 43, 0.18, 0.09, 0.8);
      }),
  ],
  knock: [
    TELL,
    0.72,
    (b) =>
      [0, 0.19, 0.38].forEach((t, i) => {
        tick(b, t, 420, 0.5, 0.05, 7, 21 + i);
        skin(b, t, 55, 0.4, 0.12, 0.25, 0.25);
      }),
  ],
  'clue-found': [
    TELL,
    0.95,
    (b) => {
      bell(b, 0, 84, 0.26, 0.5);
      bell(b, 0.09, 91, 0.3, 0.6);
      noise(b, 0, 0.12, 0.08, 3000, 7000);
    },
  ],
  'tag-take': [
    TOUCH,
    0.22,
    (b) => {
      noise(b, 0, 0.1, 0.5, 5200, 1800, 6);
      mallet(b, 0.05, 67, 0.2, 0.05);
    },
  ],
  'rope-hang': [
    TOUCH + 1,
    0.42,
    (b) => {
      noise(b, 0, 0.07, 0.3, 2000, 6000);
      pluck(b, 0.04, 60, 0.4, 0.35, 0.3);
      mallet(b, 0.05, 72, 0.3, 0.12);
    },
  ],
  'rope-open': [
    TELL - 1,
    0.9,
    (b) => {
      noise(b, 0, 0.2, 0.3, 300, 900);
      [67, 72, 76].forEach((m, i) => pluck(b, 0.06 + i * 0.09, m, 0.4, 0.7, 0.5));
    },
  ],
  'rope-ask': [
    TELL - 1,
    0.9,
    (b) => {
      noise(b, 0, 0.2, 0.3, 300, 900);
      pluck(b, 0.06, 69, 0.4, 0.5, 0.5);
      glide(b, 0.2, 72, 79, 0.3, 0.22);
    },
  ],
  'rope-shut': [
    TELL - 1,
    0.9,
    (b) => {
      noise(b, 0, 0.2, 0.3, 900, 300);
      [67, 62, 60].forEach((m, i) => pluck(b, 0.06 + i * 0.09, m, 0.4, 0.7, 0.5));
    },
  ],
  'gate-open': [
    TELL,
    1.2,
    (b) => {
      noise(b, 0, 0.5, 0.3, 180, 700);
      [0, 0.11, 0.2].forEach((t, i) => tick(b, t, 190 + i * 30, 0.3, 0.08, 9, i + 1));
      mallet(b, 0.18, 60, 0.32, 0.3);
      mallet(b, 0.28, 67, 0.32, 0.3);
      bell(b, 0.4, 84, 0.14, 0.8);
    },
  ],
  'gate-shut': [
    TELL,
    0.7,
    (b) => {
      noise(b, 0, 0.26, 0.3, 700, 220);
      skin(b, 0.22, 40, 0.7, 0.3, 0.25, 0.3);
      tick(b, 0.24, 240, 0.5, 0.07, 6, 5);
      tick(b, 0.36, 520, 0.16, 0.04, 8, 6);
    },
  ],
  cloak: [
    TOUCH + 1,
    0.7,
    (b) => {
      noise(b, 0, 0.5, 0.5, 2600, 500, 8);
      [72, 76, 79].forEach((m, i) => mallet(b, 0.2 + i * 0.06, m, 0.18, 0.16));
    },
  ],
  mist: [
    TELL - 2,
    1.4,
    (b) => {
      noise(b, 0, 1.3, 0.4, 250, 700);
      glide(b, 0.1, 60, 55, 1, 0.16);
      glide(b, 0.1, 67, 62, 1, 0.07);
    },
  ],
  rewind: [
    TELL,
    0.75,
    (b) => {
      [84, 81, 79, 76, 74, 72, 76, 84].forEach((m, i) => glide(b, i * 0.065, m, m + 1, 0.08, 0.2));
      noise(b, 0, 0.5, 0.14, 3600, 600);
      bell(b, 0.5, 91, 0.06, 0.3);
    },
  ],
  'tricky-giggle': [
    TELL + 1,
    0.8,
    (b) => [79, 84, 79, 84, 81, 86, 88, 84].forEach((m, i) => glide(b, i * (0.07 + i * 0.003), m - 1, m + 2, 0.06, 0.26 - i * 0.015, 0.4)),
  ],
  typing: [
    TOUCH - 3,
    0.85,
    (b) => [0, 0.13, 0.22, 0.38, 0.47, 0.6].forEach((t, i) => tick(b, t, 1500 + ((i * 37) % 5) * 90, 0.3, 0.018, 5, 30 + i)),
  ],
  'message-in': [
    TELL - 1,
    0.4,
    (b) => {
      mallet(b, 0, 84, 0.3, 0.09);
      mallet(b, 0.08, 79, 0.34, 0.14);
    },
  ],
  'message-out': [
    TELL - 1,
    0.4,
    (b) => {
      mallet(b, 0, 76, 0.34, 0.09);
      mallet(b, 0.08, 84, 0.3, 0.12);
      noise(b, 0, 0.16, 0.12, 800, 3600);
    },
  ],
  lock: [
    TELL - 1,
    0.55,
    (b) => {
      tick(b, 0, 900, 0.4, 0.03, 8, 2);
      mallet(b, 0.07, 48, 0.5, 0.09, 0.9);
      bell(b, 0.12, 84, 0.1, 0.35);
    },
  ],
  snap: [
    TELL - 2,
    0.3,
    (b) => {
      tick(b, 0, 2300, 0.5, 0.016, 4, 7);
      noise(b, 0.03, 0.08, 0.3, 3000, 1200);
      tick(b, 0.11, 1600, 0.5, 0.02, 4, 8);
    },
  ],
  stamp: [
    TELL - 1,
    0.4,
    (b) => {
      noise(b, 0, 0.08, 0.3, 2600, 900);
      skin(b, 0.08, 45, 0.7, 0.16, 0.4, 0.3);
      dayan(b, 0.08, 60, 0.2, 0.14);
    },
  ],
  good: [
    CHEER,
    1.25,
    (b) => {
      [72, 76, 79, 84].forEach((m, i) => mallet(b, i * 0.085, m, 0.42, 0.3));
      bell(b, 0.34, 91, 0.14, 0.8);
    },
  ],
  'try-again': [
    TELL,
    0.8,
    (b) => {
      mallet(b, 0, 67, 0.42, 0.26, 0.2);
      mallet(b, 0.16, 64, 0.42, 0.34, 0.2);
    },
  ],
  'light-on': [
    TELL - 1,
    0.7,
    (b) => {
      bell(b, 0, 84, 0.26, 0.4);
      noise(b, 0, 0.08, 0.12, 3000, 7000);
    },
  ],
  star: [
    CHEER - 1,
    0.95,
    (b) => {
      mallet(b, 0, 76, 0.3, 0.2);
      bell(b, 0.02, 88, 0.3, 0.55);
      bell(b, 0.07, 91, 0.16, 0.6);
    },
  ],
  celebrate: [
    CHEER,
    2,
    (b) => {
      [60, 64, 67, 72, 76, 79, 84].forEach((m, i) => mallet(b, i * 0.07, m, 0.4, 0.4));
      [84, 88, 91, 96].forEach((m, i) => bell(b, 0.52 + i * 0.05, m, 0.16, 0.9));
      noise(b, 0.45, 0.7, 0.1, 3000, 9000);
    },
  ],
};

/** Name, samples and the loudness it is brought to. A little of the room binds them together. */
export const effects = () =>
  Object.entries(EFFECTS).map(([name, [loudness, seconds, write]]) => {
    const dry = buf(seconds);
    write(dry);
    const samples = room(dry, { wet: 0.07, lo: 60, hi: 12000, feed: 0.55, loop: false });
    const fade = Math.min(samples.length, Math.round(SR * 0.06));
    for (let i = 0; i < fade; i++) samples[samples.length - 1 - i] *= (i / fade) ** 2;
    return { name, samples, loudness };
  });
