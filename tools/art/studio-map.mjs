// The Studio's map and its tools: the town from above, a home lit and dark, pegs, stickers, the mosaic that blurs.
import { lit, shd } from './colour.mjs';
import { art, ballg, C, E, G, glow, L, lg, P, R, shadow, softd, star } from './kit.mjs';
import { bush, tree } from './nature.mjs';

const town = () =>
  R(0, 0, 800, 500, 40, lg('0#a9e58a 1#74cf7a')) +
  P('M420,0 C470,90 760,60 800,150 L800,40 C800,18 782,0 760,0Z', lg('0#c8f0a0 1#9adf84')) +
  [100, 193, 286, 379, 472].map((y) => L(`M0,${y} C240,${y - 5} 560,${y + 5} 800,${y}`, '#fff3dc', 15)).join('') +
  E(304, 322, 74, 24, lg('0#bff0ff 1#5fb4f0')) +
  E(290, 316, 34, 7, '#fff', 'opacity=".4"') +
  L('M0,286 C200,282 400,284 470,288 C500,292 500,330 500,380 C500,440 500,470 540,472 L640,472', '#7a72a8', 13) +
  L('M0,286 C200,282 400,284 470,288 C500,292 500,330 500,380 C500,440 500,470 540,472 L640,472', '#fff', 3, 'stroke-dasharray="12 14"') +
  G(
    64,
    74,
    R(-15, -60, 30, 64, 6, lg('0#efe6ff 1#b9a6ec', 'h')) + P('M-22,-56 L0,-96 L22,-56Z', softd('#ff6b5e')) + C(0, -36, 9, '#fff7d8'),
  ) +
  G(
    700,
    62,
    R(-40, -34, 80, 38, 6, softd('#fff0d0')) +
      P('M-50,-30 L0,-62 L50,-30Z', softd('#7c5cf2')) +
      R(-3, -84, 6, 30, 3, '#6b63a8') +
      P('M3,-84 L30,-76 L3,-66Z', '#ff6b5e'),
  ) +
  G(748, 418, E(0, 0, 42, 20, '#fffaf0') + E(0, 0, 35, 15, lg('0#9fe6ff 1#4aa8ea'))) +
  [
    [30, 210],
    [782, 220],
    [770, 310],
    [20, 420],
    [400, 480],
    [560, 30],
    [330, 20],
  ]
    .map(([x, y], i) => G(x, y, i % 2 ? bush('#4fb862', 1.2) : tree('#43b86b', 0.6)))
    .join('');

const house = (wall, roof, pane, halo) =>
  (halo ? glow(0, -18, 44, '#ffe27a', 0.8) : '') +
  shadow(0, 2, 26, 6, 0.26) +
  R(-20, -28, 40, 30, 5, lg(`0${lit(wall, 0.25)} 1${shd(wall, 0.2)}`)) +
  P('M-28,-25 L-2,-50 C-1,-51 1,-51 2,-50 L28,-25 C30,-20 26,-19 23,-20 L-23,-20 C-26,-19 -30,-20 -28,-25Z', softd(roof)) +
  R(-12, -18, 10, 11, 3, pane) +
  R(3, -18, 10, 20, 4, shd(wall, 0.35));

const peg = () =>
  R(-10, -30, 20, 62, 7, lg('0#ffd9a0 .5#e8a95f 1#b9763a', 'h')) +
  R(-2, -30, 4, 62, 2, '#9a5f2c', 'opacity=".55"') +
  R(-14, -6, 28, 11, 5, lg('0#e9e6f4 1#9c94c0')) +
  C(0, 0, 3, '#6b63a0');

const face = (c, eyes, more = '') =>
  C(0, 4, 58, shd(c, 0.26)) +
  C(0, 0, 58, '#fff') +
  C(0, 0, 51, ballg(c)) +
  eyes +
  more +
  E(-20, -30, 16, 8, '#fff', 'opacity=".5" transform="rotate(-28 -20 -30)"');
const INK = '#33204f';
const STICKERS = [
  () => face('#ffd54a', C(-17, -6, 7, INK) + C(17, -6, 7, INK), P('M-24,12 C-18,36 18,36 24,12 C10,20 -10,20 -24,12Z', '#8f2f3f')),
  () =>
    star(0, 4, 62, shd('#ff8fc2', 0.26)) +
    star(0, 0, 62, '#fff') +
    star(0, 0, 52, ballg('#ff8fc2')) +
    L('M-20,-6 q6,-8 12,0 M8,-6 q6,-8 12,0 M-10,12 q10,10 20,0', INK, 5),
  () =>
    P('M-40,-30 C-44,-66 -24,-66 -18,-44 L18,-44 C24,-66 44,-66 40,-30 C66,0 50,52 0,54 C-50,52 -66,0 -40,-30Z', '#fff') +
    P('M-34,-28 C-38,-58 -24,-56 -16,-37 L16,-37 C24,-56 38,-58 34,-28 C58,0 44,46 0,47 C-44,46 -58,0 -34,-28Z', softd('#7fc8ff')) +
    C(-18, -4, 6.5, INK) +
    C(18, -4, 6.5, INK) +
    E(0, 14, 16, 11, '#fff') +
    P('M-5,9 L5,9 L0,15Z', '#ff6f8a'),
];
const mosaic = () => {
  const tones = ['#e8e2ff', '#cfc4f6', '#dcd4fb', '#b9acec', '#f3efff', '#c4e6f4'];
  return (
    R(-60, -60, 120, 120, 26, '#d9d1fa') +
    [...Array(25).keys()]
      .map((i) =>
        R(
          -60 + (i % 5) * 24,
          -60 + Math.floor(i / 5) * 24,
          24,
          24,
          i % 24 === 0 || i === 4 || i === 20 ? 9 : 3,
          tones[(i * 7 + Math.floor(i / 5) * 3) % 6],
          'opacity=".96"',
        ),
      )
      .join('')
  );
};

const lens = () =>
  C(0, 3, 56, shd('#24b8b0', 0.5)) +
  C(0, 0, 56, ballg('#f4f1ff')) +
  C(0, 0, 43, lg('0#3a2a86 1#5e4ad0')) +
  C(0, 0, 31, lg('0#8ff0ff .5#3f9bf2 1#3a2fae', 'd')) +
  E(-12, -14, 11, 8, '#fff', 'opacity=".85"') +
  C(11, 12, 5, '#fff', 'opacity=".5"');

/** Rings of the audience: how many heads stand together. */
const person = (x, y, c, s = 1) => G(x, y, C(0, -15, 11, ballg(c)) + P('M-17,18 C-17,-2 17,-2 17,18Z', softd(c)), s);
const RINGS = {
  me: [[0, 4, 1.5]],
  family: [
    [-17, 5, 1.1],
    [17, 5, 1.1],
    [0, 14, 0.85],
  ],
  friends: [
    [-26, 6, 0.9],
    [0, -4, 0.95],
    [26, 6, 0.9],
    [-12, 22, 0.9],
    [14, 22, 0.9],
  ],
  school: [
    [-30, -6, 0.7],
    [-10, -14, 0.7],
    [12, -14, 0.7],
    [32, -6, 0.7],
    [-22, 16, 0.8],
    [2, 12, 0.8],
    [26, 16, 0.8],
  ],
  everyone: [
    [-34, -14, 0.55],
    [-16, -22, 0.55],
    [4, -24, 0.55],
    [24, -20, 0.55],
    [38, -8, 0.55],
    [-30, 6, 0.65],
    [-8, 0, 0.65],
    [16, 2, 0.65],
    [-18, 24, 0.75],
    [6, 24, 0.75],
    [30, 22, 0.75],
  ],
};
const HUES = ['#6c8df6', '#ff9d6a', '#35c99a', '#f0709a', '#ffc53d', '#8a68f2', '#2fb9d8'];
const ring = (list) =>
  C(0, 0, 62, lg('0#ffffff 1#e9fbf7')) +
  C(0, 0, 58, 'none', 'stroke="#24b8b0" stroke-width="7"') +
  list.map(([x, y, s], i) => person(x, y, HUES[i % 7], s)).join('');

export const STUDIO_MAP = [
  art('studio-map', [0, 0, 800, 500], town),
  art('studio-home', [-46, -62, 92, 78], () => house('#fff0d0', '#ff7a66', lg('0#fff6c0 1#ffc547'), true)),
  art('studio-home-dark', [-46, -62, 92, 78], () => house('#9aa6c8', '#7482ac', '#5b6794', false)),
  art('studio-peg', [-18, -36, 36, 74], peg),
  ...STICKERS.map((draw, i) => art(`studio-sticker-${i + 1}`, [-66, -66, 132, 132], draw)),
  art('studio-mosaic', [-62, -62, 124, 124], mosaic),
  art('studio-lens', [-60, -60, 120, 124], lens),
  ...Object.entries(RINGS).map(([id, list]) => art(`studio-ring-${id}`, [-64, -64, 128, 128], () => ring(list))),
];
