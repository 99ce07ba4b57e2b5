// Backdrops of the Studio's pictures, 1600 × 900: sky, middle, ground. Everything that can give something away is drawn elsewhere.
import { lit, mix, shd } from './colour.mjs';
import { art, ballg, C, dice, E, G, glow, L, lg, P, R, shadow, soft, softd, star } from './kit.mjs';
import { bush, cloud, flower, tree } from './nature.mjs';

const W = 1600;
const H = 900;
const sky = (top = '#63b6ff') => R(0, 0, W, H, 0, lg(`0${top} .5#bfe4ff .78#fff1d4`)) + glow(180, 90, 560, '#fff6cf', 0.95);
const clouds = (list) => list.map(([x, y, s]) => G(x, y, cloud(s, '#cfe3ff'))).join('');
const far = (y, c) =>
  [...Array(17).keys()].map((i) => C(i * 104 - 20, y - (i % 3) * 26, 92, mix(c, '#bfe0f4', 0.45))).join('') +
  [...Array(12).keys()].map((i) => C(i * 150 + 30, y + 36 - (i % 2) * 14, 98, mix(c, '#bfe0f4', 0.15))).join('');
const lawn = (y, to = H, c = '#86dd6a') =>
  P(`M0,${y} C400,${y - 22} 1200,${y - 22} ${W},${y} L${W},${to} L0,${to}Z`, lg(`0${lit(c, 0.3)} 1${shd(c, 0.2)}`));
const tufts = (seed, n, y0, y1, c = '#5cc95a') => {
  const rnd = dice(seed);
  return [...Array(n).keys()]
    .map(() =>
      L(
        `M${Math.round(rnd() * W)},${Math.round(y0 + rnd() * (y1 - y0))} q-3,-12 -8,-16 m8,16 q1,-14 3,-18 m-3,18 q5,-10 11,-13`,
        c,
        3.4,
        'opacity=".6"',
      ),
    )
    .join('');
};
const blooms = (list) => list.map(([x, y, c, s = 1.6]) => G(x, y, flower(c, s))).join('');

const pane = (x, y, w, h, curtain) =>
  R(x - 12, y - 12, w + 24, h + 24, 20, '#fffaf0') +
  R(x, y, w, h, 11, lg('0#8fdcff 1#4b95f0')) +
  P(`M${x + 4},${y + h * 0.7} L${x + w * 0.6},${y + 3} L${x + w * 0.86},${y + 3} L${x + 4},${y + h * 0.98}Z`, '#fff', 'opacity=".3"') +
  (curtain
    ? P(`M${x},${y} h${w * 0.36} q-6,${h * 0.48} -${w * 0.36},${h * 0.72}Z`, lit(curtain, 0.2)) +
      P(`M${x + w},${y} h-${w * 0.36} q6,${h * 0.48} ${w * 0.36},${h * 0.72}Z`, curtain)
    : '') +
  R(x + w / 2 - 3, y, 6, h, 2, '#fffaf0') +
  R(x - 20, y + h + 10, w + 40, 22, 11, soft('#b9744f')) +
  [0.1, 0.3, 0.5, 0.7, 0.9]
    .map((t, i) => G(x + w * t, y + h + 14, flower(['#ff6b5e', '#ffc53d', '#ffffff', '#ff7ab8', '#9b7bff'][i], 1.9)))
    .join('');

const tiles = (x0, x1, y0, y1, slope, c) => {
  let o = '';
  for (let r = 0; r < 4; r++) {
    const y = y0 + ((y1 - y0) / 4) * (r + 0.6);
    for (let x = x0 - slope * (r + 0.6); x < x1 + slope * (r + 0.6) - 30; x += 60) o += L(`M${x},${y} q27,26 54,0`, c, 4, 'opacity=".32"');
  }
  return o;
};
const home = (x, y) =>
  G(
    x,
    y,
    R(-300, -330, 600, 334, 12, lg('0#fff3dc .6#ffe0b8 1#f3bd8e')) +
      R(180, -330, 120, 334, 12, '#2b1a6e', 'opacity=".07"') +
      R(70, -600, 66, 110, 9, softd('#c97f6a')) +
      R(60, -610, 86, 22, 9, softd('#a9624f')) +
      P(
        'M-352,-306 L-190,-492 C-182,-502 -172,-506 -158,-506 L158,-506 C172,-506 182,-502 190,-492 L352,-306 C358,-292 344,-284 328,-288 L-328,-288 C-344,-284 -358,-292 -352,-306Z',
        lg('0#ff9a80 .5#f2654f 1#c94438'),
      ) +
      tiles(-180, 180, -500, -300, 34, '#a93529') +
      R(-330, -302, 660, 22, 11, lg('0#fffaf0 1#ecd8c4')) +
      pane(-246, -240, 140, 124, '#ff9fc4') +
      pane(124, -240, 130, 124, '') +
      P('M-64,4 L-64,-176 A64,64 0 0 1 64,-176 L64,4Z', '#fffaf0') +
      P('M-52,4 L-52,-174 A52,52 0 0 1 52,-174 L52,4Z', lg('0#46cdb8 .5#1fa79b 1#0f7f7c')) +
      P('M-32,-158 A32,32 0 0 1 32,-158 L32,-144 L-32,-144Z', '#c8f6ee', 'opacity=".7"') +
      R(-36, -120, 72, 92, 12, '#fff', 'opacity=".12"') +
      C(38, -72, 7.5, '#ffe27a') +
      R(-88, -2, 176, 22, 8, lg('0#f4e6da 1#cdb7a8')) +
      R(-106, 16, 212, 22, 8, lg('0#e8d6c8 1#b9a090')),
  );
const cottage = (x, y, wall, roof, s = 1) =>
  G(
    x,
    y,
    R(-130, -220, 260, 224, 9, lg(`0${lit(wall, 0.2)} 1${shd(wall, 0.18)}`)) +
      P(
        'M-162,-206 L-8,-336 C-3,-340 3,-340 8,-336 L162,-206 C170,-192 156,-186 144,-190 L-144,-190 C-156,-186 -170,-192 -162,-206Z',
        softd(roof),
      ) +
      pane(-96, -160, 62, 72, '') +
      pane(34, -160, 62, 72, ''),
    s,
  );
const fence = (x0, x1, y, c = '#fff6e6') => {
  let o = R(x0, y - 62, x1 - x0, 12, 6, shd(c, 0.12)) + R(x0, y - 28, x1 - x0, 12, 6, shd(c, 0.16));
  for (let x = x0; x < x1; x += 44)
    o += P(
      `M${x},${y} L${x},${y - 78} C${x + 6},${y - 90} ${x + 20},${y - 90} ${x + 26},${y - 78} L${x + 26},${y}Z`,
      lg(`0${c} 1${shd(c, 0.16)}`),
    );
  return o;
};

const street = () =>
  sky() +
  clouds([
    [420, 120, 1.3],
    [1020, 90, 1.1],
    [1420, 190, 0.9],
  ]) +
  far(560, '#7cc9a4') +
  cottage(1040, 640, '#cbb8f4', '#7c5cf2') +
  cottage(1420, 636, '#bfe8dc', '#2fa3a8', 1.08) +
  lawn(630, 760) +
  P('M500,664 L632,664 L700,760 L430,760Z', lg('0#f4e2cf 1#e0c4aa')) +
  home(566, 650) +
  G(1236, 660, tree('#39b36b', 2.5)) +
  G(90, 660, tree('#ff9d5c', 2.3)) +
  [
    [300, 664, 2],
    [396, 672, 1.5],
    [770, 668, 1.7],
    [884, 676, 1.3],
    [1330, 670, 1.6],
  ]
    .map(([x, y, s]) => G(x, y, bush('#43b86b', s)))
    .join('') +
  fence(900, 1600, 716) +
  blooms([
    [960, 716, '#ff7ab8'],
    [1010, 722, '#ffc53d'],
    [1130, 718, '#ffffff'],
    [1330, 720, '#ff7ab8'],
    [1490, 718, '#9b7bff'],
    [180, 716, '#ffc53d'],
    [240, 722, '#ff7ab8'],
  ]) +
  R(0, 726, W, 26, 0, lg('0#f2e6ff 1#cfc2ea')) +
  R(0, 750, W, 8, 0, '#a89bd0') +
  R(0, 757, W, 78, 0, lg('0#7a72a8 1#5d5690')) +
  [...Array(9).keys()].map((i) => R(40 + i * 190, 792, 104, 10, 5, '#fff', 'opacity=".75"')).join('') +
  R(0, 832, W, 70, 0, lg('0#f6edff 1#d2c6ee')) +
  R(0, 832, W, 7, 0, '#fff', 'opacity=".7"') +
  [...Array(8).keys()].map((i) => L(`M${90 + i * 210},840 l-26,60`, '#b9acd8', 4, 'opacity=".6"')).join('');

const garden = () =>
  sky('#58b0ff') +
  clouds([
    [300, 130, 1.2],
    [860, 84, 0.9],
    [1300, 160, 1.3],
  ]) +
  far(520, '#6cc48c') +
  lawn(560) +
  P('M0,640 C500,600 1100,610 1600,650 L1600,900 L0,900Z', lg('0#9fe37e 1#6ecb68')) +
  fence(-10, 1620, 620, '#fff2dc') +
  G(150, 660, tree('#43b86b', 3.8)) +
  G(1460, 650, tree('#ff8fc2', 3.4)) +
  [
    [420, 632, 2.4],
    [980, 628, 2.2],
    [1200, 634, 1.8],
    [640, 630, 1.5],
  ]
    .map(([x, y, s]) => G(x, y, bush('#3fae62', s)))
    .join('') +
  blooms([
    [380, 646, '#ff7ab8', 2],
    [470, 650, '#ffc53d', 2],
    [930, 648, '#ffffff', 2],
    [1060, 650, '#ff6b5e', 2],
    [1170, 652, '#9b7bff', 2],
    [100, 720, '#ffc53d', 2.2],
    [1530, 720, '#ff7ab8', 2.4],
  ]) +
  P('M560,790 L1040,776 L1160,872 L420,884Z', softd('#ff8f86')) +
  [0.15, 0.35, 0.55, 0.75, 0.95]
    .map((t) => P(`M${560 + 480 * t},${790 - 14 * t} l24,-1 l${30 + 36 * t},92 l-30,2Z`, '#fff', 'opacity=".35"'))
    .join('') +
  tufts(7, 60, 690, 890);

const stand = (x, y, w, c) =>
  R(x, y - 150, w, 152, 10, lg(`0${lit(c, 0.3)} 1${shd(c, 0.2)}`)) +
  [0, 1, 2].map((r) => R(x - 6, y - 130 + r * 46, w + 12, 14, 6, lit(c, 0.5))).join('') +
  [...Array(Math.floor(w / 46)).keys()]
    .map((i) =>
      [0, 1, 2]
        .map(
          (r) =>
            C(x + 26 + i * 46, y - 142 + r * 46, 14, ballg(['#ffc59a', '#c98d5c', '#8a5637', '#f6cfa6', '#e2a878'][(i * 3 + r * 2) % 5])) +
            P(
              `M${x + 12 + i * 46},${y - 116 + r * 46} a14,16 0 0 1 28,0Z`,
              ['#ff6b5e', '#35b3e8', '#ffc53d', '#8a68f2', '#35c99a'][(i + r * 2) % 5],
            ),
        )
        .join(''),
    )
    .join('') +
  P(`M${x - 26},${y - 172} L${x + w + 26},${y - 172} L${x + w},${y - 216} L${x},${y - 216}Z`, softd('#7c5cf2'));
const sports = () =>
  sky('#5ab4ff') +
  clouds([
    [260, 110, 1.1],
    [760, 150, 1.3],
    [1330, 100, 1.1],
  ]) +
  far(500, '#74c79a') +
  stand(70, 560, 380, '#b9a6f4') +
  stand(1120, 560, 400, '#8fd0e8') +
  G(620, 560, tree('#43b86b', 2.2)) +
  G(1010, 556, tree('#39a86b', 1.9)) +
  lawn(556, 700, '#7fd86a') +
  L('M0,600 C400,586 1200,586 1600,600', '#fff', 6, 'opacity=".7"') +
  P('M0,660 C400,644 1200,644 1600,660 L1600,900 L0,900Z', lg('0#ff9d7a .5#e9765c 1#c9543f')) +
  [690, 736, 800].map((y, i) => L(`M0,${y} C400,${y - 14} 1200,${y - 14} 1600,${y}`, '#fff', 5 + i * 1.5, 'opacity=".85"')).join('') +
  [160, 760, 1360]
    .map((x, i) => G(x, 668, R(-4, -70, 8, 72, 4, '#fff') + P('M4,-70 L60,-56 L4,-40Z', softd(['#ffc53d', '#35c99a', '#ff6fa8'][i]))))
    .join('');

const book = (x, y, h, c) => R(x, y - h, 22, h, 4, softd(c)) + R(x + 4, y - h + 12, 14, 5, 2, '#fff', 'opacity=".6"');
const room = () =>
  R(0, 0, W, 690, 0, lg('0#cfe6ff 1#ffe6f0')) +
  [...Array(16).keys()].map((i) => R(i * 104 + 30, 0, 44, 690, 0, '#fff', 'opacity=".22"')).join('') +
  R(0, 660, W, 34, 0, lg('0#fffaf0 1#e3d4ee')) +
  P('M0,692 L1600,692 L1600,900 L0,900Z', lg('0#e8b57f 1#b97c50')) +
  [0, 1, 2, 3, 4, 5, 6, 7].map((i) => L(`M${i * 230 - 60},900 L${i * 200 + 60},694`, '#9a6340', 4, 'opacity=".4"')).join('') +
  E(820, 820, 560, 76, lg('0#b9a6f4 1#8a74d8')) +
  E(820, 814, 500, 62, 'none', 'stroke="#fff" stroke-width="6" stroke-dasharray="4 22" stroke-linecap="round" opacity=".7"') +
  R(610, 150, 380, 300, 26, '#fffaf0') +
  R(634, 174, 332, 252, 14, lg('0#6ab8ff 1#d8f0ff')) +
  G(740, 270, cloud(0.8, '#cfe3ff')) +
  G(890, 350, cloud(0.6, '#cfe3ff')) +
  R(794, 174, 12, 252, 4, '#fffaf0') +
  P('M588,134 C596,300 640,380 600,480 L560,480 C548,360 548,240 556,134Z', softd('#ff9d6a')) +
  P('M1012,134 C1004,300 960,380 1000,480 L1040,480 C1052,360 1052,240 1044,134Z', softd('#f0846a')) +
  R(540, 122, 520, 20, 10, soft('#9a6a4f')) +
  R(1240, 250, 300, 420, 18, lg('0#c98f62 1#9a6242')) +
  [330, 460].map((y) => R(1262, y, 256, 14, 6, '#7a4a34')).join('') +
  [0, 1, 2, 3, 4, 5]
    .map((i) => book(1276 + i * 27, 330, 60 - (i % 3) * 9, ['#ff6b5e', '#35b3e8', '#ffc53d', '#8a68f2', '#35c99a', '#ff8fc2'][i]))
    .join('') +
  [0, 1, 2, 3].map((i) => book(1380 + i * 27, 460, 76 - (i % 2) * 14, ['#24b8b0', '#ff9d6a', '#6c4df6', '#ffd54a'][i])).join('') +
  R(1262, 640, 256, 34, 8, '#7a4a34', 'opacity=".5"') +
  G(1316, 456, ballOf('#ff6fa8', 28)) +
  R(70, 300, 350, 380, 30, softd('#8f7bf7')) +
  R(40, 520, 420, 150, 40, softd('#a594ff')) +
  R(70, 470, 360, 110, 36, lg('0#fff 1#e6dcff')) +
  L('M150,190 Q300,250 470,176', '#fff', 4) +
  [0, 1, 2, 3, 4]
    .map((i) => star(176 + i * 66, 208 + Math.sin((i / 4) * Math.PI) * 22, 17, ['#ffc53d', '#ff8fc2', '#35b3e8', '#8fd36a', '#ff9d6a'][i]))
    .join('');
function ballOf(c, r) {
  return shadow(0, r, r, 6, 0.2) + C(0, 0, r, ballg(c));
}

const backdrop = (key, draw) => art(`studio-${key}`, [0, 0, W, H], draw);
export const STUDIO_SCENES = [backdrop('street', street), backdrop('garden', garden), backdrop('sports', sports), backdrop('room', room)];
