// Every effect of the game, written for the voices. Times in seconds, pitches as MIDI numbers, all in C pentatonic.
import { bell, buf, glide, mallet, noise, skin } from './voices.mjs';

const S = {
  tap: (b) => mallet(b, 0, 79, 0.5, 0.07, 0.2),
  card_flip: (b) => {
    noise(b, 0, 0.09, 0.5, 1200, 5200);
    mallet(b, 0.04, 72, 0.3, 0.09);
  },
  pop_open: (b) => {
    glide(b, 0, 55, 79, 0.09, 0.5);
    mallet(b, 0.07, 79, 0.3, 0.12);
  },
  pop_close: (b) => {
    glide(b, 0, 79, 58, 0.1, 0.45);
  },
  clue_found: (b) => {
    bell(b, 0, 83, 0.3, 0.5);
    bell(b, 0.09, 88, 0.34, 0.7);
  },
  good: (b) => {
    [72, 76, 79, 84].forEach((m, i) => mallet(b, i * 0.085, m, 0.42, 0.3));
    bell(b, 0.34, 91, 0.16, 0.9);
  },
  try_again: (b) => {
    mallet(b, 0, 67, 0.42, 0.26, 0.2);
    mallet(b, 0.16, 64, 0.42, 0.36, 0.2);
  }, // soft minor third, never a buzzer
  lumi_hello: (b) => {
    glide(b, 0, 79, 84, 0.11, 0.28);
    glide(b, 0.12, 84, 91, 0.15, 0.26);
    bell(b, 0.24, 96, 0.12, 0.5);
  },
  lumi_worry: (b) => {
    glide(b, 0, 76, 72, 0.16, 0.28);
    glide(b, 0.17, 74, 69, 0.22, 0.26);
  },
  lumi_talk: (b) => {
    [76, 79, 74].forEach((m, i) => glide(b, i * 0.075, m, m + 1.5, 0.06, 0.24, 's'));
  },
  star: (b) => {
    bell(b, 0, 88, 0.3, 0.6);
    bell(b, 0.05, 95, 0.2, 0.8);
  },
  celebrate: (b) => {
    [60, 64, 67, 72, 76, 79, 84].forEach((m, i) => mallet(b, i * 0.07, m, 0.4, 0.4));
    [84, 88, 91, 96].forEach((m, i) => bell(b, 0.52 + i * 0.05, m, 0.2, 1.2));
    noise(b, 0.45, 0.7, 0.1, 3000, 9000);
  },
  whoosh: (b) => noise(b, 0, 0.34, 0.6, 300, 3800),
  message_in: (b) => {
    mallet(b, 0, 84, 0.3, 0.09);
    mallet(b, 0.08, 79, 0.34, 0.14);
  },
  lock: (b) => {
    mallet(b, 0, 55, 0.5, 0.05, 0.9);
    mallet(b, 0.07, 48, 0.55, 0.09, 0.9);
    bell(b, 0.12, 84, 0.14, 0.4);
  },
  step: (b) => mallet(b, 0, 60, 0.4, 0.06, 0.5),
  rope_pull: (b) => {
    noise(b, 0, 0.16, 0.4, 300, 900);
    bell(b, 0.12, 76, 0.3, 0.7);
    bell(b, 0.2, 83, 0.16, 0.8);
  },
  rope_hang: (b) => {
    noise(b, 0, 0.07, 0.4, 2000, 6000);
    mallet(b, 0.05, 67, 0.35, 0.12);
  },
  gate_open: (b) => {
    noise(b, 0, 0.4, 0.35, 200, 900);
    mallet(b, 0.1, 60, 0.4, 0.3);
    mallet(b, 0.2, 67, 0.4, 0.3);
    bell(b, 0.32, 84, 0.2, 1);
  },
  gate_shut: (b) => {
    noise(b, 0, 0.22, 0.35, 700, 200);
    skin(b, 0.2, 43, 0.8, 0.24, 0.2);
  },
  knock: (b) => {
    skin(b, 0, 60, 0.6, 0.1, 0.3);
    skin(b, 0.16, 60, 0.6, 0.1, 0.3);
    skin(b, 0.32, 62, 0.6, 0.12, 0.3);
  },
  mist: (b) => {
    noise(b, 0, 1.1, 0.35, 250, 700);
    glide(b, 0.1, 60, 55, 0.9, 0.14);
  },
  rewind: (b) => {
    glide(b, 0, 60, 84, 0.3, 0.3);
    glide(b, 0.18, 67, 88, 0.28, 0.22);
  },
  tricky_giggle: (b) => {
    [79, 83, 79, 84, 81, 86].forEach((m, i) => glide(b, i * 0.07, m, m + 2, 0.06, 0.26, 's'));
  },
  light_on: (b) => {
    bell(b, 0, 84, 0.26, 0.45);
    noise(b, 0, 0.08, 0.12, 3000, 7000);
  },
  page: (b) => noise(b, 0, 0.16, 0.5, 1500, 5000),
};
const LONG = {
  celebrate: 2.2,
  good: 1.3,
  clue_found: 1.1,
  star: 1.1,
  lumi_hello: 0.9,
  lumi_worry: 0.6,
  whoosh: 0.4,
  try_again: 0.9,
  lock: 0.6,
  rope_pull: 1,
  gate_open: 1.3,
  mist: 1.3,
  rewind: 0.6,
  tricky_giggle: 0.6,
  light_on: 0.8,
};

/** Name → samples. */
export const effects = () =>
  Object.entries(S).map(([name, write]) => {
    const b = buf(LONG[name] ?? 0.45);
    write(b);
    return [name.replaceAll('_', '-'), b];
  });
