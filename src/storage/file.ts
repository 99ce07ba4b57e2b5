// What a file would add to the progress here. A file adds and never deletes; a child deleted here stays away unless it is called back.
import { follow, living } from '../core/progress/lives';
import { type Child, type Progress, settle } from '../core/progress/progress';
import type { Saved } from './journal';

export interface Gain {
  /** Children that are new here. */
  readonly children: number;
  readonly newAttempts: number;
  /** Children of the file that were deleted here. */
  readonly deleted: readonly Child[];
}

export interface Preview extends Gain {
  /** Takes the file in; with `bringBack` the children that were deleted here, too. */
  commit(bringBack?: boolean): Promise<Saved>;
}

const count = (p: Progress): number => [...p.children.values()].reduce((n, c) => n + c.attempts.size, 0);

export const adding = (now: Progress, file: Progress, bringBack: boolean): Progress =>
  settle(follow([now, { children: file.children, deleted: new Set() }], bringBack));

export function gainOf(now: Progress, file: Progress): Gain {
  const joined = adding(now, file, false);
  return {
    children: joined.children.size - now.children.size,
    newAttempts: count(joined) - count(now),
    deleted: [...file.children.values()].filter((c) => !joined.children.has(living(c.id, joined.deleted))),
  };
}
