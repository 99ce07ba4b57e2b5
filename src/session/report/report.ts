// The shape of what a teacher reads of a class. Types alone.
import type { Grade } from '../../core/level/level';
import type { Stars } from '../../core/scoring/stars';
import type { ClassChange } from './change';
import type { Judgement, JudgementWord, Tally } from './judgement';
import type { Misconception, SceneTally } from './misconceptions';
import type { Cell, State } from './progress';
import type { Range } from './sure';
import type { TopicSkills } from './skills';

/** Why a child could use a teacher beside it. */
export type Evidence =
  | { readonly kind: 'level'; readonly level: string; readonly wise: number; readonly of: number }
  | { readonly kind: 'again'; readonly misconception: string; readonly times: number }
  | { readonly kind: 'judgement'; readonly word: JudgementWord };

export interface HelpLine {
  readonly seat: number;
  readonly evidence: readonly Evidence[];
}

export interface SeatReport {
  readonly seat: number;
  /** Anything was handed in under this emblem. */
  readonly here: boolean;
  /** One a level, in the order of the levels. */
  readonly cells: readonly Cell[];
  readonly judgement: Judgement;
  /** Grades of the best-chosen play, by level; for evidence. */
  readonly lastDecisions: ReadonlyMap<string, readonly Grade[]>;
}

export interface LevelReport {
  readonly level: string;
  readonly isle: string;
  readonly order: number;
  readonly counts: Readonly<Record<State, number>>;
}

export interface ClassJudgement {
  readonly tally: Tally;
  /** Ranges over children; null while fewer than three children have judged enough. */
  readonly spots: Range | null;
  readonly passes: Range | null;
  readonly words: ReadonlyMap<JudgementWord | 'soon', readonly number[]>;
}

export interface ClassReport {
  readonly code: number;
  readonly seats: readonly SeatReport[];
  readonly levels: readonly LevelReport[];
  readonly judgement: ClassJudgement;
  readonly skills: readonly TopicSkills[];
  readonly scenes: readonly SceneTally[];
  readonly misconceptions: readonly Misconception[];
  readonly headline: SceneTally | null;
  readonly help: readonly HelpLine[];
  readonly change: ClassChange;
  /** What the class played as one, by level: best stars. */
  readonly together: ReadonlyMap<string, Stars>;
  readonly handedIn: number;
  /** Attempts by pairs: counted for the class only. */
  readonly pairs: number;
  /** Attempts made by another version of the game: kept, and not read here. */
  readonly other: number;
}
