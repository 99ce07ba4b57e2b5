// How any level is played: (level, state, move) → state and happenings. Knows no verb and no screen.
import type { Answer } from '../progress/attempt';
import type { Judged } from '../scoring/judged';

export type Phase = 'look' | 'decide' | 'feedback' | 'done';

/** What one move did, in order; faces animate these. */
export interface Happening {
  readonly kind: string;
}

export interface Step<S, H extends Happening> {
  readonly state: S;
  readonly happenings: readonly H[];
}

export interface PlayOptions {
  /** Drawn once per attempt; the same seed gives the same order. */
  readonly seed: number;
  /** Play only the matched twin of this encounter. */
  readonly twinOf?: string;
}

/** The rules of one verb. Pure: a move that makes no sense leaves the state as it is. */
export interface Rules<L, S, M, H extends Happening> {
  start(level: L, options: PlayOptions): S;
  step(level: L, state: S, move: M): Step<S, H>;
  phase(state: S): Phase;
  /** Share of the encounters that are answered, 0–1. */
  done(level: L, state: S): number;
  /** First answers only; what rewinding repaired is not in here. */
  answers(state: S): readonly Answer[];
  /** Of the whole level, or of one matched twin. */
  judge(level: L, answers: readonly Answer[], twinOf?: string): Judged;
  /** Ids of what the child keeps from these answers (at the Gate: players of the band). */
  keepsakes(level: L, answers: readonly Answer[]): readonly string[];
  /** Reads a stored move; null when it is not one. */
  readMove(value: unknown): M | null;
}
