// Everything this game keeps, field by field: where it goes and, by its name in the words, why. A field that is not here does not compile. Knows no view.
import type { Assignment, Claim, ClassFacts, Classroom, HandIn, Move, Summary } from '../core/classroom/classroom';
import type { Answer, AnswerStep, Attempt, OpenAttempt } from '../core/progress/attempt';
import type { Child, Emblem, Place, Progress } from '../core/progress/progress';
import type { Settings } from '../core/progress/settings';
import type { Classes, LastFile } from './class-format';

/** Where one field goes. Why it is kept stands in locales/<lang>/keeps.json under the same group and name. */
export interface KeptFact {
  /** In the stores of this device. */
  readonly device: boolean;
  /** In a file that a person saves: progress of a child, or the backup of a class. */
  readonly file: boolean;
  /** In what a child hands in to its teacher: QR, file or spoken code. */
  readonly handIn: boolean;
}

/** One fact for every field of T, the optional ones too: a new field stops the compiler here. */
type Table<T> = { readonly [K in keyof Required<T>]: KeptFact };

const DEVICE: KeptFact = { device: true, file: false, handIn: false };
const FILE: KeptFact = { device: true, file: true, handIn: false };
const HANDED: KeptFact = { device: true, file: true, handIn: true };
/** Goes to the teacher, and is made only at that moment. */
const PASSING: KeptFact = { device: false, file: false, handIn: true };

const settings: Table<Settings & { tick: number }> = {
  language: DEVICE,
  music: DEVICE,
  effects: DEVICE,
  speech: DEVICE,
  muted: DEVICE,
  textSize: DEVICE,
  contrast: DEVICE,
  motion: DEVICE,
  easyFont: DEVICE,
  readsByItself: DEVICE,
  breakMinutes: DEVICE,
  tick: DEVICE,
};
const progress: Table<Progress> = { children: FILE, deleted: DEVICE };
const child: Table<Child> = { id: FILE, emblem: FILE, attempts: FILE, open: FILE, place: FILE, marks: FILE };
const emblem: Table<Emblem> = { colour: FILE, animal: FILE };
const place: Table<Place> = { assignment: FILE, seat: FILE, tick: FILE };
const open: Table<OpenAttempt> = { id: FILE, level: FILE, version: FILE, seed: FILE, moves: FILE, tick: FILE };
const attempt: Table<Attempt> = {
  id: HANDED,
  level: HANDED,
  version: HANDED,
  kind: HANDED,
  twin: HANDED,
  pair: HANDED,
  nth: HANDED,
  day: HANDED,
  seed: HANDED,
  answers: HANDED,
};
const answer: Table<Answer> = { encounter: HANDED, part: HANDED, steps: HANDED, seen: HANDED };
const step: Table<AnswerStep> = { at: HANDED, choice: HANDED, reasons: HANDED };
const handIn: Table<HandIn> = { code: PASSING, seat: PASSING, attempts: PASSING };
const summary: Table<Summary> = { code: PASSING, seat: PASSING, level: PASSING, see: PASSING, decide: PASSING, explain: PASSING };
const assignment: Table<Assignment> = {
  code: FILE,
  seats: FILE,
  band: FILE,
  language: FILE,
  levels: FILE,
  check: FILE,
  note: FILE,
  device: FILE,
};
const classFacts: Table<ClassFacts> = { id: FILE, code: FILE, seats: FILE, band: FILE, language: FILE, made: FILE, demo: FILE };
const classroom: Table<Classroom> = {
  facts: FILE,
  until: FILE,
  assignments: FILE,
  claims: FILE,
  summaries: FILE,
  moves: FILE,
  gone: FILE,
};
const classes: Table<Classes> = { rooms: FILE, deleted: DEVICE, files: DEVICE };
const lastFile: Table<LastFile> = { day: DEVICE, attempts: DEVICE };
const claim: Table<Claim> = { attempt: FILE, seats: FILE };
const move: Table<Move> = { attempt: FILE, to: FILE, tick: FILE };

/** Small notes of the teacher's device; see desk-notes.ts. */
const desk: Table<{ board: string; pin: string }> = { board: DEVICE, pin: DEVICE };

/** What is kept of a child who plays; every group by its name in keeps.json. */
export const OF_A_CHILD = { child, emblem, attempt, answer, step, open, place, settings, progress, handIn, summary } as const;
/** What a teacher's device keeps beside. */
export const OF_A_CLASS = { classes, classroom, classFacts, assignment, claim, move, lastFile, desk } as const;

export interface KeptGroup {
  readonly id: string;
  readonly fields: readonly (KeptFact & { readonly id: string })[];
}

const groupsOf = (tables: Readonly<Record<string, Readonly<Record<string, KeptFact>>>>): KeptGroup[] =>
  Object.entries(tables).map(([id, table]) => ({ id, fields: Object.entries(table).map(([name, fact]) => ({ id: name, ...fact })) }));

export const keptOfChild: readonly KeptGroup[] = groupsOf(OF_A_CHILD);
export const keptOfClass: readonly KeptGroup[] = groupsOf(OF_A_CLASS);
