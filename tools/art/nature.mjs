// Clouds, trees, stones and other small things of the isles. Origin: the point on the ground.
import { lit, mix, shd } from './colour.mjs';
import { ball, ballg, C, E, G, glow, L, lg, P, R, shadow, soft, softd } from './kit.mjs';
export function cloud(s = 1, tint = '#cfd6ff') {
  const b = [
    [-62, 4, 26],
    [-34, -14, 34],
    [4, -26, 42],
    [44, -10, 32],
    [70, 6, 24],
    [8, 8, 40],
    [-30, 10, 26],
    [42, 10, 26],
  ];
  const flat = (dx, dy, k, f) => b.map(([x, y, r]) => C(x + dx, y + dy, r * k, f)).join('') + R(-86 + dx, 2 + dy, 178, 30, 15, f);
  return `<g transform="scale(${s})">${flat(0, 7, 1, tint)}${flat(0, 0, 1, mix('#ffffff', tint, 0.28))}${b.map(([x, y, r]) => C(x - r * 0.1, y - r * 0.13, r * 0.86, '#fff')).join('')}${R(-74, 2, 150, 18, 9, '#fff')}</g>`;
}
export function tree(c = '#43b86b', s = 1, t = '#9a6a4f') {
  return G(
    0,
    0,
    shadow(4, 2, 34, 9, 0.22) +
      P('M-6,0 C-4,-18 -5,-26 -7,-40 L8,-40 C5,-26 5,-16 8,0Z', softd(t)) +
      ball(-18, -48, 22, shd(c, 0.12)) +
      ball(20, -50, 23, shd(c, 0.16)) +
      ball(1, -70, 28, c) +
      ball(-4, -44, 18, c) +
      E(-9, -82, 11, 6, '#fff', 'opacity=".28" transform="rotate(-24 -9 -82)"'),
    s,
  );
}
export function pine(c = '#2fa37c', s = 1) {
  const t = (y, w, h, k) =>
    P(
      `M0,${y - h} C6,${y - h + 4} ${w},${y - 8} ${w},${y - 3} C${w},${y + 5} ${-w},${y + 5} ${-w},${y - 3} C${-w},${y - 8} -6,${y - h + 4} 0,${y - h}Z`,
      lg(`0${lit(c, 0.3 * k)} 0.55${c} 1${shd(c, 0.3)}`, 'd'),
    );
  return G(
    0,
    0,
    shadow(3, 2, 28, 7, 0.22) + R(-5, -14, 10, 15, 4, soft('#8a5f4d')) + t(-10, 30, 40, 0.8) + t(-34, 24, 36, 1) + t(-56, 17, 32, 1.3),
    s,
  );
}
export const bush = (c = '#5cc95a', s = 1) =>
  G(0, 0, shadow(0, 1, 26, 6, 0.18) + ball(-14, -8, 12, shd(c, 0.1)) + ball(13, -8, 12, shd(c, 0.14)) + ball(0, -13, 15, c), s);
export const flower = (c = '#ff7ab8', s = 1) =>
  G(
    0,
    0,
    L('M0,0 C1,-6 0,-8 0,-12', '#3c9c5a', 2.4) +
      [0, 72, 144, 216, 288]
        .map((a) => C(Math.sin((a * Math.PI) / 180) * 4.2, -13 - Math.cos((a * Math.PI) / 180) * 4.2, 3.4, c))
        .join('') +
      C(0, -13, 2.6, '#ffe27a'),
    s,
  );
export const mushroom = (c = '#ff6b5e', s = 1) =>
  G(
    0,
    0,
    shadow(0, 1, 12, 3, 0.2) +
      P('M-5,0 C-6,-8 -4,-12 -4,-14 L4,-14 C4,-12 6,-8 5,0Z', '#fff3e2') +
      P('M-15,-12 C-15,-28 15,-28 15,-12 C15,-8 -15,-8 -15,-12Z', ballg(c)) +
      C(-6, -17, 2.6, '#fff', 'opacity=".9"') +
      C(4, -20, 2.2, '#fff', 'opacity=".9"') +
      C(8, -14, 1.8, '#fff', 'opacity=".9"'),
    s,
  );
export const rock = (c = '#b9b3dd', s = 1) =>
  G(0, 0, shadow(0, 1, 20, 5, 0.2) + P('M-18,0 C-20,-12 -10,-18 -2,-17 C10,-18 20,-10 18,0 C14,4 -14,4 -18,0Z', ballg(c)), s);
export const lamp = (s = 1) =>
  G(
    0,
    0,
    glow(0, -52, 30, '#ffe27a', 0.75) +
      R(-2.5, -46, 5, 46, 2.5, soft('#5b4bb8')) +
      R(-7, -3, 14, 5, 2.5, soft('#5b4bb8')) +
      R(-8, -62, 16, 18, 6, lg('0#fff8d0 1#ffc53d')) +
      P('M-11,-61 C-8,-70 8,-70 11,-61Z', soft('#5b4bb8')),
    s,
  );
export function balloon(c = '#ff6b5e', s = 1) {
  return G(
    0,
    0,
    L('M-9,24 L-6,38 M9,24 L6,38', '#8a5f4d', 1.6) +
      P('M0,-44 C28,-44 34,-18 26,0 C20,14 10,22 8,26 L-8,26 C-10,22 -20,14 -26,0 C-34,-18 -28,-44 0,-44Z', ballg(c)) +
      P('M0,-44 C10,-40 11,-10 4,26 L-4,26 C-11,-10 -10,-40 0,-44Z', lg('0#fff3d6 1#ffd98a'), 'opacity=".92"') +
      E(-12, -26, 5, 11, '#fff', 'opacity=".4" transform="rotate(18 -12 -26)"') +
      R(-8, 37, 16, 12, 4, soft('#b9805a')),
    s,
  );
}
