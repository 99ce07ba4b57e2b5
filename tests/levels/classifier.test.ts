// The word classifier: does it find words that give the answer away, and does it leave chance alone?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/core/random';
import { classifierFaults, classify, type Read, tokensOf } from '../../tools/levels/classifier';

const ISLES = ['gate', 'studio', 'port'];
const NEUTRAL = ['lamp', 'song', 'boat', 'cake', 'street', 'cloud', 'horse', 'drum'];

/** Sixty things; `tell` is said in harmful ones with this chance, in genuine ones with the rest. */
function things(tell: number, seed: number): Read[] {
  const random = randomFrom(seed);
  return Array.from({ length: 60 }, (_, i): Read => {
    const truth = i % 2 === 0 ? 'harmful' : 'genuine';
    const words = Array.from({ length: 6 }, () => NEUTRAL[Math.floor(random() * NEUTRAL.length)]);
    const said = random() < (truth === 'harmful' ? tell : 1 - tell) ? 'hurry' : 'later';
    return { isle: ISLES[i % 3] ?? 'gate', truth, text: [...words, said].join(' ') };
  });
}

describe('the word classifier', () => {
  it('finds a word that goes with one side on every isle', () => {
    const found = classify(things(0.9, 3), 'en');
    expect(found.right).toBeGreaterThan(0.7);
    const { faults } = classifierFaults({ en: things(0.9, 3) });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/They weigh most: (?:later \(genuine\), hurry \(harmful\)|hurry \(harmful\), later \(genuine\))/);
  });
  it('finds nothing where words say nothing: few such sets are refused', () => {
    const refused = Array.from({ length: 12 }, (_, i) => classifierFaults({ en: things(0.5, i + 1) }).faults.length);
    expect(refused.filter((n) => n > 0).length).toBeLessThanOrEqual(2);
  });
  it('gives the same figures for the same seed', () => {
    expect(classify(things(0.6, 5), 'en', 7)).toEqual(classify(things(0.6, 5), 'en', 7));
  });
  it('cuts Chinese into words and leaves marks out', () => {
    expect(tokensOf('你家住哪条街？', 'zh')).toContain('你');
    fc.assert(fc.property(fc.string(), (text) => tokensOf(text, 'en').every((w) => /^[a-z]/.test(w))));
  });
});
