// Every attempt of a class, judged anew by the levels' own rules; no figure of a file is trusted. Remembers what it judged. Knows no words.
import type { Classroom } from '../../core/classroom/classroom';
import type { Attempt } from '../../core/progress/attempt';
import type { Judged } from '../../core/scoring/judged';
import { sharesOf, type Stars, starsOf } from '../../core/scoring/stars';
import type { Known } from '../standing';

export interface JudgedAttempt {
  readonly attempt: Attempt;
  readonly judged: Judged;
  readonly stars: Stars;
  /** Share of decision points, 0–1. */
  readonly decide: number;
}

/** What a class handed in, by seat and level. Seat 0 is the class as a whole. */
export interface Sorted {
  /** Plays of whole levels by one child, first to last. */
  readonly plays: ReadonlyMap<number, ReadonlyMap<string, readonly JudgedAttempt[]>>;
  /** Plays of whole levels by two children, first to last, by the seat they were handed in under. */
  readonly pairs: ReadonlyMap<number, ReadonlyMap<string, readonly JudgedAttempt[]>>;
  /** Forms of the Lantern Check, by seat. `half` is the parity of the seat it was first claimed for: it decided the form. */
  readonly checks: ReadonlyMap<number, readonly { readonly attempt: Attempt; readonly odd: boolean }[]>;
  /** Seats with anything at all. */
  readonly seats: ReadonlySet<number>;
  /** Attempts of levels or versions that this game does not know. */
  readonly other: number;
}

export type JudgeAttempt = (attempt: Attempt) => JudgedAttempt | null;

/** Judges attempts of these levels and remembers each by its id; null for a level or a newer version that is not known here. */
export function judgeWith(known: readonly Known[]): JudgeAttempt {
  const levels = new Map(known.map((k) => [k.level.id, k]));
  const seen = new Map<string, JudgedAttempt>();
  return (attempt) => {
    const had = seen.get(attempt.id);
    if (had && had.attempt.answers === attempt.answers) return had;
    const one = levels.get(attempt.level);
    if (!one || attempt.version > one.level.version) return null;
    const judged = one.mechanic.rules.judge(one.level, attempt.answers, attempt.twin);
    const out = { attempt, judged, stars: starsOf(judged), decide: sharesOf(judged).decide };
    seen.set(attempt.id, out);
    return out;
  };
}

const inOrder = (a: Attempt, b: Attempt): number => a.nth - b.nth || (a.id < b.id ? -1 : 1);

function push<T>(into: Map<number, Map<string, T[]>>, seat: number, level: string, one: T): void {
  const mine = into.get(seat) ?? new Map<string, T[]>();
  mine.set(level, [...(mine.get(level) ?? []), one]);
  into.set(seat, mine);
}

/** One walk over all claims. Order of handing in changes nothing: attempts are sorted by their own number. */
export function sortAttempts(room: Classroom, judge: JudgeAttempt): Sorted {
  const plays = new Map<number, Map<string, JudgedAttempt[]>>();
  const pairs = new Map<number, Map<string, JudgedAttempt[]>>();
  const checks = new Map<number, { attempt: Attempt; odd: boolean }[]>();
  const seats = new Set<number>([...room.summaries.values()].map((s) => s.seat));
  let other = 0;
  const claims = [...room.claims.values()].sort((a, b) => inOrder(a.attempt, b.attempt));
  for (const { attempt, seats: claimed } of claims) {
    const first = Math.min(...claimed);
    const seat = room.moves.get(attempt.id)?.to ?? first;
    seats.add(seat);
    if (attempt.kind === 'check') checks.set(seat, [...(checks.get(seat) ?? []), { attempt, odd: first % 2 === 1 }]);
    if (attempt.kind !== 'play') continue;
    const judged = judge(attempt);
    if (judged) push(attempt.pair ? pairs : plays, seat, attempt.level, judged);
    else other++;
  }
  return { plays, pairs, checks, seats, other };
}
