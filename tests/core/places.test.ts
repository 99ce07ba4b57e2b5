// Right things in shuffled lists: spread over the places, nothing lost, the same for the same seed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/core/level/places';
import { randomFrom } from '../../src/core/random';

const ITEMS = [0, 1, 2, 3, 4];
const lists = Array.from({ length: 6 }, (_, i) => ({ items: ITEMS, right: (n: number) => n === i % 5 }));

describe('right things in shuffled lists', () => {
  it('keeps every item of every list', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const order of spread(lists, randomFrom(seed))) expect([...order].sort()).toEqual(ITEMS);
      }),
    );
  });
  it('lets nobody who always takes one place be right in four of six', () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const orders = spread(lists, randomFrom(seed));
      for (const place of ITEMS) {
        const right = orders.filter((order, i) => lists[i]?.right(order[place] ?? -1)).length;
        expect(right).toBeLessThanOrEqual(3);
      }
    }
  });
  it('draws the same order for the same seed and another for another', () => {
    expect(spread(lists, randomFrom(4))).toEqual(spread(lists, randomFrom(4)));
    const drawn = new Set(Array.from({ length: 20 }, (_, i) => JSON.stringify(spread(lists, randomFrom(i)))));
    expect(drawn.size).toBeGreaterThan(15);
  });
});
