// "What we met today" is the last day alone, and gives two things to talk about.
import { describe, expect, it } from 'vitest';
import { loadLevel } from '../../src/content/catalogue';
import type { Attempt } from '../../src/core/progress/attempt';
import { metOn, talkPoints } from '../../src/session/met';
import type { Known } from '../../src/session/standing';

const known = async (): Promise<Known[]> => {
  const read = await Promise.all(['gate-1', 'gate-2', 'studio-1'].map(loadLevel));
  return read.flatMap((r) => (r.ok ? [r.value] : []));
};
const attempt = (id: number, level: string, day: string, more: Partial<Attempt> = {}): Attempt => ({
  id: id.toString(16).padStart(16, '0'),
  level,
  version: 1,
  kind: 'play',
  nth: 1,
  day,
  seed: 1,
  answers: [],
  ...more,
});

describe('what was met', () => {
  it('is nothing before the first level, and a check is none', async () => {
    expect(metOn(await known(), [])).toEqual({ day: null, levels: [], named: [] });
    expect(metOn(await known(), [attempt(1, 'check-a', '2026-01-03', { kind: 'check' })]).day).toBeNull();
  });
  it('is the last day alone, each level once', async () => {
    const met = metOn(await known(), [
      attempt(1, 'gate-1', '2026-01-02'),
      attempt(2, 'studio-1', '2026-01-03'),
      attempt(3, 'gate-2', '2026-01-03'),
      attempt(4, 'gate-2', '2026-01-03', { kind: 'twin', twin: 'none' }),
    ]);
    expect(met).toMatchObject({ day: '2026-01-03', levels: ['gate-2', 'studio-1'] });
  });
  it('gives two things to talk about, of one level or of the last two', () => {
    const homeOf = (level: string) => [`${level} one`, `${level} two`];
    expect(talkPoints([], homeOf)).toEqual([]);
    expect(talkPoints(['a'], homeOf)).toEqual(['a one', 'a two']);
    expect(talkPoints(['a', 'b', 'c'], homeOf)).toEqual(['b one', 'c one']);
  });
});
