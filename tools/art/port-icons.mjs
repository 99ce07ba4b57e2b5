// Small things of the screen at Pop-up Port: what a cord is tied to, ways to look, the child's own tools.
import { shd } from './colour.mjs';
import { art, ballg, C, E, G, L, lg, P, R, shadow, shine, soft, softd, softh } from './kit.mjs';

const under = () => shadow(0, 27, 22, 4, 0.2);
const icon = (key, draw) => art(key, [-32, -32, 64, 64], () => under() + draw());
const tile = (c) => R(-27, -28, 54, 54, 15, softd(c));

const page = () =>
  R(-27, -24, 54, 48, 8, lg('0#ffffff 1#e3ecff')) +
  P('M-27,-11 L-27,-16 C-27,-21 -24,-24 -19,-24 L19,-24 C24,-24 27,-21 27,-16 L27,-11Z', softd('#4b8df0')) +
  [-19, -11, -3].map((x) => C(x, -17.5, 2.6, '#fff', 'opacity=".9"')).join('') +
  C(0, 6, 13, ballg('#5cc3ff')) +
  L('M-13,6 L13,6 M0,-7 C-7,-1 -7,13 0,19 C7,13 7,-1 0,-7', '#fff', 2.2, 'opacity=".85"');
const tank = () =>
  tile('#35b8c9') +
  E(0, 6, 20, 15, lg('0#c9f4ff 1#5cc3ff')) +
  P('M-9,6 C-15,-1 -19,0 -20,2 C-18,5 -18,8 -20,11 C-18,12 -14,12 -9,6Z', softd('#ff8a3d')) +
  E(2, 6, 12, 8.4, ballg('#ff8a3d')) +
  C(8, 4, 2.6, '#241a4f') +
  C(14, -12, 3.4, '#fff', 'opacity=".8"') +
  C(8, -19, 2.4, '#fff', 'opacity=".8"');
const device = () =>
  tile('#7c86a8') +
  [0, 45, 90, 135].map((a) => G(0, -1, R(-4, -21, 8, 42, 3, '#f4f0ff'), 1, a || 0.01)).join('') +
  C(0, -1, 15, soft('#f4f0ff')) +
  C(0, -1, 6.4, shd('#7c86a8', 0.2));
const camera = () =>
  tile('#ff7a9c') +
  R(-19, -10, 38, 26, 7, soft('#fff6f0')) +
  R(-8, -17, 16, 10, 4, soft('#fff6f0')) +
  C(0, 3, 9.6, ballg('#5d6bd6')) +
  C(-3, 0, 3, '#fff', 'opacity=".75"') +
  C(14, -5, 2.2, '#ffb627');
const mail = () =>
  tile('#43b86b') + R(-20, -13, 40, 28, 6, soft('#fffdf4')) + L('M-19,-9 L0,5 L19,-9', '#d9a64a', 3.4) + C(17, -15, 7, ballg('#ff5f6f'));
const shop = () =>
  tile('#ffb627') +
  P('M-19,-13 L19,-13 L22,-3 L-22,-3Z', softd('#ff6b5e')) +
  [-15, 0, 15].map((x) => C(x, -2, 7, soft(x ? '#ff8a7a' : '#fff6e4'))).join('') +
  R(-17, 1, 34, 17, 4, soft('#fff6e4')) +
  R(-4, 5, 9, 13, 3, soft('#a8703f'));

const front = () =>
  L('M9,9 L22,22', '#8a5a45', 8) + C(-3, -5, 18, softd('#7c5cf2')) + C(-3, -5, 13, lg('0#f2fbff 1#bfe4ff')) + shine(-8, -10, 5, 3, 0.9);
const back = () =>
  R(-22, -16, 32, 38, 7, softd('#b9a8ff')) +
  R(-10, -24, 34, 38, 7, lg('0#ffffff 1#e9e1ff')) +
  L('M-2,-12 L15,-12 M-2,-4 L9,-4', '#b9a8ff', 3.4) +
  L('M-24,10 C-16,28 10,28 18,16 M18,16 L10,15 M18,16 L19,24', '#5d3bc4', 4.2);
const cord = () =>
  L('M-24,20 C-10,26 -14,2 -2,4 C8,6 4,-4 8,-8', shd('#ff9d5c', 0.2), 8) +
  L('M-24,20 C-10,26 -14,2 -2,4 C8,6 4,-4 8,-8', '#ffb877', 5) +
  G(14, -14, R(-9, -7, 18, 18, 5, softd('#6c4df6')) + R(-6, -15, 4, 9, 2, '#d9d0f7') + R(2, -15, 4, 9, 2, '#d9d0f7'), 1, 45);
const later = () =>
  R(-24, -20, 48, 44, 9, lg('0#ffffff 1#efe7ff')) +
  P('M-24,-6 L-24,-12 C-24,-17 -20,-20 -15,-20 L15,-20 C20,-20 24,-17 24,-12 L24,-6Z', softd('#ff6b8a')) +
  R(-14, -27, 6, 12, 3, softh('#7c86a8')) +
  R(8, -27, 6, 12, 3, softh('#7c86a8')) +
  L('M-12,9 C-12,-1 8,-3 11,7 M11,7 L4,5 M11,7 L14,1', '#5d3bc4', 4) +
  C(12, 16, 5, ballg('#ffc53d'));
const bin = () =>
  P('M-19,-12 L19,-12 L15,22 C14.6,25 13,26 10,26 L-10,26 C-13,26 -14.6,25 -15,22Z', softd('#3fb0c4')) +
  [-8, 0, 8].map((x) => L(`M${x},-4 L${x * 0.82},18`, '#d6f5ff', 3, 'opacity=".8"')).join('') +
  R(-23, -19, 46, 9, 4.5, softd('#2f93ab')) +
  R(-8, -26, 16, 9, 4, softd('#2f93ab'));
const check = () =>
  R(-26, -26, 38, 46, 9, softd('#7c86a8')) +
  [-14, -3, 8].map((y, i) => L(`M-19,${y} L5,${y}`, '#d9d0f7', 4) + C(i % 2 ? -14 : -2, y, 4.6, '#fff')).join('') +
  L('M14,14 L25,25', '#8a5a45', 7) +
  C(8, 8, 13, softd('#ffb627')) +
  C(8, 8, 9, lg('0#fffdf4 1#ffefc4')) +
  shine(5, 4, 3, 2, 0.9);

export const PORT_ICONS = Object.entries({
  'from-page': page,
  'from-tank': tank,
  'from-device': device,
  'from-camera': camera,
  'from-mail': mail,
  'from-shop': shop,
  'look-front': front,
  'look-back': back,
  'look-cord': cord,
  'look-later': later,
  'act-bin': bin,
  'act-check': check,
}).map(([key, draw]) => icon(key, draw));
