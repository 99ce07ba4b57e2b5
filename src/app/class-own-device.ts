// Children who play on the teacher's own device: their finished work is taken from this device's store when the class opens. Draws nothing.
import type { Classroom } from '../core/classroom/classroom';
import { readJoin } from '../core/classroom/assignment';
import type { Child } from '../core/progress/progress';
import type { ClassStore } from '../storage/class-store';

/** The seat of this class a child of the device sits on, or null. */
function seatHere(child: Child, room: Classroom): number | null {
  if (!child.place) return null;
  const read = readJoin(child.place.assignment);
  return read.ok && read.value.code === room.facts.code && child.place.seat <= room.facts.seats ? child.place.seat : null;
}

/** Takes what children of this device have finished for the class; gives how many results were new. */
export function takeFromDevice(store: ClassStore, classId: string, children: Iterable<Child>): number {
  const room = store.get(classId);
  if (!room || room.facts.demo) return 0;
  let added = 0;
  for (const child of children) {
    const seat = seatHere(child, room);
    const attempts = [...child.attempts.values()].filter((a) => !room.claims.has(a.id) && !room.gone.has(a.id));
    if (seat === null || attempts.length === 0) continue;
    added += store.takeHandIn(classId, { code: room.facts.code, seat, attempts })?.added ?? 0;
  }
  return added;
}
