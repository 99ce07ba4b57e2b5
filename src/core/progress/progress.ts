// Progress as a set of attempts that only grows: merging is union, deletion is remembered, no clock decides. Pure.
import type { Attempt, OpenAttempt } from './attempt';

export interface Emblem {
  readonly colour: string;
  readonly animal: string;
}

/** Where a child sits: what an adult set, and which seat of the class is this child's. */
export interface Place {
  /** The assignment as it stands in a join link. */
  readonly assignment: string;
  /** 1–60. */
  readonly seat: number;
  /** Logical counter: the later place is the one that counts. */
  readonly tick: number;
}

export interface Child {
  readonly id: string;
  readonly emblem: Emblem;
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly open: OpenAttempt | null;
  readonly place?: Place;
  /** Things done away from the screen and ticked, such as a mission for two; sorted, and only growing. */
  readonly marks?: readonly string[];
}

export interface Progress {
  readonly children: ReadonlyMap<string, Child>;
  readonly deleted: ReadonlySet<string>;
}

export const EMPTY: Progress = { children: new Map(), deleted: new Set() };

/** Progress of one child and nothing else. */
export const alone = (child: Child): Progress => ({ children: new Map([[child.id, child]]), deleted: new Set() });

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

function joinPlaces(a: Place | undefined, b: Place | undefined): Place | undefined {
  if (!a || !b) return a ?? b;
  if (a.tick !== b.tick) return a.tick > b.tick ? a : b;
  return greater(a, b);
}

/** The play a child can go on with: the latest open one, unless it is finished. */
export const openOf = (child: Child | null): OpenAttempt | null => (child?.open && !child.attempts.has(child.open.id) ? child.open : null);

function joinChildren(list: readonly [Child, ...Child[]]): Child {
  const [first, ...rest] = list;
  const attempts = new Map(first.attempts);
  for (const child of rest) {
    for (const [id, attempt] of child.attempts) {
      const mine = attempts.get(id);
      attempts.set(id, mine ? greater(mine, attempt) : attempt);
    }
  }
  const emblem = rest.map((c) => c.emblem).reduce(greater, first.emblem);
  const open = rest.map((c) => c.open).reduce(joinOpen, first.open);
  const place = rest.map((c) => c.place).reduce(joinPlaces, first.place);
  const marks = [...new Set(list.flatMap((c) => c.marks ?? []))].sort();
  return { id: first.id, emblem, attempts, open, ...(place ? { place } : {}), ...(marks.length > 0 ? { marks } : {}) };
}

/** Union of many records in one pass; see {@link merge}. */
export function mergeAll(parts: readonly Progress[]): Progress {
  const deleted = new Set(parts.flatMap((p) => [...p.deleted]));
  const groups = new Map<string, [Child, ...Child[]]>();
  for (const child of parts.flatMap((p) => [...p.children.values()])) {
    if (deleted.has(child.id)) continue;
    const group = groups.get(child.id);
    if (group) group.push(child);
    else groups.set(child.id, [child]);
  }
  return { children: new Map([...groups].map(([id, group]) => [id, joinChildren(group)])), deleted };
}

/** Union of two records. Commutative, associative, idempotent; nothing kept is ever lost but by deletion. */
export const merge = (a: Progress, b: Progress): Progress => mergeAll([a, b]);

/** Records joined for use: a play that any of them has finished is no longer open, and hides no other open play. */
export function settle(parts: readonly Progress[]): Progress {
  const all = mergeAll(parts);
  const open = new Map<string, OpenAttempt | null>();
  for (const child of parts.flatMap((p) => [...p.children.values()])) {
    if (child.open && !all.children.get(child.id)?.attempts.has(child.open.id))
      open.set(child.id, joinOpen(open.get(child.id) ?? null, child.open));
  }
  return { deleted: all.deleted, children: new Map([...all.children].map(([id, c]) => [id, { ...c, open: open.get(id) ?? null }])) };
}
