// What is kept of one child, counted from what is kept itself. Pure; knows no words and no store.
import { type Child, openOf } from '../core/progress/progress';

export interface Facts {
  /** Plays that came to an end, twins too. */
  readonly plays: number;
  /** First answers kept, over all plays. */
  readonly answers: number;
  /** The level that is half done. */
  readonly open: string | null;
}

export function factsOf(child: Child): Facts {
  const attempts = [...child.attempts.values()];
  return {
    plays: attempts.length,
    answers: attempts.reduce((n, a) => n + a.answers.reduce((m, answer) => m + answer.steps.length, 0), 0),
    open: openOf(child)?.level ?? null,
  };
}
