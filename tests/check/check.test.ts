// The Lantern Check without a screen: forms that mirror each other, answers judged, turns of the forms.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_FORMS } from '../../src/content/check-forms';
import { answersOf, CHECK_ANSWERS, type CheckAnswer, FORM_IDS, timesOf } from '../../src/core/check/check';
import { formBefore, nextForm } from '../../src/core/check/form-order';
import { POINTS } from '../../src/core/level/level';
import type { Attempt } from '../../src/core/progress/attempt';
import { judgeCheck } from '../../src/session/check-report';
import { openText, sealProgress } from '../../src/storage/save-format';
import { ANIMALS, COLOURS } from '../../src/views/emblem';

const attempt = (level: string, given: ReadonlyMap<string, CheckAnswer>, over: Partial<Attempt> = {}): Attempt => ({
  id: '00000000000000aa',
  level,
  version: 1,
  kind: 'check',
  nth: 1,
  day: '2026-03-02',
  seed: 1,
  answers: answersOf(given),
  ...over,
});
const always = (form: (typeof FORM_IDS)[number], answer: CheckAnswer) => new Map(CHECK_FORMS[form].items.map((i) => [i.id, answer]));

describe('judging', () => {
  it('tells hits from false alarms and never gives all points to one answer', () => {
    for (const form of FORM_IDS) {
      const goOn = judgeCheck(attempt(form, always(form, 'go-on')));
      expect(goOn).toHaveLength(10);
      expect(goOn.every((j) => j.trusted)).toBe(true);
      expect(goOn.filter((j) => j.truth === 'harmful').every((j) => j.grade === 'risky')).toBe(true);
      for (const answer of CHECK_ANSWERS) {
        const points = judgeCheck(attempt(form, always(form, answer))).reduce((n, j) => n + POINTS[j.grade], 0);
        expect(points).toBeLessThanOrEqual(11);
      }
    }
  });

  it('reaches every point with the wise answers, and looking first is not yet trust', () => {
    for (const form of FORM_IDS) {
      const wise = new Map(
        CHECK_FORMS[form].items.map((i) => [i.id, CHECK_ANSWERS.find((a) => i.grades[a] === 'wise') ?? 'check'] as const),
      );
      const judged = judgeCheck(attempt(form, wise));
      expect(judged.map((j) => j.grade)).toEqual(Array(10).fill('wise'));
      expect(judged.every((j) => j.trusted === (j.truth === 'genuine'))).toBe(true);
      expect(judgeCheck(attempt(form, always(form, 'check'))).some((j) => j.trusted)).toBe(false);
    }
  });

  it('passes over what it does not know: other kinds, other items, other answers', () => {
    expect(judgeCheck(attempt('check-a', always('check-a', 'leave'), { kind: 'play' }))).toEqual([]);
    expect(judgeCheck(attempt('gate-1', always('check-a', 'leave')))).toEqual([]);
    const strange = attempt('check-a', new Map([['no-such-item', 'leave' as const]]));
    expect(judgeCheck(strange)).toEqual([]);
    const odd = { encounter: 'a-fan', part: 'item', steps: [{ at: 'item', choice: 'shout', reasons: [] }], seen: [] };
    expect(judgeCheck({ ...strange, answers: [odd] })).toEqual([]);
  });

  it('keeps answers in the shape every file of ours can read back', () => {
    const one = attempt('check-b', always('check-b', 'get-help'));
    const child = { id: '00000000000000bb', emblem: { colour: 'blue', animal: 'panda' }, attempts: new Map([[one.id, one]]), open: null };
    const read = openText(sealProgress({ children: new Map([[child.id, child]]), deleted: new Set() }));
    expect(read.ok && read.value.kind === 'progress' && read.value.progress.children.get(child.id)?.attempts.get(one.id)).toEqual(one);
  });
});

describe('which form', () => {
  it('splits seats in two halves and emblems nearly so', () => {
    const seats = Array.from({ length: 60 }, (_, i) => formBefore({ emblem: { colour: 'red', animal: 'fox' }, seat: i + 1 }));
    expect(seats.filter((f) => f === 'check-a')).toHaveLength(30);
    expect(seats[0]).toBe('check-a');
    const emblems = Object.keys(COLOURS).flatMap((colour) => ANIMALS.map((animal) => formBefore({ emblem: { colour, animal } })));
    const a = emblems.filter((f) => f === 'check-a').length / emblems.length;
    expect(a).toBeGreaterThan(0.4);
    expect(a).toBeLessThan(0.6);
  });

  it('gives the other form after the first, and keeps the two level from then on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 9 }), (seat, times) => {
        const taker = { emblem: { colour: 'blue', animal: 'owl' }, seat };
        const done: Attempt[] = [];
        for (let i = 0; i < times; i++) done.push(attempt(nextForm(taker, done), new Map(), { id: `${i}`.padStart(16, '0') }));
        expect(Math.abs(timesOf(done, 'check-a') - timesOf(done, 'check-b'))).toBeLessThanOrEqual(1);
        if (times > 0) expect(done[0]?.level).toBe(formBefore(taker));
      }),
    );
  });
});
