// The bench must fail where a limit is broken, and where a figure is missing. No timing here.
import { describe, expect, it } from 'vitest';
import { framesOf } from '../../tools/bench/frames.mjs';
import { heapPerPlay, verdicts } from '../../tools/bench/verdicts.mjs';

const used = (bytes: number) => ({ bytes, nodes: 900, listeners: 170 });
const frame = (median: number) => ({ median, p95: median, frames: 60 });
const good = () => ({
  wire: { start: { code: 110_000, total: 150_000 }, decision: { code: 0, total: 1_100_000 } },
  starts: { 1: { game: { answers: 140, paint: 1 }, bare: { answers: 100, paint: 1 } } },
  scenes: [{ scene: 'hub', rate: 1, game: frame(9), bare: frame(5) }],
  heap: Array.from({ length: 18 }, (_, i) => used(i < 8 ? 8e6 + i * 2e5 : 9e6)),
});
const broken = (figures: ReturnType<typeof good>) => verdicts(figures).filter((v) => !v.ok).length;

describe('verdicts', () => {
  it('says yes within the limits', () => expect(broken(good())).toBe(0));
  it.each([
    ['a heavy start', (f: ReturnType<typeof good>) => Object.assign(f.wire.start, { code: 120_001 })],
    ['a heavy way to the first decision', (f: ReturnType<typeof good>) => Object.assign(f.wire.decision, { total: 1_200_001 })],
    ['a late answer', (f: ReturnType<typeof good>) => Object.assign(f.starts[1].game, { answers: 151 })],
    ['long frames', (f: ReturnType<typeof good>) => Object.assign(f.scenes[0] ?? {}, { game: frame(10.1) })],
    ['no frames at all', (f: ReturnType<typeof good>) => Object.assign(f.scenes[0] ?? {}, { game: frame(Number.NaN) })],
    ['a heap that grows', (f: ReturnType<typeof good>) => Object.assign(f, { heap: f.heap.map((h, i) => used(h.bytes + i * 1e5)) })],
    ['nodes that stay', (f: ReturnType<typeof good>) => Object.assign(f.heap.at(-1) ?? {}, { nodes: 901 })],
    ['listeners that stay', (f: ReturnType<typeof good>) => Object.assign(f.heap.at(-1) ?? {}, { listeners: 171 })],
  ])('says no to %s', (_name, plant) => {
    const figures = good();
    plant(figures);
    expect(broken(figures)).toBe(1);
  });
  it('passes over the plays that warm up', () => expect(heapPerPlay(good().heap)).toBe(0));
});

describe('frames', () => {
  const task = (ts: number, dur: number, tdur = dur) => ({ name: 'RunTask', ph: 'X', pid: 1, tid: 1, ts, dur, tdur });
  const mark = (ts: number) => ({ name: 'FireAnimationFrame', ph: 'X', pid: 1, tid: 1, ts, dur: 1 });
  it('adds up the processor time of every task of the same thread between two frames', () => {
    const other = { ...task(5_000, 9_000), tid: 2 };
    const events = [task(0, 4_000, 3_000), mark(100), task(6_000, 2_000), other, task(16_000, 5_000), mark(16_100)];
    expect(framesOf(events)).toEqual([5]);
  });
  it('gives nothing where there is no frame', () => expect(framesOf([task(0, 1)])).toEqual([]));
});
