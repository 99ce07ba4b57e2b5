// Houses of the town by night: walls and roofs apart from their lit windows. Feet at y = 0 of each house.
import { lit, shd } from './colour.mjs';
import { C, dice, G, glow, lg, P, R } from './kit.mjs';

const ROOFS = {
  gable: (w, h) =>
    `M${-w / 2 - 7},${-h + 5} C${-w / 2 - 9},${-h - 2} -6,${-h - w * 0.62} 0,${-h - w * 0.62} C6,${-h - w * 0.62} ${w / 2 + 9},${-h - 2} ${w / 2 + 7},${-h + 5}Z`,
  hat: (w, h) =>
    `M${-w / 2 - 8},${-h + 4} C${-w / 2 + 6},${-h - 14} -8,${-h - w * 0.6} 0,${-h - w * 1.15} C8,${-h - w * 0.6} ${w / 2 - 6},${-h - 14} ${w / 2 + 8},${-h + 4}Z`,
  dome: (w, h) => `M${-w / 2 - 4},${-h + 4} C${-w / 2 - 6},${-h - w * 0.62} ${w / 2 + 6},${-h - w * 0.62} ${w / 2 + 4},${-h + 4}Z`,
  flat: (w, h) =>
    `M${-w / 2 - 6},${-h + 4} L${-w / 2 + 8},${-h - w * 0.3} C${-w / 2 + 10},${-h - w * 0.36} ${w / 2 - 10},${-h - w * 0.36} ${w / 2 - 8},${-h - w * 0.3} L${w / 2 + 6},${-h + 4}Z`,
};
const KINDS = Object.keys(ROOFS);

/** Plans a row of houses: the same numbers every time. */
export function row(width, count, seed, small, tall) {
  const rnd = dice(seed);
  return [...Array(count).keys()].map((i) => {
    const w = Math.round(small + rnd() * small * 0.5);
    return {
      x: Math.round((i + 0.5) * (width / count) + (rnd() - 0.5) * 18),
      w,
      h: Math.round(tall * (0.55 + rnd() * 0.6)),
      kind: KINDS[Math.floor(rnd() * 4) % 4],
      chimney: rnd() > 0.5,
      lit: [rnd(), rnd(), rnd(), rnd(), rnd(), rnd()],
    };
  });
}

/** Where the windows of a house are: columns, rows, and whether a lamp burns behind each. */
export function windows({ w, h, lit: burning }) {
  const rows = h > 124 ? 3 : h > 86 ? 2 : 1;
  return [...Array(rows * 2).keys()].map((i) => ({
    x: (i % 2 ? 0.09 : -0.09 - 0.2) * w,
    y: -h + 14 + Math.floor(i / 2) * 36,
    w: w * 0.2,
    h: 22,
    on: burning[i] > 0.25,
  }));
}

export function house(plan, wall, roof, litToo = false) {
  const { w, h, kind, chimney } = plan;
  return (
    (chimney ? R(w * 0.16, -h - w * 0.52, w * 0.15, w * 0.4, 3, shd(wall, 0.1)) : '') +
    R(-w / 2, -h, w, h + 12, 5, lg(`0${lit(wall, 0.14)} .5${wall} 1${shd(wall, 0.34)}`, 'h')) +
    P(ROOFS[kind](w, h), lg(`0${lit(roof, 0.2)} .5${roof} 1${shd(roof, 0.3)}`, 'd')) +
    (kind === 'hat' || kind === 'dome' ? C(0, -h - w * (kind === 'hat' ? 1.15 : 0.46), 4, lit(roof, 0.3)) : '') +
    windows(plan)
      .filter((o) => !(litToo && o.on))
      .map((o) => R(o.x, o.y, o.w, o.h, o.w * 0.42, shd(wall, 0.45)))
      .join('')
  );
}

export const burning = (plan, halo = true) =>
  windows(plan)
    .filter((o) => o.on)
    .map(
      (o) => (halo ? glow(o.x + o.w / 2, o.y + 11, 30, '#ffca6b', 0.55) : '') + R(o.x, o.y, o.w, o.h, o.w * 0.42, lg('0#fff3b8 1#ffb547')),
    )
    .join('');

export const street = (plans, y, draw) => plans.map((p) => G(p.x, y + (p.down ?? 0), draw(p))).join('');
