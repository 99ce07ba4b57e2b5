// What lives in the tank at Pop-up Port: the fish, and the things that let-through notices bring. All stand on (0, 0).
import { lit, shd } from './colour.mjs';
import { art, ball, ballg, C, E, G, glow, L, lg, P, R, rg, shadow, shine, soft, softd, softh, star } from './kit.mjs';

const BOX = [-60, -112, 120, 120];
const decor = (key, draw) => art(`decor-${key}`, BOX, () => shadow(0, 0, 42, 7, 0.24) + draw(), [0, 0]);

const leaf = (x, h, bend, c) =>
  P(
    `M${x - 7},0 C${x - 12 + bend},${-h * 0.4} ${x - 9 - bend},${-h * 0.7} ${x + bend},${-h} C${x + 11 + bend},${-h * 0.6} ${x + 7 - bend},${-h * 0.3} ${x + 7},0Z`,
    softh(c),
  ) + L(`M${x},-4 C${x - 2 + bend},${-h * 0.4} ${x - 1},${-h * 0.6} ${x + bend},${-h + 8}`, lit(c, 0.5), 2, 'opacity=".7"');
const plant = () =>
  leaf(-26, 62, -8, '#2fa37c') +
  leaf(24, 74, 9, '#39b98a') +
  leaf(-12, 92, 7, '#43b86b') +
  leaf(10, 104, -6, '#5cc95a') +
  E(0, -2, 34, 8, soft('#caa27a')) +
  C(-20, -4, 5, ballg('#cfc7ee')) +
  C(18, -3, 6, ballg('#b9a8ff'));
const shell = () =>
  P('M-44,-8 C-46,-46 -22,-74 0,-76 C22,-74 46,-46 44,-8 C30,2 -30,2 -44,-8Z', softd('#ff9bb8')) +
  [-28, -14, 0, 14, 28]
    .map((x) =>
      L(`M${x * 0.24},-6 C${x * 0.6},-30 ${x * 0.9},-50 ${x},${-70 + Math.abs(x) * 0.55}`, shd('#ff9bb8', 0.18), 3, 'opacity=".6"'),
    )
    .join('') +
  E(0, -5, 16, 7, soft('#ffd0dc')) +
  shine(-20, -52, 10, 5, 0.55);
const photo = () =>
  G(
    0,
    -4,
    R(-46, -84, 92, 84, 10, softd('#ffcf6e')) +
      R(-38, -76, 76, 62, 6, lg('0#8fdcff 1#3f86e8')) +
      fish('#ff8a3d', 0, -44, 0.42) +
      C(-24, -60, 5, '#fff', 'opacity=".6"') +
      C(26, -54, 3.4, '#fff', 'opacity=".6"') +
      R(-12, -9, 24, 5, 2.5, '#c9772c', 'opacity=".5"'),
    1,
    -4,
  );
const block = (x, y, w, h, c) => R(x, y, w, h, 5, softd(c));
const merlons = (x, y, w, n, c) => [...Array(n).keys()].map((i) => R(x + (i * w) / n + 1, y - 8, w / n - 4, 12, 3, soft(c))).join('');
const castle = () =>
  block(-46, -70, 28, 70, '#cbb6f5') +
  merlons(-46, -70, 30, 3, '#cbb6f5') +
  block(18, -70, 28, 70, '#b7a2ee') +
  merlons(18, -70, 30, 3, '#b7a2ee') +
  block(-24, -50, 48, 50, '#d9c9ff') +
  merlons(-24, -50, 48, 4, '#d9c9ff') +
  P('M-12,0 L-12,-20 A12,12 0 0 1 12,-20 L12,0Z', soft('#5d3bc4')) +
  L('M32,-76 L32,-104', '#8a5230', 3) +
  P('M32,-104 L54,-97 L32,-88Z', softd('#ff6b8a')) +
  C(-32, -44, 5, '#5d3bc4') +
  C(32, -44, 5, '#5d3bc4') +
  shine(-36, -60, 6, 3, 0.4);
const snail = () =>
  P(
    'M-44,-2 C-50,-16 -30,-18 -8,-18 L24,-18 C30,-30 30,-40 40,-42 C50,-42 52,-28 46,-14 C42,-3 30,0 20,0 L-36,0 C-40,0 -43,0 -44,-2Z',
    softd('#ffd9a0'),
  ) +
  C(-6, -34, 30, ballg('#9b7bff')) +
  L('M-6,-34 m0,0 a8,8 0 1 1 -9,8 a16,16 0 1 1 25,2 a23,23 0 0 1 -14,9', shd('#9b7bff', 0.4), 4.4) +
  shine(-16, -52, 8, 4, 0.5) +
  L('M40,-42 L37,-58 M46,-40 L52,-56', '#e8b878', 3.6) +
  C(37, -60, 4.6, '#fff') +
  C(52, -58, 4.6, '#fff') +
  C(38, -60, 2.2, '#2b1a6e') +
  C(53, -58, 2.2, '#2b1a6e') +
  L('M38,-20 q5,4 9,-1', '#a8642a', 2.4);
const lamp = () =>
  glow(0, -66, 56, '#ffe27a', 0.7) +
  R(-5, -42, 10, 42, 4, softh('#8a5a45')) +
  E(0, -2, 26, 7, soft('#8a5a45')) +
  P('M-26,-46 C-28,-78 -14,-96 0,-96 C14,-96 28,-78 26,-46Z', lg('0#fff6c9 .5#ffd768 1#ff9d1f')) +
  R(-28, -50, 56, 9, 4.5, softd('#c9705a')) +
  R(-9, -106, 18, 11, 5, softd('#c9705a')) +
  shine(-12, -76, 6, 12, 0.6, 10);
const arch = () =>
  P(
    'M-50,0 L-50,-34 C-50,-76 -26,-90 0,-90 C26,-90 50,-76 50,-34 L50,0 L24,0 L24,-30 C24,-50 14,-60 0,-60 C-14,-60 -24,-50 -24,-30 L-24,0Z',
    softd('#8fb4d9'),
  ) +
  [
    [-38, -20],
    [38, -26],
    [-28, -70],
    [26, -72],
    [0, -76],
  ]
    .map(([x, y], i) => E(x, y, 8 - (i % 2) * 2, 5, shd('#8fb4d9', 0.16), 'opacity=".7"'))
    .join('') +
  leaf(-46, 26, -3, '#43b86b') +
  leaf(47, 32, 3, '#39b98a') +
  shine(-20, -80, 12, 4, 0.4);
const starfish = () =>
  G(
    0,
    -40,
    star(0, 4, 44, shd('#ff8a5c', 0.2)) +
      star(0, 0, 44, ballg('#ff8a5c')) +
      [0, 72, 144, 216, 288]
        .map((a) => G(0, 0, C(0, -22, 3.6, lit('#ff8a5c', 0.6)) + C(0, -12, 2.6, lit('#ff8a5c', 0.6)), 1, a || 0.01))
        .join('') +
      C(-8, -4, 4.4, '#2b1a6e') +
      C(9, -4, 4.4, '#2b1a6e') +
      C(-7, -5.4, 1.5, '#fff') +
      C(10, -5.4, 1.5, '#fff') +
      L('M-6,6 q6,6 13,0', '#8f2f4f', 2.8),
    1,
    8,
  );
const chest = () =>
  R(-46, -42, 92, 42, 8, softd('#a8703f')) +
  P('M-46,-44 C-46,-74 46,-74 46,-44Z', softd('#c08a4e')) +
  E(0, -44, 40, 10, '#5b3a20') +
  [-24, -8, 8, 24].map((x, i) => C(x, -48 - (i % 2) * 5, 9, ballg('#ffc53d'))).join('') +
  C(0, -56, 8, ballg('#8fe0ff')) +
  R(-48, -46, 96, 9, 4, softd('#ffcf6e')) +
  R(-8, -40, 16, 20, 5, softd('#ffcf6e')) +
  C(0, -30, 3.4, '#8a5230');
const crab = () =>
  L('M-30,-16 L-48,-6 M-26,-10 L-40,2 M30,-16 L48,-6 M26,-10 L40,2', shd('#ff6b5e', 0.14), 6) +
  E(0, -24, 36, 24, ballg('#ff6b5e')) +
  C(-46, -46, 14, ballg('#ff7a66')) +
  P('M-54,-56 L-46,-44 L-38,-58Z', '#4aa8d8') +
  C(46, -46, 14, ballg('#ff6152')) +
  P('M38,-58 L46,-44 L54,-56Z', '#4aa8d8') +
  L('M-12,-44 L-13,-58 M12,-44 L13,-58', '#e0554a', 4.4) +
  C(-13, -60, 7, '#fff') +
  C(13, -60, 7, '#fff') +
  C(-12, -60, 3.4, '#2b1a6e') +
  C(14, -60, 3.4, '#2b1a6e') +
  L('M-10,-18 q10,8 20,0', '#8f2433', 3.2) +
  shine(-14, -36, 9, 4, 0.5);
const boat = () =>
  G(
    0,
    -4,
    P('M-52,-34 L52,-34 C48,-8 34,0 20,0 L-24,0 C-38,0 -48,-12 -52,-34Z', softd('#5d8bd6')) +
      R(-54, -40, 108, 11, 5, softd('#ffcf6e')) +
      R(-3, -104, 7, 66, 3, softh('#a8703f')) +
      P('M6,-102 C34,-92 40,-66 40,-50 L6,-50Z', softd('#fff6e4')) +
      P('M-6,-92 C-26,-80 -32,-62 -34,-50 L-6,-50Z', softd('#ffb3c4')) +
      C(-24, -17, 7, lg('0#8fdcff 1#3f86e8')) +
      C(2, -17, 7, lg('0#8fdcff 1#3f86e8')),
    1,
    -7,
  );
const branch = (d, c, w) => L(d, shd(c, 0.16), w + 4) + L(d, c, w);
const coral = () =>
  branch('M0,-2 C0,-30 -4,-44 -2,-70 M-1,-34 C-20,-40 -28,-54 -30,-76 M-20,-48 C-34,-48 -42,-58 -44,-68', '#ff7ab8', 11) +
  branch('M0,-24 C16,-34 26,-46 26,-86 M22,-50 C34,-52 42,-60 44,-74', '#f0609f', 11) +
  [
    [-2, -74],
    [-30, -80],
    [-44, -72],
    [26, -90],
    [44, -78],
  ]
    .map(([x, y]) => C(x, y, 8.4, ballg('#ff9bcb')))
    .join('') +
  E(0, -3, 26, 7, soft('#c9a2d8'));

function fish(c, x, y, s) {
  const fin = shd(c, 0.08);
  return G(
    x,
    y,
    P('M-34,0 C-52,-26 -66,-30 -72,-24 C-68,-10 -68,10 -72,24 C-66,30 -52,26 -34,0Z', softd(fin)) +
      P('M-8,-26 C-4,-46 16,-48 24,-40 C22,-32 18,-28 14,-24Z', softd(fin)) +
      P('M-4,24 C0,38 12,40 18,36 C16,30 14,26 10,22Z', softd(fin)) +
      E(4, 0, 44, 29, ballg(c)) +
      P('M-8,-27 C-16,-10 -16,10 -8,27 C-2,28.5 2,29 6,29 C-2,10 -2,-10 6,-29 C2,-29 -2,-28.5 -8,-27Z', '#fffaf0', 'opacity=".85"') +
      P('M4,4 C-8,4 -12,14 -6,19 C2,20 8,14 10,8Z', softd(fin)) +
      C(28, -8, 9.6, '#fff') +
      C(30.5, -7.5, 5.6, '#241a4f') +
      C(32.4, -10, 2, '#fff') +
      L('M37,8 q-5,5 -10,2', '#8f2f2f', 2.8) +
      E(23, 6, 5, 3, '#ff5f6f', 'opacity=".45"') +
      shine(6, -18, 14, 5, 0.45, -14),
    s,
  );
}

export const PORT_TANK = [
  art('fish-dot', [-80, -52, 132, 100], () => fish('#ff8a3d', 0, 0, 1)),
  art('fish-pal', [-80, -52, 132, 100], () => fish('#8a70ff', 0, 0, 1)),
  art(
    'tank-bubble',
    [-16, -16, 32, 32],
    () =>
      C(0, 0, 13, rg('0#ffffff/.12 .7#dff6ff/.3 1#ffffff/.8')) +
      E(-4.5, -5, 3.6, 2.4, '#fff', 'opacity=".9" transform="rotate(-36 -4.5 -5)"'),
  ),
  art(
    'tank-sand',
    [0, 0, 400, 70],
    () =>
      P('M0,30 C60,8 120,34 200,22 C280,10 340,30 400,16 L400,70 L0,70Z', lg('0#ffe9b8 1#e8b878')) +
      P('M0,46 C80,34 160,52 240,42 C310,34 360,46 400,38 L400,70 L0,70Z', lg('0#f7d79a/.9 1#d79c62')) +
      [
        [40, 54],
        [120, 60],
        [210, 56],
        [300, 62],
        [360, 52],
      ]
        .map(([x, y], i) => ball(x, y, 4 + (i % 3) * 2, ['#cfc7ee', '#ffb3c4', '#b9e4ff'][i % 3]))
        .join(''),
    [0, 70],
  ),
  decor('plant', plant),
  decor('shell', shell),
  decor('photo', photo),
  decor('castle', castle),
  decor('snail', snail),
  decor('lamp', lamp),
  decor('arch', arch),
  decor('star', starfish),
  decor('chest', chest),
  decor('crab', crab),
  decor('boat', boat),
  decor('coral', coral),
];
