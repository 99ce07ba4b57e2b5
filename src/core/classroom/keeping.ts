// What happens to a class: hand-ins taken, moved, forgotten; two records joined. Sets that only grow, so order and repeats change nothing. Pure.
import type { Attempt } from '../progress/attempt';
import { canonical } from '../progress/progress';
import type { Assignment, Claim, Classroom, ClassFacts, HandIn, Move, Summary } from './classroom';
import { joinText } from './assignment';
import { spokenCode } from './spoken';

const greater = <T>(a: T, b: T): T => (a === b || canonical(a) >= canonical(b) ? a : b);
const later = <T extends { readonly tick: number }>(a: T, b: T): T => (a.tick === b.tick ? greater(a, b) : a.tick > b.tick ? a : b);

/** A class nobody has handed in to yet. */
export const newClass = (facts: ClassFacts, until: string): Classroom => ({
  facts,
  until: { day: until, tick: 1 },
  assignments: new Map(),
  claims: new Map(),
  summaries: new Map(),
  moves: new Map(),
  gone: new Set(),
});

const joinClaims = (a: Claim, b: Claim): Claim => ({
  attempt: greater(a.attempt, b.attempt),
  seats: new Set([...a.seats, ...b.seats].sort((x, y) => x - y)),
});

/** Union of many maps in one pass; where several have a key, `join` decides, whatever the order. */
function union<V>(maps: readonly ReadonlyMap<string, V>[], join: (x: V, y: V) => V): Map<string, V> {
  const out = new Map(maps[0]);
  for (const map of maps.slice(1))
    for (const [key, value] of map) {
      const mine = out.get(key);
      out.set(key, mine === undefined || mine === value ? value : join(mine, value));
    }
  return out;
}

const without = <V>(map: ReadonlyMap<string, V>, gone: ReadonlySet<string>): Map<string, V> => {
  const out = new Map(map);
  for (const key of map.keys()) if (gone.has(key)) out.delete(key);
  return out;
};

/** Union of many records of one class in one pass; see {@link mergeClasses}. */
export function mergeRooms(rooms: readonly [Classroom, ...Classroom[]]): Classroom {
  const [{ facts }] = rooms;
  if (rooms.some((r) => r.facts.id !== facts.id)) throw new Error('Two different classes cannot be joined.');
  const gone = new Set(rooms.flatMap((r) => [...r.gone]));
  const joined = <V>(of: (r: Classroom) => ReadonlyMap<string, V>, join: (x: V, y: V) => V): Map<string, V> => {
    const all = union(rooms.map(of), join);
    for (const key of gone) all.delete(key);
    return all;
  };
  return {
    facts: rooms.map((r) => r.facts).reduce(greater),
    until: rooms.map((r) => r.until).reduce(later),
    assignments: joined((r) => r.assignments, greater),
    claims: joined((r) => r.claims, joinClaims),
    summaries: joined((r) => r.summaries, greater),
    moves: joined((r) => r.moves, later),
    gone,
  };
}

/** Union of two records of one class. Commutative, associative, idempotent; what was deleted in either stays deleted. */
export const mergeClasses = (a: Classroom, b: Classroom): Classroom => mergeRooms([a, b]);

/** What taking a hand-in did: attempts that are new here, that were here, and that were deleted here. */
export interface Taken {
  readonly room: Classroom;
  readonly added: number;
  readonly had: number;
  readonly gone: number;
}

/** Takes a hand-in of this class: adds, and never deletes. What was deleted here stays away. */
export function takeHandIn(room: Classroom, handIn: HandIn): Taken {
  const claims = new Map(room.claims);
  let [added, had, gone] = [0, 0, 0];
  for (const attempt of handIn.attempts) {
    if (room.gone.has(attempt.id)) {
      gone++;
      continue;
    }
    const mine = claims.get(attempt.id);
    if (mine) had++;
    else added++;
    const claim: Claim = { attempt, seats: new Set([handIn.seat]) };
    claims.set(attempt.id, mine ? joinClaims(mine, claim) : claim);
  }
  return { room: { ...room, claims }, added, had, gone };
}

/** Takes what a spoken code says. */
export function takeSummary(room: Classroom, summary: Summary): Taken {
  const key = spokenCode(summary);
  if (room.gone.has(key)) return { room, added: 0, had: 0, gone: 1 };
  if (room.summaries.has(key)) return { room, added: 0, had: 1, gone: 0 };
  return { room: { ...room, summaries: new Map([...room.summaries, [key, summary]]) }, added: 1, had: 0, gone: 0 };
}

/** Notes what the class was asked to play. */
export const assign = (room: Classroom, assignment: Assignment): Classroom => ({
  ...room,
  assignments: new Map([...room.assignments, [joinText(assignment), assignment]]),
});

/** The seat an attempt counts for: where the teacher moved it, else where it was handed in (of several, the lowest). */
export function seatOf(room: Classroom, attemptId: string): number | null {
  const moved = room.moves.get(attemptId);
  if (moved) return moved.to;
  const claim = room.claims.get(attemptId);
  return claim ? Math.min(...claim.seats) : null;
}

const inOrder = (a: Attempt, b: Attempt): number => a.nth - b.nth || (a.id < b.id ? -1 : 1);

/** Every attempt that counts for a seat, first to last. Seat 0 is the whole class. */
export const attemptsOf = (room: Classroom, seat: number): Attempt[] =>
  [...room.claims].flatMap(([id, claim]) => (seatOf(room, id) === seat ? [claim.attempt] : [])).sort(inOrder);

/** Moves attempts, and what was read out, to their right emblem: by attempt id, and by the text of a spoken code. */
export function moveTo(room: Classroom, keys: readonly string[], seat: number): Classroom {
  const moves = new Map(room.moves);
  for (const attempt of keys) {
    const move: Move = { attempt, to: seat, tick: (moves.get(attempt)?.tick ?? 0) + 1 };
    if (room.claims.has(attempt)) moves.set(attempt, move);
  }
  const spoken = keys.flatMap((key) => room.summaries.get(key) ?? []).filter((s) => s.seat !== seat);
  if (spoken.length === 0) return { ...room, moves };
  // A spoken code says its emblem itself: it becomes another code, and the old one stays away.
  const right = new Map(spoken.map((s) => [spokenCode({ ...s, seat }), { ...s, seat }]));
  const left = forget({ ...room, moves }, spoken.map(spokenCode));
  return {
    ...left,
    summaries: new Map([...left.summaries, ...right]),
    gone: new Set([...left.gone].filter((key) => !right.has(key))),
  };
}

/** Deletes attempts, assignments and summaries by their keys; they stay away when they are handed in again. */
export function forget(room: Classroom, keys: Iterable<string>): Classroom {
  const gone = new Set([...room.gone, ...keys]);
  return {
    ...room,
    assignments: without(room.assignments, gone),
    claims: without(room.claims, gone),
    summaries: without(room.summaries, gone),
    moves: without(room.moves, gone),
    gone,
  };
}

/** Deletes everything of one seat. */
export const forgetSeat = (room: Classroom, seat: number): Classroom =>
  forget(room, [...attemptsOf(room, seat).map((a) => a.id), ...[...room.summaries].filter(([, s]) => s.seat === seat).map(([key]) => key)]);

/** Sets the day on which the app asks and then deletes. */
export const keepUntil = (room: Classroom, day: string): Classroom => ({ ...room, until: { day, tick: room.until.tick + 1 } });
