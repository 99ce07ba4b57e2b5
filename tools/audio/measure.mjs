// Measures sound: loudness after ITU-R BS.1770, peaks, and how a loop joins itself. Knows no game.
import { SR } from './voices.mjs';

const biquad = (x, [b0, b1, b2, a1, a2]) => {
  const out = new Float32Array(x.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < x.length; i++) {
    const y = b0 * x[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x[i];
    y2 = y1;
    y1 = y;
    out[i] = y;
  }
  return out;
};
/** K-weighting at 48 kHz, coefficients of the recommendation. */
const weighted = (x) =>
  biquad(
    biquad(x, [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585]),
    [1, -2, 1, -1.99004745483398, 0.99007225036621],
  );
const lufs = (power) => -0.691 + 10 * Math.log10(Math.max(power, 1e-10));

/** Powers of 400 ms windows, one every 100 ms; a short sound is followed by silence. */
function windows(samples) {
  const wide = 0.4 * SR;
  const k = weighted(Float32Array.from({ length: samples.length + wide }, (_, i) => samples[i] ?? 0));
  const powers = [];
  for (let from = 0; from + wide <= k.length; from += 0.1 * SR) {
    let sum = 0;
    for (let i = from; i < from + wide; i++) sum += k[i] * k[i];
    powers.push(sum / wide);
  }
  return powers;
}

export const peak = (samples) => samples.reduce((m, s) => Math.max(m, Math.abs(s)), 0);
export const decibels = (x) => 20 * Math.log10(Math.max(x, 1e-6));
/** Loudest 400 ms. */
export const momentary = (samples) => Math.max(...windows(samples).map(lufs));
/** Gated loudness of the whole. */
export function integrated(samples) {
  const mean = (list) => list.reduce((n, p) => n + p, 0) / Math.max(1, list.length);
  const heard = windows(samples).filter((p) => lufs(p) > -70);
  const gate = lufs(mean(heard)) - 10;
  return lufs(mean(heard.filter((p) => lufs(p) > gate)));
}

const rms = (x, from, to) => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += x[(i + x.length) % x.length] ** 2;
  return Math.sqrt(sum / (to - from));
};

/**
 * A loop played twice: is the join like the body? `step`: the sample-to-sample step at the join over the loop's largest;
 * `click`: high-frequency energy of the 4 ms around the join over the largest such energy in the body.
 */
export function seam(x) {
  const n = x.length;
  const bend = Float32Array.from(x, (_, i) => x[(i + 1) % n] - 2 * x[i] + x[(i - 1 + n) % n]);
  const wide = Math.round(0.004 * SR);
  let loudest = 1e-9;
  for (let i = wide; i + 2 * wide < n; i += wide) loudest = Math.max(loudest, rms(bend, i, i + wide));
  let most = 1e-9;
  for (let i = 1; i < n; i++) most = Math.max(most, Math.abs(x[i] - x[i - 1]));
  return {
    step: Math.abs(x[0] - x[n - 1]) / most,
    click: rms(bend, -wide / 2, wide / 2) / loudest,
  };
}

/** By how many samples `heard` comes after `written`, within ±3000; looked for where most happens. */
export function lag(written, heard) {
  const n = 48000;
  const slope = (x) => Float32Array.from(x, (s, i) => s - (x[i - 1] ?? 0));
  const a = slope(written);
  const b = slope(heard);
  let from = 4000;
  let power = -1;
  for (let i = 4000; i + n + 4000 < a.length; i += n / 2) {
    const here = rms(a, i, i + n);
    if (here > power) [power, from] = [here, i];
  }
  const score = (d, hop) => {
    let s = 0;
    for (let i = from; i < from + n; i += hop) s += a[i] * (b[i + d] ?? 0);
    return s;
  };
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (let d = -3000; d <= 3000; d++) {
    const s = score(d, 5);
    if (s > most) [most, best] = [s, d];
  }
  return best;
}
