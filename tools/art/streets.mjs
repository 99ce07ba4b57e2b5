// Where chats take place: the bright square and the narrow, cosy lane. Wide and upright.
import { lit, shd } from './colour.mjs';
import { paperLantern } from './gate-house.mjs';
import { art, C, dice, E, G, glow, L, lg, P, R, rg, shadow, soft, softd } from './kit.mjs';
import { bush } from './nature.mjs';
import { burning, house, row, street } from './town.mjs';

const heaven = (W, H) => {
  const rnd = dice(11);
  const stars = [...Array(40).keys()]
    .map(() => C(rnd() * W, rnd() * H * 0.4, 0.8 + rnd() * 1.4, '#ffffff', `opacity="${(0.4 + rnd() * 0.5).toFixed(1)}"`))
    .join('');
  return R(0, 0, W, H, 0, lg('0#2a1e6e .4#5540ae .7#a566cb 1#ffab98')) + stars;
};

const bulbs = (W, y, dip, n) => {
  const at = (t) => [W * t, y + dip * 4 * t * (1 - t)];
  return (
    L(`M-10,${y} Q${W / 2},${y + dip * 2} ${W + 10},${y}`, '#2a1c66', 3) +
    [...Array(n).keys()]
      .map((i) => {
        const [x, yy] = at((i + 0.5) / n);
        return (
          glow(x, yy + 10, 26, '#ffd772', 0.8) +
          R(x - 3, yy - 1, 6, 6, 2, '#2a1c66') +
          E(x, yy + 11, 6.5, 8, rg('0#fffbe0 .6#ffe08a 1#ffb547'))
        );
      })
      .join('')
  );
};

const big = (plan, wall, roof, halo = true) => house(plan, wall, roof, true) + burning(plan, halo);
const awning = (x, y, w, c) => {
  const n = 5;
  const s = w / n;
  return G(
    x,
    y,
    [...Array(n).keys()]
      .map((i) => P(`M${i * s},0 L${(i + 1) * s},0 L${(i + 1) * s},24 A${s / 2},9 0 0 1 ${i * s},24Z`, i % 2 ? '#fff3e0' : softd(c)))
      .join('') + R(-4, -6, w + 8, 9, 4, shd(c, 0.2)),
  );
};
const stall = (x, y, c, s = 1) =>
  G(
    x,
    y,
    shadow(0, 4, 86, 12, 0.3) +
      R(-66, -96, 7, 98, 3, '#8a5a5a') +
      R(59, -96, 7, 98, 3, '#6b4360') +
      glow(0, -70, 80, '#ffca6b', 0.5) +
      R(-70, -44, 140, 46, 8, soft('#a8684f')) +
      R(-74, -50, 148, 12, 6, soft('#d99a6a')) +
      [-46, -22, 2, 26, 48].map((dx, i) => C(dx, -58, 10, softd(['#ff7a66', '#ffc53d', '#8fd36a', '#ff8fc2', '#6aa8ff'][i]))).join('') +
      awning(-76, -124, 152, c),
    s,
  );
const lampPost = (x, y, s) =>
  G(
    x,
    y,
    shadow(0, 2, 26, 6, 0.3) +
      glow(0, -176, 92, '#ffca6b', 0.7) +
      R(-5, -160, 10, 162, 5, lg('0#8672d6 1#43307f', 'h')) +
      R(-14, -8, 28, 10, 5, '#43307f') +
      R(-15, -196, 30, 36, 12, lg('0#fffbe0 1#ffb53d')) +
      P('M-21,-193 C-16,-212 16,-212 21,-193Z', soft('#5b4bb8')),
    s,
  );

const fountain = (x, y, s) =>
  G(
    x,
    y,
    shadow(0, 4, 130, 22, 0.34) +
      E(0, -8, 120, 26, lg('0#9c88e4 1#4e3a9e')) +
      E(0, -18, 120, 26, lg('0#d9ccff 1#9c88e4')) +
      E(0, -18, 104, 20, lg('0#7fc8ff 1#5f7fe0')) +
      R(-14, -86, 28, 70, 10, lg('0#e3d8ff .5#b9a6f4 1#7f69cc', 'h')) +
      E(0, -88, 50, 13, lg('0#d9ccff 1#8f79de')) +
      E(0, -91, 42, 9, '#8fd0ff') +
      L(
        'M-40,-88 C-56,-70 -58,-50 -58,-26 M40,-88 C56,-70 58,-50 58,-26 M-14,-90 C-24,-70 -26,-40 -26,-22 M14,-90 C24,-70 26,-40 26,-22',
        '#d6f1ff',
        4,
        'opacity=".75"',
      ) +
      glow(0, -122, 60, '#ffe08a', 0.8) +
      R(-12, -140, 24, 34, 11, lg('0#fffbe0 1#ffb53d')) +
      P('M-17,-137 C-12,-152 12,-152 17,-137Z', soft('#7c5cf2')),
    s,
  );

function pavement(W, H, y, c) {
  let o = P(
    `M0,${y} C${W * 0.3},${y - 10} ${W * 0.7},${y - 10} ${W},${y} L${W},${H} L0,${H}Z`,
    lg(`0${lit(c, 0.16)} .4${c} 1${shd(c, 0.4)}`),
  );
  const rnd = dice(5);
  for (let r = 0; r < 4; r++) {
    const yy = y + 14 + r * r * 9 + r * 16;
    const w = 54 + r * 24;
    for (let x = (r % 2) * (w / 2) - 20; x < W; x += w * 1.9)
      if (rnd() > 0.25) o += R(x, yy, w, 7 + r * 2.4, 5 + r, lit(c, 0.3), 'opacity=".22"');
  }
  return o;
}

function square(W, H) {
  const wide = W > 900;
  const y = H * 0.72;
  const s = wide ? 1 : 0.66;
  const back = row(W, wide ? 9 : 4, 23, wide ? 92 : 66, 190);
  const near = row(W, wide ? 8 : 4, 31, wide ? 108 : 80, 150).filter((p) => Math.abs(p.x - W / 2) > W * (wide ? 0.13 : 0.2));
  const bright = (list) => list.map((p) => ({ ...p, lit: p.lit.map((v) => v + 0.2) }));
  let o =
    heaven(W, H) +
    street(bright(back), y, (p) => big(p, '#6d4cb4', '#8059c8', false)) +
    street(bright(near), y + 8, (p) => big(p, '#8a5cae', '#c45a86'));
  o += pavement(W, H, y, '#6a50b4');
  o += E(W / 2, y + H * 0.13, W * 0.44, H * 0.12, rg('0#ffd98a/.42 .5#ffd98a/.2 1#ffd98a/0'));
  o += (wide ? [0.1, 0.26, 0.74, 0.9] : [0.12, 0.88]).map((x, i) => lampPost(W * x, y + (i % 2 ? 30 : 12), s)).join('');
  o +=
    stall(W * (wide ? 0.18 : 0.22), y + 34, '#ff7a66', s) +
    (wide ? stall(W * 0.82, y + 34, '#2fb9b2', s) : '') +
    fountain(W * (wide ? 0.5 : 0.66), y + (wide ? 40 : 52), s * 0.95);
  o += bulbs(W, H * 0.06, 46, wide ? 15 : 6) + bulbs(W, H * 0.16, 62, wide ? 12 : 5);
  return o + G(W * 0.02, H * 0.86, bush('#4a52b4', 2 * s)) + G(W * 0.98, H * 0.87, bush('#3f469f', 2.2 * s));
}

const lane = (x, y, w, h, on) =>
  (on ? glow(x, y + h / 2, h * 0.95, '#ffca6b', 0.5) : '') +
  R(x - w / 2 - 5, y - 5, w + 10, h + 10, 10, '#7a5fc0') +
  R(x - w / 2, y, w, h, 7, on ? lg('0#fff3b8 1#ffb547') : lg('0#4a3592 1#35246f')) +
  R(x - 2, y, 4, h, 1, '#5b3f9a', 'opacity=".7"') +
  R(x - w / 2, y + h / 2 - 2, w, 4, 1, '#5b3f9a', 'opacity=".7"') +
  R(x - w / 2 - 10, y + h + 5, w + 20, 8, 4, soft('#8f74d6'));
const pot = (x, y, s, c) =>
  G(
    x,
    y,
    shadow(0, 2, 24, 6, 0.3) +
      G(0, -20, bush('#3fa886', 0.9)) +
      [-9, 2, 11].map((dx, i) => C(dx, -36 - (i % 2) * 6, 4.5, c)).join('') +
      P('M-17,-24 L17,-24 L12,2 C8,5 -8,5 -12,2Z', softd('#d9785a')) +
      R(-20, -28, 40, 8, 4, soft('#e88f6a')),
    s,
  );
const cat = (x, y, s) =>
  G(
    x,
    y,
    shadow(2, 2, 26, 5, 0.3) +
      L('M18,-6 C34,-8 34,-26 26,-30', '#5a4296', 7) +
      P(
        'M-16,2 C-22,-18 -16,-30 -12,-34 C-18,-44 -18,-54 -15,-56 C-11,-56 -7,-51 -5,-49 L5,-49 C7,-51 11,-56 15,-56 C18,-54 18,-44 12,-34 C18,-28 24,-14 20,2Z',
        softd('#7a5fc0'),
      ) +
      C(-5.5, -41, 2.8, '#ffe27a') +
      C(5.5, -41, 2.8, '#ffe27a') +
      L('M-3,-35 q3,3 6,0', '#2b1a6e', 1.8),
    s,
  );

function alley(W, H) {
  const wide = W > 900;
  const y = H * 0.74;
  const [a, b] = wide ? [W * 0.31, W * 0.69] : [W * 0.25, W * 0.75];
  const s = wide ? 1 : 0.72;
  let o = heaven(W, H) + glow(W / 2, H * 0.6, W * 0.3, '#ffc27a', 0.5);
  // far end of the lane: an arch, a lit door, a hill
  o += street(
    row(b - a + 60, wide ? 5 : 3, 9, 70, 150).map((p) => ({ ...p, x: p.x + a - 30 })),
    y,
    (p) => big(p, '#59399f', '#6c4bb8'),
  );
  const wall = (x0, x1, inner, c, from) => {
    const d = `M${x0},0 L${inner},${H * 0.12} L${inner + (inner > W / 2 ? -1 : 1) * W * 0.02},${y} L${x1},${H} L${x0},${H}Z`;
    return P(d, lg(`0${lit(c, from)} 1${shd(c, 0.3)}`, inner > W / 2 ? 'h' : 'd'));
  };
  o += P(`M${a - 20},${y - 2} L${b + 20},${y - 2} L${W + 60},${H} L-60,${H}Z`, lg('0#7a5cc0 .5#57409e 1#3a2880'));
  const rnd = dice(13);
  for (let r = 0; r < 6; r++) {
    const yy = y + 8 + r * r * 5 + r * 9;
    const half = (b - a) / 2 + (yy - y) * (wide ? 2.1 : 0.9);
    const w = 30 + r * 12;
    for (let x = W / 2 - half + (r % 2) * (w / 2); x < W / 2 + half - w; x += w * 1.35)
      if (rnd() > 0.2) o += R(x, yy, w, 6 + r * 1.8, 4 + r, '#a58ae0', 'opacity=".28"');
  }
  o += E(W / 2, y + H * 0.1, (b - a) * 0.6, H * 0.09, rg('0#ffd08a/.5 .5#ffd08a/.22 1#ffd08a/0'));
  o += wall(0, a - W * 0.06, a, '#5a3fa4', 0.04) + wall(W, b + W * 0.06, b, '#4c3494', 0.08);
  // bricks, windows, door, arch
  const bricks = [...Array(wide ? 26 : 12).keys()].map(() => {
    const left = rnd() > 0.5;
    const x = left ? rnd() * (a - 90) : b + 40 + rnd() * (W - b - 100);
    return R(x, rnd() * H * 0.78, 34, 12, 5, '#8f74d6', 'opacity=".26"');
  });
  o += bricks.join('');
  o += wide
    ? lane(W * 0.09, H * 0.2, 84, 112, true) +
      lane(W * 0.215, H * 0.25, 70, 98, false) +
      lane(W * 0.79, H * 0.24, 72, 100, true) +
      lane(W * 0.915, H * 0.19, 86, 114, false) +
      lane(W * 0.1, H * 0.52, 80, 100, false) +
      lane(W * 0.91, H * 0.52, 80, 104, true)
    : lane(W * 0.11, H * 0.22, 58, 82, true) +
      lane(W * 0.89, H * 0.28, 58, 82, false) +
      lane(W * 0.1, H * 0.48, 56, 78, false) +
      lane(W * 0.9, H * 0.52, 56, 78, true);
  o +=
    L(`M${a - 4},${H * 0.2} Q${W / 2},${H * 0.32} ${b + 4},${H * 0.18}`, '#2a1c66', 3) +
    G(W / 2 - (b - a) * 0.22, H * 0.2467 + 38 * s, paperLantern(0, 0, 1.3 * s)) +
    G(W / 2 + (b - a) * 0.2, H * 0.2406 + 38 * s, paperLantern(0, 0, 1.3 * s));
  o += G(a - 10 * s, H * 0.42, L('M0,0 L34,0', '#3a2a86', 7) + paperLantern(34, 34, 1.5), s);
  const on = (x, yy, px, py) => (wide ? [W * x, H * yy] : [W * px, H * py]);
  o += cat(...on(0.635, 0.83, 0.67, 0.83), 1.3 * s) + pot(...on(0.355, 0.83, 0.34, 0.83), 1.2 * s, '#ffe27a');
  o += pot(...on(0.325, 0.92, 0.29, 0.91), 1.8 * s, '#ff8fc2') + pot(...on(0.68, 0.92, 0.72, 0.9), 1.6 * s, '#ff9d6a');
  return o;
}

const scene = (key, W, H, draw) => art(key, [0, 0, W, H], () => draw(W, H), [W / 2, H]);
export const STREETS = [
  scene('square', 1600, 900, square),
  scene('square-p', 500, 900, square),
  scene('alley', 1600, 900, alley),
  scene('alley-p', 500, 900, alley),
];
