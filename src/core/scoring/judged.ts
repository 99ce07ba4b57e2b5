// What a rubric finds in an attempt's answers, before it becomes stars. Knows no verb.
import type { Case, Cue, Grade } from '../level/level';

export interface JudgedDecision {
  readonly encounter: string;
  readonly part: string;
  readonly grade: Grade;
  readonly outcomes: readonly string[];
  /** The misconception a wrong answer shows, if it shows one. */
  readonly misconception: string | null;
}

export interface JudgedReason {
  readonly encounter: string;
  readonly part: string;
  readonly right: boolean;
}

export interface JudgedCue {
  readonly encounter: string;
  readonly part: string;
  readonly sign: string;
  readonly cue: Cue;
  readonly lit: boolean;
}

/** One judged thing: was it harmful or genuine, and was it trusted? */
export interface JudgedItem {
  readonly encounter: string;
  readonly part: string;
  readonly truth: Case;
  readonly trusted: boolean;
  readonly answered: boolean;
}

/** Decisions, reasons and cues cover the whole level: what was not answered counts as not found. */
export interface Judged {
  readonly decisions: readonly JudgedDecision[];
  readonly reasons: readonly JudgedReason[];
  readonly cues: readonly JudgedCue[];
  readonly items: readonly JudgedItem[];
  /** Cues given as a right reason: their Tricky or true light goes into the Trickdex. */
  readonly named: readonly Cue[];
}
