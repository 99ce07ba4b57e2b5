// Many hand-in files at once: each is answered, the page stays alive, the rest of a batch never suffers from one bad file. Knows no view.
import type { HandIn } from '../core/classroom/classroom';
import type { ClassStore } from './class-store';
import { HAND_IN_BYTES, readHandInBytes } from './hand-in';
import type { Saved } from './journal';
import type { Reason } from './sealed';

/** Why one file was not taken; `other-class`: a hand-in, but not of this class. `no-such-seat`: of a larger class with this code. */
export type Refusal = Reason | 'another-kind' | 'other-class' | 'no-such-seat' | 'not-read';

export type Answer =
  | {
      readonly kind: 'taken';
      readonly name: string;
      readonly seat: number;
      readonly added: number;
      readonly had: number;
      readonly gone: number;
      /** Attempts that are new here, for taking back. */
      readonly fresh: readonly string[];
    }
  | { readonly kind: 'refused'; readonly name: string; readonly why: Refusal };

/** What a browser's `File` has of a file. */
export interface FileLike {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const BATCH = 50;
/** Longer than this without a pause is felt. */
const PAUSE_AFTER_MS = 30;
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Takes one hand-in that was read already, of a file, a picture or this device itself. */
export function takeOne(store: ClassStore, classId: string, name: string, handIn: HandIn): { answer: Answer; saved: Promise<Saved> } {
  const room = store.get(classId);
  const refused = (why: Refusal) => ({ answer: { kind: 'refused', name, why } as const, saved: Promise.resolve<Saved>('saved') });
  if (!room || room.facts.code !== handIn.code) return refused('other-class');
  if (handIn.seat > room.facts.seats) return refused('no-such-seat');
  const fresh = handIn.attempts.map((a) => a.id).filter((id) => !room.claims.has(id) && !room.gone.has(id));
  const taken = store.takeHandIn(classId, handIn);
  if (!taken) return refused('other-class');
  const { added, had, gone, saved } = taken;
  return { answer: { kind: 'taken', name, seat: handIn.seat, added, had, gone, fresh }, saved };
}

async function readOne(file: FileLike): Promise<{ handIn: HandIn } | { why: Refusal }> {
  if (file.size > HAND_IN_BYTES) return { why: 'too-large' };
  try {
    const read = readHandInBytes(new Uint8Array(await file.arrayBuffer()));
    return read.ok ? { handIn: read.value } : { why: read.reason };
  } catch {
    return { why: 'not-read' };
  }
}

/** Takes any number of files; `onAnswer` hears of each in order, and of how many there are. Resolves when the last one is saved. */
export async function takeFiles(
  store: ClassStore,
  classId: string,
  files: readonly FileLike[],
  onAnswer: (answer: Answer, done: number, all: number) => void,
): Promise<Saved> {
  let saved: Saved = 'saved';
  const waiting: Promise<Saved>[] = [];
  const settle = async () => {
    for (const one of await Promise.all(waiting.splice(0))) if (one !== 'saved') saved = one;
  };
  let since = performance.now();
  for (const [i, file] of files.entries()) {
    if (performance.now() - since > PAUSE_AFTER_MS) {
      await breathe();
      since = performance.now();
    }
    const read = await readOne(file);
    if ('why' in read) onAnswer({ kind: 'refused', name: file.name, why: read.why }, i + 1, files.length);
    else {
      const one = takeOne(store, classId, file.name, read.handIn);
      waiting.push(one.saved);
      onAnswer(one.answer, i + 1, files.length);
    }
    if (i % BATCH === BATCH - 1) await settle();
  }
  await settle();
  return saved;
}
