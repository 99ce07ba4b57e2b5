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

/** A row that a class needs: whether it stood so before, by identity, as every change makes a new thing; sealed only when asked. */
interface Row {
  readonly key: string;
  readonly same: boolean;
  seal(): string;
}

function* rowsOfRoom(before: Classroom | undefined, now: Classroom): Generator<Row> {
  const { id } = now.facts;
  yield {
    key: `class:${id}`,
    same: before?.until === now.until && before.facts === now.facts,
    seal: () => rowOf(now, { until: now.until }),
  };
  for (const [key, one] of now.assignments)
    yield {
      key: `assign:${id}:${key}`,
      same: before?.assignments.get(key) === one,
      seal: () => rowOf(now, { assignments: new Map([[key, one]]) }),
    };
  for (const [key, one] of now.claims)
    yield { key: `claim:${id}:${key}`, same: before?.claims.get(key) === one, seal: () => rowOf(now, { claims: new Map([[key, one]]) }) };
  for (const [key, one] of now.summaries)
    yield {
      key: `sum:${id}:${key}`,
      same: before?.summaries.get(key) === one,
      seal: () => rowOf(now, { summaries: new Map([[key, one]]) }),
    };
  for (const [key, one] of now.moves)
    yield { key: `move:${id}:${key}`, same: before?.moves.get(key) === one, seal: () => rowOf(now, { moves: new Map([[key, one]]) }) };
  for (const key of now.gone)
    yield { key: `gone:${id}:${key}`, same: before?.gone.has(key) ?? false, seal: () => rowOf(now, { gone: new Set([key]) }) };
}

function* rowsOfAll(before: Classes, now: Classes): Generator<Row> {
  for (const [id, room] of now.rooms) yield* rowsOfRoom(before.rooms.get(id), room);
  for (const id of now.deleted)
    yield { key: `deleted:${id}`, same: before.deleted.has(id), seal: () => sealClasses({ ...NO_CLASSES, deleted: new Set([id]) }) };
  for (const [id, file] of now.files)
    yield {
      key: `file:${id}`,
      same: before.files.get(id) === file,
      seal: () => sealClasses({ ...NO_CLASSES, files: new Map([[id, file]]) }),
    };
}

/** The rows that `now` needs and that did not stand so in `before`. */
export function changedRows(before: Classes, now: Classes): Map<string, string> {
  const rows = new Map<string, string>();
  for (const row of rowsOfAll(before, now)) if (!row.same) rows.set(row.key, row.seal());
  return rows;
}

/** The keys of all rows that these classes need. */
export const classKeys = (classes: Classes): Set<string> => new Set([...rowsOfAll(classes, classes)].map((row) => row.key));

/** All rows that these classes need. */
export const classRows = (classes: Classes): Map<string, string> => changedRows(NO_CLASSES, classes);

/** What memory has beyond a record that was read. Rows under odd keys may hold part of a thing, so then all is written under its own key. */
export function rowsBeyond(read: ClassRead, now: Classes): Map<string, string> {
  const keys = classKeys(now);
  const odd = [...read.held.keys()].some((key) => !keys.has(key));
  return odd ? classRows(now) : changedRows(read.classes, now);
}

/** Whether a row's key names a class, an attempt or a summary that was deleted: such a row goes even when it cannot be read. */
export const isGoneRow =
  (now: Classes) =>
  (key: string): boolean => {
    const [, room = '', thing = ''] = /^(?:class|assign|claim|sum|move|file):([0-9a-f]{16})(?::([^~]*))?~*$/.exec(key) ?? [];
    return now.deleted.has(room) || (now.rooms.get(room)?.gone.has(thing) ?? false);
  };
