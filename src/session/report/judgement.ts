// Spots trouble, lets good things through: what first attempts show of a child and of the class. Never a rank. Knows no words.
import type { JudgedItem } from '../../core/scoring/judged';
import type { JudgedAttempt } from './judging';
import { type Range, shareRange } from './sure';

/** Four plain words, and one for waiting. */
export const JUDGEMENTS = ['sharp', 'careful', 'trusting', 'guessing'] as const;
export type JudgementWord = (typeof JUDGEMENTS)[number];

export interface Tally {
  readonly harmful: number;
  /** Harmful and not trusted. */
  readonly hits: number;
  readonly genuine: number;
  /** Genuine and trusted. */
  readonly passed: number;
}

export interface Judgement {
  readonly tally: Tally;
  /** 'soon': fewer than {@link ENOUGH} judged things. */
  readonly word: JudgementWord | 'soon';
  /** Both shares lie clear of the line; else the word may change with the next level. */
  readonly clear: boolean;
}

/** Judged things before a word is said of a child. */
export const ENOUGH = 20;
/** And so many of either kind. */
const ENOUGH_EACH = 5;
/** From here on a skill counts as there. */
export const LINE = 0.7;

const NONE: Tally = { harmful: 0, hits: 0, genuine: 0, passed: 0 };

export const addTally = (a: Tally, b: Tally): Tally => ({
  harmful: a.harmful + b.harmful,
  hits: a.hits + b.hits,
  genuine: a.genuine + b.genuine,
  passed: a.passed + b.passed,
});

function tallyItems(items: readonly JudgedItem[]): Tally {
  const count = (truth: JudgedItem['truth'], trusted: boolean) =>
    items.filter((i) => i.answered && i.truth === truth && i.trusted === trusted).length;
  const [hits, passed] = [count('harmful', false), count('genuine', true)];
  return { hits, harmful: hits + count('harmful', true), passed, genuine: passed + count('genuine', false) };
}

/** First attempts only: the second time a child knows the scene. */
export const tallyOf = (levels: ReadonlyMap<string, readonly JudgedAttempt[]> | undefined): Tally =>
  [...(levels?.values() ?? [])].map((plays) => tallyItems(plays[0]?.judged.items ?? [])).reduce(addTally, NONE);

const wordOf = (spots: boolean, passes: boolean): JudgementWord =>
  spots ? (passes ? 'sharp' : 'careful') : passes ? 'trusting' : 'guessing';

const clearOf = (range: Range): boolean => range.low >= LINE || range.high < LINE;

/** From a tally to a word. Twenty judged things and five of either kind, or it is too soon. */
export function judgementOf(tally: Tally): Judgement {
  const { harmful, hits, genuine, passed } = tally;
  if (harmful + genuine < ENOUGH || Math.min(harmful, genuine) < ENOUGH_EACH) return { tally, word: 'soon', clear: false };
  return {
    tally,
    word: wordOf(hits / harmful >= LINE, passed / genuine >= LINE),
    clear: clearOf(shareRange(hits, harmful)) && clearOf(shareRange(passed, genuine)),
  };
}
