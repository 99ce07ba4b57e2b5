// The drawing kit: shapes as SVG text, gradients kept once per drawing. One key light top-left, shade turns to violet.
import { INK, lit, shd } from './colour.mjs';

let defs = new Map();

const reg = (key, make) => {
  if (!defs.has(key)) {
    const id = `g${defs.size}`;
    defs.set(key, [id, make(id)]);
  }
  return `url(#${defs.get(key)[0]})`;
};

/** Runs a drawing with an empty shelf of gradients; gives back its body and the gradients it used. */
export function gather(draw) {
  defs = new Map();
  const body = draw();
  const used = [...defs.values()]
    .filter(([id]) => body.includes(`url(#${id})`))
    .map((d) => d[1])
    .join('');
  return { body, used };
}

const two = (n) => Math.round(n * 100) / 100;
/** Stops are written as `0#fff .5#abcdef/.4 1#000/0`: where, colour, how dense. */
const stops = (text) =>
  text
    .split(' ')
    .map((one) => {
      const [, at, colour, dense] = one.match(/^([\d.]+)(#[\da-f]+)(?:\/([\d.]+))?$/i);
      return `<stop offset="${two(at)}" stop-color="${colour}"${dense ? ` stop-opacity="${two(dense)}"` : ''}/>`;
    })
    .join('');
const WAYS = { v: [0, 0, 0, 1], h: [0, 0, 1, 0], d: [0, 0, 1, 1] };

export const lg = (s, d = 'v') =>
  reg(`l${d}${s}`, (id) => {
    const [x1, y1, x2, y2] = WAYS[d];
    return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops(s)}</linearGradient>`;
  });
export const rg = (s, cx = 0.5, cy = 0.5, r = 0.5) =>
  reg(`r${cx},${cy},${r}${s}`, (id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stops(s)}</radialGradient>`);

/** Matte vinyl lit from above, lit from top-left, lit from the left, and round. */
export const soft = (c, k = 1) => lg(`0${lit(c, 0.34 * k)} 0.42${c} 1${shd(c, 0.26 * k)}`);
export const softd = (c, k = 1) => lg(`0${lit(c, 0.38 * k)} 0.5${c} 1${shd(c, 0.32 * k)}`, 'd');
export const softh = (c, k = 1) => lg(`0${lit(c, 0.3 * k)} 0.5${c} 1${shd(c, 0.3 * k)}`, 'h');
export const ballg = (c, k = 1) => rg(`0${lit(c, 0.55 * k)} 0.35${lit(c, 0.12 * k)} 0.72${c} 1${shd(c, 0.34 * k)}`, 0.36, 0.28, 0.78);

export const P = (d, f, x = '') => `<path d="${d}" fill="${f}" ${x}/>`;
export const R = (x, y, w, h, r, f, e = '') => `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${f}" ${e}/>`;
export const C = (x, y, r, f, e = '') => `<circle cx="${x}" cy="${y}" r="${r}" fill="${f}" ${e}/>`;
export const E = (x, y, rx, ry, f, e = '') => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${f}" ${e}/>`;
export const L = (d, s, w, e = '') =>
  `<path d="${d}" fill="none" stroke="${s}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round" ${e}/>`;
const sized = (s) => (s === 1 ? '' : ` scale(${Array.isArray(s) ? s.join(' ') : s})`);
export const G = (x, y, c, s = 1, turn = 0) => `<g transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}${sized(s)}">${c}</g>`;
export const fade = (o, c) => `<g opacity="${o}">${c}</g>`;

export const shadow = (x, y, rx, ry, o = 0.26) => E(x, y, rx, ry, rg(`0${INK}/${o} 0.6${INK}/${o * 0.55} 1${INK}/0`));
export const glow = (x, y, r, c = '#ffe27a', o = 0.9) => C(x, y, r, rg(`0${c}/${o} 0.45${c}/${o * 0.35} 1${c}/0`));
export const ball = (x, y, r, c) => C(x, y, r, ballg(c));
export const shine = (x, y, rx, ry, o = 0.4, turn = -24) => E(x, y, rx, ry, '#fff', `opacity="${o}" transform="rotate(${turn} ${x} ${y})"`);

/** The same numbers every time. */
export function dice(start) {
  let seed = start;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
}

/** A star with soft tips. */
export function star(x, y, r, f, e = '') {
  const tips = [...Array(10).keys()].map((i) => {
    const a = (Math.PI / 5) * i - Math.PI / 2;
    const d = i % 2 ? r * 0.52 : r;
    return [x + Math.cos(a) * d, y + Math.sin(a) * d];
  });
  const to = (n) => n.toFixed(1);
  const mid = (i) => {
    const a = tips[i % 10];
    const b = tips[(i + 1) % 10];
    return `${to((a[0] + b[0]) / 2)},${to((a[1] + b[1]) / 2)}`;
  };
  const curves = [...Array(10).keys()].map((i) => `Q${to(tips[(i + 1) % 10][0])},${to(tips[(i + 1) % 10][1])} ${mid(i + 1)}`).join(' ');
  return `<path d="M${mid(0)} ${curves}Z" fill="${f}" stroke="${f}" stroke-width="${two(r * 0.16)}" stroke-linejoin="round" ${e}/>`;
}

/** One drawing: nominal size, the part of the plane it shows, the point it stands on. */
export const art = (key, box, draw, origin = [0, 0], size = null) => {
  const [x, y, w, h] = box;
  const share = (n) => Math.round(n * 1000) / 1000;
  return { key, box, draw, w: size?.[0] ?? w, h: size?.[1] ?? h, ax: share((origin[0] - x) / w), ay: share((origin[1] - y) / h) };
};
