// The Lantern Check before and after: what a child and the class gained, and how sure that is. Knows no item and no words.
import type { Attempt } from '../../core/progress/attempt';
import { type Case, type Grade, POINTS } from '../../core/level/level';
import type { Sorted } from './judging';
import { meanRange } from './sure';

/** What one answer to a check shows; branch-free: the check itself says how. */
export interface CheckAnswer {
  readonly item: string;
  readonly truth: Case;
  readonly trusted: boolean;
  readonly grade: Grade;
}
export type JudgeCheck = (attempt: Attempt) => readonly CheckAnswer[];

export interface CheckResult {
  readonly items: number;
  /** Decision points as a share, 0–1. */
  readonly share: number;
  readonly hits: number;
  readonly harmful: number;
  readonly passed: number;
  readonly genuine: number;
}

export interface SeatChange {
  readonly seat: number;
  readonly before: CheckResult | null;
  readonly after: CheckResult | null;
}

/** In words: too few children, better, worse, or within what chance does. */
export type ChangeWord = 'few' | 'up' | 'down' | 'same';

export interface ClassChange {
  readonly seats: readonly SeatChange[];
  readonly both: number;
  readonly word: ChangeWord;
  /** Mean gain in items of ten, with its range; null below two children. */
  readonly gain: { readonly mean: number; readonly low: number; readonly high: number } | null;
  /** The same for tricks spotted and for fine things let through. */
  readonly spots: ChangeWord;
  readonly passes: ChangeWord;
}

/** Children with both forms before a word is said of the class. */
export const FEW_CHILDREN = 5;

function resultOf(answers: readonly CheckAnswer[]): CheckResult | null {
  if (answers.length === 0) return null;
  const harmful = answers.filter((a) => a.truth === 'harmful');
  const genuine = answers.filter((a) => a.truth === 'genuine');
  const points = answers.reduce((sum, a) => sum + POINTS[a.grade], 0);
  return {
    items: answers.length,
    share: points / (answers.length * POINTS.wise),
    harmful: harmful.length,
    hits: harmful.filter((a) => !a.trusted).length,
    genuine: genuine.length,
    passed: genuine.filter((a) => a.trusted).length,
  };
}

/** Odd seats do form a before and form b after, even ones the other way round; the first try at a form is the one that counts. */
function changeOf(seat: number, checks: Sorted['checks'] extends ReadonlyMap<number, infer C> ? C : never, judge: JudgeCheck): SeatChange {
  const of = (before: boolean) => {
    const found = checks.find(({ attempt, odd }) => attempt.level === (odd === before ? 'check-a' : 'check-b'));
    return found ? resultOf(judge(found.attempt)) : null;
  };
  return { seat, before: of(true), after: of(false) };
}

const wordOf = (values: readonly number[]): ChangeWord => {
  const range = values.length < FEW_CHILDREN ? null : meanRange(values);
  if (!range) return 'few';
  return range.low > 0 ? 'up' : range.high < 0 ? 'down' : 'same';
};

const rate = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Before and after for every seat with a check. */
export function changesOf(sorted: Sorted, judge: JudgeCheck): ClassChange {
  const seats = [...sorted.checks]
    .filter(([seat]) => seat !== 0)
    .sort(([a], [b]) => a - b)
    .map(([seat, checks]) => changeOf(seat, checks, judge));
  const both = seats.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
  const gains = both.map(({ before, after }) => (after.share - before.share) * 10);
  return {
    seats,
    both: both.length,
    word: wordOf(gains),
    gain: meanRange(gains),
    spots: wordOf(both.map((p) => rate(p.after.hits, p.after.harmful) - rate(p.before.hits, p.before.harmful))),
    passes: wordOf(both.map((p) => rate(p.after.passed, p.after.genuine) - rate(p.before.passed, p.before.genuine))),
  };
}
