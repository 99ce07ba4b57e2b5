// How far each seat of a class is with what was asked of it. From the class alone, worked out once for each state of it.
import type { Assignment, Classroom } from '../core/classroom/classroom';
import { seatOf } from '../core/classroom/keeping';
import type { Attempt } from '../core/progress/attempt';
import type { SeatState } from '../views/teacher/wall';

const known = new WeakMap<Classroom, ReadonlyMap<number, readonly Attempt[]>>();

/** Attempts of every seat in one pass. */
export function bySeat(room: Classroom): ReadonlyMap<number, readonly Attempt[]> {
  const before = known.get(room);
  if (before) return before;
  const seats = new Map<number, Attempt[]>();
  for (const [id, { attempt }] of room.claims) {
    const seat = seatOf(room, id) ?? 0;
    const mine = seats.get(seat);
    if (mine) mine.push(attempt);
    else seats.set(seat, [attempt]);
  }
  known.set(room, seats);
  return seats;
}

/** Parts an assignment asks for: its levels, and the check as one. */
function partsOf(assignment: Assignment | null, attempts: readonly Attempt[]): { readonly done: number; readonly asked: number } {
  if (!assignment) return { done: attempts.length > 0 ? 1 : 0, asked: 1 };
  const played = new Set(attempts.filter((a) => a.kind === 'play').map((a) => a.level));
  const check = assignment.check === 'none' ? 0 : 1;
  const checks = attempts.filter((a) => a.kind === 'check').length;
  const checked = assignment.check === 'after' ? checks > 1 : checks > 0;
  return {
    done: assignment.levels.filter((id) => played.has(id)).length + (check === 1 && checked ? 1 : 0),
    asked: assignment.levels.length + check,
  };
}

export function seatStates(room: Classroom, assignment: Assignment | null): SeatState[] {
  const seats = bySeat(room);
  const spoken = new Set([...room.summaries.values()].map((s) => s.seat));
  return Array.from({ length: room.facts.seats }, (_, i) => ({
    seat: i + 1,
    ...partsOf(assignment, seats.get(i + 1) ?? []),
    spoken: spoken.has(i + 1),
  }));
}

/** Seats from which anything has come. */
export function handedIn(room: Classroom): number {
  const seats = new Set([...bySeat(room).keys(), ...[...room.summaries.values()].map((s) => s.seat)]);
  seats.delete(0);
  return seats.size;
}
