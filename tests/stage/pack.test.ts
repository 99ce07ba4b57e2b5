import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack } from '../../src/stage/pack';

const SIDE = 512;
const boxes = fc.array(fc.record({ width: fc.integer({ min: 1, max: 700 }), height: fc.integer({ min: 1, max: 700 }) }), { maxLength: 60 });

it('places every box once, inside its page, over no other', () => {
  fc.assert(
    fc.property(boxes, (sizes) => {
      const asked = sizes.map((size, i) => ({ ...size, key: `k${i}` }));
      const { placed, pages } = pack(asked, SIDE);
      expect(placed.map((p) => p.key).sort()).toEqual(asked.map((b) => b.key).sort());
      for (const p of placed) {
        const page = pages[p.page];
        expect(page && p.x >= 0 && p.y >= 0 && p.x + p.width <= page.width && p.y + p.height <= page.height).toBe(true);
      }
      for (const [i, a] of placed.entries()) {
        for (const b of placed.slice(i + 1)) {
          const apart = a.page !== b.page || a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

it('keeps pages within the side unless one box alone is larger', () => {
  const { pages } = pack(
    [
      { key: 'a', width: 500, height: 500 },
      { key: 'b', width: 900, height: 20 },
      { key: 'c', width: 300, height: 300 },
    ],
    SIDE,
  );
  expect(pages.filter((p) => p.width > SIDE || p.height > SIDE)).toEqual([{ width: 900, height: 20 }]);
});
