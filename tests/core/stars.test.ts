// Stars and signal detection, against values worked out by hand.
import { describe, expect, it } from 'vitest';
import type { Judged } from '../../src/core/scoring/judged';
import { detectionOf, probit, starsOf } from '../../src/core/scoring/stars';

const items = (hits: number, misses: number, alarms: number, rejections: number): Judged => ({
  decisions: [],
  reasons: [],
  cues: [],
  named: [],
  items: [
    ...Array.from({ length: hits }, () => ({ encounter: 'e', part: 'p', truth: 'harmful' as const, trusted: false, answered: true })),
    ...Array.from({ length: misses }, () => ({ encounter: 'e', part: 'p', truth: 'harmful' as const, trusted: true, answered: true })),
    ...Array.from({ length: alarms }, () => ({ encounter: 'e', part: 'p', truth: 'genuine' as const, trusted: false, answered: true })),
    ...Array.from({ length: rejections }, () => ({ encounter: 'e', part: 'p', truth: 'genuine' as const, trusted: true, answered: true })),
  ],
});

describe('detection', () => {
  it('knows the normal quantiles', () => {
    expect(probit(0.5)).toBeCloseTo(0, 9);
    expect(probit(0.975)).toBeCloseTo(1.959964, 5);
    expect(probit(0.01)).toBeCloseTo(-2.326348, 5);
  });
  it('is zero for guessing, positive for telling apart', () => {
    expect(detectionOf(items(5, 5, 5, 5)).dPrime).toBeCloseTo(0, 9);
    const sharp = detectionOf(items(9, 1, 1, 9));
    expect(sharp.dPrime).toBeCloseTo(2 * probit(9.5 / 11), 6);
    expect(sharp.c).toBeCloseTo(0, 9);
  });
  it('shows refusing everything as a bias', () => {
    expect(detectionOf(items(10, 0, 10, 0)).c).toBeLessThan(-1);
    expect(detectionOf(items(10, 0, 10, 0)).dPrime).toBeCloseTo(0, 9);
  });
});

describe('stars', () => {
  it('are earned at four fifths, not below', () => {
    const cue = (lit: boolean) => ({ encounter: 'e', part: 'p', sign: 's', cue: 'K1' as const, lit });
    const base = { decisions: [], reasons: [], items: [], named: [] };
    expect(starsOf({ ...base, cues: [cue(true), cue(true), cue(true), cue(true), cue(false)] }).see).toBe(true);
    expect(starsOf({ ...base, cues: [cue(true), cue(true), cue(true), cue(false)] }).see).toBe(false);
    expect(starsOf({ ...base, cues: [] }).count).toBe(0);
  });
});
