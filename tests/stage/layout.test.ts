import { describe, expect, it } from 'vitest';
import { ISLES } from '../../src/core/level/level';
import { hubLayout, isleTowards, LABEL_HEIGHT, modeOf, nearestIsle, pathPoints } from '../../src/stage/layout';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1080 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 740, height: 360 },
];

describe.each(SIZES)('the hub at $width × $height', (size) => {
  const layout = hubLayout(size);

  it('keeps every isle and every label on the map', () => {
    for (const isle of ISLES) {
      const { x, y, scale } = layout.isles[isle];
      expect(x - 100 * scale).toBeGreaterThanOrEqual(0);
      expect(x + 100 * scale).toBeLessThanOrEqual(size.width);
      expect(y - 170 * scale).toBeGreaterThan(40);
      expect(y).toBeLessThan(layout.height);
      const label = layout.labels[isle];
      expect(label.x - label.w / 2).toBeGreaterThanOrEqual(-1);
      expect(label.x + label.w / 2).toBeLessThanOrEqual(size.width + 1);
      expect(label.y + LABEL_HEIGHT).toBeLessThan(layout.height);
    }
  });

  it('gives each label room of its own, wide enough for a name', () => {
    for (const a of ISLES) {
      expect(layout.labels[a].w).toBeGreaterThanOrEqual(140);
      for (const b of ISLES) {
        if (a === b) continue;
        const [one, two] = [layout.labels[a], layout.labels[b]];
        const beside = Math.abs(one.x - two.x) >= (one.w + two.w) / 2 - 1;
        const below = Math.abs(one.y - two.y) >= LABEL_HEIGHT;
        expect(beside || below, `${a} and ${b}`).toBe(true);
      }
    }
  });

  it('leads a path over every leg', () => {
    expect(new Set(pathPoints(layout).map((p) => p.leg)).size).toBe(ISLES.length - 1);
  });

  it('reaches every isle by hops', () => {
    const seen = new Set(['gate']);
    const queue = [...ISLES.slice(0, 1)];
    for (let isle = queue.shift(); isle; isle = queue.shift()) {
      for (const way of ['left', 'right', 'up', 'down'] as const) {
        const next = isleTowards(layout, isle, way);
        if (!seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
      }
    }
    expect([...seen].sort()).toEqual([...ISLES].sort());
  });

  it('finds the isle nearest to a point', () => {
    for (const isle of ISLES) expect(nearestIsle(layout, layout.isles[isle])).toBe(isle);
  });
});

it('scrolls where the window is narrow, and only there', () => {
  expect(modeOf({ width: 390, height: 844 })).toBe('tall');
  expect(hubLayout({ width: 390, height: 844 }).height).toBeGreaterThan(844);
  expect(hubLayout({ width: 1366, height: 768 }).height).toBe(768);
});
