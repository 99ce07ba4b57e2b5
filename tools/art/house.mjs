// What a house is made of: windows, doors.
import { C, lg, P, R, soft } from './kit.mjs';
export const win = (x, y, w, h, r = 6) =>
  R(x - 2, y - 2, w + 4, h + 4, r + 2, '#fff6e2') +
  R(x, y, w, h, r, lg('0#7fd4ff 1#3f86e8')) +
  P(`M${x + 2},${y + h * 0.62} L${x + w * 0.62},${y + 2} L${x + w * 0.9},${y + 2} L${x + 2},${y + h * 0.95}Z`, '#fff', 'opacity=".35"');
export const winlit = (x, y, w, h, r = 6) => R(x - 2, y - 2, w + 4, h + 4, r + 2, '#fff6e2') + R(x, y, w, h, r, lg('0#fff1a8 1#ffb53d'));
export const door = (x, y, w, h, c = '#8a4b3c') =>
  P(`M${x - w / 2},${y} L${x - w / 2},${y - h * 0.55} A${w / 2},${w / 2} 0 0 1 ${x + w / 2},${y - h * 0.55} L${x + w / 2},${y}Z`, soft(c)) +
  C(x + w * 0.26, y - h * 0.36, 2.4, '#ffe27a');
export const windim = (x, y, w, h, r = 6) =>
  R(x - 2, y - 2, w + 4, h + 4, r + 2, '#fff6e2') +
  R(x, y, w, h, r, lg('0#6a55c0 1#43307f')) +
  P(`M${x + 3},${y + h * 0.6} L${x + w * 0.6},${y + 3} L${x + w * 0.85},${y + 4} L${x + 3},${y + h * 0.86}Z`, '#fff', 'opacity=".2"');
