// What is kept of one play of a level: answers, never grades, so that a corrected rubric corrects the past.

/** One choice taken at a node, with the reasons that were given for it. All ids are slugs. */
export interface AnswerStep {
  readonly at: string;
  readonly choice: string;
  readonly reasons: readonly string[];
}

/** The first answers to one part (one guest, one window …) of an encounter, and what was seen before them. */
export interface Answer {
  readonly encounter: string;
  readonly part: string;
  readonly steps: readonly AnswerStep[];
  readonly seen: readonly string[];
}

export interface Attempt {
  /** 64 random bits as 16 hexadecimal digits. */
  readonly id: string;
  readonly level: string;
  /** Content version of the level. */
  readonly version: number;
  /** A whole level, the matched twin of one encounter, a form of the Lantern Check, or a booster. */
  readonly kind: 'play' | 'twin' | 'check' | 'booster';
  /** The encounter whose twin was played. */
  readonly twin?: string;
  /** Two children played it on one device: it counts for the class and for neither child alone. */
  readonly pair?: true;
  /** 1 for the first play of the level, and so on. */
  readonly nth: number;
  /** YYYY-MM-DD; shown, never compared. */
  readonly day: string;
  readonly seed: number;
  readonly answers: readonly Answer[];
}

/** A play that is not finished yet. */
export interface OpenAttempt {
  readonly id: string;
  readonly level: string;
  readonly version: number;
  readonly seed: number;
  readonly moves: readonly unknown[];
  /** Logical counter: the higher one has seen more. */
  readonly tick: number;
}
