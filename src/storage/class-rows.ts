// A class as rows of the store: one for each thing that is said to be saved, so that nothing saved is ever written over. Pure.
import type { Classroom } from '../core/classroom/classroom';
import { type Classes, mergeAllClasses, NO_CLASSES, openClasses, sealClasses } from './class-format';
import { asText, type Rows, type RowsReader, type Unreadable } from './rows';
import { MAX_BYTES } from './sealed';

export interface ClassRead extends Rows {
  readonly classes: Classes;
}

/** Reads every row that can be read, whatever its key. */
export const readClassRows: RowsReader<ClassRead> = (where, rows) => {
  const parts: Classes[] = [];
  const held = new Map<string, string>();
  const lost: Unreadable[] = [];
  let newer = false;
  for (const [key, value] of rows) {
    const read = openClasses(typeof value === 'string' ? value : '', MAX_BYTES);
    if (read.ok) {
      held.set(key, asText(value));
      parts.push(read.value);
    } else if (read.reason === 'too-new') newer = true;
    else lost.push({ where, key, text: asText(value) });
  }
  return { classes: mergeAllClasses(parts), held, lost, newer };
};

type Part = Partial<Pick<Classroom, 'assignments' | 'claims' | 'summaries' | 'moves' | 'gone' | 'until'>>;

/** Which class a row belongs to; when it ends stands in one row alone, or a new end would change them all. */
const bare = (room: Classroom): Classroom => ({
  facts: room.facts,
  until: { day: room.facts.made, tick: 0 },
  assignments: new Map(),
  claims: new Map(),
  summaries: new Map(),
  moves: new Map(),
  gone: new Set(),
});

const rowOf = (room: Classroom, part: Part): string =>
  sealClasses({ ...NO_CLASSES, rooms: new Map([[room.facts.id, { ...bare(room), ...part }]]) });

/** The rows that `now` needs and that `before` did not need so: things are compared by identity, as every change makes a new one. */
export function changedRows(before: Classroom | undefined, now: Classroom): [string, string][] {
  const { id } = now.facts;
  const rows: [string, string][] = [];
  if (!before || before.until !== now.until || before.facts !== now.facts) rows.push([`class:${id}`, rowOf(now, { until: now.until })]);
  for (const [key, one] of now.assignments)
    if (before?.assignments.get(key) !== one) rows.push([`assign:${id}:${key}`, rowOf(now, { assignments: new Map([[key, one]]) })]);
  for (const [key, one] of now.claims)
    if (before?.claims.get(key) !== one) rows.push([`claim:${id}:${key}`, rowOf(now, { claims: new Map([[key, one]]) })]);
  for (const [key, one] of now.summaries)
    if (before?.summaries.get(key) !== one) rows.push([`sum:${id}:${key}`, rowOf(now, { summaries: new Map([[key, one]]) })]);
  for (const [key, one] of now.moves)
    if (before?.moves.get(key) !== one) rows.push([`move:${id}:${key}`, rowOf(now, { moves: new Map([[key, one]]) })]);
  for (const key of now.gone) if (!before?.gone.has(key)) rows.push([`gone:${id}:${key}`, rowOf(now, { gone: new Set([key]) })]);
  return rows;
}

/** All rows that these classes need. */
export function classRows(classes: Classes): Map<string, string> {
  const rows = new Map<string, string>();
  for (const room of classes.rooms.values()) for (const [key, text] of changedRows(undefined, room)) rows.set(key, text);
  for (const id of classes.deleted) rows.set(`deleted:${id}`, sealClasses({ ...NO_CLASSES, deleted: new Set([id]) }));
  for (const [id, file] of classes.files) rows.set(`file:${id}`, sealClasses({ ...NO_CLASSES, files: new Map([[id, file]]) }));
  return rows;
}

/** Whether a row's key names a class, an attempt or a summary that was deleted: such a row goes even when it cannot be read. */
export const isGoneRow =
  (now: Classes) =>
  (key: string): boolean => {
    const [, room = '', thing = ''] = /^(?:class|assign|claim|sum|move|file):([0-9a-f]{16})(?::([^~]*))?~*$/.exec(key) ?? [];
    return now.deleted.has(room) || (now.rooms.get(room)?.gone.has(thing) ?? false);
  };
