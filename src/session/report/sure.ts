// How far a count can be trusted, as a range and then as a word. Pure arithmetic; knows no child and no words.

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** 80 % of such ranges hold the true share (Wilson): wide for few, narrow for many. */
const Z = 1.2816;

/** The range of a share after `part` of `whole`. Of nothing, everything is possible. */
export function shareRange(part: number, whole: number): Range {
  if (whole === 0) return { low: 0, high: 1 };
  const p = part / whole;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * whole)) / (1 + z2 / whole);
  const reach = (Z / (1 + z2 / whole)) * Math.sqrt((p * (1 - p)) / whole + z2 / (4 * whole * whole));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/** 95 % points of Student's t by degrees of freedom; from 30 on the normal one is near enough. */
const T95 = [
  12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.1, 2.09, 2.09, 2.08, 2.07, 2.07,
  2.06, 2.06, 2.06, 2.05, 2.05, 2.05,
];

/** The range of a mean over children, 95 %; null below two. */
export function meanRange(values: readonly number[]): (Range & { readonly mean: number }) | null {
  const n = values.length;
  if (n < 2) return null;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const spread = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (n - 1));
  const reach = ((T95[n - 2] ?? 2) * spread) / Math.sqrt(n);
  return { mean, low: mean - reach, high: mean + reach };
}
