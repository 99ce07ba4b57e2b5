// The second store: each tab writes its own copy and no other; old ones are removed once the record holds them. Never says "saved".
import type { Progress } from '../core/progress/progress';
import { COPY_LIMITS, copyText, type Latest } from './copy';
import { type Door, late } from './doors';
import { empty } from './journal';
import { NO_DROPS, type Read, readRows, type Unreadable } from './rows';

const NONE: ReadonlyMap<string, unknown> = new Map();

export class Copies {
  lost: readonly Unreadable[] = [];
  private readonly mine: string;
  private answers = true;
  /** What this tab was told is kept, so that the same text is not written twice. */
  private last = '';

  constructor(
    private readonly door: Door,
    private readonly patience: number,
    tab: string,
  ) {
    this.mine = `tab:${tab}`;
  }

  /** Asks the store; one that did not answer once is not waited for again. */
  private async ask<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    if (!this.answers) return otherwise;
    const since = performance.now();
    try {
      return await late(work(), this.patience);
    } catch {
      if (performance.now() - since >= this.patience) this.answers = false;
      return otherwise;
    }
  }

  async read(): Promise<Read> {
    const read = readRows('copy', await this.ask(() => this.door.all(), NONE));
    this.lost = read.lost;
    return read;
  }

  /** Writes this tab's copy, a smaller one where a larger does not fit. */
  async write(progress: Progress, latest: Latest | null): Promise<boolean> {
    const nothing = progress.children.size + progress.deleted.size === 0;
    if (nothing && this.last === '') return true;
    for (const limit of COPY_LIMITS) {
      const text = copyText(progress, latest, limit);
      if (text === this.last) return true;
      const put = async () => {
        await this.door.write(new Map([[this.mine, text]]), NO_DROPS);
        this.last = text;
        return true;
      };
      if (await this.ask(put, false)) return true;
    }
    return false;
  }

  /** Removes the copies that were read, but for this tab's own. */
  async drop(read: Read): Promise<boolean> {
    const others = new Map([...read.held].filter(([key]) => key !== this.mine));
    if (others.size === 0) return true;
    const remove = async () => {
      await this.door.write(new Map(), others);
      return true;
    };
    return this.ask(remove, false);
  }

  /** Empties the store; null when it could not be done. */
  async wipe(): Promise<ReadonlyMap<string, string> | null> {
    this.last = '';
    this.lost = [];
    return this.ask<ReadonlyMap<string, string> | null>(() => empty(this.door, this.patience), null);
  }

  async putBack(rows: ReadonlyMap<string, string>): Promise<void> {
    await this.ask<unknown>(() => this.door.write(rows, NO_DROPS), null);
  }
}
