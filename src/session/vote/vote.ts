// A level for a whole class on one screen: what is shown, what can be voted for, and which moves a vote stands for. Knows no screen.
import type { Grade } from '../../core/level/level';

/** One thing to vote for. The class sees its letter and label; the moves play it by the level's own rules. */
export interface VoteOption {
  /** Opaque and stable: the choice's own id. */
  readonly id: string;
  readonly label: string;
  readonly moves: readonly unknown[];
}

export interface VoteSign {
  readonly id: string;
  readonly text: string;
  /** The moves that give this sign as the reason. */
  readonly moves: readonly unknown[];
}

/** A moment in which the class looks, talks, and votes. */
export interface VoteTurn {
  readonly kind: 'turn';
  /** Changes with each new moment. */
  readonly key: string;
  readonly lead: string;
  readonly title: string;
  readonly lines: readonly { readonly by: string; readonly text: string }[];
  /** The moves that bring every sign to light. */
  readonly look: readonly unknown[];
  /** Signs found so far. */
  readonly signs: readonly VoteSign[];
  /** 2–5, in the order of this play. */
  readonly options: readonly VoteOption[];
}

/** What came of the vote. */
export interface VoteAfter {
  readonly kind: 'after';
  readonly key: string;
  readonly grade: Grade;
  readonly what: string;
  readonly why: string;
  readonly next: string;
  readonly moves: readonly unknown[];
}

export type VoteView = VoteTurn | VoteAfter | { readonly kind: 'done'; readonly key: string };

/** Words that a level of any verb is voted with. `level` and `verb` are read by the verb's own adapter. */
export interface VoteWords {
  readonly level: unknown;
  /** locales/<lang>/<verb>.json, for verbs that have one. */
  readonly verb: unknown;
  /** A sentence of ui.json. */
  say(key: string): string;
}

/** A vote counted: the option with the most hands; a draw goes to the one that comes first on the screen. */
export function winnerOf(options: readonly VoteOption[], hands: ReadonlyMap<string, number>): VoteOption | null {
  let best: VoteOption | null = null;
  for (const option of options) if ((hands.get(option.id) ?? 0) > (best ? (hands.get(best.id) ?? 0) : 0)) best = option;
  return best;
}

/** In telling, the class's own teacher is told, in the first words there are. */
export const TOLD: readonly unknown[] = [
  { kind: 'tell-who', who: 'teacher' },
  { kind: 'tell-words', words: 'show' },
];
