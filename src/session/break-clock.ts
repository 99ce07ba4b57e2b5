// How long a child has played since its last rest, for a break offered between levels. Knows no screen, and is told what time it is.
import type { BreakMinutes } from '../core/progress/settings';

const MINUTE = 60_000;
/** Away for this long, a child has had its break. */
export const REST_MINUTES = 10;

/** Counts play in milliseconds of any clock that only goes forward; nothing of it is kept. */
export class BreakClock {
  private played = 0;
  private since: number | null = null;
  private left: number | null = null;

  constructor(private readonly now: () => number) {}

  /** Play goes on. After {@link REST_MINUTES} away it begins anew. */
  play(): void {
    if (this.since !== null) return;
    const time = this.now();
    if (this.left !== null && time - this.left >= REST_MINUTES * MINUTE) this.played = 0;
    this.since = time;
    this.left = null;
  }

  /** The child is away: the game is closed, or out of sight. */
  rest(): void {
    if (this.since === null) return;
    this.left = this.now();
    this.played += this.left - this.since;
    this.since = null;
  }

  /** Is it time to offer a break? Never with 0 minutes. */
  due(minutes: BreakMinutes): boolean {
    const running = this.since === null ? 0 : this.now() - this.since;
    return minutes > 0 && this.played + running >= minutes * MINUTE;
  }

  /** A break was offered, whatever the answer: the next one is offered after as long again. */
  offered(): void {
    this.played = 0;
    if (this.since !== null) this.since = this.now();
  }
}
