// What all Trickies share: ink-soft skin, round eyes, small arms. Their bodies are their own.
import { lit, shd } from './colour.mjs';
import { art, C, E, L, P, rg, shine } from './kit.mjs';

export const skin = (c) => rg(`0${lit(c, 0.44)} .45${c} 1${shd(c, 0.4)}`, 0.36, 0.3, 0.85);
export const body = (d, c) => P(d, skin(c));
export const eyes = (x, y, { apart = 18, r = 10, dx = 2, dy = 1, lids = 0, c = '#8a6bd1' } = {}) =>
  [-1, 1]
    .map((k) => {
      const at = x + k * apart;
      return (
        E(at, y, r, r * 1.12, '#ffffff') +
        C(at + dx, y + dy, r * 0.54, '#2b1a4e') +
        C(at + dx - r * 0.2, y + dy - r * 0.26, r * 0.2, '#ffffff') +
        (lids
          ? P(
              `M${at - r - 0.6},${y - r * 0.2 + k * lids} A${r + 0.6},${r * 1.12 + 0.6} 0 0 1 ${at + r + 0.6},${y - r * 0.2 - k * lids}Z`,
              shd(c, 0.16),
            )
          : '')
      );
    })
    .join('');
export const brows = (x, y, apart, tilt, c) =>
  L(
    `M${x - apart - 9},${y - tilt} L${x - apart + 8},${y + tilt} M${x + apart + 9},${y - tilt} L${x + apart - 8},${y + tilt}`,
    shd(c, 0.55),
    5,
  );
export const smile = (x, y, w, deep = 8, c = '#4a1d4e') => L(`M${x - w},${y} q${w},${deep * 1.6} ${w * 2},0`, c, 4.4);
export const grin = (x, y, w, h = 16) =>
  P(
    `M${x - w},${y} C${x - w * 0.8},${y + h * 1.35} ${x + w * 0.8},${y + h * 1.35} ${x + w},${y} C${x + w * 0.4},${y + 3} ${x - w * 0.4},${y + 3} ${x - w},${y}Z`,
    '#5b1740',
  ) + E(x, y + h * 0.72, w * 0.5, h * 0.24, '#ff7a8f');
export const cheeks = (x, y, apart, c = '#ff7a8f') =>
  E(x - apart, y, 7, 4.6, c, 'opacity=".5"') + E(x + apart, y, 7, 4.6, c, 'opacity=".5"');
export const arm = (d, c, w = 11) => L(d, shd(c, 0.12), w);
export const hand = (x, y, c, r = 8) => C(x, y, r, skin(c));
export const feet = (c, apart = 18) => [-1, 1].map((k) => E(k * apart, 2, 13, 7, skin(shd(c, 0.16)))).join('');
export const gleam = (x, y, rx = 13, ry = 6.5) => shine(x, y, rx, ry, 0.38);
export const tricky = (name, draw) => art(`tricky-${name}`, [-80, -148, 160, 160], draw);
