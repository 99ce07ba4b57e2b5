import { expect, it } from 'vitest';
import { brightness, seat } from '../../src/stage/gate-places';

it('brightens with every spark and never beyond full', () => {
  const steps = Array.from({ length: 12 }, (_, sparks) => brightness(sparks));
  expect(steps[0]).toBe(0);
  expect(steps[9]).toBe(1);
  for (let i = 1; i <= 9; i++) expect(steps[i]).toBeGreaterThan(steps[i - 1] ?? 0);
  expect(steps[11]).toBe(1);
});

it('has a seat of its own for each of twelve players', () => {
  const seats = Array.from({ length: 12 }, (_, i) => seat(i));
  expect(new Set(seats.map((s) => `${s.x},${s.y}`)).size).toBe(12);
  for (const { x } of seats) expect(Math.abs(x)).toBeLessThan(120);
});
