// The record of a teacher's classes: read, joined, written, brought to exactly what a change gives. Says "saved" only when it is. Knows no view.
import type { Classroom } from '../core/classroom/classroom';
import { type Classes, type LastFile, mergeAllClasses, NO_CLASSES } from './class-format';
import { copyChanges, newestFirst, roomsWith } from './class-changes';
import { type ClassRead, changedRows, classKeys, isGoneRow, readClassRows, rowsBeyond } from './class-rows';
import { type Deletion, NOTHING, undoable } from './deletion';
import { type Door, PATIENCE } from './doors';
import { empty, Journal, type Mode, type Saved } from './journal';
import type { Around } from './news';
import { NO_DROPS, type Unreadable } from './rows';

export class ClassRecord {
  protected now: Classes = NO_CLASSES;
  private opened: Promise<void> | null = null;
  private copying: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly journal: Journal<ClassRead>;
  private readonly patience: number;
  /** Attempts in a class when it was last too long for the second copy: it is not tried again until it has fewer. */
  private readonly outgrown = new Map<string, number>();

  constructor(
    main: Door,
    private readonly copy: Door,
    private readonly around: Around = {},
  ) {
    this.patience = around.patience ?? PATIENCE;
    this.journal = new Journal(main, this.patience, readClassRows, {
      onRead: (read) => this.take(read),
      onSaved: (rows) => around.news?.tell({ rows }),
    });
    around.news?.hear((word) => void (word === 'gone' ? this.forgetAll() : this.reread()));
  }

  /** 'memory': the last write failed; it is tried again with the next one. 'read-only': a newer version saved here. */
  get mode(): Mode {
    return this.journal.mode;
  }

  unreadable(): readonly Unreadable[] {
    return this.journal.lost;
  }

  /** Reads everything once; later calls wait for the first. */
  open(): Promise<void> {
    this.opened ??= this.journal.queue(async () => {
      const copies = await this.copy.all().catch(() => new Map<string, unknown>());
      // What the record lacks of it is seen when the record is read, which comes first.
      const read = readClassRows('copy', copies);
      if (read.newer) this.journal.mode = 'read-only';
      this.now = mergeAllClasses([this.now, read.classes]);
      await this.journal.write();
      this.repaint();
    });
    return this.opened;
  }

  /** All classes, the newest first. */
  classes(): Classroom[] {
    return newestFirst(this.now);
  }

  get(id: string): Classroom | null {
    return this.now.rooms.get(id) ?? null;
  }

  /** The class that a join link or hand-in names by its code. */
  byCode(code: number): Classroom | null {
    return this.classes().find((r) => r.facts.code === code) ?? null;
  }

  /** When a class was last saved to a file, or null. */
  lastFile(id: string): LastFile | null {
    return this.now.files.get(id) ?? null;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private repaint(): void {
    for (const listener of this.listeners) listener();
  }

  private take(read: ClassRead): void {
    this.now = mergeAllClasses([this.now, read.classes]);
    if (read.newer) this.journal.mode = 'read-only';
    this.journal.want(rowsBeyond(read, this.now));
  }

  /** Everything is gone from the device: what memory holds must not be written again. */
  private forgetAll(): Promise<void> {
    return this.journal.queue(async () => {
      this.now = NO_CLASSES;
      this.journal.clear();
      this.repaint();
    });
  }

  /** Another tab saved something: what it holds is joined in. */
  private reread(): Promise<void> {
    return this.journal.queue(async () => {
      const before = this.now;
      // A deletion that the other tab took back is not kept alive here.
      if (this.mode === 'saved') this.now = NO_CLASSES;
      this.journal.doubt();
      if ((await this.journal.write()) !== 'saved') this.now = mergeAllClasses([before, this.now]);
      this.repaint();
    });
  }

  protected async put(before: Classes, next: Classes): Promise<Saved> {
    this.now = next;
    this.journal.want(changedRows(before, next));
    this.repaint();
    const saved = await this.journal.flush();
    await this.renewCopies();
    this.repaint();
    return saved;
  }

  /** Many changes at once renew the second copy once. */
  private renewCopies(): Promise<void> {
    this.copying ??= Promise.resolve().then(() => {
      this.copying = null;
      return this.writeCopies();
    });
    return this.copying;
  }

  /** Changes one class by a pure change; 'not-saved' also where the class is not here or may not be written. */
  change(id: string, work: (room: Classroom) => Classroom): Promise<Saved> {
    const room = this.get(id);
    if (!room || this.mode === 'read-only') return Promise.resolve('not-saved');
    return this.put(this.now, roomsWith(this.now, work(room)));
  }

  protected async erase(work: (c: Classes) => Classes, back: (c: Classes) => Classes): Promise<Deletion> {
    if (this.mode === 'read-only') return NOTHING;
    return { saved: await this.rewrite(work), undo: undoable(() => this.rewrite(back)) };
  }

  /** Brings record and copies to exactly what a change gives: rows it no longer needs are removed. */
  protected rewrite(work: (c: Classes) => Classes): Promise<Saved> {
    return this.journal.queue(async () => {
      if ((await this.journal.write()) !== 'saved') return this.rewriteInMemory(work);
      const before = this.now;
      this.now = work(before);
      this.journal.want(changedRows(before, this.now));
      const saved = await this.journal.write();
      const tidy = await this.journal.tidy(classKeys(this.now), isGoneRow(this.now));
      await this.writeCopies();
      this.around.news?.tell({ rows: new Map() });
      this.repaint();
      return saved === 'saved' && tidy ? 'saved' : 'not-saved';
    });
  }

  /** Empties record and copies, rows that cannot be read too. */
  protected wipe(): Promise<Deletion> {
    const before = this.now;
    return this.journal.queue(async () => {
      this.now = NO_CLASSES;
      const record = await this.journal.wipe().catch(() => null);
      const copies = await empty(this.copy, this.patience).catch(() => null);
      this.around.news?.tell('gone');
      this.repaint();
      const back = async (): Promise<Saved> => {
        if (record) await this.journal.putBack(record).catch(() => undefined);
        if (copies) await this.copy.write(copies, NO_DROPS).catch(() => undefined);
        this.now = mergeAllClasses([before, this.now]);
        // Read first: what memory has beyond the record is wanted again by that.
        this.journal.doubt();
        const saved = await this.journal.write();
        this.around.news?.tell({ rows: new Map() });
        this.repaint();
        return saved;
      };
      return { saved: record && copies ? 'saved' : 'not-saved', undo: undoable(() => this.journal.queue(back)) };
    });
  }

  private rewriteInMemory(work: (c: Classes) => Classes): Saved {
    this.now = work(this.now);
    this.repaint();
    return 'not-saved';
  }

  private async writeCopies(): Promise<void> {
    if (this.mode === 'read-only') return;
    const held = await this.copy.all().catch(() => new Map<string, unknown>());
    const { puts, drops } = copyChanges(this.now, held, this.outgrown);
    await this.copy.write(puts, drops).catch(() => undefined);
  }
}
