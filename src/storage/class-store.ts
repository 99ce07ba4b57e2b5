// The teacher's store: classes on this device, in a database of their own. Every change says "saved" only when it is. Knows no view.
import type { Assignment, Classroom, ClassFacts, HandIn, Summary } from '../core/classroom/classroom';
import { assign, forget, forgetSeat, keepUntil, moveTo, newClass, type Taken, takeHandIn, takeSummary } from '../core/classroom/keeping';
import { no, ok, type Result } from '../core/result';
import { adding, bringBack, bringBackClass, type ClassGain, gainOf, reviving, roomsWith } from './class-changes';
import { type LastFile, mergeAllClasses, NO_CLASSES, openBackup, sealClasses } from './class-format';
import { ClassRecord } from './class-record';
import { type Deletion, NOTHING } from './deletion';
import type { Saved } from './journal';
import type { Reason } from './sealed';

/** What a backup would add, and how to take it. */
export interface ClassPreview extends ClassGain {
  commit(): Promise<Saved>;
  /** Takes it and brings its deleted classes back. */
  revive(): Promise<Saved>;
}

type TakenNow = (Omit<Taken, 'room'> & { readonly saved: Promise<Saved> }) | null;

export class ClassStore extends ClassRecord {
  /** Makes a class, or joins one that was made elsewhere (the demo). `until`: YYYY-MM-DD. */
  create(facts: ClassFacts, until: string, filled: Classroom = newClass(facts, until)): Promise<Saved> {
    return this.put(this.now, roomsWith(this.now, filled));
  }

  assign(id: string, assignment: Assignment): Promise<Saved> {
    return this.change(id, (room) => assign(room, assignment));
  }

  move(id: string, attemptIds: readonly string[], seat: number): Promise<Saved> {
    return this.change(id, (room) => moveTo(room, attemptIds, seat));
  }

  keepUntil(id: string, day: string): Promise<Saved> {
    return this.change(id, (room) => keepUntil(room, day));
  }

  /** Takes a hand-in of this class; null when the class is not here. Counts are said at once, `saved` when it is. */
  takeHandIn(id: string, handIn: HandIn): TakenNow {
    return this.taking(id, (room) => takeHandIn(room, handIn));
  }

  takeSummary(id: string, summary: Summary): TakenNow {
    return this.taking(id, (room) => takeSummary(room, summary));
  }

  private taking(id: string, work: (room: Classroom) => Taken): TakenNow {
    const room = this.get(id);
    if (!room) return null;
    const { room: next, ...counts } = work(room);
    return { ...counts, saved: this.change(id, () => next) };
  }

  /** Deletes attempts and summaries by their keys; undo within half a minute. */
  forget(id: string, keys: readonly string[]): Promise<Deletion> {
    return this.deleting(id, (room) => forget(room, keys));
  }

  /** Deletes one child: everything of one seat. */
  forgetSeat(id: string, seat: number): Promise<Deletion> {
    return this.deleting(id, (room) => forgetSeat(room, seat));
  }

  /** Takes back what was just taken in: it may be handed in again. */
  takeBack(id: string, keys: readonly string[]): Promise<Saved> {
    return this.rewrite((c) => {
      const room = c.rooms.get(id);
      return room ? roomsWith(c, { ...forget(room, keys), gone: room.gone }) : c;
    });
  }

  private deleting(id: string, work: (room: Classroom) => Classroom): Promise<Deletion> {
    const before = this.get(id);
    if (!before) return Promise.resolve(NOTHING);
    const fresh = new Set([...work(before).gone].filter((key) => !before.gone.has(key)));
    return this.erase(
      (c) => roomsWith(c, work(c.rooms.get(id) ?? before)),
      (c) => bringBack(c, before, fresh),
    );
  }

  deleteClass(id: string): Promise<Deletion> {
    const { now } = this;
    if (!now.rooms.has(id)) return Promise.resolve(NOTHING);
    return this.erase(
      (c) => mergeAllClasses([c, { ...NO_CLASSES, deleted: new Set([id]) }]),
      (c) => bringBackClass(c, now, id),
    );
  }

  /** Removes everything of the classroom from this device, as before the first class. */
  deleteEverything(): Promise<Deletion> {
    return this.mode === 'read-only' ? Promise.resolve(NOTHING) : this.wipe();
  }

  /** One class, or all of them, as a file's text. */
  backup(id?: string): string {
    const room = id === undefined ? null : this.get(id);
    return sealClasses({
      ...this.now,
      rooms: room ? new Map([[room.facts.id, room]]) : this.now.rooms,
      deleted: new Set(),
      files: new Map(),
    });
  }

  /** Notes that a class was saved to a file on this day. */
  fileSaved(id: string, day: string): Promise<Saved> {
    const file: LastFile = { day, attempts: this.get(id)?.claims.size ?? 0 };
    return this.put(this.now, { ...this.now, files: new Map([...this.now.files, [id, file]]) });
  }

  /**
   * Reads a backup, or what the rescue page saved, and says what it would add; nothing changes before `commit`. It deletes no class;
   * a class that was deleted here comes back only by `revive`, and what was deleted from a class on either side stays away.
   */
  importText(text: string): Result<ClassPreview, Reason | 'another-kind'> {
    const read = openBackup(text);
    if (!read.ok) return no(read.reason);
    const refused = () => Promise.resolve<Saved>('not-saved');
    const isFixed = this.mode === 'read-only';
    const commit = () => (isFixed ? refused() : this.put(this.now, adding(this.now, read.value)));
    const revive = () => (isFixed ? refused() : this.rewrite((c) => reviving(c, read.value)));
    return ok({ ...gainOf(this.now, read.value), commit, revive });
  }
}
