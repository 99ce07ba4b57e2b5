// The ten true lights: small stars of lantern glass, each with the sign it stands for.
import { art, ballg, C, E, G, glow, L, lg, P, R, rg, shine, soft, softd, star } from './kit.mjs';

const VIOLET = '#6a45d8';
const face = (x, y) =>
  [-9, 9].map((k) => E(x + k, y, 3.6, 4.8, '#3a1d6b') + C(x + k - 1.2, y - 1.8, 1.5, '#fff')).join('') +
  L(`M${x - 6},${y + 8} q6,6 12,0`, '#3a1d6b', 2.8) +
  E(x - 17, y + 7, 4.4, 2.8, '#ff6f5e', 'opacity=".5"') +
  E(x + 17, y + 7, 4.4, 2.8, '#ff6f5e', 'opacity=".5"');

/** Star body with cap and ring, a cream coin with the sign before it. */
const being = (sign) =>
  glow(0, 0, 60, '#ffe27a', 0.6) +
  `<circle cx="-6" cy="-50" r="4.5" fill="none" stroke="${lg('0#fff1b0 1#e8862f')}" stroke-width="3"/>` +
  star(-6, -6, 43, '#e88f2d', 'transform="translate(0 2.5)"') +
  star(-6, -6, 43, rg('0#fffbe0 .45#ffe27a .85#ffb53d 1#f0902d', 0.46, 0.46, 0.6)) +
  P('M-17,-35 C-16,-46 4,-46 5,-35 C1,-38 -13,-38 -17,-35Z', soft('#7c5cf2')) +
  shine(-22, -18, 7, 3.4, 0.6) +
  face(-8, -9) +
  C(26, 27, 30, '#c9752f', 'opacity=".5"') +
  C(26, 25, 30, lg('0#9b7bff 1#5d3bc4')) +
  C(26, 25, 25.5, lg('0#fffdf6 1#ffefcf')) +
  G(26, 25, sign);

const eye = (x) => E(x, 0, 8, 9.5, '#ffffff') + C(x, 1, 5, VIOLET) + C(x - 1.6, -1.4, 1.8, '#ffffff');
const friend = (x, c, hair) =>
  P(`M${x - 9},17 C${x - 9},5 ${x + 9},5 ${x + 9},17Z`, soft(c)) +
  C(x, -2, 7.5, ballg('#f2c39b')) +
  P(`M${x - 8},-2 C${x - 9},-13 ${x + 9},-13 ${x + 8},-2 C${x + 4},-6 ${x - 4},-6 ${x - 8},-2Z`, hair);
const palm = (k) =>
  G(
    k * 11,
    4,
    P(
      'M-7,8 C-9,0 -8,-4 -5,-4 L-5,-13 C-5,-16 -1.5,-16 -1.5,-13 L-1.5,-15 C-1.5,-18 2.5,-18 2.5,-15 L2.5,-12 C2.5,-15 6,-15 6,-12 L6,0 C8,-4 11,-2 9,2 C7,7 5,9 4,10 L-6,10Z',
      softd('#ffb98a'),
    ),
    [k, 1],
  );
const smiley = (x, y, c) =>
  C(x, y, 10.5, ballg(c)) +
  C(x - 3.4, y - 2.4, 1.6, '#3a1d6b') +
  C(x + 3.4, y - 2.4, 1.6, '#3a1d6b') +
  L(`M${x - 4.5},${y + 2.4} q4.5,4.8 9,0`, '#3a1d6b', 2);
const book = (x, y, c, turn) =>
  G(x, y, R(-8, -12, 16, 24, 3, softd(c)) + R(-5, -12, 2, 24, 0, '#ffffff', 'opacity=".5"') + R(-1, -7, 7, 4, 1.5, '#fff6d6'), 1, turn);

const SIGNS = [
  // I started it: my own hand sends the arrow
  () =>
    L('M-12,8 C-12,-6 -2,-10 8,-8', VIOLET, 6) +
    P('M4,-17 L18,-7 L5,2Z', VIOLET, 'stroke="#6a45d8" stroke-width="3" stroke-linejoin="round"') +
    C(-12, 11, 6, ballg('#ffb98a')),
  // checked a second way
  () => eye(-9.5) + eye(9.5) + L('M-15,-13 L-5,-13 M5,-13 L15,-13', VIOLET, 3.4) + L('M-9,15 L-3,19 L9,11', '#24a08a', 4),
  // people we know
  () => friend(-9, '#ff7ab8', '#4a2d2a') + friend(10, '#4b8df0', '#2b2233'),
  // takes nothing
  () => palm(-1) + palm(1),
  // the right door
  () =>
    P('M-13,17 L-13,-4 A13,13 0 0 1 13,-4 L13,17Z', lg('0#7c5cf2 1#4e2fb0')) +
    P('M-9,17 L-9,-4 A9,9 0 0 1 9,-4 L9,17Z', lg('0#ffb98a 1#b85a44')) +
    C(4.5, 5, 2, '#ffe27a') +
    star(0, -6, 3.6, '#fff1b0'),
  // fun for all
  () => smiley(-8, 5, '#ffc53d') + smiley(9, -3, '#ff9fb8'),
  // two who did not copy
  () => book(-9, 2, '#4b8df0', -8) + book(9, -1, '#ff8a5c', 9),
  // says what it is
  () =>
    P('M-16,-9 L8,-9 C10,-9 11,-8.5 12,-7 L18,1 C19,2 19,3 18,4 L12,12 C11,13.5 10,14 8,14 L-16,14Z', softd('#35c99a')) +
    C(11, 2.5, 2.6, '#fffdf6') +
    L('M-11,-2 L3,-2 M-11,6 L0,6', '#ffffff', 3.4),
  // I can stop
  () =>
    R(-11, -14, 8.5, 28, 4, softd('#7c5cf2')) +
    R(3, -14, 8.5, 28, 4, softd('#7c5cf2')) +
    P('M8,-10 C12,-20 20,-18 20,-18 C20,-10 16,-6 8,-6Z', softd('#5cc95a')),
  // it all fits
  () =>
    P('M-15,-11 L-5,-11 C-8,-19 8,-19 5,-11 L15,-11 L15,-2 C8,-5 8,8 15,5 L15,15 L-15,15 L-15,5 C-22,8 -22,-5 -15,-2Z', softd('#ff8fc2')) +
    L('M-7,3 L-2,8 L8,-3', '#ffffff', 4),
];

export const LIGHTS = SIGNS.map((sign, i) => art(`light-${i + 1}`, [-60, -60, 120, 120], () => being(sign())));
