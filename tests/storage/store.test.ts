// The store under faults: every operation of every action fails once, for ever, or after writing; nothing said to be saved is lost.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/core/progress/attempt';
import { type Child, canonical, EMPTY, merge, type Progress } from '../../src/core/progress/progress';
import { type Door, indexedDoor, memoryDoor } from '../../src/storage/doors';
import { openProgress, plainProgress, sealProgress } from '../../src/storage/save-format';
import { Store } from '../../src/storage/store';

const SEED = Number(process.env.SEED ?? 20261124);
const hex = (n: number): string => n.toString(16).padStart(16, '0');
const attempt = (n: number, level = 'gate-1'): Attempt => ({
  id: hex(n),
  level,
  version: 1,
  kind: 'play',
  nth: n,
  day: '2026-11-24',
  seed: n,
  answers: [{ encounter: 'e', part: 'p', steps: [{ at: 'knock', choice: n % 2 ? 'open' : 'shut', reasons: ['r'] }], seen: ['r'] }],
});

const anyAttempt = fc.integer({ min: 0, max: 12 }).chain((n) => fc.constantFrom('gate-1', 'gate-2').map((level) => attempt(n, level)));
const anyChild = fc
  .record({
    n: fc.integer({ min: 0, max: 4 }),
    attempts: fc.array(anyAttempt, { maxLength: 4 }),
    tick: fc.integer({ min: 0, max: 3 }),
    open: fc.integer({ min: 0, max: 12 }),
  })
  .map(
    ({ n, attempts, tick, open }): Child => ({
      id: hex(100 + n),
      emblem: { colour: n % 2 ? 'blue' : 'red', animal: 'fox' },
      attempts: new Map(attempts.map((a) => [a.id, a])),
      open: attempts.some((a) => a.id === hex(open)) ? null : { id: hex(open), level: 'gate-1', version: 1, seed: 1, moves: [], tick },
    }),
  );
const anyProgress = fc
  .tuple(fc.array(anyChild, { maxLength: 3 }), fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 1 }))
  .map(([children, gone]) =>
    children.reduce<Progress>((p, c) => merge(p, { children: new Map([[c.id, c]]), deleted: new Set() }), {
      children: new Map(),
      deleted: new Set(gone.map((n) => hex(100 + n))),
    }),
  );
const bytes = (p: Progress): string => {
  const plain = plainProgress(p);
  const sorted = {
    children: plain.children
      .map((c) => ({ ...c, attempts: [...c.attempts].sort((a, b) => (a.id < b.id ? -1 : 1)) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    deleted: [...plain.deleted].sort(),
  };
  return canonical(sorted);
};

describe('merging', () => {
  it('is commutative, associative and idempotent (20 000 triples)', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        expect(bytes(merge(a, b))).toBe(bytes(merge(b, a)));
        expect(bytes(merge(merge(a, b), c))).toBe(bytes(merge(a, merge(b, c))));
        expect(bytes(merge(merge(a, b), b))).toBe(bytes(merge(a, b)));
      }),
      { numRuns: 20_000, seed: SEED },
    );
  }, 120_000);
  it('never loses a kept attempt but by deletion', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const joined = merge(a, b);
        for (const child of a.children.values()) {
          if (joined.deleted.has(child.id)) continue;
          for (const id of child.attempts.keys()) expect(joined.children.get(child.id)?.attempts.has(id)).toBe(true);
        }
      }),
      { numRuns: 3000, seed: SEED },
    );
  });
});

describe('a file', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(anyProgress, (p) => {
        const read = openProgress(sealProgress(p));
        expect(read.ok && bytes(read.value)).toBe(bytes(p));
      }),
      { numRuns: 500, seed: SEED },
    );
  });
  it('that is damaged is refused with a reason, and nothing changes (50 000 mutants)', async () => {
    const store = new Store(memoryDoor(), memoryDoor(), () => hex(7));
    await store.open();
    const child = await store.addChild({ colour: 'blue', animal: 'fox' });
    await store.finish(child.id, attempt(1));
    const before = bytes(store.progress());
    const text = store.exportChild(child.id);
    const proto = Object.getOwnPropertyNames(Object.prototype).join();
    let refused = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: text.length - 1 }),
        fc.constantFrom('cut', 'flip', 'double', 'drop'),
        fc.string({ maxLength: 3 }),
        (at, how, piece) => {
          const mutant =
            how === 'cut'
              ? text.slice(0, at)
              : how === 'flip'
                ? text.slice(0, at) + piece + text.slice(at + 1)
                : how === 'double'
                  ? text.slice(0, at) + text.slice(at - 9)
                  : text.slice(0, at) + text.slice(at + 2);
          const read = store.importText(mutant);
          if (!read.ok) refused++;
          else expect(read.value.newAttempts).toBe(0);
        },
      ),
      { numRuns: 50_000, seed: SEED },
    );
    expect(refused).toBeGreaterThan(30_000);
    expect(bytes(store.progress())).toBe(before);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(proto);
    console.log(`import: 50000 mutants, ${refused} refused, seed ${SEED}`);
  }, 120_000);
  it('is refused by name', () => {
    const cases: [string, string][] = [
      ['', 'not-json'],
      ['x'.repeat(300_000), 'too-large'],
      ['[]', 'not-ours'],
      [`${'['.repeat(2000)}${']'.repeat(2000)}`, 'not-valid'],
      ['{"__proto__":{"a":1}}', 'not-valid'],
      ['{"app":"lantern-isles","kind":"progress","version":2,"data":{},"sum":0}', 'too-new'],
      ['{"app":"lantern-isles","kind":"progress","version":1,"data":{},"sum":1}', 'damaged'],
      ['{"app":"else","kind":"progress","version":1}', 'not-ours'],
    ];
    for (const [text, reason] of cases) expect(openProgress(text)).toEqual({ ok: false, reason });
  });
});

type Break = 'throw-once' | 'throw-on' | 'torn' | 'after';

/** A door that breaks at its n-th operation. */
function brittle(inner: Door, at: number, how: Break, count: { n: number }): Door {
  const hit = (): boolean => {
    count.n++;
    return how === 'throw-on' ? count.n >= at : count.n === at;
  };
  return {
    async all() {
      if (hit()) throw new Error('broken');
      return inner.all();
    },
    async put(key, text) {
      if (hit()) {
        if (how === 'torn') await inner.put(key, text.slice(0, text.length >> 1));
        if (how === 'after') await inner.put(key, text);
        throw new Error('broken');
      }
      await inner.put(key, text);
    },
    async remove(keys) {
      if (hit()) throw new Error('broken');
      await inner.remove(keys);
    },
  };
}

async function story(main: Door, copy: Door, attempts: number): Promise<{ saved: Set<string>; child: string | null }> {
  let next = 500;
  const store = new Store(main, copy, () => hex(next++), hex(1));
  const saved = new Set<string>();
  await store.open();
  const child = await store.addChild({ colour: 'blue', animal: 'fox' });
  for (let n = 1; n <= attempts; n++) {
    await store.keepOpen(child.id, { id: hex(n), level: 'gate-1', version: 1, seed: n, moves: [], tick: 1 });
    if ((await store.finish(child.id, attempt(n))) === 'saved') saved.add(hex(n));
  }
  return { saved, child: child.id };
}

describe('faults', () => {
  it('at every storage operation lose nothing that was said to be saved', async () => {
    let points = 0;
    let kept = 0;
    for (const how of ['throw-once', 'throw-on', 'torn', 'after'] as const) {
      for (const which of ['main', 'copy'] as const) {
        for (let attempts = 1; attempts <= 12; attempts++) {
          for (let at = 1; ; at++) {
            const disk = { main: memoryDoor(), copy: memoryDoor() };
            const count = { n: 0 };
            const doors = { ...disk, [which]: brittle(disk[which], at, how, count) };
            const { saved, child } = await story(doors.main, doors.copy, attempts);
            const again = new Store(disk.main, disk.copy, () => hex(900), hex(2));
            await again.open();
            const there = again.child(child ?? '')?.attempts ?? new Map();
            for (const id of saved) expect(there.has(id), `seed ${SEED}: ${how} at ${which} ${at} of ${attempts} lost ${id}`).toBe(true);
            points++;
            kept += saved.size;
            if (count.n < at) break;
          }
        }
      }
    }
    console.log(`faults: ${points} points, ${kept} results said to be saved, 0 lost`);
    expect(points).toBeGreaterThan(1000);
  }, 120_000);
  it('are noticed by this test: a store that says saved too early is caught', async () => {
    const disk = memoryDoor();
    const liar: Door = { ...disk, all: () => disk.all(), put: async () => undefined, remove: (k) => disk.remove(k) };
    const { saved, child } = await story(liar, memoryDoor(), 3);
    const again = new Store(disk, memoryDoor(), () => hex(900), hex(2));
    await again.open();
    const there = again.child(child ?? '')?.attempts ?? new Map();
    expect([...saved].some((id) => !there.has(id))).toBe(true);
  });
  it('leave a newer version alone: read-only', async () => {
    const disk = memoryDoor();
    await disk.put('child:x:1', '{"app":"lantern-isles","kind":"progress","version":9,"data":{},"sum":0}');
    const store = new Store(disk, memoryDoor(), () => hex(3));
    await store.open();
    expect(store.mode).toBe('read-only');
    await store.addChild({ colour: 'red', animal: 'owl' });
    expect([...(await disk.all()).keys()]).toEqual(['child:x:1']);
  });
});

describe('two stores that fail for different reasons', () => {
  it('rebuild each other', async () => {
    const main = memoryDoor();
    const copy = memoryDoor();
    const { saved, child } = await story(main, copy, 3);
    for (const lost of ['main', 'copy'] as const) {
      const store = new Store(lost === 'main' ? memoryDoor() : main, lost === 'copy' ? memoryDoor() : copy, () => hex(800), hex(9));
      await store.open();
      for (const id of saved) expect(store.child(child ?? '')?.attempts.has(id)).toBe(true);
    }
  });
  it('work on a real IndexedDB, and forget everything when asked', async () => {
    const store = new Store(indexedDoor('test-isles'), memoryDoor(), () => hex(42), hex(4));
    await store.open();
    const child = await store.addChild({ colour: 'blue', animal: 'fox' });
    expect(await store.finish(child.id, attempt(1))).toBe('saved');
    const again = new Store(indexedDoor('test-isles'), memoryDoor(), () => hex(43), hex(5));
    await again.open();
    expect(again.child(child.id)?.attempts.size).toBe(1);
    await again.deleteEverything();
    const empty = new Store(indexedDoor('test-isles'), memoryDoor(), () => hex(44), hex(6));
    await empty.open();
    expect(bytes(empty.progress())).toBe(bytes(EMPTY));
  });
});
