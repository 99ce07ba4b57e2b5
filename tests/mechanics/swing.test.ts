// The ropes swing, hold and come to rest.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSwing, pathOf } from '../../src/mechanics/ropes/panel-swing';

const end = (swing: ReturnType<typeof createSwing>) => swing.knots.at(-1) as { x: number; y: number };
const run = (swing: ReturnType<typeof createSwing>, frames: number) => {
  for (let i = 0; i < frames; i++) swing.step();
};

describe('a rope', () => {
  it('hangs by its ring, whatever the hand does, and never flies off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })), { maxLength: 12 }),
        (hands) => {
          const swing = createSwing(120);
          for (const [x, y] of hands) {
            swing.hold({ x, y });
            run(swing, 5);
          }
          swing.hold(null);
          run(swing, 60);
          expect(swing.knots[0]).toMatchObject({ x: 0, y: 0 });
          for (const knot of swing.knots) expect(Math.hypot(knot.x, knot.y)).toBeLessThan(120 * 1.6);
        },
      ),
    );
  });
  it('follows the hand down and comes back up', () => {
    const swing = createSwing(120);
    swing.hold({ x: 0, y: 175 });
    run(swing, 10);
    expect(swing.pulled()).toBeGreaterThan(50);
    swing.hold(null);
    run(swing, 400);
    expect(Math.abs(swing.pulled())).toBeLessThan(16);
    expect(Math.abs(end(swing).x)).toBeLessThan(16);
  });
  it('swings when pushed', () => {
    const swing = createSwing(120);
    run(swing, 60);
    const before = end(swing).x;
    swing.push(9, 0);
    run(swing, 6);
    expect(end(swing).x - before).toBeGreaterThan(12);
  });
  it('is drawn from ring to end', () => {
    const path = pathOf(createSwing(60));
    expect(path.startsWith('M0.0 0.0')).toBe(true);
    expect(path.endsWith('60.0')).toBe(true);
  });
});
