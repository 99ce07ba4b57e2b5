// Small things a teacher's device keeps beside its classes: which lesson is on the board, the curtain's digits as a sum. Knows no view.
import { type Door, localDoor } from './doors';

export class DeskNotes {
  private now = new Map<string, string>();

  constructor(private readonly door: Door = localDoor('lantern-isles-desk:')) {}

  async open(): Promise<void> {
    const rows = await this.door.all().catch(() => new Map<string, unknown>());
    this.now = new Map([...rows].flatMap(([key, text]): [string, string][] => (typeof text === 'string' ? [[key, text]] : [])));
  }

  get(key: string): string | null {
    return this.now.get(key) ?? null;
  }

  /** Keeps a note, or drops it. A device that keeps nothing still has it until the page is closed. */
  async set(key: string, text: string | null): Promise<void> {
    if (text === null) this.now.delete(key);
    else this.now.set(key, text);
    const puts = new Map(text === null ? [] : [[key, text] as const]);
    const drops = new Map(text === null ? [[key, null] as const] : []);
    await this.door.write(puts, drops).catch(() => undefined);
  }

  /** As before the first class. */
  async clear(): Promise<void> {
    for (const key of [...this.now.keys()]) await this.set(key, null);
  }
}
