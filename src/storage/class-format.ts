// Classes as they are kept and handed over: sealed, versioned, read back field by field. Knows no browser store.
import * as v from 'valibot';
import { readJoin } from '../core/classroom/assignment';
import type { Assignment, Claim, Classroom, ClassFacts, Move, Summary } from '../core/classroom/classroom';
import { MAX_SEATS } from '../core/classroom/emblems';
import { forget, mergeRooms } from '../core/classroom/keeping';
import { readSpoken } from '../core/classroom/spoken';
import { canonical } from '../core/progress/progress';
import { no, ok, type Result } from '../core/result';
import { attemptOfThin, thin, thinOf, WordList } from './compact';
import { id, list, rescue, whole } from './save-format';
import { MAX_BYTES, type Reason, seal, unseal } from './sealed';

/** The largest backup of classes taken. */
export const CLASS_BYTES = 8 * 1024 * 1024;

/** When a class was last saved to a file, and how many attempts were in it. Of this device; for showing only. */
export interface LastFile {
  readonly day: string;
  readonly attempts: number;
}

/** All classes of a device. */
export interface Classes {
  readonly rooms: ReadonlyMap<string, Classroom>;
  /** Ids of classes that were deleted. */
  readonly deleted: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, LastFile>;
}

export const NO_CLASSES: Classes = { rooms: new Map(), deleted: new Set(), files: new Map() };

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const seats = list(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SEATS)), MAX_SEATS + 1);
const facts = v.strictObject({
  id,
  code: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0x7fff)),
  seats: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_SEATS)),
  band: v.picklist(['A', 'B']),
  language: v.picklist(['en', 'zh']),
  made: day,
  demo: v.boolean(),
});
const goneKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,400}$/));
const room = v.strictObject({
  facts,
  until: v.strictObject({ day, tick: whole(1e6) }),
  assignments: list(v.pipe(v.string(), v.maxLength(400)), 2000),
  /** Words of all attempts; they are named by their place in here. */
  words: list(v.pipe(v.string(), v.maxLength(40)), 20_000),
  claims: list(v.strictObject({ seats, attempt: thin }), 30_000),
  summaries: list(v.pipe(v.string(), v.maxLength(20)), 5000),
  moves: list(v.strictObject({ attempt: id, to: whole(MAX_SEATS), tick: whole(1e6) }), 30_000),
  gone: list(goneKey, 50_000),
});
/** The data of a class backup; its published schema is docs/schemas/class.schema.json. */
export const classData = v.strictObject({
  classes: list(room, 200),
  deleted: list(id, 2000),
  files: list(v.strictObject({ id, day, attempts: whole(1e6) }), 200),
});

function plainRoom(r: Classroom) {
  const list = new WordList();
  // Sorted, so that the same class gives the same text whatever the order it came in.
  const claims = [...r.claims.values()].sort((a, b) => (a.attempt.id < b.attempt.id ? -1 : 1));
  return {
    facts: r.facts,
    until: r.until,
    assignments: [...r.assignments.keys()].sort(),
    claims: claims.map((c) => ({ seats: [...c.seats], attempt: thinOf(c.attempt, list) })),
    words: list.words,
    summaries: [...r.summaries.keys()].sort(),
    moves: [...r.moves.values()],
    gone: [...r.gone].sort(),
  };
}

export const sealClasses = (c: Classes): string =>
  seal('class', {
    classes: [...c.rooms.values()].map(plainRoom),
    deleted: [...c.deleted].sort(),
    files: [...c.files].map(([classId, file]) => ({ id: classId, ...file })),
  });

type PlainRoom = v.InferOutput<typeof room>;

/** Everything or nothing: one attempt that cannot be read refuses the text it stands in. */
function roomOf(plain: PlainRoom): Classroom | null {
  const assignments = new Map<string, Assignment>();
  for (const text of plain.assignments) {
    const read = readJoin(text);
    if (!read.ok) return null;
    assignments.set(text, read.value);
  }
  const claims = new Map<string, Claim>();
  for (const one of plain.claims) {
    const read = attemptOfThin(one.attempt, plain.words);
    if (!read.ok) return null;
    claims.set(read.value.id, { attempt: read.value, seats: new Set(one.seats.sort((a, b) => a - b)) });
  }
  const summaries = new Map<string, Summary>();
  for (const text of plain.summaries) {
    const read = readSpoken(text, plain.facts.code);
    if (!read.ok) return null;
    summaries.set(text, read.value);
  }
  const moves = new Map(plain.moves.map((m): [string, Move] => [m.attempt, m]));
  const all: Classroom = { facts: plain.facts as ClassFacts, until: plain.until, assignments, claims, summaries, moves, gone: new Set() };
  return forget(all, plain.gone);
}

const laterFile = (a: LastFile, b: LastFile): LastFile => (canonical([a.day, a.attempts]) >= canonical([b.day, b.attempts]) ? a : b);

/** Union of many records in one pass. Commutative, associative, idempotent; deletion is remembered. */
export function mergeAllClasses(parts: readonly Classes[]): Classes {
  const deleted = new Set(parts.flatMap((p) => [...p.deleted]));
  const groups = new Map<string, [Classroom, ...Classroom[]]>();
  const files = new Map<string, LastFile>();
  for (const part of parts) {
    for (const [key, one] of part.rooms) {
      const group = groups.get(key);
      if (group) group.push(one);
      else if (!deleted.has(key)) groups.set(key, [one]);
    }
    for (const [key, file] of part.files) {
      const mine = files.get(key);
      if (!deleted.has(key)) files.set(key, mine ? laterFile(mine, file) : file);
    }
  }
  return { rooms: new Map([...groups].map(([key, group]) => [key, mergeRooms(group)])), deleted, files };
}

/** Reads a sealed text of classes: a row of the store, or a whole backup. */
export function openClasses(text: string, maxBytes = CLASS_BYTES): Result<Classes, Reason | 'another-kind'> {
  const read = unseal(text, maxBytes);
  if (!read.ok) return read;
  if (read.value.kind !== 'class') return no('another-kind');
  const found = v.safeParse(classData, read.value.data);
  if (!found.success) return no('not-valid');
  const rooms: Classes[] = [];
  for (const plain of found.output.classes) {
    const one = roomOf(plain);
    if (!one) return no('not-valid');
    rooms.push({ ...NO_CLASSES, rooms: new Map([[one.facts.id, one]]) });
  }
  const files = new Map(found.output.files.map((f): [string, LastFile] => [f.id, { day: f.day, attempts: f.attempts }]));
  return ok(mergeAllClasses([{ ...NO_CLASSES, deleted: new Set(found.output.deleted), files }, ...rooms]));
}

/** Every class in a file of the rescue page; rows that cannot be read are passed over there as here. */
function openRescue(data: unknown): Result<Classes, Reason | 'another-kind'> {
  const read = v.safeParse(rescue, data);
  if (!read.success) return no('not-valid');
  const { record = {}, copy = {} } = read.output.classes ?? {};
  const texts = [...Object.values(record), ...Object.values(copy)].map((text) => openClasses(text, MAX_BYTES));
  const parts = texts.flatMap((t) => (t.ok ? [t.value] : []));
  if (texts.length === 0) return no('another-kind');
  if (parts.length === 0) return no(texts.some((t) => !t.ok && t.reason === 'too-new') ? 'too-new' : 'damaged');
  return ok(mergeAllClasses(parts));
}

/** Reads a file: a backup of classes, or what the rescue page saved. */
export function openBackup(text: string): Result<Classes, Reason | 'another-kind'> {
  const read = unseal(text, MAX_BYTES);
  if (!read.ok) return read;
  return read.value.kind === 'rescue' ? openRescue(read.value.data) : openClasses(text);
}
