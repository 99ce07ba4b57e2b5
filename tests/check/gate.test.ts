// The gate of the check sees what is wrong: each fault is planted into the real files and found.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CheckForm, CheckItem } from '../../src/core/check/check';
import { checkGate, type CheckSource } from '../../tools/levels/checks';

const root = new URL('../../', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const around = {
  art: new Set(readdirSync(new URL('assets/art', root))),
  outcomes: readFileSync(new URL('assets/curriculum/outcomes.csv', root), 'utf8'),
};
const whole = (): CheckSource => ({
  a: json('assets/checks/check-a.json'),
  b: json('assets/checks/check-b.json'),
  boosters: json('assets/checks/boosters.json'),
  words: { en: json('locales/en/checks.json'), zh: json('locales/zh/checks.json') },
});
const faultsOf = (source: CheckSource): string => checkGate(source, around).faults.join('\n');
const formA = (change: (items: CheckItem[]) => CheckItem[]): CheckSource => {
  const source = whole();
  const form = source.a as CheckForm;
  return { ...source, a: { ...form, items: change([...form.items]) } };
};
const withItem = (id: string, over: Partial<CheckItem>) => formA((items) => items.map((i) => (i.id === id ? { ...i, ...over } : i)));
type Words = { items: Record<string, Record<string, string>>; say: Record<string, string> };
const withWords = (change: (words: Words) => void): CheckSource => {
  const source = whole();
  change(source.words.en as Words);
  return source;
};

describe('the gate of the check', () => {
  it('finds nothing wrong with the real files', () => {
    expect(faultsOf(whole())).toBe('');
  });

  const planted: readonly [string, () => CheckSource, RegExp][] = [
    ['a form with nine items', () => formA((items) => items.slice(1)), /it has 9 items/],
    ['six harmful items', () => withItem('a-box', { truth: 'harmful', cues: ['K7'] }), /five items are harmful/],
    ['a topic left out', () => withItem('a-paper-boat', { topic: 'T6' }), /nothing about T5/],
    ['forms that differ in difficulty', () => withItem('a-fan', { difficulty: 1 }), /a-fan and b-gold-shoes/],
    ['a form that ends with something harmful', () => formA((items) => items.reverse().concat(items.splice(0, 1))), /begins and ends/],
    [
      'an answer that is wise beside another',
      () => withItem('a-fan', { grades: { 'go-on': 'risky', check: 'wise', leave: 'okay', 'get-help': 'wise' } }),
      /one answer is wise/,
    ],
    [
      'help as the best for something genuine',
      () => withItem('a-box', { grades: { 'go-on': 'okay', check: 'okay', leave: 'risky', 'get-help': 'wise' } }),
      /going on is wise/,
    ],
    ['a grade that is missing', () => withItem('a-fan', { grades: { 'go-on': 'risky' } as CheckItem['grades'] }), /grades/],
    [
      'a fifth answer',
      () =>
        withItem('a-fan', {
          grades: { 'go-on': 'risky', check: 'okay', leave: 'okay', 'get-help': 'wise', shout: 'okay' } as CheckItem['grades'],
        }),
      /grades/,
    ],
    [
      'a drawing that is not there',
      () =>
        withItem('a-fan', {
          picture: { back: 'no-place', device: 'phone', inside: 'chat', hero: 'ico-gift', who: 'face-leo-happy', thing: 'ico-book' },
        }),
      /no drawing no-place/,
    ],
    ['a cue of the other side', () => withItem('a-fan', { cues: ['G4'] }), /its cues are G4/],
    ['an outcome nobody knows', () => withItem('a-fan', { outcomes: ['Z99'] }), /no outcome Z99/],
    ['words that are missing', () => withWords((w) => delete w.items['a-fan']), /a-fan\.story has no words/],
    [
      'a spot that stands nowhere',
      () => withWords((w) => Object.assign(w.items['asks-1-x'] ?? {}, { spot: 'a purple hat' })),
      /asks-1-x\.spot/,
    ],
    ['a link', () => withWords((w) => Object.assign(w.items['a-fan'] ?? {}, { says: 'Go to www.gems.com!' })), /a link/],
    ['a real brand', () => withWords((w) => Object.assign(w.items['a-fan'] ?? {}, { says: 'Come to Discord!' })), /a real brand/],
    [
      'a sentence too long',
      () => withWords((w) => Object.assign(w.items['a-fan'] ?? {}, { says: 'We go and we go and we go and we go and we go on.' })),
      /a sentence of/,
    ],
    [
      'a word that tells',
      () =>
        withWords((w) =>
          Object.entries(w.items)
            .filter(([id]) => /^[ab]-(?:fan|dragon|house|pink-sea|gold-ship|lin-ears)$/.test(id))
            .forEach(([, i]) => Object.assign(i, { says: 'A purple one.' })),
        ),
      /“purple”/,
    ],
  ];
  it.each(planted)('finds %s', (_, source, fault) => {
    expect(faultsOf(source())).toMatch(fault);
  });

  it('finds forms that one answer would win', () => {
    const source = whole();
    const easy = (form: unknown) => {
      const { items, ...rest } = form as CheckForm;
      return {
        ...rest,
        items: items.map((i) => ({
          ...i,
          grades: { ...i.grades, check: i.truth === 'harmful' ? 'wise' : 'okay', leave: 'risky', 'get-help': 'okay' },
        })),
      };
    };
    expect(faultsOf({ ...source, a: easy(source.a), b: easy(source.b) })).toMatch(/the bot “always check” earns 75 %/);
  });
});
