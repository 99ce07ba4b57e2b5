// The game's own voices for effects and the soft parts of the music: mallet, bell, glide, noise, skin. No samples; 48 kHz mono. Knows no score.
export const SR = 48000;
export const TAU = Math.PI * 2;
export const hz = (m) => 440 * 2 ** ((m - 69) / 12);
export const buf = (s) => new Float32Array(Math.ceil(s * SR));

/** A repeatable row of numbers from −1 to 1. */
export function chance(seed) {
  let s = (Math.abs(Math.round(seed * 7919)) % 2147483646) + 1;
  return () => {
    s = (s * 16807) % 2147483647;
    return s / 1073741823.5 - 1;
  };
}

/** Runs `sample(x, i)` from time t for d seconds and adds it to b. */
export function write(b, t, d, sample) {
  const from = Math.round(t * SR);
  const n = Math.min(b.length - from, Math.round(d * SR));
  for (let i = 0; i < n; i++) b[from + i] += sample(i / SR, i, n);
}

/** Wood or metal under a soft mallet: `ratio` is its second partial (marimba 3.93, xylophone 3, kalimba 5.4). */
export function mallet(b, t, m, v = 0.5, d = 0.35, bright = 0.35, ratio = 3.93) {
  const f = hz(m);
  write(b, t, d * 4, (x) => {
    const e = Math.exp((-x / d) * 3.2) * (1 - Math.exp(-x * 900));
    const upper = f * ratio < 14000 ? bright * Math.exp(-x * 14) * Math.sin(TAU * f * ratio * x) : 0;
    const click = f * 9.2 < 14000 ? 0.18 * bright * Math.exp(-x * 30) * Math.sin(TAU * f * 9.2 * x) : 0;
    return v * e * (Math.sin(TAU * f * x) + upper + click);
  });
}

const BELL = [
  [1, 1, 2.4],
  [2, 0.5, 3.4],
  [2.76, 0.28, 5],
  [5.4, 0.14, 9],
];
export function bell(b, t, m, v = 0.4, d = 0.9) {
  const f = hz(m);
  write(b, t, d * 3, (x) => {
    let s = 0;
    for (const [r, a, k] of BELL) if (f * r < 15000) s += a * Math.exp((-x * k) / d) * Math.sin(TAU * f * r * x);
    return v * s * (1 - Math.exp(-x * 1200));
  });
}

/** A sine that slides: Lumi's and the Trickies' babble. */
export function glide(b, t, m1, m2, d, v = 0.4, over = 0) {
  let p = 0;
  write(b, t, d, (_x, i, n) => {
    const k = i / n;
    p += (TAU * hz(m1 + (m2 - m1) * (1 - (1 - k) ** 2))) / SR;
    return v * Math.sin(Math.PI * Math.min(1, k * 1.02)) ** 0.6 * (Math.sin(p) + over * Math.sin(2 * p));
  });
}

/** Moving air: noise whose colour runs from lo to hi (Hz). */
export function noise(b, t, d, v = 0.2, lo = 800, hi = 3000, seed = 1) {
  const next = chance(seed);
  let y1 = 0;
  let y2 = 0;
  write(b, t, d, (_x, i, n) => {
    const k = i / n;
    const a = 1 - Math.exp((-TAU * (lo + (hi - lo) * k)) / SR);
    y1 += a * (next() - y1);
    y2 += 0.06 * (y1 - y2);
    return v * (y1 - y2) * Math.sin(Math.PI * k) ** 1.4;
  });
}

/** A short knock of noise around one pitch: wood, cloth, paper. */
export function tick(b, t, f, v = 0.4, d = 0.04, q = 6, seed = 3) {
  const next = chance(seed);
  const r = Math.exp((-Math.PI * f) / (q * SR));
  const c = 2 * r * Math.cos((TAU * f) / SR);
  let y1 = 0;
  let y2 = 0;
  write(b, t, d * 4, (x) => {
    const y = next() * Math.exp((-x / d) * 3) * (1 - r) + c * y1 - r * r * y2;
    y2 = y1;
    y1 = y;
    return v * 3 * y * Math.min(1, x * 2000);
  });
}

/** A drum skin: a falling sine with a little noise. */
export function skin(b, t, m, v = 0.7, d = 0.22, snap = 0.15, fall = 0.6) {
  const next = chance(m + 3);
  let p = 0;
  write(b, t, d, (x, i, n) => {
    const k = i / n;
    p += (TAU * hz(m) * (1 + fall * Math.exp(-k * 9))) / SR;
    return v * Math.min(1, x * 1500) * Math.exp(-k * 5) * (1 - k) * (Math.sin(p) + snap * Math.exp(-k * 18) * next());
  });
}
