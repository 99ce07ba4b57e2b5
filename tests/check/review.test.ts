// Boosters in time: after a week, after four, sooner after a miss; nothing where nothing was met; unseen stories first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOOSTER_ITEMS } from '../../src/content/check-forms';
import { answersOf, CHECK_ANSWERS, type CheckAnswer } from '../../src/core/check/check';
import type { Cue, Grade } from '../../src/core/level/level';
import type { Attempt } from '../../src/core/progress/attempt';
import { drawBooster, dueSkills, metOn, reviewsOf } from '../../src/session/review';
import { knownSmall, playedSmall } from '../helpers/small-known';

const FIRST = '2026-03-01';
const dayAfter = (n: number): string => new Date(Date.parse(`${FIRST}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
const met = (...cues: Cue[]): ReadonlyMap<Cue, string> => new Map(cues.map((c) => [c, FIRST]));
const due = (on: ReadonlyMap<Cue, string>, attempts: readonly Attempt[], day: number) =>
  dueSkills(reviewsOf(BOOSTER_ITEMS, on, attempts), dayAfter(day));

/** A booster of two stories of one skill, all answered with this grade. */
function booster(skill: string, day: number, grade: Grade, nth = 1): Attempt {
  const items = BOOSTER_ITEMS.items.filter((i) => i.skill === skill).slice(0, 2);
  const given = new Map(items.map((i) => [i.id, CHECK_ANSWERS.find((a) => i.grades[a] === grade) as CheckAnswer]));
  return {
    id: `${nth}`.padStart(16, '0'),
    level: 'booster',
    version: 1,
    kind: 'booster',
    nth,
    day: dayAfter(day),
    seed: 1,
    answers: answersOf(given),
  };
}

describe('when a skill is due', () => {
  it('is never, where nothing was met', () => {
    expect(reviewsOf(BOOSTER_ITEMS, new Map(), [])).toEqual([]);
    expect(due(new Map(), [], 400)).toEqual([]);
    expect(drawBooster(BOOSTER_ITEMS, [], [], 1)).toEqual([]);
  });

  it('is after about a week, and not before', () => {
    expect(due(met('K3'), [], 5)).toEqual([]);
    expect(due(met('K3'), [], 8)).toEqual(['asks']);
    expect(due(met('K3', 'K13'), [], 8).sort()).toEqual(['asks', 'pieces']);
  });

  it('is again about four weeks after the first meeting, when the booster went well', () => {
    const done = [booster('asks', 7, 'wise')];
    for (const day of [7, 8, 14, 20]) expect(due(met('K3'), done, day)).toEqual([]);
    expect(due(met('K3'), done, 32)).toEqual(['asks']);
    const twice = [...done, booster('asks', 30, 'wise', 2)];
    expect(due(met('K3'), twice, 60)).toEqual([]);
    expect(due(met('K3'), twice, 160)).toEqual(['asks']);
  });

  it('is sooner after a miss, yet never at once', () => {
    const missed = [booster('asks', 7, 'risky')];
    expect(due(met('K3'), missed, 8)).toEqual([]);
    expect(due(met('K3'), missed, 11)).toEqual([]);
    expect(due(met('K3'), missed, 13)).toEqual(['asks']);
    const okay = reviewsOf(BOOSTER_ITEMS, met('K3'), [booster('asks', 7, 'okay')])[0]?.due ?? '';
    const wise = reviewsOf(BOOSTER_ITEMS, met('K3'), [booster('asks', 7, 'wise')])[0]?.due ?? '';
    expect(okay < wise).toBe(true);
  });

  it('does not hang on the order of attempts or on the clock', () => {
    const all = [booster('asks', 7, 'wise'), booster('asks', 30, 'risky', 2), booster('doors', 9, 'wise', 3)];
    const on = met('K3', 'K7');
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3, maxLength: 3 }), (order) => {
        expect(reviewsOf(BOOSTER_ITEMS, on, order)).toEqual(reviewsOf(BOOSTER_ITEMS, on, all));
      }),
    );
  });

  it('takes the day on which a cue was first lit in play, and no booster or check for one', () => {
    const { cue, early, late } = playedSmall(dayAfter(0), dayAfter(3));
    expect(metOn(knownSmall, [late, early]).get(cue)).toBe(dayAfter(0));
    expect(metOn(knownSmall, [booster('asks', 7, 'wise')]).size).toBe(0);
  });
});

describe('what a booster brings', () => {
  it('four stories, half harmful, of the skills that are due, none twice', () => {
    const skills = BOOSTER_ITEMS.skills.map((s) => s.id);
    fc.assert(
      fc.property(fc.shuffledSubarray(skills, { minLength: 1 }), fc.integer({ min: 0, max: 0xffffffff }), (chosen, seed) => {
        const drawn = drawBooster(BOOSTER_ITEMS, chosen, [], seed);
        expect(drawn).toHaveLength(4);
        expect(new Set(drawn.map((i) => i.id)).size).toBe(4);
        expect(drawn.filter((i) => i.truth === 'harmful')).toHaveLength(2);
        expect(drawn.every((i) => chosen.slice(0, 4).includes(i.skill))).toBe(true);
        if (chosen.length > 1) expect(new Set(drawn.map((i) => i.pair)).size).toBe(4);
        expect(drawBooster(BOOSTER_ITEMS, chosen, [], seed)).toEqual(drawn);
      }),
    );
  });

  it('stories that were not seen yet come first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const skills = ['asks', 'doors'];
        const first = drawBooster(BOOSTER_ITEMS, skills, [], seed);
        const played: Attempt = { ...booster('asks', 7, 'wise'), answers: answersOf(new Map(first.map((i) => [i.id, 'check' as const]))) };
        const second = drawBooster(BOOSTER_ITEMS, skills, [played], seed + 1);
        expect(second.filter((i) => first.some((f) => f.id === i.id))).toEqual([]);
      }),
    );
  });
});
