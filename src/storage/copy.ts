// The second copy: one text of at most 20 KB a tab. Where all does not fit, the newest that does; never nothing. Knows no browser store.
import type { Attempt } from '../core/progress/attempt';
import { type Child, canonical, openOf, type Progress } from '../core/progress/progress';
import { sealProgress } from './save-format';

/** Largest copies to try, in characters: a full store may still take a small one. */
export const COPY_LIMITS: readonly number[] = [20_000, 6000, 1800];
/** Deletions in a copy: at most 100, and at most a fifth of its room. */
const deletionsIn = (limit: number): number => Math.min(100, Math.floor(limit / 5 / 19));
const SUM_DIGITS = 10;
/** No attempt is smaller than this. */
const SMALLEST = 150;

/** The child and the attempt this tab wrote last. */
export interface Latest {
  readonly child: string;
  readonly attempt: string | null;
}

/** The last play of every level first, then the one before it, and so on. */
function byTurns(child: Child): Attempt[] {
  const seen = new Map<string, number>();
  const newest = [...child.attempts.values()].sort((a, b) => b.nth - a.nth || (a.id < b.id ? -1 : 1));
  const turn = new Map(
    newest.map((a): [string, number] => {
      const n = seen.get(a.level) ?? 0;
      seen.set(a.level, n + 1);
      return [a.id, n];
    }),
  );
  return newest.sort((a, b) => (turn.get(a.id) ?? 0) - (turn.get(b.id) ?? 0));
}

/** As much of the progress as fits, the latest child and attempt first. */
export function copyText(p: Progress, latest: Latest | null, limit: number): string {
  const all = [...p.children.values()];
  const children = [...all.filter((c) => c.id === latest?.child), ...all.filter((c) => c.id !== latest?.child)];
  const kept = new Map<string, Child>();
  const deleted = new Set([...p.deleted].slice(-deletionsIn(limit)));
  let room = limit - sealProgress({ children: new Map(), deleted }).length - SUM_DIGITS;
  const take = (child: Child, part: unknown): Child | null => {
    const mine = kept.get(child.id) ?? { ...child, attempts: new Map(), open: null };
    const size = (kept.has(child.id) ? 0 : canonical({ ...mine, attempts: [] }).length + 1) + canonical(part).length + 1;
    if (size > room) return null;
    room -= size;
    kept.set(child.id, mine);
    return mine;
  };
  const takeAttempt = (child: Child, attempt: Attempt): void => {
    if (room < SMALLEST || kept.get(child.id)?.attempts.has(attempt.id)) return;
    const mine = take(child, attempt);
    if (mine) kept.set(child.id, { ...mine, attempts: new Map([...mine.attempts, [attempt.id, attempt]]) });
  };
  const last = latest?.attempt ? children[0]?.attempts.get(latest.attempt) : undefined;
  if (children[0] && last) takeAttempt(children[0], last);
  for (const child of children) take(child, '');
  for (const child of children) {
    const open = openOf(child);
    const mine = open ? take(child, open) : null;
    if (mine) kept.set(child.id, { ...mine, open });
    for (const attempt of byTurns(child)) takeAttempt(child, attempt);
  }
  return sealProgress({ children: kept, deleted });
}
