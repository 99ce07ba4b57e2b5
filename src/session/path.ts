// A child's path through what its class was asked to play, and what it hands in at the end. Derived each time, stored never. Knows no screen.
import { joinText, readJoin } from '../core/classroom/assignment';
import { type JoinProblem, readLessonCode } from '../core/classroom/lessons';
import type { Assignment, HandIn, Summary } from '../core/classroom/classroom';
import type { Attempt } from '../core/progress/attempt';
import type { Child, Progress } from '../core/progress/progress';
import { starsOf } from '../core/scoring/stars';
import { no, ok, type Result } from '../core/result';
import type { Known } from './standing';

export type CheckForm = 'a' | 'b';

export interface PathStep {
  readonly kind: 'level' | 'check';
  /** A level's id, or check-a, check-b. */
  readonly id: string;
  /** 'pair': two children played it together and nobody alone. */
  readonly state: 'open' | 'done' | 'pair';
  readonly address: string;
}

/** Odd seats do form a before and form b after; even seats the other way round. */
export const formFor = (check: 'before' | 'after', seat: number): CheckForm => ((seat % 2 === 1) === (check === 'before') ? 'a' : 'b');

const stateOf = (mine: readonly Attempt[]): PathStep['state'] => (mine.some((a) => !a.pair) ? 'done' : mine.length > 0 ? 'pair' : 'open');

/** The steps in the order they are walked; a check stands first or last. */
export function pathOf({ levels, check }: Assignment, seat: number, attempts: Iterable<Attempt>): PathStep[] {
  const all = [...attempts];
  const steps = levels.map(
    (id): PathStep => ({
      kind: 'level',
      id,
      state: stateOf(all.filter((a) => a.kind === 'play' && a.level === id)),
      address: `#/play/${id}`,
    }),
  );
  if (check === 'none') return steps;
  const form = formFor(check, seat);
  const id = `check-${form}`;
  const look: PathStep = {
    kind: 'check',
    id,
    state: stateOf(all.filter((a) => a.kind === 'check' && a.level === id)),
    address: `#/check/${form}/join`,
  };
  return check === 'before' ? [look, ...steps] : [...steps, look];
}

export const nextStep = (steps: readonly PathStep[]): PathStep | null => steps.find((s) => s.state === 'open') ?? null;

export interface Joined {
  /** As it stands in the link. */
  readonly text: string;
  readonly assignment: Assignment;
}

/** Reads what stands in a link, in a typed code, or in a picture of either; an address in it is never gone to. */
export function readInvite(text: string, language: Assignment['language']): Result<Joined, JoinProblem> {
  const plain = (/#\/join\/([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? text).trim();
  const whole = readJoin(plain);
  if (whole.ok) return ok({ text: plain, assignment: whole.value });
  const short = readLessonCode(plain, language);
  if (short.ok) return ok({ text: joinText(short.value), assignment: short.value });
  return no(plain.length < 10 ? short.reason : whole.reason);
}

/** What a child's place asks of it, or null where it has none that can be read. */
export function joinedOf(child: Child | null): (Joined & { readonly seat: number }) | null {
  if (!child?.place) return null;
  const read = readJoin(child.place.assignment);
  return read.ok ? { text: child.place.assignment, assignment: read.value, seat: child.place.seat } : null;
}

/** Children of this device who sit in the class, by seat; where a seat is there twice, the one with more plays. */
export function childrenOfClass(progress: Progress, code: number): ReadonlyMap<number, Child> {
  const seats = new Map<number, Child>();
  for (const child of progress.children.values()) {
    const joined = joinedOf(child);
    if (joined?.assignment.code !== code) continue;
    const there = seats.get(joined.seat);
    if (!there || there.attempts.size < child.attempts.size || (there.attempts.size === child.attempts.size && there.id > child.id))
      seats.set(joined.seat, child);
  }
  return seats;
}

/** Levels that are asked for and not all done: while there are some, the other isles sleep. */
export function assignedTo(child: Child | null): readonly string[] | null {
  const joined = joinedOf(child);
  if (!child || !joined || joined.assignment.levels.length === 0) return null;
  const { levels } = joined.assignment;
  const steps = pathOf({ ...joined.assignment, check: 'none' }, joined.seat, child.attempts.values());
  return nextStep(steps) ? levels : null;
}

export const handInOf = (code: number, seat: number, child: Child): HandIn => ({ code, seat, attempts: [...child.attempts.values()] });

/** Stars of the first play alone, one summary a level, in the order they were first played. */
export function summariesOf(known: readonly Known[], code: number, seat: number, attempts: Iterable<Attempt>): Summary[] {
  const alone = [...attempts].filter((a) => a.kind === 'play' && !a.pair).sort((a, b) => a.nth - b.nth || (a.id < b.id ? -1 : 1));
  return known.flatMap(({ level, mechanic }) => {
    const first = alone.find((a) => a.level === level.id);
    if (!first) return [];
    const { see, decide, explain } = starsOf(mechanic.rules.judge(level, first.answers));
    return [{ code, seat, level: level.id, see, decide, explain }];
  });
}
