// Lantern Gate by night, in layers that can move apart: sky, hills, town, its lit windows, and the hill in front.
import { lit, shd } from './colour.mjs';
import { art, C, dice, E, fade, G, glow, L, lg, P, R, rg } from './kit.mjs';
import { bush, pine } from './nature.mjs';
import { burning, house, row, street } from './town.mjs';

function sky(W, H, moonX, moonY, r) {
  const rnd = dice(3);
  let o = R(0, 0, W, H, 0, lg('0#241a63 .4#4b34a4 .68#a35fc6 .84#f093a8 1#ffb58f'));
  for (let i = 0; i < 70; i++) {
    const y = rnd() * rnd() * H * 0.62;
    o += C(rnd() * W, y, 0.7 + rnd() * 1.5, '#ffffff', `opacity="${(0.35 + rnd() * 0.6).toFixed(1)}"`);
  }
  for (let i = 0; i < 7; i++) {
    const [x, y, s] = [rnd() * W, rnd() * H * 0.4, 4 + rnd() * 4];
    o += P(
      `M${x},${y - s} Q${x},${y} ${x + s},${y} Q${x},${y} ${x},${y + s} Q${x},${y} ${x - s},${y} Q${x},${y} ${x},${y - s}Z`,
      '#fff6d6',
    );
  }
  o += glow(moonX, moonY, r * 5, '#fff0cc', 0.5) + C(moonX, moonY, r, rg('0#fffdf2 .6#fff3d2 1#f3d9b8', 0.38, 0.32, 0.8));
  o += [
    [-0.34, -0.14, 0.2],
    [0.28, 0.34, 0.14],
    [0.12, -0.44, 0.1],
    [-0.22, 0.42, 0.09],
  ]
    .map(([dx, dy, k]) => E(moonX + dx * r, moonY + dy * r, k * r, k * r * 0.9, '#ecd3b4', 'opacity=".7"'))
    .join('');
  const wisp = (x, y, k, a) =>
    fade(
      a,
      [
        [-120, 0, 150, 15],
        [60, 4, 190, 18],
        [-40, -14, 74, 20],
        [50, -12, 90, 22],
      ]
        .map(([dx, dy, rx, ry]) => E(x + dx * k, y + dy * k, rx * k, ry * k, '#e7b8e6'))
        .join(''),
    );
  return (
    o +
    wisp(W * 0.26, H * 0.52, W > 900 ? 0.9 : 0.4, 0.22) +
    wisp(W * 0.66, H * 0.58, W > 900 ? 1.1 : 0.5, 0.26) +
    wisp(W * 0.95, H * 0.42, W > 900 ? 0.7 : 0.36, 0.16)
  );
}

const hill = (W, H, y, a, c, bend, rim) => {
  const top = `M-4,${y} C${W * 0.16},${y - a} ${W * 0.3},${y + a * bend} ${W * 0.5},${y - a * 0.4} C${W * 0.7},${y - a * 1.4} ${W * 0.84},${y + a * 0.3} ${W + 4},${y - a * 0.7}`;
  return P(`${top} L${W + 4},${H} L-4,${H}Z`, lg(`0${lit(c, 0.1)} .3${c} 1${shd(c, 0.35)}`)) + L(top, rim, 3, 'opacity=".4"');
};

const hills = (W, H, n) => {
  const trees = (y, c, list, s) => list.map((x) => G(W * x, H * y, pine(c, s))).join('');
  return (
    hill(W, H, H * 0.62, 64, '#8f63d6', 0.7, '#ffc9c4') +
    trees(0.625, '#7450be', n > 9 ? [0.05, 0.075, 0.32, 0.35, 0.55, 0.8, 0.955] : [0.1, 0.52, 0.9], 0.62) +
    hill(W, H, H * 0.7, 46, '#6a45b8', 0.4, '#f0a6c4') +
    trees(0.7, '#5637a4', n > 9 ? [0.02, 0.18, 0.2, 0.44, 0.66, 0.9] : [0.04, 0.4, 0.76], 0.8)
  );
};

const plans = (W, n) => ({ back: row(W, n, 41, 60, 150), near: row(W, n - 2, 17, 70, 108) });

function town(W, H, n) {
  const { back, near } = plans(W, n);
  return street(back, H * 0.79, (p) => house(p, '#59399f', '#6c4bb8')) + street(near, H * 0.8, (p) => house(p, '#4a2d8c', '#5a3aa4'));
}

function townLit(W, H, n) {
  const { back, near } = plans(W, n);
  const hidden = (p) => near.some((q) => Math.abs(q.x - p.x) < (q.w + p.w) / 2 - 6);
  const free = back.map((p) => (hidden(p) ? { ...p, lit: p.lit.map((v, i) => (i < 2 ? v : 0)) } : p));
  return street(free, H * 0.79, (p) => burning(p)) + street(near, H * 0.8, (p) => burning(p));
}

function front(W, H, n) {
  const s = n > 9 ? 1.25 : 0.85;
  const grass = (list) => list.map(([x, y, k]) => G(W * x, H * y, bush('#4a52b4', k * s))).join('');
  const pines =
    n > 9
      ? [
          [0.018, 0.835, 1.1],
          [0.05, 0.85, 1.5],
          [0.93, 0.84, 1.2],
          [0.962, 0.85, 1.7],
          [0.99, 0.84, 1.2],
        ]
      : [
          [0.05, 0.84, 1.2],
          [0.93, 0.83, 1.1],
          [0.99, 0.85, 1.5],
        ];
  return (
    hill(W, H, H * 0.805, 18, '#45308f', 0.5, '#c98be0') +
    pines.map(([x, y, k]) => G(W * x, H * y, pine('#3b4fa8', k * s))).join('') +
    grass([
      [0.2, 0.835, 0.9],
      [0.31, 0.825, 0.7],
      [0.63, 0.82, 0.8],
      [0.8, 0.83, 1],
    ]) +
    hill(W, H, H * 0.9, 22, '#31217a', 0.5, '#8f6fd8')
  );
}

const set = (prefix, W, H, n, moon) => {
  const layer = (name, draw) => art(`${prefix}-${name}`, [0, 0, W, H], draw, [W / 2, H]);
  return [
    layer('sky', () => sky(W, H, ...moon)),
    layer('hills', () => hills(W, H, n)),
    layer('town', () => town(W, H, n)),
    layer('town-lit', () => townLit(W, H, n)),
    layer('front', () => front(W, H, n)),
  ];
};

/** A paper lantern on its string; it hangs from the origin. */
const lantern = (on) =>
  (on ? glow(0, 62, 68, '#ffb347', 0.78) : glow(0, 62, 46, '#8f7bf7', 0.22)) +
  L('M0,1 L0,34', '#2a1c66', 2.6) +
  R(-11, 33, 22, 7, 3.5, lg(on ? '0#fff1b0 1#ffb627' : '0#b9a6d8 1#7a62b8')) +
  E(0, 62, 26, 24, rg(on ? '0#fffbe0 .4#ffc65e .75#ff8a3d 1#ee4f3f' : '0#a78bc8 .5#85609f .8#6b4590 1#54337f', 0.46, 0.5, 0.6)) +
  L('M-9,39.5 C-17,48 -17,76 -9,84.5 M9,39.5 C17,48 17,76 9,84.5', on ? '#e8562f' : '#432a78', 1.8, 'opacity=".38"') +
  P('M-19,56 C-18,49 -13,44 -8,42.5 C-13,48 -15,53 -15,60 C-16,63 -19,61 -19,56Z', '#ffffff', `opacity="${on ? 0.7 : 0.25}"`) +
  R(-9, 83, 18, 6, 3, lg(on ? '0#ffe27a 1#e8862f' : '0#9d86c8 1#5f489a')) +
  L('M0,89 L0,104', on ? '#ff6b5e' : '#6b4a90', 3.4) +
  L('M-3.5,96 L-3.5,106 M3.5,96 L3.5,106', on ? '#ff8f6b' : '#7a5aa0', 2.4);

export const NIGHT = [
  ...set('night', 1600, 900, 13, [1312, 150, 56]),
  ...set('night-p', 500, 900, 5, [398, 128, 36]),
  art('lantern-lit', [-70, 0, 140, 130], () => lantern(true), [0, 0]),
  art('lantern-dim', [-70, 0, 140, 130], () => lantern(false), [0, 0]),
  art(
    'lantern-cord',
    [0, 0, 400, 60],
    () => L('M0,4 Q200,86 400,4', '#2a1c66', 3) + L('M0,3 Q200,85 400,3', '#6b52d0', 1, 'opacity=".7"'),
    [0, 4],
  ),
];
