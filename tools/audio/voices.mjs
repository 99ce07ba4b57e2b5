// The game's own voices: mallet, bell, glide, noise, pluck. No samples. 44.1 kHz mono, values −1 to 1.
export const SR = 44100;
const TAU = Math.PI * 2;
const hz = (m) => 440 * 2 ** ((m - 69) / 12);
export function buf(s) {
  return new Float32Array(Math.ceil(s * SR));
}
export function mallet(b, t, m, v = 0.5, d = 0.35, br = 0.35) {
  const f = hz(m),
    n0 = (t * SR) | 0,
    n = Math.min(b.length - n0, (d * 4 * SR) | 0);
  for (let i = 0; i < n; i++) {
    const x = i / SR,
      e = Math.exp((-x / d) * 3.2) * (1 - Math.exp(-x * 900));
    b[n0 + i] +=
      v *
      e *
      (Math.sin(TAU * f * x) +
        br * Math.exp(-x * 14) * Math.sin(TAU * f * 3.93 * x) +
        0.18 * Math.exp(-x * 30) * Math.sin(TAU * f * 9.2 * x));
  }
}
export function bell(b, t, m, v = 0.4, d = 0.9) {
  const f = hz(m),
    n0 = (t * SR) | 0,
    n = Math.min(b.length - n0, (d * 3 * SR) | 0);
  for (let i = 0; i < n; i++) {
    const x = i / SR;
    let s = 0;
    for (const [r, a, k] of [
      [1, 1, 2.4],
      [2, 0.5, 3.4],
      [2.76, 0.28, 5],
      [5.4, 0.14, 9],
    ])
      s += a * Math.exp((-x * k) / d) * Math.sin(TAU * f * r * x);
    b[n0 + i] += v * s * (1 - Math.exp(-x * 1200));
  }
}
export function glide(b, t, m1, m2, d, v = 0.4, shape = 'sine') {
  const n0 = (t * SR) | 0,
    n = (d * SR) | 0;
  let p = 0;
  for (let i = 0; i < n && n0 + i < b.length; i++) {
    const k = i / n,
      f = hz(m1 + (m2 - m1) * (1 - (1 - k) ** 2));
    p += (TAU * f) / SR;
    const e = Math.sin(Math.PI * Math.min(1, k * 1.02)) ** 0.6;
    b[n0 + i] += v * e * (shape === 'sine' ? Math.sin(p) : Math.sin(p) + 0.3 * Math.sin(2 * p));
  }
}
export function noise(b, t, d, v = 0.2, lo = 800, hi = 3000) {
  let y1 = 0,
    y2 = 0,
    s = 1;
  const n0 = (t * SR) | 0,
    n = (d * SR) | 0;
  for (let i = 0; i < n && n0 + i < b.length; i++) {
    s = (s * 16807) % 2147483647;
    const w = s / 1073741823 - 1,
      k = i / n,
      fc = lo + (hi - lo) * k,
      a = 1 - Math.exp((-TAU * fc) / SR);
    y1 += a * (w - y1);
    y2 += 0.06 * (y1 - y2);
    b[n0 + i] += v * (y1 - y2) * Math.sin(Math.PI * k) ** 1.4;
  }
}
/** Karplus–Strong string. */
export function pluck(b, t, m, v = 0.5, d = 1.2, bright = 0.5) {
  const period = Math.round(SR / hz(m));
  const ring = new Float32Array(period);
  let s = 7 + m;
  for (let i = 0; i < period; i++) {
    s = (s * 16807) % 2147483647;
    ring[i] = s / 1073741823 - 1;
  }
  const n0 = (t * SR) | 0;
  const n = (d * SR) | 0;
  let last = 0;
  for (let i = 0; i < n; i++) {
    const k = i % period;
    const x = ring[k];
    last = bright * x + (1 - bright) * last;
    ring[k] = 0.996 * (0.5 * (last + ring[(k + 1) % period]));
    b[(n0 + i) % b.length] += v * x * Math.min(1, i / 60) * Math.exp((-i / n) * 3);
  }
}
/** A held tone with soft ends: `parts` are the strengths of its overtones, `vib` in semitones. */
export function tone(b, t, m, d, v = 0.3, parts = [1, 0.3, 0.12], vib = 0) {
  const n0 = (t * SR) | 0;
  const n = (d * SR) | 0;
  let p = 0;
  for (let i = 0; i < n; i++) {
    const x = i / SR;
    p += (TAU * hz(m + vib * Math.sin(TAU * 5.2 * x))) / SR;
    const e = Math.min(1, x * 14) * Math.min(1, (n - i) / (0.09 * SR));
    let s = 0;
    for (let k = 0; k < parts.length; k++) s += parts[k] * Math.sin(p * (k + 1));
    b[(n0 + i) % b.length] += v * e * s;
  }
}
/** A drum skin: a falling sine with a little noise. */
export function skin(b, t, m, v = 0.7, d = 0.22, snap = 0.15) {
  const n0 = (t * SR) | 0;
  const n = (d * SR) | 0;
  let p = 0;
  let s = 3;
  for (let i = 0; i < n; i++) {
    const k = i / n;
    s = (s * 16807) % 2147483647;
    p += (TAU * hz(m) * (1 + 0.6 * Math.exp(-k * 9))) / SR;
    b[(n0 + i) % b.length] += v * Math.exp(-k * 5) * (Math.sin(p) + snap * Math.exp(-k * 18) * (s / 1073741823 - 1));
  }
}
