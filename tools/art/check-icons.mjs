// The four answers of the Lantern Check, alike in weight and colour, and the boat that brings a booster.
import { shd } from './colour.mjs';
import { art, ballg, C, E, G, glow, L, lg, P, R, shadow, shine, soft, softd } from './kit.mjs';

const INK = '#4a2fc2';
const disc = (draw) => () => shadow(0, 29, 24, 4, 0.2) + C(0, 0, 29, softd('#cfc0ff')) + C(0, -1, 24, lg('0#ffffff 1#efe8ff')) + draw();
const answer = (key, draw) => art(`answer-${key}`, [-34, -34, 68, 68], disc(draw));

const goOn = () => L('M-12,0 L11,0 M2,-10 L12,0 L2,10', INK, 6.4);
const check = () => L('M6,6 L14,14', INK, 6.4) + C(-3, -4, 11, INK) + C(-3, -4, 6.6, '#fff') + shine(-5, -6, 2.6, 1.8, 0.9);
const leave = () =>
  R(-14, -14, 19, 27, 5, INK) +
  R(-9.4, -9.4, 9.8, 17.8, 2, '#fff') +
  L('M0,0 L14,0 M9,-6 L15,0 L9,6', '#fff', 9) +
  L('M-3,0 L14,0 M8,-6 L14,0 L8,6', INK, 5);
const help = () =>
  C(-8, 0, 5.4, INK) +
  P('M-17,15 C-17,4 1,4 1,15Z', INK) +
  C(8, 4, 4.2, INK) +
  P('M1.6,15 C1.6,7 15,7 15,15Z', INK) +
  P('M2,-16 L13,-16 C16,-16 17,-14 17,-12 L17,-8 C17,-6 16,-4 13,-4 L8,-4 L4,0 L4,-4 C1,-4 0,-6 0,-8 L0,-12 C0,-15 1,-16 2,-16Z', INK);

const boat = () =>
  shadow(0, 50, 70, 10, 0.22) +
  glow(0, -26, 62, '#ffe27a', 0.85) +
  P('M-74,6 L-30,14 L0,4 L30,14 L74,6 L46,46 C40,52 -40,52 -46,46Z', softd('#ff8fb4')) +
  P('M-74,6 L-30,14 L-14,48 L-40,49 C-44,49 -45,47 -46,46Z', shd('#ff8fb4', 0.14), 'opacity=".6"') +
  P('M-30,14 L0,4 L30,14 L12,50 L-12,50Z', soft('#ffb3cc')) +
  R(-3, -66, 6, 12, 3, softd('#7a5cf5')) +
  C(0, -68, 6, 'none', 'stroke="#7a5cf5" stroke-width="4"') +
  E(0, -24, 30, 32, ballg('#ffb627')) +
  E(0, -24, 13, 32, '#fff0b8', 'opacity=".55"') +
  R(-17, -60, 34, 11, 5.5, softd('#7a5cf5')) +
  R(-17, 0, 34, 11, 5.5, softd('#7a5cf5')) +
  E(-13, -36, 5, 9, '#fff', 'opacity=".6" transform="rotate(14 -13 -36)"') +
  L('M-92,52 q12,-8 24,0 t24,0 M40,56 q12,-8 24,0 t24,0', '#ffffff', 5, 'opacity=".8"') +
  G(0, 0, '');

export const CHECK_ICONS = [
  answer('go-on', goOn),
  answer('check', check),
  answer('leave', leave),
  answer('get-help', help),
  art('lantern-boat', [-100, -80, 200, 150], boat),
];
