// What the storage tests share: small values, random ones, and doors that break on purpose.
import fc from 'fast-check';
import type { Attempt } from '../../src/core/progress/attempt';
import { type Child, canonical, merge, type Progress } from '../../src/core/progress/progress';
import type { Door, Drops } from '../../src/storage/doors';
import { plainProgress } from '../../src/storage/save-format';
import { Store } from '../../src/storage/store';

/** Every failure prints its seed; SEED=… plays it again, SCALE=… multiplies the counts. */
export const SEED = Number(process.env.SEED ?? 20261124);
export const SCALE = Number(process.env.SCALE ?? 1);
export const runs = (n: number): number => Math.round(n * SCALE);

export const hex = (n: number): string => n.toString(16).padStart(16, '0');

export const attempt = (n: number, level = 'gate-1'): Attempt => ({
  id: hex(n),
  level,
  version: 1,
  kind: 'play',
  nth: n,
  day: '2026-11-24',
  seed: n,
  answers: [{ encounter: 'e', part: 'p', steps: [{ at: 'knock', choice: n % 2 ? 'open' : 'shut', reasons: ['r'] }], seen: ['r'] }],
});

/** As large as a play of a whole level gets. */
export const longAttempt = (n: number, level: string): Attempt => ({
  ...attempt(n, level),
  answers: Array.from({ length: 12 }, (_, i) => ({
    encounter: `encounter-${i}`,
    part: `guest-${i}`,
    steps: [
      { at: 'knock', choice: 'ask', reasons: ['brought'] },
      { at: 'asked', choice: 'open-2', reasons: ['real', 'paint'] },
    ],
    seen: ['real', 'paint', 'brought', 'card'],
  })),
});

const anyAttempt = fc.integer({ min: 0, max: 12 }).chain((n) => fc.constantFrom('gate-1', 'gate-2').map((level) => attempt(n, level)));
const anyChild = fc
  .record({
    n: fc.integer({ min: 0, max: 4 }),
    colour: fc.constantFrom('blue', 'red'),
    attempts: fc.array(anyAttempt, { maxLength: 4 }),
    tick: fc.integer({ min: 0, max: 3 }),
    open: fc.option(fc.integer({ min: 0, max: 12 })),
    seat: fc.option(fc.integer({ min: 1, max: 3 })),
    marks: fc.uniqueArray(fc.constantFrom('mission-a', 'mission-b'), { maxLength: 2 }),
  })
  .map(
    ({ n, colour, attempts, tick, open, seat, marks }): Child => ({
      id: hex(100 + n),
      emblem: { colour, animal: 'fox' },
      attempts: new Map(attempts.map((a) => [a.id, a])),
      open: open === null ? null : { id: hex(open), level: 'gate-1', version: 1, seed: 1, moves: [], tick },
      ...(seat === null ? {} : { place: { assignment: 'AQ', seat, tick } }),
      ...(marks.length === 0 ? {} : { marks: [...marks].sort() }),
    }),
  );
export const anyProgress = fc
  .tuple(fc.array(anyChild, { maxLength: 3 }), fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 1 }))
  .map(([children, gone]) =>
    children.reduce<Progress>((p, c) => merge(p, { children: new Map([[c.id, c]]), deleted: new Set() }), {
      children: new Map(),
      deleted: new Set(gone.map((n) => hex(100 + n))),
    }),
  );

/** The same bytes for the same progress, whatever its order. */
export const bytes = (p: Progress): string => {
  const plain = plainProgress(p);
  const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return canonical({
    children: byId(plain.children.map((c) => ({ ...c, attempts: byId(c.attempts) }))),
    deleted: [...plain.deleted].sort(),
  });
};

export const noDrops: Drops = new Map();
export const put = (door: Door, key: string, text: string): Promise<void> => door.write(new Map([[key, text]]), noDrops);
export const textsOf = async (door: Door): Promise<Map<string, unknown>> => new Map(await door.all());
/** A door with the rows of another. */
export async function copyOf(door: Door, fresh: Door): Promise<Door> {
  await fresh.write((await door.all()) as ReadonlyMap<string, string>, noDrops);
  return fresh;
}

/** A store on these doors, with ids of its own that count up. */
export function storeOn(main: Door, copy: Door, from: number, patience = 2000): Store {
  let next = from;
  return new Store(main, copy, () => hex(next++), hex(from), { patience });
}

export const BREAKS = [
  'throw-once',
  'throw-on',
  'torn',
  'torn-on',
  'after',
  'quota',
  'garbage',
  'crash-before',
  'crash-torn',
  'crash-after',
] as const;
export type Break = (typeof BREAKS)[number] | 'never-answers' | 'never';

/** Counts the operations of both doors, breaks at the n-th, and knows whether the page is dead. */
export class Fault {
  n = 0;
  hits = 0;
  dead = false;
  private die: () => void = () => undefined;
  /** Resolves when the page has crashed. */
  readonly crash = new Promise<void>((resolve) => {
    this.die = resolve;
  });

  constructor(
    readonly at: number,
    readonly how: Break,
  ) {}

  hit(): boolean {
    this.n++;
    const lasting = this.how === 'throw-on' || this.how === 'torn-on' || this.how === 'quota' || this.how === 'never-answers';
    const now = lasting ? this.n >= this.at : this.n === this.at;
    if (now) this.hits++;
    return now;
  }

  async stop(): Promise<never> {
    this.dead = true;
    this.die();
    return new Promise<never>(() => undefined);
  }
}

async function half(inner: Door, puts: ReadonlyMap<string, string>, drops: Drops): Promise<void> {
  const some = [...puts].slice(0, (puts.size + 1) >> 1).map(([key, text], i, all): [string, string] => {
    return [key, i === all.length - 1 ? text.slice(0, text.length >> 1) : text];
  });
  await inner.write(new Map(some), new Map([...drops].slice(0, drops.size >> 1)));
}

/** A door that breaks where the fault says so. */
export function brittle(inner: Door, fault: Fault): Door {
  return {
    async all() {
      if (fault.dead) return fault.stop();
      if (!fault.hit()) return inner.all();
      if (fault.how.startsWith('crash')) return fault.stop();
      if (fault.how === 'never-answers') return new Promise<never>(() => undefined);
      if (fault.how === 'quota' || fault.how === 'after') return inner.all();
      if (fault.how === 'garbage')
        return new Map<string, unknown>([...(await inner.all())].map(([key], i) => [key, [null, '{', 7, 'x'.repeat(99)][i % 4]]));
      throw new Error('broken');
    },
    async write(puts, drops) {
      if (fault.dead) return fault.stop();
      if (!fault.hit()) return inner.write(puts, drops);
      if (fault.how === 'never-answers') return new Promise<never>(() => undefined);
      if (fault.how === 'quota' && puts.size === 0) return inner.write(puts, drops);
      if (fault.how === 'torn' || fault.how === 'torn-on' || fault.how === 'crash-torn') await half(inner, puts, drops);
      if (fault.how === 'after' || fault.how === 'crash-after') await inner.write(puts, drops);
      if (fault.how.startsWith('crash')) return fault.stop();
      throw new Error(fault.how === 'quota' ? 'QuotaExceededError' : 'broken');
    },
  };
}
