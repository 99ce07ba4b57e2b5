// What a deletion hands back: whether it is done, and a way back that closes after half a minute.
import type { Saved } from './journal';

export interface Deletion {
  /** 'saved': nothing of it is left on the device. */
  readonly saved: Saved;
  /** Brings it back within {@link UNDO_MS}; a deleted child under its next id, which the store finds under the old one too. */
  undo(): Promise<Saved>;
}

export const UNDO_MS = 30_000;
export const NOTHING: Deletion = { saved: 'not-saved', undo: () => Promise.resolve('not-saved') };

/** Work that can be done once, and only for a while. */
export function undoable(work: () => Promise<Saved>): () => Promise<Saved> {
  let left: (() => Promise<Saved>) | null = work;
  setTimeout(() => {
    left = null;
  }, UNDO_MS);
  return () => {
    const run = left;
    left = null;
    return run ? run() : Promise.resolve('not-saved');
  };
}
