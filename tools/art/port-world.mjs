// Pop-up Port at dusk: sky and sea, the pier the screen stands on, ships, a crane that carries windows, gulls.
import { mix, shd } from './colour.mjs';
import { art, ballg, C, dice, E, G, glow, L, lg, P, R, rg, shadow, shine, softd, softh } from './kit.mjs';

const cloud = (x, y, s, c, o) =>
  G(x, y, `<g opacity="${o}">${E(0, 0, 90, 24, c)}${C(-40, -12, 30, c)}${C(2, -24, 40, c)}${C(46, -10, 28, c)}</g>`, s);
const hill = (d, a, b) => P(d, lg(`0${a} 1${b}`));

function sky() {
  const roll = dice(11);
  const stars = [...Array(46).keys()]
    .map(() =>
      C(Math.round(roll() * 1600), Math.round(roll() * 330), 1 + roll() * 1.7, '#fff', `opacity="${(0.25 + roll() * 0.5).toFixed(2)}"`),
    )
    .join('');
  const waves = [...Array(34).keys()]
    .map(() => {
      const y = 545 + roll() * 300;
      return E(Math.round(roll() * 1600), Math.round(y), 20 + roll() * 60, 2.6, '#ffd9c4', `opacity="${(0.1 + roll() * 0.22).toFixed(2)}"`);
    })
    .join('');
  return (
    R(0, 0, 1600, 900, 0, lg('0#3a2a94 .3#6a48c4 .5#b464c8 .62#ff9d8f 1#ffc48a')) +
    stars +
    glow(1130, 520, 330, '#ffe0a0', 0.85) +
    C(1130, 520, 62, rg('0#fff8dc .7#ffe9a8 1#ffd27a')) +
    cloud(260, 210, 1.5, '#8a68d6', 0.5) +
    cloud(760, 130, 1.1, '#9b78e0', 0.42) +
    cloud(1360, 240, 1.4, '#c98ad8', 0.5) +
    cloud(1010, 330, 0.9, '#e6a0d0', 0.5) +
    hill('M0,530 C90,450 190,430 290,480 C360,440 450,450 520,530Z', '#8a5ac0', '#a56ac4') +
    hill('M980,530 C1060,492 1150,500 1220,530Z', '#b070c4', '#cf86b8') +
    hill('M1210,530 C1290,440 1420,410 1600,470 L1600,530Z', '#8a5ac0', '#b06cc0') +
    R(0, 526, 1600, 374, 0, lg('0#ff9d9a .08#d77fc0 .4#6f52c8 1#3a2a94')) +
    P('M1040,528 L1220,528 L1330,900 L930,900Z', lg('0#fff0c0/.7 .5#ffd27a/.26 1#ffd27a/0')) +
    waves
  );
}

const plank = (y, h, c) => R(0, y, 1600, h, 0, lg(`0${c} 1${shd(c, 0.22)}`)) + R(0, y, 1600, 4, 0, mix(c, '#fff6d6', 0.4));
const pier = () => {
  const roll = dice(5);
  const gaps = (y, h) => [...Array(9).keys()].map((i) => R(i * 190 + roll() * 120, y + 4, 4, h - 4, 2, '#6b3a4a', 'opacity=".5"')).join('');
  const nails = (y) => [...Array(18).keys()].map((i) => C(i * 92 + 24, y, 3.4, '#7a4a52', 'opacity=".6"')).join('');
  return (
    plank(0, 44, '#d9986a') +
    gaps(0, 44) +
    nails(22) +
    plank(44, 56, '#c9855e') +
    gaps(44, 56) +
    plank(100, 70, '#b5714f') +
    gaps(100, 70) +
    nails(130)
  );
};
const bollard = (x, y, s = 1) =>
  G(
    x,
    y,
    shadow(0, 0, 34, 8, 0.3) +
      R(-18, -54, 36, 54, 8, softh('#7c86a8')) +
      E(0, -54, 28, 12, ballg('#98a2c4')) +
      L('M-20,-30 C-6,-20 8,-20 20,-30', '#ffcf8a', 8) +
      L('M-20,-20 C-6,-10 8,-10 20,-20', '#e8ac66', 8),
    s,
  );

const ship = (hull, sail, flag) =>
  shadow(0, 4, 120, 12, 0.26) +
  R(-5, -176, 10, 128, 5, softh('#8a5a45')) +
  P('M10,-170 C70,-150 92,-100 94,-66 L10,-62Z', softd(sail)) +
  P('M-10,-156 C-58,-132 -74,-96 -78,-66 L-10,-62Z', softd(mix(sail, '#ffffff', 0.3))) +
  P('M0,-176 L40,-188 L0,-198Z', softd(flag)) +
  L('M0,-200 L0,-176', '#8a5a45', 4) +
  P('M-120,-50 L120,-50 C112,-12 84,4 56,4 L-64,4 C-92,4 -114,-16 -120,-50Z', softd(hull)) +
  R(-124, -58, 248, 14, 7, softd('#ffcf6e')) +
  [-66, -22, 22, 66].map((x) => C(x, -24, 11, softd('#ffcf6e')) + C(x, -24, 7.4, lg('0#fff6c9 1#ffc04d'))).join('') +
  shine(-84, -40, 20, 4, 0.4, 0);
const crane = () =>
  shadow(0, 0, 90, 14, 0.3) +
  [-46, 46].map((x) => R(x - 9, -230, 18, 230, 6, softh('#5d6bd6'))).join('') +
  L('M-44,-40 L44,-110 M44,-40 L-44,-110 M-44,-120 L44,-200 M44,-120 L-44,-200', '#4655b8', 9) +
  R(-70, -290, 140, 66, 16, softd('#ff8a5c')) +
  R(-54, -278, 52, 38, 8, lg('0#fff6c9 1#ffc04d')) +
  P('M60,-262 L330,-352 L334,-336 L64,-232Z', softd('#ffb627')) +
  L('M90,-262 L118,-282 L146,-276 L174,-300 L202,-294 L230,-318 L258,-312 L286,-336', '#c9772c', 5) +
  P('M-66,-262 L-160,-286 L-160,-246 L-66,-236Z', softd('#c9705a')) +
  R(-184, -284, 40, 62, 8, softd('#7c86a8')) +
  C(0, -300, 12, ballg('#ff6b8a'));
const box = (a, b) =>
  R(-64, -46, 128, 92, 16, lg('0#fffdf8 1#e6dcff')) +
  P('M-64,-18 L-64,-30 C-64,-40 -58,-46 -48,-46 L48,-46 C58,-46 64,-40 64,-30 L64,-18Z', softd(a)) +
  C(48, -32, 8, '#fffdf8') +
  R(-44, -4, 88, 10, 5, '#cbbef5') +
  R(-44, 12, 56, 10, 5, '#dcd3f8') +
  R(18, 24, 38, 14, 7, softd(b));
const gull = () =>
  P('M-34,-6 C-24,-20 -10,-18 0,-4 C10,-18 24,-20 34,-6 C24,-12 10,-10 0,4 C-10,-10 -24,-12 -34,-6Z', lg('0#ffffff 1#d9cdf5'));

const wall = () => {
  const bush = (x, y, r, c) =>
    C(x, y, r, ballg(c)) + C(x + r * 0.9, y + r * 0.3, r * 0.7, ballg(c)) + C(x - r * 0.9, y + r * 0.34, r * 0.66, ballg(c));
  const pine = (x, y, s) =>
    G(
      x,
      y,
      shadow(0, 0, 30, 6, 0.2) +
        R(-5, -16, 10, 16, 3, softh('#9a6a4f')) +
        P('M-34,-12 L0,-62 L34,-12 C14,-4 -14,-4 -34,-12Z', softd('#24967c')) +
        P('M-27,-42 L0,-86 L27,-42 C12,-34 -12,-34 -27,-42Z', softd('#2fa98a')) +
        P('M-19,-68 L0,-104 L19,-68 C8,-62 -8,-62 -19,-68Z', softd('#43bf9a')),
      s,
    );
  return (
    hill('M0,150 C140,70 320,70 470,140 C640,60 820,60 1000,130 L1000,300 L0,300Z', '#9be08a', '#5fc584') +
    hill('M0,220 C200,130 420,150 600,200 C760,150 900,150 1000,190 L1000,300 L0,300Z', '#8ad978', '#43b574') +
    pine(870, 196, 1) +
    pine(940, 214, 0.72) +
    pine(806, 214, 0.6) +
    bush(560, 236, 24, '#5cc95a') +
    bush(720, 262, 20, '#4bb866') +
    [620, 650, 690, 900, 960].map((x, i) => C(x, 250 + (i % 3) * 14, 5, ballg(['#ff8fc2', '#ffffff', '#ffc53d'][i % 3]))).join('')
  );
};

export const PORT_WORLD = [
  art('port-wall', [0, 40, 1000, 260], wall, [500, 300]),
  art('port-sky', [0, 0, 1600, 900], sky, [800, 900]),
  art('port-pier', [0, 0, 1600, 170], () => pier() + bollard(1240, 60, 1.1) + bollard(150, 66, 1), [800, 170]),
  art('port-ship-1', [-140, -210, 280, 226], () => ship('#c9705a', '#fff6e4', '#ff6b8a')),
  art('port-ship-2', [-140, -210, 280, 226], () => ship('#4b8df0', '#ffd0dc', '#ffc53d')),
  art('port-crane', [-200, -370, 550, 390], crane),
  art('port-crate-1', [-70, -52, 140, 104], () => box('#4b8df0', '#0f9a80'), [0, -46]),
  art('port-crate-2', [-70, -52, 140, 104], () => box('#ff8a5c', '#6c4df6'), [0, -46]),
  art('port-gull', [-40, -26, 80, 40], gull),
  art(
    'port-hook',
    [-10, -4, 20, 32],
    () => L('M0,-2 L0,10', '#5d3bc4', 4) + L('M0,10 C9,12 9,25 0,25 C-7,25 -8,18 -6,16', softd('#7c86a8'), 4.6),
  ),
];
