// The one store of the game: reads all that can be read, joins it, and says "saved" only when it is. Knows no view.
import type { Attempt, OpenAttempt } from '../core/progress/attempt';
import { follow, living } from '../core/progress/lives';
import { alone, type Child, type Emblem, EMPTY, type Progress, settle } from '../core/progress/progress';
import { DEFAULT_SETTINGS, type Settings } from '../core/progress/settings';
import { no, ok, type Result } from '../core/result';
import { Copies } from './copies';
import type { Latest } from './copy';
import { type Door, PATIENCE } from './doors';
import { type Deletion, NOTHING, undoable } from './deletion';
import { adding, gainOf, type Preview } from './file';
import { Journal, type Mode, type Saved } from './journal';
import type { Around, Word } from './news';
import * as rows from './rows';
import { type KeptSettings, openProgress, openText, sealProgress } from './save-format';
import type { Reason } from './sealed';

export { randomId } from './random-id';
export type { Mode, Saved } from './journal';

export class Store {
  private now: Progress = EMPTY;
  private kept: KeptSettings | null = null;
  private latest: Latest | null = null;
  private hasSaved = false;
  private readonly listeners = new Set<() => void>();
  private readonly journal: Journal<rows.Read>;
  private readonly copies: Copies;

  constructor(
    main: Door,
    copy: Door,
    private readonly newId: () => string,
    private readonly tab: string = newId(),
    private readonly around: Around = {},
  ) {
    const patience = around.patience ?? PATIENCE;
    const events = { onRead: (read: rows.Read) => this.take(read), onSaved: (saved: ReadonlyMap<string, string>) => this.announce(saved) };
    this.journal = new Journal(main, patience, rows.readRows, events);
    this.copies = new Copies(copy, patience, tab);
    around.news?.hear((word) => this.hear(word));
  }

  /** 'memory': the last write failed; it is tried again with the next one. 'read-only': a newer version saved here. */
  get mode(): Mode {
    return this.journal.mode;
  }

  /** Rows that could not be read, for an adult to save to a file. They stay where they are. */
  unreadable = (): readonly rows.Unreadable[] => [...this.journal.lost, ...this.copies.lost];

  progress(): Progress {
    return this.now;
  }

  settings(): Settings {
    return this.kept?.settings ?? DEFAULT_SETTINGS;
  }

  knowsSettings(): boolean {
    return this.kept !== null;
  }

  child(id: string): Child | null {
    return this.now.children.get(living(id, this.now.deleted)) ?? null;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads every row of both stores and joins what is whole; never replaces data by defaults. */
  async open(): Promise<void> {
    await this.journal.queue(() => this.sync());
  }

  private repaint(): void {
    for (const listener of this.listeners) listener();
  }

  private join(parts: readonly Progress[]): void {
    this.now = settle(follow([this.now, ...parts]));
  }

  /** Joins what a store holds, and wants in the record all that memory has by then. */
  private take(read: rows.Read): void {
    this.join(read.parts);
    this.kept = rows.later(this.kept, read.settings);
    if (read.newer) this.journal.mode = 'read-only';
    this.journal.want(rows.rowsOf(this.now, this.tab));
    if (this.kept) this.journal.want([rows.settingsRow(this.kept)]);
  }

  private announce(saved: ReadonlyMap<string, string>): void {
    this.around.news?.tell({ rows: saved });
    if (!this.hasSaved) this.around.onFirstSave?.();
    this.hasSaved = true;
  }

  private hear(word: Word): void {
    if (word === 'gone') this.forget();
    else {
      const read = rows.readRows('record', word.rows);
      if (read.newer) this.journal.mode = 'read-only';
      this.journal.hold(read.held);
      this.join(read.parts);
      this.kept = rows.later(this.kept, read.settings);
    }
    this.repaint();
  }

  private forget(): void {
    this.now = EMPTY;
    this.kept = null;
    this.latest = null;
    this.journal.clear();
  }

  /** Reads both stores anew, writes what the record lacks, then removes what is held twice or was deleted. */
  private async sync(): Promise<Saved> {
    this.journal.doubt();
    const copies = await this.copies.read();
    this.take(copies);
    const saved = await this.journal.write();
    if (this.mode !== 'read-only') await this.copies.write(this.now, this.latest);
    const done = saved === 'saved' && (await this.tidy(copies)) ? 'saved' : 'not-saved';
    this.repaint();
    return done;
  }

  private async tidy(copies: rows.Read): Promise<boolean> {
    const dropped = await this.copies.drop(copies);
    await this.copies.write(this.now, this.latest);
    const wanted = new Set(rows.rowsOf(this.now, this.tab).keys());
    const isGone = (key: string) => this.now.deleted.has(rows.childOfKey(key) ?? '');
    return (await this.journal.tidy(wanted, isGone)) && dropped;
  }

  /** Writes rows; a row that could not be read back is not said to be saved. */
  private async save(list: readonly (readonly [string, string])[]): Promise<Saved> {
    const readable = list.every(([, text]) => openText(text).ok);
    if (readable) this.journal.want(list);
    const saved = readable ? await this.journal.flush() : 'not-saved';
    if (this.mode !== 'read-only') await this.copies.write(this.now, this.latest);
    this.repaint();
    return saved;
  }

  async addChild(emblem: Emblem): Promise<Child> {
    const child: Child = { id: this.newId(), emblem, attempts: new Map(), open: null };
    this.join([alone(child)]);
    this.latest = { child: child.id, attempt: null };
    await this.save([rows.childRow(child)]);
    return child;
  }

  /** Keeps a finished attempt; the open attempt it grew from is no longer offered. */
  async finish(childId: string, attempt: Attempt): Promise<Saved> {
    const child = this.child(childId);
    if (!child) return 'not-saved';
    this.join([alone({ ...child, attempts: new Map([[attempt.id, attempt]]) })]);
    this.latest = { child: child.id, attempt: attempt.id };
    return this.save([rows.childRow(child), rows.attemptRow(child, this.child(child.id)?.attempts.get(attempt.id) ?? attempt)]);
  }

  /** Keeps where a child sits, or that something was done away from the screen. */
  async keepFacts(childId: string, facts: Pick<Child, 'place' | 'marks'>): Promise<Saved> {
    const child = this.child(childId);
    if (!child) return 'not-saved';
    this.join([alone({ ...child, attempts: new Map(), open: null, ...facts })]);
    return this.save([rows.childRow(this.child(child.id) ?? child)]);
  }

  async keepOpen(childId: string, open: OpenAttempt): Promise<Saved> {
    const child = this.child(childId);
    if (!child) return 'not-saved';
    const tick = Math.max(open.tick, child.open?.id === open.id ? child.open.tick : (child.open?.tick ?? 0) + 1);
    this.join([alone({ ...child, attempts: new Map(), open: { ...open, tick } })]);
    this.latest = { child: child.id, attempt: this.latest?.child === child.id ? this.latest.attempt : null };
    const now = this.child(child.id);
    return this.save(now ? rows.openRow(now, this.tab) : []);
  }

  saveSettings(settings: Settings): Promise<Saved> {
    this.kept = { settings, tick: (this.kept?.tick ?? 0) + 1 };
    return this.save([rows.settingsRow(this.kept)]);
  }

  /** One child's progress as a file's text. */
  exportChild(id: string): string {
    const child = this.child(id);
    return sealProgress({ children: new Map(child ? [[child.id, child]] : []), deleted: new Set() });
  }

  /** Reads a file and says what it would add; nothing changes before `commit`. A file adds, and never deletes. */
  importText(text: string): Result<Preview, Reason> {
    const read = openProgress(text);
    if (!read.ok) return no(read.reason);
    const commit = (bringBack = false) => {
      this.now = adding(this.now, read.value, bringBack);
      const mine = [...read.value.children.keys()].flatMap((id) => this.child(id) ?? []);
      return this.save(mine.flatMap((c) => rows.childRows(c, this.tab)));
    };
    return ok({ ...gainOf(this.now, read.value), commit });
  }

  /** Deletes one child: from memory, both stores and every copy; what stays is its random id, so that no old copy brings it back. */
  async deleteChild(id: string): Promise<Deletion> {
    if (!this.child(id) || this.mode === 'read-only') return NOTHING;
    return this.journal.queue(async () => {
      await this.sync();
      const child = this.child(id);
      if (!child) return NOTHING;
      this.join([{ children: new Map(), deleted: new Set([child.id]) }]);
      if (this.latest?.child === child.id) this.latest = null;
      const saved = await this.sync();
      const back = () => {
        const again: Child = { ...child, id: living(child.id, this.now.deleted) };
        this.join([alone(again)]);
        return this.save(rows.childRows(this.child(again.id) ?? again, this.tab));
      };
      return { saved, undo: undoable(back) };
    });
  }

  /** Removes everything of ours from both stores, as before the first play. */
  async deleteEverything(): Promise<Deletion> {
    if (this.mode === 'read-only') return NOTHING;
    const before = { now: this.now, kept: this.kept };
    return this.journal.queue(async () => {
      this.forget();
      const record = await this.journal.wipe().catch(() => null);
      const copies = await this.copies.wipe();
      this.around.news?.tell('gone');
      this.repaint();
      const back = async () => {
        if (record) await this.journal.putBack(record).catch(() => undefined);
        if (copies) await this.copies.putBack(copies);
        this.join([before.now]);
        this.kept = rows.later(this.kept, before.kept);
        const saved = await this.sync();
        this.announce(rows.rowsOf(this.now, this.tab));
        return saved;
      };
      return { saved: record && copies ? 'saved' : 'not-saved', undo: undoable(() => this.journal.queue(back)) };
    });
  }
}
