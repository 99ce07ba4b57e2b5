// What a teacher reads: a class of three by figures worked out by hand, and what must hold of any class.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classroom, HandIn } from '../../src/core/classroom/classroom';
import { moveTo, newClass, takeHandIn, takeSummary } from '../../src/core/classroom/keeping';
import type { Answer, Attempt } from '../../src/core/progress/attempt';
import { reporter } from '../../src/session/class-report';
import { demoClass } from '../../src/session/demo-class';
import type { CheckAnswer } from '../../src/session/report/change';
import { judgementOf } from '../../src/session/report/judgement';
import { meanRange, shareRange } from '../../src/session/report/sure';
import { sceneOf, sitesOf, takenOf } from '../../src/session/scenes/registry';
import { jsonFile, knownLevels } from '../helpers/known-levels';
import { helpOf, sitWith } from '../../src/session/report/help';
import type { SeatReport } from '../../src/session/report/report';

const GATE = knownLevels(['gate-1']);
const facts = { id: '00000000000004d2', code: 1234, seats: 3, band: 'A', language: 'en', made: '2026-11-25', demo: false } as const;

/** What each rope does at gate-1: guests in the order of the file. */
const GUESTS = [
  ['lunch', 'mina'],
  ['bus', 'pal'],
  ['cake', 'sami'],
  ['gem', 'cub'],
  ['street', 'lin'],
  ['club', 'ray'],
] as const;
/** One word a guest: 'open', 'shut', or 'ask-open', 'ask-shut'. */
const answersOf = (ropes: readonly string[]): Answer[] =>
  ropes.map((rope, i) => {
    const [encounter, part] = GUESTS[i] ?? GUESTS[0];
    const [first = 'open', second] = rope.split('-');
    const steps = [{ at: 'first', choice: first, reasons: [] }, ...(second ? [{ at: 'asked', choice: `${second}-2`, reasons: [] }] : [])];
    return { encounter, part, steps, seen: [] };
  });

const WISE = ['open', 'shut', 'open', 'shut', 'ask-open', 'ask-shut'];
const ALL_OPEN = Array.from({ length: 6 }, () => 'open');
const play = (id: number, ropes: readonly string[], more: Partial<Attempt> = {}): Attempt => ({
  id: id.toString(16).padStart(16, '0'),
  level: 'gate-1',
  version: GATE[0]?.level.version ?? 1,
  kind: 'play',
  nth: 1,
  day: '2026-11-25',
  seed: 1,
  answers: answersOf(ropes),
  ...more,
});
const handIns = (...list: readonly (readonly [seat: number, ...attempts: Attempt[]])[]): Classroom =>
  list.reduce(
    (room, [seat, ...attempts]) => takeHandIn(room, { code: 1234, seat, attempts } satisfies HandIn).room,
    newClass(facts, '2027-06-30'),
  );
const report = (room: Classroom, judge?: (a: Attempt) => CheckAnswer[]) => reporter(GATE, judge).of(room);

describe('a class of three', () => {
  // Seat 1 chooses wisely. Seat 2 opens for everybody, then wisely. Seat 3 hands in nothing.
  const room = handIns([1, play(1, WISE)], [2, play(2, ALL_OPEN), play(3, WISE, { nth: 2 })]);
  const read = report(room);

  it('has first and best apart, and a state for each cell', () => {
    const cells = read.seats.map((s) => s.cells[0]);
    // No signs lit and no reasons given: of three stars only "decide" can be there, which alone is not secure.
    expect(cells.map((c) => [c?.state, c?.plays, c?.first.count, c?.best.count])).toEqual([
      ['started', 1, 1, 1],
      ['started', 2, 0, 1],
      ['none', 0, 0, 0],
    ]);
    expect(read.levels[0]?.counts).toEqual({ none: 1, started: 2, help: 0, secure: 0 });
    expect(read.handedIn).toBe(2);
  });

  it('judges by first attempts: hits and correct rejections', () => {
    expect(read.seats.map((s) => s.judgement.tally)).toEqual([
      { harmful: 3, hits: 3, genuine: 3, passed: 3 },
      { harmful: 3, hits: 0, genuine: 3, passed: 3 },
      { harmful: 0, hits: 0, genuine: 0, passed: 0 },
    ]);
    expect(read.judgement.tally).toEqual({ harmful: 6, hits: 3, genuine: 6, passed: 6 });
    expect(read.seats.map((s) => s.judgement.word)).toEqual(['soon', 'soon', 'soon']);
    expect(read.judgement.spots, 'two children are too few for a range').toBeNull();
  });

  it('says which mistake was shown where, and who took what', () => {
    const knows = read.misconceptions.find((m) => m.id === 'knows-name-means-knows-me');
    expect([knows?.seats, knows?.where.map((w) => [w.encounter, w.times])]).toEqual([
      [2],
      [
        ['bus', 1],
        ['club', 1],
      ],
    ]);
    const club = read.scenes.find((s) => s.encounter === 'club');
    expect([club?.answered, club?.missed, [...(club?.took ?? [])]]).toEqual([
      2,
      1,
      [
        ['ask+shut', 1],
        ['open', 1],
      ],
    ]);
  });

  it('names who needs help, with evidence, and nobody without', () => {
    const worse = report(handIns([2, play(2, ['shut', 'open', 'shut', 'open', 'shut', 'open'])], [1, play(1, WISE)]));
    expect(worse.help).toEqual([
      {
        seat: 2,
        evidence: [
          { kind: 'level', level: 'gate-1', wise: 0, of: 6 },
          { kind: 'again', misconception: 'knows-name-means-knows-me', times: 2 },
        ],
      },
    ]);
    expect(read.help).toEqual([]);
  });

  it('counts a pair for the class and for nobody alone; the whole class apart', () => {
    const both = report(handIns([1, play(1, ALL_OPEN, { pair: true })], [0, play(2, WISE)]));
    expect(both.seats[0]?.cells[0]).toMatchObject({ state: 'none', plays: 0, pairs: 1 });
    expect(both.seats[0]?.judgement.tally.harmful).toBe(0);
    expect(both.misconceptions.find((m) => m.id === 'nice-means-safe')).toMatchObject({ seats: [], pairs: 1 });
    expect(both.scenes[1]).toMatchObject({ answered: 1, missed: 1 });
    expect(both.together.get('gate-1')?.decide).toBe(true);
  });

  it('follows a hand-in that was moved, reads spoken codes, passes over other versions', () => {
    const moved = report(moveTo(room, [play(2, []).id, play(3, []).id], 3));
    expect(moved.seats.map((s) => s.cells[0]?.plays)).toEqual([1, 0, 2]);
    const told = takeSummary(room, { code: 1234, seat: 3, level: 'gate-1', see: true, decide: true, explain: false }).room;
    expect(report(told).seats[2]?.cells[0]).toMatchObject({ state: 'secure', spoken: true, best: { count: 2 } });
    const odd = report(handIns([1, play(1, WISE, { version: 9999 }), play(2, WISE, { level: 'mirror-3' })]));
    expect([odd.other, odd.seats[0]?.cells[0]?.state]).toEqual([2, 'none']);
  });

  it('reads before and after by the seat, and says when it is too few', () => {
    const check = (id: number, level: string): Attempt => ({ ...play(id, []), kind: 'check', level });
    const judge = (a: Attempt): CheckAnswer[] =>
      [0, 1].map((i) => ({
        item: `${i}`,
        truth: i ? 'genuine' : 'harmful',
        trusted: i === 1,
        grade: a.level === 'check-b' ? 'wise' : 'risky',
      }));
    const change = report(
      handIns([1, check(1, 'check-a'), check(2, 'check-b')], [2, check(3, 'check-a'), check(4, 'check-b')]),
      judge,
    ).change;
    expect(change.seats.map((s) => [s.before?.share, s.after?.share])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect([change.both, change.word, change.gain?.mean]).toEqual([2, 'few', 0]);
  });
});

describe('words wait for evidence', () => {
  it('twenty judged things and five of either kind', () => {
    expect(judgementOf({ harmful: 9, hits: 9, genuine: 10, passed: 10 }).word).toBe('soon');
    expect(judgementOf({ harmful: 16, hits: 16, genuine: 4, passed: 4 }).word).toBe('soon');
    expect(judgementOf({ harmful: 10, hits: 10, genuine: 10, passed: 10 })).toMatchObject({ word: 'sharp', clear: true });
    expect(judgementOf({ harmful: 10, hits: 10, genuine: 10, passed: 3 })).toMatchObject({ word: 'careful', clear: true });
    expect(judgementOf({ harmful: 10, hits: 3, genuine: 10, passed: 10 })).toMatchObject({ word: 'trusting', clear: true });
    expect(judgementOf({ harmful: 10, hits: 6, genuine: 10, passed: 6 })).toMatchObject({ word: 'guessing', clear: false });
  });

  it('ranges hold the share and shrink with more', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (part, rest) => {
        const whole = part + rest;
        const { low, high } = shareRange(part, whole);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (whole > 0) expect(low <= part / whole + 1e-9 && high >= part / whole - 1e-9).toBe(true);
        const more = shareRange(part * 4, whole * 4);
        expect(more.high - more.low).toBeLessThanOrEqual(high - low + 1e-9);
      }),
    );
    expect(meanRange([1])).toBeNull();
    expect(meanRange([1, 1, 1])).toEqual({ mean: 1, low: 1, high: 1 });
  });
});

describe('the demo class', () => {
  const ids = ['gate-1', 'studio-1', 'port-1', 'gate-2', 'studio-2', 'port-2'];
  const known = knownLevels(ids);
  const demo = demoClass(known, { ...facts, seats: 28 }, '2026-11-25');
  const read = reporter(known).of(demo);

  it('is the same every time, holds all four words and children who are away', () => {
    expect([...demoClass(known, { ...facts, seats: 28 }, '2026-11-25').claims]).toEqual([...demo.claims]);
    for (const word of ['sharp', 'careful', 'trusting'] as const) expect(read.judgement.words.get(word)?.length, word).toBeGreaterThan(1);
    expect(read.handedIn).toBe(26);
    expect(read.other).toBe(0);
    expect(sitWith(read.help)).toHaveLength(4);
    expect(
      read.help
        .slice(0, 4)
        .map((l) => l.seat)
        .sort((a, b) => a - b),
    ).toEqual(sitWith(read.help).map((l) => l.seat));
    expect(read.headline).not.toBeNull();
    expect(demo.facts.demo).toBe(true);
  });

  it('every answer is a choice of its scene, and every figure is within its bounds', () => {
    for (const { attempt } of demo.claims.values()) {
      const level = known.find((k) => k.level.id === attempt.level)?.level;
      if (level && attempt.kind === 'play')
        for (const answer of attempt.answers) expect(takenOf(level, answer), attempt.level).not.toBeNull();
    }
    for (const s of read.scenes) {
      expect(s.missed).toBeLessThanOrEqual(s.answered);
      expect([...s.took.values()].reduce((a, b) => a + b, 0)).toBe(s.answered);
    }
    for (const s of read.seats) expect(s.judgement.tally.hits).toBeLessThanOrEqual(s.judgement.tally.harmful);
  });

  it('reads the same in whatever order it was handed in', () => {
    const claims = [...demo.claims];
    const { misconceptions, seats, help, headline } = read;
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (order) => {
        const again = reporter(known).of({ ...demo, claims: new Map(order) });
        expect({ misconceptions: again.misconceptions, seats: again.seats, help: again.help, headline: again.headline }).toEqual({
          misconceptions,
          seats,
          help,
          headline,
        });
      }),
      { numRuns: 5 },
    );
  });
});

describe('scenes to talk about', () => {
  const ids = ['gate-1', 'gate-2', 'gate-3', 'studio-1', 'studio-2', 'studio-3', 'port-1', 'port-2', 'port-3'];
  it.each(['en', 'zh'])('every judged place of every level is told in %s, with a wise choice and each mistake it names', (lang) => {
    const { ways } = jsonFile(`locales/${lang}/report.json`) as { ways: Record<string, string> };
    for (const { level } of knownLevels(ids)) {
      const verb = { cords: 'cords', circle: 'circle' }[level.mechanic];
      const words = {
        level: jsonFile(`locales/${lang}/levels/${level.id}.json`),
        verb: verb ? jsonFile(`locales/${lang}/${verb}.json`) : null,
        ways,
      };
      for (const site of sitesOf(level)) {
        const where = `${lang} ${level.id}/${site.encounter}/${site.part}`;
        const scene = sceneOf(level, site, words);
        expect(scene?.title, where).toBeTruthy();
        expect(scene?.why, where).toBeTruthy();
        expect(
          scene?.choices.some((c) => c.grade === 'wise'),
          where,
        ).toBe(true);
        for (const c of scene?.choices ?? []) expect(c.label.replace(c.id, ''), `${where} ${c.id}`).toBeTruthy();
        for (const id of site.shows)
          expect(
            scene?.choices.some((c) => c.shows === id),
            `${where} ${id}`,
          ).toBe(true);
      }
    }
  });
});

describe('whom to sit with', () => {
  /** A child with one level in need: so many of ten choices were wise. */
  const child = (seat: number, wise: number): SeatReport =>
    ({
      seat,
      cells: [{ level: 'gate-1', state: 'help' }],
      lastDecisions: new Map([['gate-1', Array.from({ length: 10 }, (_, i) => (i < wise ? 'wise' : 'risky'))]]),
      judgement: { word: 'sharp', clear: true },
    }) as unknown as SeatReport;

  it('is whoever has the greatest need, and not whoever sits in front', () => {
    const all = [child(1, 7), child(2, 7), child(3, 7), child(4, 7), child(20, 2)];
    const help = helpOf(all, new Map());
    expect(help.map((l) => l.seat)).toEqual([20, 1, 2, 3, 4]);
    expect(sitWith(help).map((l) => l.seat)).toEqual([1, 2, 3, 20]);
  });
});
