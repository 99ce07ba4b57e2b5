// Small things that fly and shine: glow, spark, stars, confetti, notes, mist, heart.
import { shd } from './colour.mjs';
import { art, ballg, C, E, G, lg, P, R, rg, shine, softd, star } from './kit.mjs';

const gold = lg.bind(null, '0#fff0a8 .5#ffc53d 1#ff9d1f');
const head = (x, y, c) => G(x, y, E(0, 0, 11, 8.4, ballg(c)), 1, -20);

export const BITS = [
  art('glow', [-128, -128, 256, 256], () => C(0, 0, 128, rg('0#ffe9a8/.95 .25#ffdc7a/.62 .55#ffc85a/.2 1#ffc85a/0'))),
  art('glow-cool', [-128, -128, 256, 256], () => C(0, 0, 128, rg('0#e9e4ff/.95 .25#bfb0ff/.6 .55#9b8bff/.2 1#8f7bf7/0'))),
  art(
    'spark',
    [-20, -20, 40, 40],
    () =>
      C(0, 0, 19, rg('0#fff6c9/.9 .4#ffe27a/.4 1#ffe27a/0')) +
      P('M0,-15 C1.6,-4 4,-1.6 15,0 C4,1.6 1.6,4 0,15 C-1.6,4 -4,1.6 -15,0 C-4,-1.6 -1.6,-4 0,-15Z', '#fffbe6'),
  ),
  art(
    'star',
    [-48, -48, 96, 96],
    () =>
      star(0, 5, 38, '#d97d10') +
      star(0, 0, 38, gold()) +
      P('M-20,-8 C-16,-12 -11,-13 -8,-14 C-5,-20 -3,-26 0,-30 C-1,-22 -4,-14 -7,-10 C-11,-8 -16,-8 -20,-8Z', '#ffffff', 'opacity=".7"') +
      E(12, -2, 5, 3, '#fff', 'opacity=".3"'),
  ),
  art(
    'star-empty',
    [-48, -48, 96, 96],
    () => star(0, 5, 38, '#a99bdb') + star(0, 0, 38, lg('0#d9d0f7 1#c3b6ee')) + star(0, 0, 26, lg('0#b7a8e8 1#cfc4f3')),
  ),
  art('confetti-1', [-12, -12, 24, 24], () => G(0, 0, R(-10, -4, 20, 8, 4, softd('#ff7ab8')), 1, -28)),
  art('confetti-2', [-12, -12, 24, 24], () => C(0, 0, 7, ballg('#35c99a'))),
  art('confetti-3', [-12, -12, 24, 24], () => star(0, 1, 9.5, lg('0#ffe27a 1#ffb018'))),
  art('confetti-4', [-12, -12, 24, 24], () => P('M-8,6 C-8,-4 -2,-8 8,-7 C3,-4 3,2 -1,5 C-3,7 -6,7 -8,6Z', softd('#4b8df0'))),
  art(
    'note-1',
    [-24, -30, 48, 60],
    () =>
      R(6, -24, 5, 42, 2.5, softd('#ffc53d')) +
      P('M8,-24 C12,-14 22,-14 20,0 C18,-6 13,-8 8,-8Z', softd('#ffb627')) +
      head(0, 18, '#ffc53d') +
      shine(-4, 15, 4, 2.2, 0.5, -20),
  ),
  art(
    'note-2',
    [-30, -30, 60, 60],
    () =>
      P('M-15,-18 C-15,-20 -14,-21 -12,-21.5 L21,-27 C23,-27 24,-26 24,-24 L24,-14 L-15,-8Z', softd('#ff7ab8')) +
      R(-15, -16, 5, 34, 2.5, softd('#ff7ab8')) +
      R(19, -22, 5, 34, 2.5, softd('#ff7ab8')) +
      head(-20, 19, '#ff7ab8') +
      head(14, 13, '#ff7ab8') +
      shine(-24, 16, 4, 2.2, 0.5, -20),
  ),
  art('puff', [-90, -90, 180, 180], () =>
    [
      [0, 0, 86],
      [-30, 12, 54],
      [32, 8, 56],
      [0, -26, 54],
    ]
      .map(([x, y, r]) => C(x, y, r, rg('0#c4b5fb/.62 .55#a892ef/.34 1#8f7bf7/0')))
      .join(''),
  ),
  art(
    'heart',
    [-24, -24, 48, 48],
    () =>
      P(
        'M0,19 C-9,12 -21,3 -20,-8 C-19,-19 -5,-20 0,-10 C5,-20 19,-19 20,-8 C21,3 9,12 0,19Z',
        shd('#ff6fa8', 0.22),
        'transform="translate(0 2)"',
      ) +
      P('M0,19 C-9,12 -21,3 -20,-8 C-19,-19 -5,-20 0,-10 C5,-20 19,-19 20,-8 C21,3 9,12 0,19Z', ballg('#ff6fa8')) +
      shine(-10, -9, 5, 3.2, 0.55),
  ),
];
