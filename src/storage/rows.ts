// What is kept as rows: one for each child, attempt, open play and deletion, so that nothing said to be saved is written over.
import type { Attempt } from '../core/progress/attempt';
import { type Child, canonical, type Progress } from '../core/progress/progress';
import type { Drops } from './doors';
import { type KeptSettings, openText, sealProgress, sealSettings } from './save-format';

export const NO_DROPS: Drops = new Map();

/** A row that could not be read: it stays where it is, is never written over, and can be saved to a file. */
export interface Unreadable {
  readonly where: 'record' | 'copy';
  readonly key: string;
  readonly text: string;
}

/** What was found in a store, whatever its rows mean. */
export interface Rows {
  /** Readable rows as they stand. */
  readonly held: ReadonlyMap<string, string>;
  readonly lost: readonly Unreadable[];
  readonly newer: boolean;
}

/** Reads every row of a store that can be read. */
export type RowsReader<R extends Rows> = (where: Unreadable['where'], rows: ReadonlyMap<string, unknown>) => R;

export interface Read extends Rows {
  readonly parts: readonly Progress[];
  readonly settings: KeptSettings | null;
}

export const later = (a: KeptSettings | null, b: KeptSettings | null): KeptSettings | null => {
  if (!a || !b) return a ?? b;
  if (a.tick !== b.tick) return a.tick > b.tick ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
};

export const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

/** Reads every row that can be read, whatever its key. */
export function readRows(where: Unreadable['where'], rows: ReadonlyMap<string, unknown>): Read {
  const parts: Progress[] = [];
  const held = new Map<string, string>();
  const lost: Unreadable[] = [];
  let settings: KeptSettings | null = null;
  let newer = false;
  for (const [key, value] of rows) {
    const read = openText(typeof value === 'string' ? value : '');
    if (!read.ok) {
      if (read.reason === 'too-new') newer = true;
      else lost.push({ where, key, text: asText(value) });
      continue;
    }
    held.set(key, asText(value));
    if (read.value.kind === 'progress') parts.push(read.value.progress);
    else settings = later(settings, read.value.kept);
  }
  return { parts, settings, held, lost, newer };
}

const rowOf = (child: Child, part: Partial<Pick<Child, 'attempts' | 'open' | 'place' | 'marks'>>): string => {
  const one: Child = { id: child.id, emblem: child.emblem, attempts: new Map(), open: null, ...part };
  return sealProgress({ children: new Map([[child.id, one]]), deleted: new Set() });
};

export const childRow = (child: Child): [string, string] => [
  `child:${child.id}`,
  rowOf(child, { ...(child.place ? { place: child.place } : {}), ...(child.marks ? { marks: child.marks } : {}) }),
];

export const attemptRow = (child: Child, attempt: Attempt): [string, string] => [
  `attempt:${child.id}:${attempt.id}`,
  rowOf(child, { attempts: new Map([[attempt.id, attempt]]) }),
];

/** Two generations a tab, by turns: a broken write leaves the one before. */
export const openRow = (child: Child, tab: string): [string, string][] =>
  child.open ? [[`open:${child.id}:${tab}:${child.open.tick % 2}`, rowOf(child, { open: child.open })]] : [];

export const deletedRow = (id: string): [string, string] => [
  `deleted:${id}`,
  sealProgress({ children: new Map(), deleted: new Set([id]) }),
];

export const settingsRow = (kept: KeptSettings): [string, string] => [`settings:${kept.tick % 2}`, sealSettings(kept)];

/** The child a row's key names. */
export const childOfKey = (key: string): string | null => /^(?:child|attempt|open):([0-9a-f]{16})/.exec(key)?.[1] ?? null;

export const childRows = (child: Child, tab: string): [string, string][] => [
  childRow(child),
  ...[...child.attempts.values()].map((a) => attemptRow(child, a)),
  ...openRow(child, tab),
];

/** All rows that progress needs. */
export const rowsOf = (p: Progress, tab: string): Map<string, string> =>
  new Map([...[...p.children.values()].flatMap((c) => childRows(c, tab)), ...[...p.deleted].map(deletedRow)]);
