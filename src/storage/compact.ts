// An attempt as a short list instead of a record, for places where bytes count: QR pictures and whole classes. Read back by the one schema.
import * as v from 'valibot';
import type { Answer, Attempt } from '../core/progress/attempt';
import { no, ok, type Result } from '../core/result';
import { attempt } from './save-format';

const KINDS = ['play', 'twin', 'check', 'booster'] as const;

/** [id, level, version, kind, twin or '', pair 0/1, nth, day, seed, answers]; an answer: [encounter, part, steps, seen]; a step: [at, choice, ...reasons]. */
export type Compact = readonly unknown[];

const shortAnswer = (a: Answer): Compact => [a.encounter, a.part, a.steps.map((s) => [s.at, s.choice, ...s.reasons]), a.seen];

export const compactOf = (a: Attempt): Compact => [
  a.id,
  a.level,
  a.version,
  KINDS.indexOf(a.kind),
  a.twin ?? '',
  a.pair ? 1 : 0,
  a.nth,
  a.day,
  a.seed,
  a.answers.map(shortAnswer),
];

const texts = v.array(v.string());
const short = v.strictTuple([
  v.string(),
  v.string(),
  v.number(),
  v.number(),
  v.string(),
  v.picklist([0, 1]),
  v.number(),
  v.string(),
  v.number(),
  v.array(v.strictTuple([v.string(), v.string(), v.array(texts), texts])),
]);

/** Reads a short list back; the same schema judges it as judges every attempt. */
export function attemptOf(value: unknown): Result<Attempt, 'not-valid'> {
  const list = v.safeParse(short, value);
  if (!list.success) return no('not-valid');
  const [id, level, version, kind, twin, pair, nth, day, seed, answers] = list.output;
  const full = v.safeParse(attempt, {
    id,
    level,
    version,
    kind: KINDS[kind],
    ...(twin ? { twin } : {}),
    ...(pair ? { pair: true } : {}),
    nth,
    day,
    seed,
    answers: answers.map(([encounter, part, steps, seen]) => ({
      encounter,
      part,
      steps: steps.map(([at, choice, ...reasons]) => ({ at, choice, reasons })),
      seen,
    })),
  });
  return full.success ? ok(full.output as Attempt) : no('not-valid');
}

/** Words said once and then named by their number: a class says the same ids thousands of times. */
export class WordList {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

/** An attempt as a short list with numbers for its words; its own id stays as it is. */
export function thinOf(a: Attempt, list: WordList): Compact {
  const n = (word: string) => list.number(word);
  const answers = a.answers.map((x) => [
    n(x.encounter),
    n(x.part),
    x.steps.map((s) => [s.at, s.choice, ...s.reasons].map(n)),
    x.seen.map(n),
  ]);
  return [a.id, n(a.level), a.version, KINDS.indexOf(a.kind), n(a.twin ?? ''), a.pair ? 1 : 0, a.nth, n(a.day), a.seed, answers];
}

const numbers = v.array(v.number());
/** The same with numbers of words for all words but its own id: 'version', 'kind' (a place in play, twin, check, booster), 'pair', 'nth' and 'seed' stay numbers. */
export const thin = v.strictTuple([
  v.string(),
  v.number(),
  v.number(),
  v.number(),
  v.number(),
  v.number(),
  v.number(),
  v.number(),
  v.number(),
  v.array(v.strictTuple([v.number(), v.number(), v.array(numbers), numbers])),
]);

/** Reads a list with numbers for words. */
export function attemptOfThin(read: v.InferOutput<typeof thin>, words: readonly string[]): Result<Attempt, 'not-valid'> {
  // A number without a word gives a word that no schema takes.
  const w = (n: number): string => words[n] ?? '\u0000';
  const [id, level, version, kind, twin, pair, nth, day, seed, answers] = read;
  return attemptOf([
    id,
    w(level),
    version,
    kind,
    w(twin),
    pair,
    nth,
    w(day),
    seed,
    answers.map(([encounter, part, steps, seen]) => [w(encounter), w(part), steps.map((s) => s.map(w)), seen.map(w)]),
  ]);
}
