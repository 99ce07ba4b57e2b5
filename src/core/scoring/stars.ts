// From a judged attempt to three stars and to signal detection figures. Pure arithmetic, no verb, no words.
import { POINTS } from '../level/level';
import type { Judged } from './judged';

/** A star is earned at this share (game.md: at least 80 %). */
export const STAR_SHARE = 0.8;

export interface Stars {
  readonly see: boolean;
  readonly decide: boolean;
  readonly explain: boolean;
  /** 0–3. */
  readonly count: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Shares from 0 to 1 of cues lit, decision points and right reasons. */
export function sharesOf(judged: Judged): { see: number; decide: number; explain: number } {
  const points = judged.decisions.reduce((sum, d) => sum + POINTS[d.grade], 0);
  return {
    see: share(judged.cues.filter((c) => c.lit).length, judged.cues.length),
    decide: share(points, judged.decisions.length * POINTS.wise),
    explain: share(judged.reasons.filter((r) => r.right).length, judged.reasons.length),
  };
}

/** Three stars, each earned at {@link STAR_SHARE}. */
export function starsOf(judged: Judged): Stars {
  const shares = sharesOf(judged);
  const see = shares.see >= STAR_SHARE;
  const decide = shares.decide >= STAR_SHARE;
  const explain = shares.explain >= STAR_SHARE;
  return { see, decide, explain, count: Number(see) + Number(decide) + Number(explain) };
}

export interface Detection {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctRejections: number;
  /** Sensitivity: z(H) − z(F), rates (count + 0.5)/(n + 1). */
  readonly dPrime: number;
  /** Bias: −½[z(H) + z(F)]; positive means "trusts too much". */
  readonly c: number;
}

/** A hit is harmful and not trusted; a false alarm is genuine and not trusted. */
export function detectionOf(judged: Judged): Detection {
  let hits = 0;
  let misses = 0;
  let falseAlarms = 0;
  let correctRejections = 0;
  for (const item of judged.items) {
    if (!item.answered) continue;
    if (item.truth === 'harmful') item.trusted ? misses++ : hits++;
    else item.trusted ? correctRejections++ : falseAlarms++;
  }
  const h = probit((hits + 0.5) / (hits + misses + 1));
  const f = probit((falseAlarms + 0.5) / (falseAlarms + correctRejections + 1));
  return { hits, misses, falseAlarms, correctRejections, dPrime: h - f, c: -(h + f) / 2 };
}

const A = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239];
const B = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572];
const C = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];

const poly = (k: readonly number[], x: number): number => k.reduce((sum, n) => sum * x + n, 0);

/** Inverse of the standard normal distribution for 0 < p < 1 (Acklam's approximation, error < 1.2e-9 relative). */
export function probit(p: number): number {
  const low = 0.02425;
  if (p < low) {
    const q = Math.sqrt(-2 * Math.log(p));
    return poly(C, q) / (poly(D, q) * q + 1);
  }
  if (p > 1 - low) return -probit(1 - p);
  const q = p - 0.5;
  const r = q * q;
  return (poly(A, r) * q) / (poly(B, r) * r + 1);
}
