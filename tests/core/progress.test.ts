// The laws of merging: whatever the order, the doubles and the deletions, devices come to the same progress and lose nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, living, nextLife } from '../../src/core/progress/lives';
import { canonical, merge, mergeAll, openOf, type Progress, settle } from '../../src/core/progress/progress';
import { anyProgress, attempt, bytes, hex, runs, SEED } from '../storage/kit';

const child = (id: string, attempts: readonly number[], open: { readonly n: number; readonly tick: number } | null = null): Progress => ({
  children: new Map([
    [
      id,
      {
        id,
        emblem: { colour: 'blue', animal: 'fox' },
        attempts: new Map(attempts.map((n) => [hex(n), attempt(n)])),
        open: open && { id: hex(open.n), level: 'gate-1', version: 1, seed: 1, moves: [], tick: open.tick },
      },
    ],
  ]),
  deleted: new Set(),
});
const gone = (id: string): Progress => ({ children: new Map(), deleted: new Set([id]) });

describe('merging', { timeout: 600_000 }, () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        const ab = merge(a, b);
        const [once, all] = [bytes(ab), bytes(merge(ab, c))];
        return (
          once === bytes(merge(b, a)) &&
          all === bytes(merge(a, merge(b, c))) &&
          once === bytes(merge(ab, b)) &&
          all === bytes(mergeAll([c, a, b]))
        );
      }),
      { numRuns: runs(20_000), seed: SEED },
    );
    console.log(`merge: ${runs(20_000)} triples, seed ${SEED}`);
  });
  it('never loses a kept attempt but by deletion, and never brings a deleted child back', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const joined = merge(a, b);
        for (const id of joined.deleted) expect(joined.children.has(id)).toBe(false);
        for (const c of a.children.values()) {
          if (joined.deleted.has(c.id)) continue;
          for (const id of c.attempts.keys()) expect(joined.children.get(c.id)?.attempts.has(id)).toBe(true);
        }
      }),
      { numRuns: runs(3000), seed: SEED },
    );
  });
  it('for use gives the same whatever the order of the parts', () => {
    const parts = fc.array(anyProgress, { maxLength: 4 });
    fc.assert(
      fc.property(parts, fc.nat(), (list, turn) => {
        const k = list.length > 0 ? turn % list.length : 0;
        const turned = [...list.slice(k), ...list.slice(0, k)].reverse();
        expect(bytes(settle(follow(turned)))).toBe(bytes(settle(follow(list))));
      }),
      { numRuns: runs(3000), seed: SEED },
    );
  });
  it('notices a merge that keeps the newer side only', () => {
    const newest = (a: Progress, b: Progress): Progress => ({ deleted: b.deleted, children: new Map([...a.children, ...b.children]) });
    const lost = fc.check(
      fc.property(anyProgress, anyProgress, (a, b) => bytes(newest(a, b)) === bytes(newest(b, a))),
      { numRuns: 500, seed: SEED },
    );
    expect(lost.failed).toBe(true);
  });
});

describe('an open play', () => {
  it('is over once its attempt is there, and hides no other', () => {
    const id = hex(1);
    const parts = [child(id, [], { n: 5, tick: 57 }), child(id, [], { n: 6, tick: 12 }), child(id, [5])];
    for (const list of [parts, [...parts].reverse()]) expect(openOf(settle(list).children.get(id) ?? null)?.id).toBe(hex(6));
    expect(openOf(mergeAll(parts).children.get(id) ?? null)).toBeNull();
  });
});

describe('a deleted child', () => {
  it('comes back under its next id only, everywhere the same, and once however often it is called', () => {
    const id = hex(1);
    const back = settle(follow([child(id, [3]), gone(id)], true));
    expect([...back.children.keys()]).toEqual([nextLife(id)]);
    expect(bytes(settle(follow([back, child(id, [3])], true)))).toBe(bytes(back));
    const again = settle(follow([back, gone(nextLife(id)), child(id, [3])], true));
    expect([...again.children.keys()]).toEqual([nextLife(nextLife(id))]);
    expect(living(id, again.deleted)).toBe(nextLife(nextLife(id)));
  });
  it('stays away unless it is called', () => {
    expect(settle(follow([gone(hex(1)), child(hex(1), [3])])).children.size).toBe(0);
  });
  it('takes late results of its earlier life along', () => {
    const id = hex(1);
    const back = settle(follow([child(id, [3]), gone(id)], true));
    expect(
      [
        ...(settle(follow([child(id, [4]), back]))
          .children.get(nextLife(id))
          ?.attempts.keys() ?? []),
      ].sort(),
    ).toEqual([hex(3), hex(4)]);
  });
  it('gets ids that differ', () => {
    const ids = new Set(Array.from({ length: 5000 }, (_, n) => nextLife(hex(n))));
    expect(ids.size).toBe(5000);
    expect([...ids].every((i) => /^[0-9a-f]{16}$/.test(i))).toBe(true);
  });
});

describe('canonical text', () => {
  it('is the same for the same value', () => {
    expect(canonical({ b: 1, a: [undefined, { d: 2, c: undefined }] })).toBe('{"a":[null,{"d":2}],"b":1}');
  });
});
