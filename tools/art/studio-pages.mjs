// Pages that show something of us: a window view, a card about me, a quiz, a week of posts, an app, a beach; and what lies on them.
import { CAST } from './cast.mjs';
import { lit, shd } from './colour.mjs';
import { face } from './face.mjs';
import { ICONS_A } from './icons-a.mjs';
import { ICONS_B } from './icons-b.mjs';
import { art, ballg, C, E, G, glow, L, lg, P, R, shadow, shine, soft, softd, star } from './kit.mjs';
import { cloud, tree } from './nature.mjs';
import { scrawl } from './studio-things.mjs';

const W = 1600;
const H = 900;
const ICONS = [...ICONS_A, ...ICONS_B];
const icon = (name, x, y, s) => G(x, y, ICONS.find((i) => i.key === `ico-${name}`).draw(), s);
const wash = (a, b) => R(0, 0, W, H, 0, lg(`0${a} 1${b}`, 'd'));
const dots = (c) => [...Array(60).keys()].map((i) => C((i * 331) % W, (i * 197) % H, 9 + (i % 4) * 7, c, 'opacity=".13"')).join('');

const windowView = () =>
  R(0, 0, W, 720, 0, lg('0#ffe3d0 1#ffd0dc')) +
  [...Array(14).keys()].map((i) => star(60 + i * 122, 70 + (i % 3) * 210, 13, '#fff', 'opacity=".4"')).join('') +
  P('M0,700 L1600,700 L1600,900 L0,900Z', lg('0#d99a6a 1#a86f4a')) +
  [0, 1, 2, 3, 4, 5, 6, 7].map((i) => L(`M${i * 230 - 60},900 L${i * 200 + 60},704`, '#8a5638', 4, 'opacity=".35"')).join('') +
  R(800, 70, 740, 520, 30, '#fffaf0') +
  R(828, 98, 684, 464, 16, lg('0#6ab8ff .7#d8f0ff 1#fff1d4')) +
  G(960, 190, cloud(0.9, '#cfe3ff')) +
  G(1330, 160, cloud(0.7, '#cfe3ff')) +
  P('M828,500 C960,440 1120,470 1240,452 C1360,436 1440,470 1512,452 L1512,562 L828,562Z', lg('0#a5e27a 1#6cc96a')) +
  G(900, 520, tree('#43b86b', 0.9)) +
  R(1164, 98, 12, 464, 4, '#fffaf0') +
  R(770, 586, 800, 30, 14, softd('#b9805a')) +
  P('M772,40 C790,260 830,420 770,620 L712,620 C700,430 704,200 716,40Z', softd('#8a9bf2')) +
  R(690, 28, 880, 24, 12, soft('#7a5fc0')) +
  E(620, 820, 480, 64, lg('0#8edccf 1#4fb8ad'));

const paper = (c, edge) =>
  R(230, 60, 1140, 812, 46, shd(edge, 0.2)) +
  R(230, 46, 1140, 812, 46, edge) +
  R(262, 78, 1076, 748, 32, c) +
  R(262, 78, 1076, 90, 32, lit(edge, 0.3)) +
  R(262, 130, 1076, 38, 0, lit(edge, 0.3));
const profile = () =>
  wash('#bff3e8', '#54c6c4') +
  dots('#ffffff') +
  paper('#fffdf8', '#2fb9b2') +
  C(350, 124, 30, '#fffdf8') +
  G(350, 124, star(0, 0, 20, '#ffc53d')) +
  scrawl(400, 126, 330, '#ffffff', 13) +
  R(300, 200, 330, 590, 28, lg('0#e8fbf6 1#c9efe6')) +
  C(465, 330, 104, '#fff');
const quiz = () =>
  wash('#ffd9a8', '#ff8fa8') +
  dots('#ffffff') +
  paper('#fff9ee', '#f0709a') +
  [350, 1250].map((x) => G(x, 124, star(0, 0, 26, '#ffe27a'))).join('') +
  scrawl(500, 126, 600, '#ffffff', 14) +
  R(300, 200, 340, 590, 34, lg('0#fff0d1 1#ffd9b8'));
const board = () =>
  wash('#d9b48a', '#b98456') +
  [...Array(150).keys()]
    .map((i) => E((i * 617 + (i % 7) * 91) % W, (i * 241 + (i % 5) * 133) % H, 7, 4, i % 2 ? '#8f5f38' : '#f0d0a4', 'opacity=".35"'))
    .join('') +
  R(0, 0, W, 34, 0, softd('#8a5a3a')) +
  R(0, 866, W, 34, 0, softd('#7a4c30')) +
  R(0, 0, 34, H, 0, softd('#8f6040')) +
  R(1566, 0, 34, H, 0, softd('#7a4c30')) +
  L('M80,110 Q800,190 1520,100', '#fff3dc', 5, 'opacity=".9"');
const phone = () =>
  wash('#c9c4ff', '#7f7ae0') +
  dots('#ffffff') +
  R(330, 24, 940, 900, 80, '#2a1c66') +
  R(356, 50, 888, 900, 60, lg('0#f5f1ff 1#e2d9ff')) +
  R(690, 66, 220, 26, 13, '#2a1c66') +
  R(356, 110, 888, 96, 0, lg('0#8a70ff 1#6c4df6')) +
  scrawl(560, 160, 420, '#ffffff', 13) +
  C(470, 158, 32, '#fffdf8');
const beach = () =>
  R(0, 0, W, H, 0, lg('0#4aa8ff .4#bfe8ff 1#fff1d4')) +
  glow(260, 120, 420, '#fff6cf', 1) +
  C(260, 120, 60, '#fff7d0') +
  R(0, 400, W, 190, 0, lg('0#4fc3e8 1#2f8fd8')) +
  [430, 470, 520]
    .map((y, i) =>
      L(`M0,${y} ${[...Array(8).keys()].map(() => `q${50 + i * 6},-14 ${100},0 t100,0`).join(' ')}`, '#fff', 5 - i, 'opacity=".6"'),
    )
    .join('') +
  P('M0,580 C300,540 700,610 1100,566 C1320,544 1480,560 1600,574 L1600,900 L0,900Z', lg('0#ffe9b8 1#f0c47e')) +
  P(
    'M0,580 C300,540 700,610 1100,566 C1320,544 1480,560 1600,574 L1600,596 C1300,574 1100,600 800,610 C480,620 200,570 0,604Z',
    '#fff',
    'opacity=".75"',
  ) +
  G(
    1430,
    600,
    L('M0,0 C-10,-90 -30,-160 -10,-260', '#a8744a', 26) +
      [-150, -100, -50, -10, 30]
        .map((a) => G(-10, -262, P('M0,0 C30,-34 90,-40 130,-6 C90,-14 40,-6 0,12Z', softd('#3fae62')), 1, a))
        .join(''),
  ) +
  [
    [180, 820],
    [700, 860],
    [1200, 830],
  ]
    .map(([x, y]) => G(x, y, P('M0,-16 C10,-16 16,-6 14,4 C8,10 -8,10 -14,4 C-16,-6 -10,-16 0,-16Z', softd('#ff9d9d'))))
    .join('');

/** One line of a page: a picture and writing. */
const row = (name, c) =>
  R(-330, -50, 660, 104, 30, shd(c, 0.22)) +
  R(-330, -56, 660, 104, 30, '#fff') +
  R(-320, -46, 118, 84, 24, lg(`0${lit(c, 0.6)} 1${c}`)) +
  icon(name, -261, -4, 1.18) +
  scrawl(-170, -14, 400, '#6a5fa0', 13) +
  scrawl(-170, 20, 250, '#b3a9dc', 9);
const ROWS = [
  ['school', '#ffb38a'],
  ['home', '#8fd0ff'],
  ['cake', '#ffa8c8'],
  ['pencil', '#b9a2ff'],
  ['people', '#8fe0b8'],
  ['heart', '#ff9db0'],
  ['ball', '#ffd27a'],
  ['map', '#9be0d8'],
  ['star', '#ffe08a'],
  ['key', '#c9b8ff'],
  ['shield', '#a8e0a0'],
  ['photo', '#f0b8e0'],
  ['bell', '#ffc98a'],
  ['music', '#a8d0ff'],
  ['clock', '#d0c4f0'],
  ['flag', '#ffb0a0'],
  ['book', '#b8d8a0'],
  ['game', '#a8b8ff'],
];

/** A printed post, pinned. */
const post = (draw, tilt, c) =>
  G(
    0,
    0,
    R(-96, -106, 192, 220, 10, '#2b1a6e', 'opacity=".16" transform="translate(6 10)"') +
      R(-96, -106, 192, 220, 10, '#fffdf8') +
      R(-84, -94, 168, 146, 6, lg(`0${lit(c, 0.5)} 1${c}`)) +
      draw +
      scrawl(-66, 84, 132, '#8a82b0', 9) +
      C(0, -104, 13, ballg('#ff5f6e')),
    1,
    tilt,
  );
const POSTS = {
  bus: [() => icon('bus', 0, -22, 1.9), -4, '#bfe4ff'],
  pool: [() => E(0, -6, 70, 34, '#fffaf0') + E(0, -6, 62, 28, lg('0#9fe6ff 1#4aa8ea')) + icon('clock', 44, -62, 0.8), 3, '#d8f6e8'],
  dog: [
    () =>
      C(0, -20, 46, ballg('#efb06c')) +
      E(-38, -30, 17, 30, '#b9703a') +
      E(38, -30, 17, 30, '#a9622f') +
      E(0, -4, 24, 18, '#fff0dc') +
      E(0, -12, 9, 7, '#33204f') +
      C(-16, -30, 6, '#33204f') +
      C(16, -30, 6, '#33204f') +
      P('M-8,2 C-8,16 8,16 8,2Z', '#ff7a8f'),
    2,
    '#ffe3b8',
  ],
  cake: [() => icon('cake', 0, -20, 1.9), -3, '#ffe0ec'],
  paint: [
    () => star(0, -22, 48, '#8a68f2') + C(-14, -28, 6, '#fff') + C(14, -28, 6, '#fff') + L('M-14,-8 q14,12 28,0', '#fff', 5),
    5,
    '#fff0c8',
  ],
  school: [() => icon('school', 0, -20, 1.9), -5, '#ffe0d0'],
  ball: [() => icon('ball', 0, -20, 1.8), 4, '#d0f0d8'],
};

const tower = () =>
  shadow(0, 2, 70, 10, 0.2) +
  P('M-46,0 L-30,-300 L30,-300 L46,0Z', lg('0#efe6ff .5#cbb8f4 1#9a86d8', 'h')) +
  R(-44, -330, 88, 40, 12, softd('#8a74d8')) +
  P('M-52,-326 L0,-430 L52,-326Z', softd('#ff6b5e')) +
  C(0, -438, 9, ballg('#ffd54a')) +
  [-220, -140, -60].map((y) => R(-11, y, 22, 34, 11, '#5b4aa8')).join('') +
  C(0, -276, 20, '#fff7d8') +
  L('M0,-276 v-12 M0,-276 h8', '#43307f', 4);
const postcard = () =>
  R(-92, -66, 184, 132, 8, '#2b1a6e', 'opacity=".18" transform="translate(5 8)"') +
  R(-92, -66, 184, 132, 8, '#fffdf8') +
  R(-82, -56, 164, 112, 5, lg('0#ffb98a 1#ff8fa8')) +
  G(10, 54, tower(), 0.24) +
  C(-44, -22, 15, '#fff3c4') +
  R(-10, -82, 20, 26, 4, '#ffd54a', 'opacity=".85"');
const bunk = () =>
  shadow(0, 6, 230, 18, 0.28) +
  [-220, 196].map((x) => R(x, -430, 26, 434, 12, lg('0#f0c08a .5#d99a5f 1#a86a3a', 'h'))).join('') +
  R(-206, -300, 414, 50, 12, softd('#e0a56a')) +
  R(-206, -66, 414, 50, 12, softd('#d9985c')) +
  P('M-196,-300 C-200,-360 -140,-352 -60,-350 L180,-346 C204,-344 206,-320 200,-300Z', softd('#ff9d6a')) +
  P('M-196,-66 C-200,-126 -140,-118 -60,-116 L180,-112 C204,-110 206,-86 200,-66Z', softd('#6c8df6')) +
  P('M-190,-330 C-196,-372 -110,-372 -104,-336Z', '#fff') +
  P('M-190,-96 C-196,-138 -110,-138 -104,-102Z', '#fff') +
  R(118, -250, 12, 240, 5, '#a86a3a') +
  R(172, -250, 12, 240, 5, '#a86a3a') +
  [-216, -166, -116, -66].map((y) => R(116, y, 70, 12, 5, '#c98a52')).join('') +
  [-2, -1, 0, 1].map((i) => star(i * 60, -326, 13, '#fff', 'opacity=".7"')).join('') +
  G(
    40,
    -372,
    C(0, 0, 30, ballg('#c9985c')) +
      C(-22, -24, 12, ballg('#c9985c')) +
      C(22, -24, 12, ballg('#b9884c')) +
      E(0, 8, 13, 10, '#fff0dc') +
      C(-10, -6, 4, '#33204f') +
      C(10, -6, 4, '#33204f') +
      E(0, 3, 5, 4, '#33204f'),
  );
const dragon = (c) =>
  shadow(0, 4, 110, 12, 0.2) +
  L('M60,-40 C120,-30 140,-80 116,-110', shd(c, 0.1), 26) +
  P('M116,-140 L140,-104 L96,-100Z', softd('#ffc53d')) +
  P('M-70,0 C-100,-90 -60,-150 0,-150 C64,-150 100,-90 70,0Z', softd(c)) +
  P('M-38,0 C-54,-64 -30,-104 2,-104 C34,-104 52,-64 38,0Z', lit(c, 0.6)) +
  P('M-60,-110 C-120,-170 -150,-120 -136,-70 C-110,-90 -90,-80 -70,-70Z', softd(lit(c, 0.3))) +
  C(0, -186, 70, ballg(c)) +
  P('M-44,-240 L-30,-280 L-14,-246Z', softd('#ffc53d')) +
  P('M44,-240 L30,-280 L14,-246Z', softd('#ffb018')) +
  E(0, -162, 44, 30, lit(c, 0.5)) +
  C(-14, -168, 5, shd(c, 0.6)) +
  C(14, -168, 5, shd(c, 0.6)) +
  L('M-22,-150 q22,16 44,0', shd(c, 0.6), 5) +
  E(-24, -204, 10, 13, '#33204f') +
  E(24, -204, 10, 13, '#33204f') +
  C(-27, -209, 4, '#fff') +
  C(21, -209, 4, '#fff') +
  shine(-34, -226, 18, 9, 0.5);
const sandcastle = () =>
  shadow(0, 4, 150, 14, 0.2) +
  R(-120, -90, 240, 94, 10, softd('#efc47c')) +
  [-120, 60]
    .map((x) => R(x, -180, 60, 184, 8, softd('#f3cd88')) + [0, 1, 2].map((i) => R(x + i * 23, -198, 14, 24, 3, '#f3cd88')).join(''))
    .join('') +
  R(-38, -230, 76, 150, 8, softd('#f6d698')) +
  P('M-46,-226 L0,-300 L46,-226Z', softd('#ff8f7a')) +
  R(-2, -340, 5, 46, 2, '#8a5a3a') +
  P('M3,-340 L44,-328 L3,-314Z', softd('#35b3e8')) +
  P('M-22,4 L-22,-46 A22,22 0 0 1 22,-46 L22,4Z', '#a8743a') +
  [-90, 90].map((x) => C(x, -130, 9, '#a8743a')).join('') +
  C(-60, -40, 9, '#ff9db0') +
  C(70, -30, 8, '#fff');
const suitcase = () =>
  shadow(0, 4, 96, 10, 0.26) +
  L('M-30,-128 C-30,-160 30,-160 30,-128', '#6b4a9a', 12) +
  R(-96, -130, 192, 134, 26, softd('#8a68f2')) +
  [-56, 42].map((x) => R(x, -130, 16, 134, 3, '#ffc53d')).join('') +
  R(-30, -100, 62, 62, 10, '#fffdf8') +
  R(-30, -100, 62, 18, 6, '#ff6b5e') +
  [0, 1, 2, 3, 4, 5].map((i) => C(-18 + (i % 3) * 18, -70 + Math.floor(i / 3) * 16, 4.5, i < 5 ? '#6a5fa0' : '#ff6b5e')).join('');
const phoneMap = () =>
  R(-90, -160, 180, 320, 34, '#2a1c66') +
  R(-78, -148, 156, 296, 24, lg('0#bfe8b0 1#8fd38a')) +
  L('M-78,60 C-30,20 -20,-30 20,-40 C60,-52 60,-100 78,-110', '#fff3dc', 20) +
  L('M-40,34 C-26,10 -10,-24 16,-36', '#6c4df6', 8, 'stroke-dasharray="3 16"') +
  C(16, -38, 26, '#2e8bff', 'opacity=".25"') +
  C(16, -38, 14, '#fff') +
  C(16, -38, 9.5, '#2e8bff') +
  G(52, -104, icon('home', 0, 0, 0.62)) +
  G(-44, 96, C(0, 0, 32, '#fff') + G(0, 3, face({ ...CAST.mum, e: 'happy', body: false }), 0.36));
const toySign = () =>
  shadow(0, 2, 40, 7, 0.26) +
  R(-6, -130, 12, 132, 5, softd('#a8744a')) +
  P('M-90,-190 L60,-190 L92,-156 L60,-122 L-90,-122Z', softd('#ffb98a')) +
  G(-40, -156, P('M-20,14 L-20,-12 L-8,0 L0,-18 L8,0 L20,-12 L20,14Z', softd('#ffc53d'))) +
  scrawl(-6, -156, 66, '#7a4a34', 9);

const scene = (key, draw) => art(`studio-${key}`, [0, 0, W, H], draw);
const thing = (key, box, draw) => art(`snap-${key}`, box, draw, [0, 0]);
export const STUDIO_PAGES = [
  scene('window', windowView),
  scene('profile', profile),
  scene('quiz', quiz),
  scene('board', board),
  scene('phone', phone),
  scene('beach', beach),
  ...ROWS.map(([name, c]) => thing(`row-${name}`, [-336, -62, 672, 122], () => row(name, c))),
  ...Object.entries(POSTS).map(([name, [draw, tilt, c]]) => thing(`post-${name}`, [-116, -128, 232, 260], () => post(draw(), tilt, c))),
  thing('tower', [-80, -452, 160, 464], tower),
  thing('postcard', [-98, -88, 200, 168], postcard),
  thing('toysign', [-100, -200, 200, 212], toySign),
  thing('bunk', [-236, -440, 472, 460], bunk),
  ...[
    ['red', '#ff7a66'],
    ['green', '#4fc07a'],
  ].map(([name, c]) => thing(`dragon-${name}`, [-160, -292, 320, 304], () => dragon(c))),
  thing('castle', [-160, -348, 320, 364], sandcastle),
  thing('suitcase', [-108, -166, 216, 180], suitcase),
  thing('phonemap', [-94, -164, 188, 328], phoneMap),
];
