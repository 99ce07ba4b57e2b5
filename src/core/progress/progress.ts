// Progress as a set of attempts that only grows: merging is union, deletion is remembered, no clock decides. Pure.
import type { Attempt, OpenAttempt } from './attempt';

export interface Emblem {
  readonly colour: string;
  readonly animal: string;
}

export interface Child {
  readonly id: string;
  readonly emblem: Emblem;
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly open: OpenAttempt | null;
}

export interface Progress {
  readonly children: ReadonlyMap<string, Child>;
  readonly deleted: ReadonlySet<string>;
}

export const EMPTY: Progress = { children: new Map(), deleted: new Set() };

/** The same text for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

const greater = <T>(a: T, b: T): T => (canonical(a) >= canonical(b) ? a : b);

/** The later of two open plays. Finished ones are not dropped here, or the order of merging would matter; see openOf. */
function joinOpen(a: OpenAttempt | null, b: OpenAttempt | null): OpenAttempt | null {
  if (!a || !b) return a ?? b;
  if (a.tick !== b.tick) return a.tick > b.tick ? a : b;
  return greater(a, b);
}

/** The play a child can go on with: the latest open one, unless it is finished. */
export const openOf = (child: Child | null): OpenAttempt | null => (child?.open && !child.attempts.has(child.open.id) ? child.open : null);

function joinChild(a: Child, b: Child): Child {
  const attempts = new Map(a.attempts);
  for (const [id, attempt] of b.attempts) {
    const mine = attempts.get(id);
    attempts.set(id, mine ? greater(mine, attempt) : attempt);
  }
  return { id: a.id, emblem: greater(a.emblem, b.emblem), attempts, open: joinOpen(a.open, b.open) };
}

/** Union of two records. Commutative, associative, idempotent; nothing kept is ever lost but by deletion. */
export function merge(a: Progress, b: Progress): Progress {
  const deleted = new Set([...a.deleted, ...b.deleted]);
  const children = new Map<string, Child>();
  for (const child of [...a.children.values(), ...b.children.values()]) {
    if (deleted.has(child.id)) continue;
    const mine = children.get(child.id);
    children.set(child.id, joinChild(mine ?? child, child));
  }
  return { children, deleted };
}
