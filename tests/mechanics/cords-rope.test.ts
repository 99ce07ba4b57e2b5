// The cord: its ends stay where they are held, it sags when loose and stretches when tight, whatever is done to it.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRope, type Rope } from '../../src/mechanics/cords/panel-rope';
import type { Point } from '../../src/mechanics/shared/panel-verlet';

/** Points of the curve as it is drawn. */
function drawn(rope: Rope): Point[] {
  const points: Point[] = [];
  const note = (x: number, y: number) => points.push({ x, y });
  const pen = {
    beginPath: () => points.splice(0),
    moveTo: note,
    lineTo: note,
    quadraticCurveTo: (x: number, y: number) => note(x, y),
    setLineDash: () => undefined,
    stroke: () => undefined,
  };
  rope.draw(pen as unknown as CanvasRenderingContext2D, ['#000', '#fff']);
  return points;
}

const spot = fc.record({ x: fc.integer({ min: -500, max: 2000 }), y: fc.integer({ min: -500, max: 2000 }) });
const settle = (rope: Rope, from: Point, to: Point, tight: boolean) => {
  for (let i = 0; i < 240; i++) {
    rope.hold(from, to, tight);
    rope.step();
  }
};

describe('a cord', () => {
  it('keeps its ends and stays finite wherever it is pulled', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(spot, spot, fc.boolean()), { minLength: 1, maxLength: 12 }), (pulls) => {
        const [first] = pulls;
        if (!first) return;
        const rope = makeRope(first[0], first[1]);
        for (const [from, to, tight] of pulls) {
          rope.hold(from, to, tight);
          rope.step();
          const points = drawn(rope);
          expect(points.every((p) => Number.isFinite(p.x) && Number.isFinite(p.y))).toBe(true);
          expect(points[0]).toEqual(from);
          expect(points.at(-1)).toEqual(to);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('sags when loose and hardly when tight', () => {
    const from = { x: 0, y: 0 };
    const to = { x: 300, y: 0 };
    const sag = (tight: boolean) => {
      const rope = makeRope(from, to);
      settle(rope, from, to, tight);
      return Math.max(...drawn(rope).map((p) => p.y));
    };
    expect(sag(false)).toBeGreaterThan(60);
    expect(sag(true)).toBeLessThan(sag(false) * 0.7);
  });
});
