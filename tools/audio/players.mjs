// The band's instruments as small physical sketches: strings plucked and bowed, breath, reeds, brass, skins, metal. Knows no score.
import { SR, TAU, chance, hz, write } from './voices.mjs';

/** A plucked string (Karplus–Strong, tuned to a fraction of a sample). `bright` 0–1, `ring` seconds to fall by 60 dB. */
export function pluck(b, t, m, v = 0.5, ring = 1.4, bright = 0.5) {
  const f = hz(m);
  const soft = 0.5 - 0.42 * bright;
  const period = SR / f - soft;
  const n = Math.floor(period - 0.2);
  const frac = period - n;
  const c = (1 - frac) / (1 + frac);
  const keep = 10 ** (-3 / (f * ring));
  const next = chance(m * 13 + Math.round(t * 97));
  const line = new Float32Array(n);
  let low = 0;
  for (let i = 0; i < n; i++) {
    low += (0.12 + 0.8 * bright) * (next() - low);
    line[i] = low;
  }
  const pick = Math.max(1, Math.round(n * 0.19));
  const wave = line.map((x, i) => x - line[(i + n - pick) % n]);
  let i1 = 0;
  let x1 = 0;
  let y1 = 0;
  let before = 0;
  write(b, t, ring * 1.1, (x, _i, all) => {
    const out = wave[i1];
    const smooth = (1 - soft) * out + soft * before;
    before = out;
    const y = c * smooth + x1 - c * y1;
    x1 = smooth;
    y1 = y;
    wave[i1] = keep * y;
    i1 = (i1 + 1) % n;
    return v * out * Math.min(1, x * 900) * Math.min(1, ((all / SR - x) / ring) * 6);
  });
}

/** How loud a wooden body makes a frequency: broad humps at `at` (Hz). */
const body = (f, at) => at.reduce((s, [peak, gain, wide]) => s + gain * Math.exp(-((Math.log2(f / peak) / wide) ** 2)), 0.35);
const BODIES = {
  cello: [
    [180, 0.9, 0.7],
    [420, 0.8, 0.6],
    [1100, 0.35, 0.7],
  ],
  violin: [
    [460, 0.8, 0.5],
    [950, 0.7, 0.6],
    [2600, 0.5, 0.6],
  ],
  erhu: [
    [520, 0.6, 0.5],
    [1250, 1, 0.5],
    [2400, 0.5, 0.5],
  ],
};

/** A bowed string: slow start, vibrato that comes later, a breath of bow noise; `from` slides in from another pitch. */
export function bow(b, t, m, d, v, kind, { from = m, vib = 0.16, start = 0.09 } = {}) {
  const top = Math.min(14, Math.floor(9000 / hz(m)));
  const parts = Array.from({ length: top }, (_, k) => body(hz(m) * (k + 1), BODIES[kind]) / (k + 1) ** 1.05);
  const norm = 1 / Math.sqrt(parts.reduce((s, p) => s + p * p, 0));
  const next = chance(m * 31 + Math.round(t * 53));
  let p = 0;
  let sway = 0;
  let hiss = 0;
  const release = 0.16;
  write(b, t, d + release, (x) => {
    const late = Math.min(1, Math.max(0, (x - 0.22) / 0.35));
    sway += 0.0004 * (next() - sway);
    const slide = from === m ? 0 : (from - m) * Math.exp(-x * 16);
    p += (TAU * hz(m + slide + vib * late * Math.sin(TAU * 5.3 * x) + sway)) / SR;
    const e =
      Math.min(1, x / start) ** 1.3 *
      Math.min(1, Math.max(0, (d + release - x) / release)) *
      (0.86 + 0.14 * Math.sin(Math.PI * (x / (d + release))));
    let s = 0;
    for (let k = 0; k < top; k++) s += parts[k] * e ** (0.35 * k) * Math.sin(p * (k + 1));
    hiss += 0.25 * (next() - hiss);
    return v * e * (norm * s + 0.035 * hiss);
  });
}

/** A wooden flute: nearly a sine, with breath at the start and under the tone. */
export function flute(b, t, m, d, v, { from = m } = {}) {
  const next = chance(m * 17 + Math.round(t * 29));
  const f = hz(m);
  const r = Math.exp((-Math.PI * f) / (9 * SR));
  const c = 2 * r * Math.cos((TAU * f) / SR);
  let p = 0;
  let y1 = 0;
  let y2 = 0;
  const release = 0.11;
  write(b, t, d + release, (x) => {
    const late = Math.min(1, Math.max(0, (x - 0.3) / 0.4));
    const wave = Math.sin(TAU * 4.9 * x);
    p += (TAU * hz(m + (from - m) * Math.exp(-x * 22) + 0.07 * late * wave)) / SR;
    const e = Math.min(1, x / 0.055) ** 0.8 * Math.min(1, Math.max(0, (d + release - x) / release)) * (1 + 0.1 * late * wave);
    const y = next() * (1 - r) + c * y1 - r * r * y2;
    y2 = y1;
    y1 = y;
    const air = (0.5 + 1.6 * Math.exp(-x * 30)) * y;
    return v * e * (Math.sin(p) + 0.3 * e * Math.sin(2 * p) + 0.11 * e * Math.sin(3 * p) + 0.03 * Math.sin(4 * p) + 0.5 * air);
  });
}

/** A trumpet with a soft mute: brightness follows the breath. */
export function trumpet(b, t, m, d, v) {
  const top = Math.min(10, Math.floor(7000 / hz(m)));
  let p = 0;
  const release = 0.09;
  write(b, t, d + release, (x) => {
    const late = Math.min(1, Math.max(0, (x - 0.3) / 0.3));
    p += (TAU * hz(m - 0.5 * Math.exp(-x * 60) + 0.08 * late * Math.sin(TAU * 5.1 * x))) / SR;
    const e = Math.min(1, x / 0.045) * Math.min(1, Math.max(0, (d + release - x) / release)) * (0.8 + 0.2 * Math.exp(-x * 5));
    let s = 0;
    for (let k = 1; k <= top; k++) s += Math.exp(-(k - 1) * (0.95 - 0.5 * e)) * Math.sin(p * k);
    return v * 0.6 * e * s;
  });
}

/** Two reeds a few cents apart. */
export function reeds(b, t, m, d, v) {
  const top = Math.min(9, Math.floor(5200 / hz(m)));
  const release = 0.07;
  write(b, t, d + release, (x) => {
    const e = Math.min(1, x / 0.05) * Math.min(1, Math.max(0, (d + release - x) / release));
    let s = 0;
    for (const cents of [-5, 6]) {
      const p = TAU * hz(m + cents / 100) * x;
      for (let k = 1; k <= top; k++) s += (k % 2 ? 1 : 0.6) * Math.exp(-(k - 1) * 0.42) * Math.sin(p * k);
    }
    return v * 0.4 * e * s;
  });
}

/** Warm held notes that fade into each other. */
export function pad(b, t, notes, d, v) {
  notes.forEach((m, j) => {
    const rise = 0.7;
    const fall = 1.1;
    write(b, t, d + fall, (x) => {
      const e = Math.min(1, x / rise) * Math.min(1, Math.max(0, (d + fall - x) / fall));
      let s = 0;
      for (const cents of [-6, 0, 7]) {
        const p = TAU * hz(m + cents / 100) * x + j + cents;
        s += Math.sin(p) + 0.22 * Math.sin(2 * p) + 0.07 * Math.sin(3 * p);
      }
      return (v / 3) * e * (0.9 + 0.1 * Math.sin(TAU * 0.31 * x + j * 2)) * s;
    });
  });
}

/** An upright bass: a dark string over a round fundamental. */
export function bass(b, t, m, d, v) {
  pluck(b, t, m, v * 0.55, d, 0.12);
  const f = hz(m);
  write(
    b,
    t,
    d,
    (x, i, n) =>
      v * 0.75 * Math.min(1, x * 160) * Math.exp((-x / d) * 2.6) * (1 - i / n) * (Math.sin(TAU * f * x) + 0.3 * Math.sin(2 * TAU * f * x)),
  );
}

/** Small cymbals on a frame. */
export function jingle(b, t, v, d = 0.12, seed = 5) {
  const next = chance(seed);
  let last = 0;
  let high = 0;
  const tones = [3720, 5180, 6430, 7910, 9050];
  write(b, t, d * 3, (x) => {
    const n = next();
    high = 0.86 * (high + n - last);
    last = n;
    let s = 0;
    for (const f of tones) s += Math.sin(TAU * f * (1 + 0.003 * Math.sin(x * 91 + f)) * x);
    return v * Math.min(1, x * 700) * Math.exp((-x / d) * 3) * (0.45 * high + 0.11 * s);
  });
}

/** The small drum of a tabla pair: a pitched ring. */
export function dayan(b, t, m, v, d = 0.34) {
  const f = hz(m);
  write(b, t, d, (x, i, n) => {
    const e = Math.min(1, x * 1800) * Math.exp((-x / d) * 4.2) * (1 - i / n);
    return (
      v *
      e *
      (Math.sin(TAU * f * x) +
        0.5 * Math.exp(-x * 14) * Math.sin(TAU * f * 2.01 * x) +
        0.26 * Math.exp(-x * 26) * Math.sin(TAU * f * 3.03 * x))
    );
  });
}

/** The large drum of a tabla pair: a bend upwards. */
export function bayan(b, t, m, v, d = 0.5, bend = 5) {
  let p = 0;
  write(b, t, d, (x, i, n) => {
    const k = i / n;
    p += (TAU * hz(m + bend * Math.sin(Math.min(1, k * 2) * Math.PI * 0.5) - bend * 0.4)) / SR;
    return v * Math.min(1, x * 900) * Math.exp(-k * 3.4) * (1 - k) * (Math.sin(p) + 0.18 * Math.sin(2 * p));
  });
}

const GONG = [
  [1, 1, 0.7],
  [1.006, 0.7, 0.7],
  [1.51, 0.5, 1],
  [2.02, 0.55, 1.3],
  [2.74, 0.32, 1.9],
  [3.31, 0.2, 2.6],
  [4.1, 0.12, 3.6],
];
/** A soft gong that blooms after the stroke. */
export function gong(b, t, m, v, d = 3) {
  const f = hz(m);
  write(b, t, d, (x, i, n) => {
    let s = 0;
    for (const [r, a, k] of GONG) s += a * Math.exp((-x * k * 2.2) / d) * (1 - Math.exp(-x * (26 / r))) * Math.sin(TAU * f * r * x);
    return v * s * Math.min(1, ((n - i) / n) * 4);
  });
}
