// Whole-device changes of what a teacher keeps, as values: what a way back gives, what the second copy should hold. Pure.
import type { Classroom } from '../core/classroom/classroom';
import { type Classes, mergeAllClasses, NO_CLASSES, sealClasses } from './class-format';

/** The second copy of a class in `localStorage` steps aside beyond this many characters; the record is the database. */
export const COPY_CHARACTERS = 1_000_000;

/** Attempts in all classes. */
export const countOf = (c: Classes): number => [...c.rooms.values()].reduce((n, r) => n + r.claims.size, 0);

export const roomsWith = (c: Classes, room: Classroom): Classes => ({ ...c, rooms: new Map([...c.rooms, [room.facts.id, room]]) });

/** Brings back what one deletion in a class took: `fresh` are the keys that were deleted by it, and by nothing before. */
export function bringBack(c: Classes, before: Classroom, fresh: ReadonlySet<string>): Classes {
  const room = c.rooms.get(before.facts.id);
  const now = room ? { ...room, gone: new Set([...room.gone].filter((key) => !fresh.has(key))) } : before;
  return mergeAllClasses([roomsWith(c, now), { ...NO_CLASSES, rooms: new Map([[before.facts.id, before]]) }]);
}

/** Brings a deleted class back as it was in `before`. */
export function bringBackClass(c: Classes, before: Classes, id: string): Classes {
  const [room, file] = [before.rooms.get(id), before.files.get(id)];
  return {
    rooms: room ? new Map([...c.rooms, [id, room]]) : c.rooms,
    deleted: new Set([...c.deleted].filter((d) => d !== id)),
    files: file ? new Map([...c.files, [id, file]]) : c.files,
  };
}

/** What the second copy lacks, and what it should no longer hold. `outgrown` remembers which classes were too long, as finding out takes long. */
export function copyChanges(now: Classes, held: ReadonlyMap<string, unknown>, outgrown: Map<string, number>) {
  const puts = new Map<string, string>();
  const drops = new Map<string, null>();
  for (const [id, room] of now.rooms) {
    const isLong = room.claims.size >= (outgrown.get(id) ?? Number.POSITIVE_INFINITY);
    const text = isLong ? '' : sealClasses({ ...NO_CLASSES, rooms: new Map([[id, room]]) });
    if (text.length > COPY_CHARACTERS) outgrown.set(id, room.claims.size);
    if (isLong || text.length > COPY_CHARACTERS) drops.set(`class:${id}`, null);
    else if (held.get(`class:${id}`) !== text) puts.set(`class:${id}`, text);
  }
  for (const key of held.keys()) if (key.startsWith('class:') && !now.rooms.has(key.slice(6))) drops.set(key, null);
  return { puts, drops };
}

/** All classes, the newest first. */
export const newestFirst = (c: Classes): Classroom[] => {
  const key = ({ facts }: Classroom) => `${facts.made} ${facts.id}`;
  return [...c.rooms.values()].sort((a, b) => (key(a) < key(b) ? 1 : -1));
};

/** What a backup would add. */
export interface ClassGain {
  /** Classes that are new here. */
  readonly classes: number;
  readonly newAttempts: number;
  /** Classes in it that were deleted here: they stay away unless they are asked back. */
  readonly deleted: number;
}

/** A backup adds, and never deletes. */
export const adding = (now: Classes, file: Classes): Classes => mergeAllClasses([now, { ...NO_CLASSES, rooms: file.rooms }]);

/** A backup whose classes are wanted again: what was deleted as a whole comes back. What was deleted inside a class stays away. */
export const reviving = (now: Classes, file: Classes): Classes =>
  adding({ ...now, deleted: new Set([...now.deleted].filter((id) => !file.rooms.has(id))) }, file);

export function gainOf(now: Classes, file: Classes): ClassGain {
  const joined = adding(now, file);
  return {
    classes: joined.rooms.size - now.rooms.size,
    newAttempts: countOf(joined) - countOf(now),
    deleted: [...file.rooms.keys()].filter((id) => now.deleted.has(id)).length,
  };
}
