// The one store of the game: reads all that can be read, joins it, and says "saved" only when it is. Knows no view.
import * as v from 'valibot';
import type { Attempt, OpenAttempt } from '../core/progress/attempt';
import { type Child, type Emblem, EMPTY, merge, type Progress } from '../core/progress/progress';
import { DEFAULT_SETTINGS, type Settings } from '../core/progress/settings';
import { no, ok, type Result } from '../core/result';
import type { Door } from './doors';
import { openProgress, type Reason, sealProgress } from './save-format';

/** 'saved' is said only after the strict write is complete. */
export type Saved = 'saved' | 'not-saved';
export type Mode = 'saved' | 'memory' | 'read-only';

export interface Preview {
  readonly children: number;
  readonly newAttempts: number;
  commit(): Promise<Saved>;
}

const settingsSchema = v.strictObject({
  language: v.picklist(['en', 'zh']),
  music: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  effects: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  speech: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  muted: v.boolean(),
  textSize: v.picklist([100, 125, 150]),
  contrast: v.boolean(),
  motion: v.picklist(['system', 'reduce']),
  easyFont: v.boolean(),
  readsByItself: v.optional(v.boolean(), false),
});

const count = (p: Progress): number => [...p.children.values()].reduce((n, c) => n + c.attempts.size, 0);
const COPY_LIMIT = 20_000;

export class Store {
  private now: Progress = EMPTY;
  private kept: Settings | null = null;
  private listeners = new Set<() => void>();
  mode: Mode = 'saved';
  /** Rows that could not be read. They stay where they are. */
  unread = 0;

  constructor(
    private readonly main: Door,
    private readonly copy: Door,
    private readonly newId: () => string,
    private readonly tab: string = newId(),
  ) {}

  /** Reads every row of both stores and joins what is whole; never replaces data by defaults. */
  async open(): Promise<void> {
    const rows = await this.readRows(this.main, true);
    const copies = await this.readRows(this.copy, false);
    for (const [key, text] of [...rows, ...copies]) this.take(key, text);
    const folded = [...copies.keys()].filter((k) => k.startsWith('tab:') && k !== `tab:${this.tab}`);
    if (this.mode !== 'saved' || folded.length === 0) return;
    const saved = await Promise.all([...this.now.children.values()].map((c) => this.write(c)));
    if (saved.every((s) => s === 'saved')) await this.copy.remove(folded).catch(() => undefined);
  }

  private async readRows(door: Door, needed: boolean): Promise<ReadonlyMap<string, string>> {
    try {
      return await door.all();
    } catch {
      if (needed) this.mode = 'memory';
      return new Map();
    }
  }

  private take(key: string, text: string): void {
    if (key === 'settings') {
      this.takeSettings(text);
      return;
    }
    const read = openProgress(text);
    if (read.ok) this.now = merge(this.now, read.value);
    else if (read.reason === 'too-new') this.mode = 'read-only';
    else this.unread++;
  }

  private takeSettings(text: string): void {
    try {
      const read = v.safeParse(settingsSchema, JSON.parse(text));
      if (read.success) this.kept = read.output;
    } catch {
      this.unread++;
    }
  }

  progress(): Progress {
    return this.now;
  }

  settings(): Settings {
    return this.kept ?? DEFAULT_SETTINGS;
  }

  knowsSettings(): boolean {
    return this.kept !== null;
  }

  child(id: string): Child | null {
    return this.now.children.get(id) ?? null;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async write(child: Child): Promise<Saved> {
    const text = sealProgress({ children: new Map([[child.id, child]]), deleted: new Set() });
    return this.put(`child:${child.id}:${this.tab}`, text);
  }

  private async put(key: string, text: string): Promise<Saved> {
    if (this.mode === 'read-only') return 'not-saved';
    let saved: Saved = 'not-saved';
    try {
      await this.main.put(key, text);
      saved = 'saved';
      if (this.mode === 'memory') this.mode = 'saved';
    } catch {
      this.mode = 'memory';
    }
    if (key.startsWith('child:') && text.length <= COPY_LIMIT) await this.copy.put(`tab:${this.tab}`, text).catch(() => undefined);
    for (const listener of this.listeners) listener();
    return saved;
  }

  private change(child: Child): Promise<Saved> {
    this.now = merge(this.now, { children: new Map([[child.id, child]]), deleted: new Set() });
    return this.write(this.now.children.get(child.id) ?? child);
  }

  async addChild(emblem: Emblem): Promise<Child> {
    const child: Child = { id: this.newId(), emblem, attempts: new Map(), open: null };
    await this.change(child);
    return child;
  }

  /** Keeps a finished attempt; the open attempt it grew from is no longer offered (openOf). */
  finish(childId: string, attempt: Attempt): Promise<Saved> {
    const child = this.child(childId);
    if (!child) return Promise.resolve('not-saved');
    return this.change({ ...child, attempts: new Map([[attempt.id, attempt]]) });
  }

  keepOpen(childId: string, open: OpenAttempt): Promise<Saved> {
    const child = this.child(childId);
    if (!child) return Promise.resolve('not-saved');
    const tick = Math.max(open.tick, child.open?.id === open.id ? child.open.tick : (child.open?.tick ?? 0) + 1);
    return this.change({ ...child, open: { ...open, tick } });
  }

  saveSettings(settings: Settings): Promise<Saved> {
    this.kept = settings;
    return this.put('settings', JSON.stringify(settings));
  }

  /** One child's progress as a file's text. */
  exportChild(id: string): string {
    const child = this.child(id);
    return sealProgress({ children: new Map(child ? [[id, child]] : []), deleted: new Set() });
  }

  /** Reads a file and says what it would add; nothing changes before `commit`. */
  importText(text: string): Result<Preview, Reason> {
    const read = openProgress(text);
    if (!read.ok) return no(read.reason);
    const joined = merge(this.now, read.value);
    return ok({
      children: joined.children.size - this.now.children.size,
      newAttempts: count(joined) - count(this.now),
      commit: async () => {
        this.now = merge(this.now, read.value);
        const saved = await Promise.all([...read.value.children.keys()].map((id) => this.change(this.child(id) as Child)));
        return saved.every((s) => s === 'saved') ? 'saved' : 'not-saved';
      },
    });
  }

  /** Removes everything of ours from both stores. */
  async deleteEverything(): Promise<void> {
    this.now = EMPTY;
    this.kept = null;
    for (const door of [this.main, this.copy]) {
      const rows = await this.readRows(door, false);
      await door.remove([...rows.keys()]).catch(() => undefined);
    }
    for (const listener of this.listeners) listener();
  }
}

/** 64 random bits as 16 hexadecimal digits. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16).padStart(2, '0')).join('');
}
