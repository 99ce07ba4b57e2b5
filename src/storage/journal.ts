// The record: rows waiting, rows held, one write at a time. Says "saved" only after the store did. Knows no meaning of a row.
import { type Door, type Drops, late, NoAnswer } from './doors';
import { NO_DROPS, type Rows, type RowsReader, type Unreadable } from './rows';

/** 'saved' is said only after the strict write is complete. */
export type Saved = 'saved' | 'not-saved';
export type Mode = 'saved' | 'memory' | 'read-only';

export interface JournalEvents<R extends Rows> {
  /** The record was read whole; what memory has beyond it is to be wanted again. */
  onRead(read: R): void;
  onSaved(rows: ReadonlyMap<string, string>): void;
}

export class Journal<R extends Rows> {
  mode: Mode = 'saved';
  lost: readonly Unreadable[] = [];
  private held = new Map<string, string>();
  private readonly pending = new Map<string, string>();
  private known = false;
  private running: Promise<unknown> = Promise.resolve();
  private next: Promise<Saved> | null = null;

  constructor(
    private readonly door: Door,
    private readonly patience: number,
    private readonly readRows: RowsReader<R>,
    private readonly events: JournalEvents<R>,
  ) {}

  /** Runs pieces of work one after the other. */
  queue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.running.then(work);
    this.running = done.catch(() => undefined);
    return done;
  }

  /** Notes rows to be written with the next write. */
  want(rows: Iterable<readonly [string, string]>): void {
    for (const [key, text] of rows) this.pending.set(key, text);
  }

  /** Takes note of rows that another tab has written. */
  hold(rows: ReadonlyMap<string, string>): void {
    for (const [key, text] of rows) this.held.set(key, text);
  }

  /** Forgets what is held and what waits. */
  clear(): void {
    this.held.clear();
    this.pending.clear();
    this.lost = [];
    this.known = false;
  }

  /** The next write reads the record first. */
  doubt(): void {
    this.known = false;
  }

  /** Writes all that waits; calls that come while a write is running share the next one. */
  flush(): Promise<Saved> {
    this.next ??= this.queue(() => {
      this.next = null;
      return this.write();
    });
    return this.next;
  }

  /** Never over a row that cannot be read: beside it. */
  private freeKey(key: string): string {
    return this.lost.some((l) => l.key === key) ? this.freeKey(`${key}~`) : key;
  }

  private async read(): Promise<void> {
    const read = this.readRows('record', await late(this.door.all(), this.patience));
    this.held = new Map(read.held);
    this.lost = read.lost;
    this.known = true;
    if (read.newer || this.door.newer?.()) this.mode = 'read-only';
    this.events.onRead(read);
  }

  private async attempt(): Promise<Saved> {
    if (!this.known) await this.read();
    if (this.mode === 'read-only') return 'not-saved';
    const wanted = new Map(this.pending);
    const puts = new Map(
      [...wanted].map(([key, text]) => [this.freeKey(key), text] as const).filter(([key, text]) => this.held.get(key) !== text),
    );
    if (puts.size > 0) await late(this.door.write(puts, NO_DROPS), 2 * this.patience);
    this.hold(puts);
    for (const [key, text] of wanted) if (this.pending.get(key) === text) this.pending.delete(key);
    this.mode = 'saved';
    if (puts.size > 0) this.events.onSaved(puts);
    return 'saved';
  }

  /** One write of all that waits, tried a second time after reading anew. To be called within {@link queue}. */
  async write(): Promise<Saved> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.attempt();
      } catch (error) {
        this.known = false;
        if (this.mode !== 'read-only') this.mode = this.door.newer?.() ? 'read-only' : 'memory';
        if (tries === 2 || error instanceof NoAnswer) return 'not-saved';
      }
    }
  }

  /** Empties the record, in its turn; gives back the texts that were in it. */
  async wipe(): Promise<ReadonlyMap<string, string>> {
    this.clear();
    return empty(this.door, this.patience);
  }

  /** Puts rows back as they were, the unreadable ones too. */
  putBack(rows: ReadonlyMap<string, string>): Promise<void> {
    return late(this.door.write(rows, NO_DROPS), 2 * this.patience);
  }

  /** Removes rows that are held elsewhere by now: all but those wanted, and those that `isGone` names. */
  async tidy(wanted: ReadonlySet<string>, isGone: (key: string) => boolean): Promise<boolean> {
    const free = new Set([...wanted].map((key) => this.freeKey(key)));
    const old = [...this.held].filter(([key]) => !free.has(key) && !key.startsWith('settings:'));
    const drops: Drops = new Map<string, string | null>([
      ...old,
      ...this.lost.filter((l) => isGone(l.key)).map((l): [string, null] => [l.key, null]),
    ]);
    if (drops.size === 0) return true;
    try {
      await late(this.door.write(new Map(), drops), 2 * this.patience);
    } catch {
      this.known = false;
      return false;
    }
    for (const key of drops.keys()) this.held.delete(key);
    this.lost = this.lost.filter((l) => !drops.has(l.key));
    return true;
  }
}

/** Empties a store; gives back the texts that were in it. Fails when the store does. */
export async function empty(door: Door, patience: number): Promise<ReadonlyMap<string, string>> {
  const rows = await late(door.all(), patience);
  const drops: Drops = new Map([...rows.keys()].map((key) => [key, null]));
  if (drops.size > 0) await late(door.write(new Map(), drops), 2 * patience);
  return new Map([...rows].flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : [])));
}
