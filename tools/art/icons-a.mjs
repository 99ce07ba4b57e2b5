// Small things of daily life, 64 px, same light as everything else. First half.
import { art, ballg, C, E, G, L, lg, P, R, shadow, shine, soft, softd, softh, star } from './kit.mjs';

const under = () => shadow(0, 27, 22, 4, 0.2);
const win = (x, y, w, h) => R(x, y, w, h, 2, lg('0#8fdcff 1#3f86e8'));

const school = () =>
  under() +
  R(-28, -4, 56, 30, 3, lg('0#ffe9cd 1#f0b98f')) +
  P('M-30,-2 L-24,-12 L24,-12 L30,-2Z', softd('#ff7a66')) +
  R(-12, -16, 24, 42, 3, lg('0#fff1dc 1#ffcf9f')) +
  P('M-16,-14 C-10,-20 -4,-27 0,-28 C4,-27 10,-20 16,-14Z', softd('#ff6b5e')) +
  C(0, -9, 5, '#fffdf6') +
  L('M0,-12 L0,-9 L2.5,-7.5', '#5b3a6a', 1.6) +
  P('M-6,26 L-6,14 A6,6 0 0 1 6,14 L6,26Z', soft('#7c5cf2')) +
  [-25, -19, 14, 20].map((x) => win(x, 6, 5, 9)).join('');
const home = () =>
  under() +
  R(12, -24, 8, 16, 2, softd('#c9705a')) +
  P('M-22,-2 L0,-20 L22,-2 L22,24 C22,26 20,27 18,27 L-18,27 C-20,27 -22,26 -22,24Z', lg('0#fff1dc 1#ffcf9f')) +
  P(
    'M-30,2 C-31,0 -30,-2 -28,-4 L-4,-25 C-2,-27 2,-27 4,-25 L28,-4 C30,-2 31,0 30,2 C28,5 25,5 23,3 L0,-17 L-23,3 C-25,5 -28,5 -30,2Z',
    softd('#ff6b5e'),
  ) +
  P('M-7,27 L-7,13 A7,7 0 0 1 7,13 L7,27Z', soft('#8a5230')) +
  C(4, 18, 1.4, '#ffe27a') +
  win(-18, 4, 8, 9) +
  win(10, 4, 8, 9) +
  C(0, -4, 4.4, lg('0#8fdcff 1#3f86e8'));
const gift = () =>
  under() +
  R(-22, -6, 44, 32, 5, softd('#ff6b8a')) +
  R(-5, -6, 10, 32, 0, lg('0#fff1b0 1#ffb627')) +
  R(-26, -14, 52, 13, 5, softd('#ff8aa5')) +
  R(-5.5, -14, 11, 13, 0, lg('0#fff6c9 1#ffc53d')) +
  P('M0,-14 C-8,-32 -26,-28 -20,-18 C-17,-13 -8,-14 0,-14Z', softd('#ffc53d')) +
  P('M0,-14 C8,-32 26,-28 20,-18 C17,-13 8,-14 0,-14Z', softd('#ffb627')) +
  C(0, -15, 4.4, ballg('#ffd54a'));
const secret = () =>
  under() +
  C(0, -1, 27, ballg('#ffcf4d')) +
  C(-9, -8, 3.4, '#4a2a5a') +
  C(11, -8, 3.4, '#4a2a5a') +
  L('M-14,-16 q5,-4 9,-1 M7,-17 q5,-3 9,1', '#a8642a', 2.6) +
  C(1, 8, 4, '#8f2f4f') +
  E(-17, 3, 4.4, 3, '#ff6f5e', 'opacity=".5"') +
  E(19, 3, 4.4, 3, '#ff6f5e', 'opacity=".5"') +
  P('M-3,30 L-3,3 C-3,-2 5,-2 5,3 L5,16 C12,14 20,17 19,22 C18,29 10,31 4,31Z', softd('#ffb98a')) +
  L('M5,17 L12,18 M6,22 L14,23', '#c9744a', 1.6, 'opacity=".6"');
const clock = () =>
  under() +
  L('M-14,20 L-19,27 M14,20 L19,27', '#5d3bc4', 6) +
  C(-15, -20, 8.5, ballg('#7c5cf2')) +
  C(15, -20, 8.5, ballg('#6a45d8')) +
  C(0, 2, 25, ballg('#8a68f2')) +
  C(0, 2, 19, lg('0#fffdf6 1#ffefcf')) +
  [0, 90, 180, 270].map((a) => G(0, 2, R(-1.2, -16.5, 2.4, 4.5, 1, '#b9a8ff'), 1, a || 0.01)).join('') +
  L('M0,2 L0,-9 M0,2 L9,6', '#ff5f6f', 3.6) +
  C(0, 2, 2.6, '#43307f');
const photo = () =>
  under() +
  G(2, 2, R(-24, -24, 46, 50, 4, '#cdbff5'), 1, 8) +
  G(
    -1,
    0,
    R(-24, -25, 48, 50, 4, lg('0#ffffff 1#efe6ff')) +
      R(-19, -20, 38, 32, 3, lg('0#6ab8ff 1#d4edff')) +
      C(-8, -10, 5, '#ffe27a') +
      P('M-19,8 C-10,-4 -6,0 0,4 C6,-6 12,-8 19,0 L19,9 C19,11 18,12 16,12 L-16,12 C-18,12 -19,11 -19,9Z', softd('#5cc97a')),
    1,
    -5,
  );
const key = () =>
  under() +
  G(
    0,
    0,
    `<circle cx="0" cy="-13" r="11" fill="none" stroke="${lg('0#fff1a8 .5#ffc53d 1#d9852f')}" stroke-width="8"/>${R(-4, -2, 8, 32, 4, softh('#ffb627'))}${R(2, 14, 12, 6, 3, softd('#ffc53d'))}${R(2, 23, 9, 6, 3, softd('#f5a52e'))}`,
    1,
    38,
  );
const map = () =>
  under() +
  P('M-27,-18 L-9,-24 L-9,20 L-27,26Z', softd('#8fd98a')) +
  P('M-9,-24 L9,-17 L9,26 L-9,20Z', softd('#ffe0a0')) +
  P('M9,-17 L27,-23 L27,20 L9,26Z', softd('#8fd0ff')) +
  L('M-22,14 C-14,4 -8,16 0,8 C6,2 4,-2 10,-4', '#ff6b5e', 3, 'stroke-dasharray="1 6"') +
  G(13, -6, P('M0,4 C-3,-2 -11,-8 -11,-16 A11,11 0 0 1 11,-16 C11,-8 3,-2 0,4Z', softd('#ff5f6f')) + C(0, -16, 4.6, '#fffdf6'));
const chat = () =>
  under() +
  P(
    'M-28,-14 C-28,-22 -22,-26 -14,-26 L6,-26 C14,-26 20,-22 20,-14 L20,-6 C20,2 14,6 6,6 L-10,6 L-20,14 L-19,5 C-25,4 -28,0 -28,-6Z',
    softd('#7c5cf2'),
  ) +
  [-14, -4, 6].map((x) => C(x, -10, 3, '#ffffff')).join('') +
  P('M28,8 C28,2 24,-2 18,-2 L4,-2 C-2,-2 -6,2 -6,8 L-6,12 C-6,18 -2,22 4,22 L14,22 L22,28 L21,21 C26,20 28,17 28,12Z', softd('#35c9a8')) +
  L('M4,8 L18,8 M4,14 L13,14', '#ffffff', 3);
const person = (x, y, s, c, skin, hair) =>
  G(
    x,
    y,
    P('M-15,22 C-15,6 -8,2 0,2 C8,2 15,6 15,22Z', softd(c)) +
      C(0, -8, 11, ballg(skin)) +
      P('M-12,-7 C-14,-24 14,-24 12,-7 C8,-13 -6,-10 -8,-15 C-9,-11 -11,-10 -12,-7Z', hair) +
      C(-3.6, -6.5, 1.5, '#33204f') +
      C(3.6, -6.5, 1.5, '#33204f') +
      L('M-3,-2.5 q3,2.6 6,0', '#8f2f3f', 1.5),
    s,
  );
const people = () =>
  under() +
  person(-13, 4, 0.95, '#4b8df0', '#e2a878', '#3a2418') +
  person(14, 4, 0.95, '#ff7ab8', '#8a5637', '#2a1a1f') +
  person(0, 8, 0.9, '#35c99a', '#fbdcc0', '#c9622f');
const eye = () =>
  under() +
  P('M-30,0 C-20,-22 20,-22 30,0 C20,22 -20,22 -30,0Z', lg('0#ffffff .6#f2ecff 1#c9bcf0')) +
  C(0, 0, 14, ballg('#4b8df0')) +
  C(0, 0, 7, '#2b1a5e') +
  C(-4, -5, 3.6, '#ffffff') +
  C(4, 4, 1.6, '#ffffff') +
  L('M-29,-4 C-19,-25 19,-25 29,-4', '#6a45d8', 5);
const FINGERS =
  'M-19,4 C-24,-2 -28,-2 -28,3 C-26,14 -18,28 -2,29 C16,30 24,18 24,4 L24,-10 C24,-15 17,-15 17,-10 L16.5,-2 L16,-19 C16,-24 9,-24 9,-19 L8.5,-4 L8,-24 C8,-29 0.5,-29 0.5,-24 L0,-4 L-2,-20 C-3,-25 -10,-24 -9.5,-19 L-8,4 C-9,10 -14,10 -19,4Z';
const handUp = () =>
  under() + P(FINGERS, softd('#ffbf94')) + L('M-6,12 C0,8 10,8 16,10', '#d98a62', 2, 'opacity=".5"') + shine(-2, -20, 2, 5, 0.5, -6);
const question = () =>
  under() + C(0, 0, 27, ballg('#8a68f2')) + L('M-8,-7 C-8,-18 9,-17 8.5,-7 C8,0 0,0 0,7', '#ffffff', 6) + C(0, 16, 3.8, '#ffffff');
const heart = () =>
  under() +
  P('M0,26 C-12,17 -28,5 -27,-9 C-26,-24 -7,-25 0,-12 C7,-25 26,-24 27,-9 C28,5 12,17 0,26Z', ballg('#ff5f8f')) +
  shine(-13, -11, 6, 3.6, 0.6, -36);
const starIcon = () =>
  under() + star(0, 3, 25, '#d98517') + star(0, 0, 25, lg('0#fff0a8 .5#ffc53d 1#ff9d1f')) + shine(-7, -8, 5, 2.6, 0.6, -40);
const speech = () =>
  under() +
  P(
    'M-28,-8 C-28,-22 -16,-27 0,-27 C16,-27 28,-22 28,-8 C28,6 16,12 2,12 L-10,24 L-10,11 C-22,8 -28,2 -28,-8Z',
    lg('0#ffffff .5#efe8ff 1#bba9f0'),
  ) +
  [-11, 0, 11].map((x) => C(x, -8, 3.4, ballg('#7c5cf2'))).join('');

const icon = (name, draw) => art(`ico-${name}`, [-32, -32, 64, 64], draw);
export const ICONS_A = Object.entries({
  school,
  home,
  gift,
  secret,
  clock,
  photo,
  key,
  map,
  chat,
  people,
  eye,
  hand: handUp,
  question,
  heart,
  star: starIcon,
  speech,
}).map(([name, draw]) => icon(name, draw));
