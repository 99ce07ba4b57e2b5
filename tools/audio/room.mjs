// The room the music sounds in: tone and echo, bent round so that the end of a loop flows into its beginning. Knows no notes.
import { SR, TAU } from './voices.mjs';

/** Lays what runs over the end of a loop back over its beginning. */
export function round(long, n) {
  const out = new Float32Array(n);
  for (let i = 0; i < long.length; i++) out[i % n] += long[i];
  return out;
}

/** One-pole low-pass and high-pass in one; run over a loop twice so that it knows what came before. */
function band(x, lo, hi, loop) {
  const a = 1 - Math.exp((-TAU * hi) / SR);
  const h = 1 - Math.exp((-TAU * lo) / SR);
  const out = new Float32Array(x.length);
  let y = 0;
  let base = 0;
  for (let pass = loop ? 0 : 1; pass < 2; pass++)
    for (let i = 0; i < x.length; i++) {
      y += a * (x[i] - y);
      base += h * (y - base);
      out[i] = y - base;
    }
  return out;
}

const COMBS = [1687, 1931, 2137, 2423, 2711, 2957];
const PASSES = [557, 241, 83];

function comb(x, length, feed, loop) {
  const line = new Float32Array(length);
  const out = new Float32Array(x.length);
  let low = 0;
  let at = 0;
  for (let pass = loop ? 0 : 1; pass < 2; pass++)
    for (let i = 0; i < x.length; i++) {
      const y = line[at];
      low += 0.42 * (y - low);
      line[at] = x[i] + low * feed;
      at = (at + 1) % length;
      out[i] = y;
    }
  return out;
}

function allpass(x, length, loop) {
  const line = new Float32Array(length);
  const out = new Float32Array(x.length);
  let at = 0;
  for (let pass = loop ? 0 : 1; pass < 2; pass++)
    for (let i = 0; i < x.length; i++) {
      const y = line[at];
      const inside = x[i] + 0.55 * y;
      line[at] = inside;
      at = (at + 1) % length;
      out[i] = y - 0.55 * inside;
    }
  return out;
}

/** Adds `wet` of a small warm hall, and takes off rumble below `lo` and hiss above `hi` (Hz). */
export function room(dry, { wet = 0.2, lo = 40, hi = 11000, feed = 0.8, loop = true } = {}) {
  const send = band(dry, 180, 3600, loop);
  let echo = new Float32Array(dry.length);
  for (const length of COMBS) comb(send, length, feed, loop).forEach((s, i) => (echo[i] += s / COMBS.length));
  for (const length of PASSES) echo = allpass(echo, length, loop);
  return band(
    dry.map((s, i) => s + wet * 2.2 * echo[i]),
    lo,
    hi,
    loop,
  );
}
