// Scenarios of three ropes: make moves, compare.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starsOf } from '../../src/core/scoring/stars';
import type { Move } from '../../src/mechanics/ropes/moves';
import { readMove } from '../../src/mechanics/ropes/moves';
import { rules } from '../../src/mechanics/ropes/rules';
import { bandOf, type RopesState, trickInside } from '../../src/mechanics/ropes/state';
import { smallLevel as level } from '../helpers/small-level';

const begin = () => rules.start(level, { seed: 1 });
const play = (state: RopesState, ...moves: Move[]) => moves.reduce((s, m) => rules.step(level, s, m).state, state);
const pull = (choice: string, sign = 'real'): Move[] => [
  { kind: 'look', sign },
  { kind: 'hang', sign },
  { kind: 'choose', choice },
];
const on: Move = { kind: 'go-on' };

describe('light and tags', () => {
  it('hangs only what is lit, two at most, the oldest comes down', () => {
    const dark = play(begin(), { kind: 'hang', sign: 'real' });
    expect(dark.guests['first/ann']?.hung).toEqual([]);
    const hung = play(
      begin(),
      { kind: 'look', sign: 'real' },
      { kind: 'look', sign: 'paint' },
      { kind: 'hang', sign: 'real' },
      { kind: 'hang', sign: 'paint' },
    );
    expect(hung.guests['first/ann']?.hung).toEqual(['real', 'paint']);
  });
  it('asks for a reason before a rope is pulled', () => {
    const out = rules.step(level, begin(), { kind: 'choose', choice: 'open' });
    expect(out.happenings).toEqual([{ kind: 'needs-reason', guest: 'ann' }]);
    expect(out.state.moment).toBe('play');
  });
  it('lets a grown-up be told without one', () => {
    const chat = play(
      begin(),
      ...pull('open'),
      on,
      ...pull('shut'),
      on,
      ...pull('open'),
      on,
      ...pull('shut'),
      on,
      ...pull('no', 'hush'),
      on,
    );
    const told = rules.step(level, chat, { kind: 'choose', choice: 'tell' });
    expect(told.state.moment).toBe('telling');
    expect(rules.judge(level, rules.answers(told.state)).reasons.at(-1)?.right).toBe(false);
  });
  it('moves the phase from look to decide to feedback', () => {
    expect(rules.phase(begin())).toBe('look');
    expect(rules.phase(play(begin(), { kind: 'look', sign: 'real' }, { kind: 'hang', sign: 'real' }))).toBe('decide');
    expect(rules.phase(play(begin(), ...pull('open')))).toBe('feedback');
  });
});

describe('pulling', () => {
  it('brings a genuine guest into the band, and leaves a stool after a wrong refusal', () => {
    expect(bandOf(level, play(begin(), ...pull('open')))).toEqual([{ encounter: 'first', guest: 'ann', player: 'kai', here: true }]);
    expect(bandOf(level, play(begin(), ...pull('shut')))[0]?.here).toBe(false);
  });
  it('shows a trick inside until it is rewound, and keeps the first answer', () => {
    const inside = play(begin(), ...pull('open'), on, ...pull('open'));
    expect(trickInside(level, inside)).toBe(true);
    const mended = play(inside, { kind: 'rewind' }, ...pull('shut'));
    expect(trickInside(level, mended)).toBe(false);
    expect(
      rules
        .answers(mended)
        .find((a) => a.part === 'bo')
        ?.steps.map((s) => s.choice),
    ).toEqual(['open']);
  });
  it('lets an ask bring evidence and counts the weakest step', () => {
    const asked = play(begin(), ...pull('ask'));
    expect(asked.guests['first/ann']?.lit).toContain('brought');
    const judged = rules.judge(level, rules.answers(play(asked, { kind: 'hang', sign: 'brought' }, { kind: 'choose', choice: 'open-2' })));
    expect(judged.decisions[0]?.grade).toBe('okay');
    expect(judged.reasons[0]?.right).toBe(true);
  });
  it('turns to the second of two guests when the first is answered', () => {
    const two = play(begin(), ...pull('open'), on, ...pull('shut'), on);
    expect(two.focus).toBe('cy');
    expect(play(two, { kind: 'face', guest: 'di' }).focus).toBe('di');
    expect(play(two, ...pull('open'), on).focus).toBe('di');
  });
  it('takes a surface tag as no reason', () => {
    const judged = rules.judge(level, rules.answers(play(begin(), ...pull('open', 'paint'))));
    expect(judged.reasons[0]?.right).toBe(false);
  });
});

describe('telling and the end', () => {
  const atChat = () => play(begin(), ...pull('open'), on, ...pull('shut'), on, ...pull('open'), on, ...pull('shut'), on);
  it('plays to three stars', () => {
    const told = play(atChat(), ...pull('no', 'hush'), on, ...pull('tell', 'move'));
    expect(told.moment).toBe('telling');
    const replied = play(told, { kind: 'tell-who', who: 'home' }, { kind: 'tell-words', words: 'show' });
    expect(replied.guests['talk/pal']?.told).toEqual({ who: 'home', words: 'show' });
    const done = play(replied, on);
    expect(rules.phase(done)).toBe('done');
    expect(starsOf(rules.judge(level, rules.answers(done)))).toMatchObject({ see: true, decide: true, explain: true, count: 3 });
  });
  it('counts what was not answered as not found', () => {
    expect(starsOf(rules.judge(level, [])).count).toBe(0);
  });
  it('plays a twin alone', () => {
    const twin = rules.start(level, { seed: 1, twinOf: 'first' });
    expect(twin.order).toEqual(['first-twin']);
    const done = play(twin, ...pull('shut'), on);
    expect(done.moment).toBe('done');
    expect(starsOf(rules.judge(level, rules.answers(done), 'first')).count).toBe(3);
  });
});

const anyMove = fc.oneof(
  fc.record({ kind: fc.constant('look' as const), sign: fc.constantFrom('real', 'paint', 'brought', 'hush', 'move', 'none') }),
  fc.record({ kind: fc.constant('hang' as const), sign: fc.constantFrom('real', 'paint', 'brought', 'hush', 'move', 'none') }),
  fc.record({
    kind: fc.constant('choose' as const),
    choice: fc.constantFrom('open', 'ask', 'shut', 'open-2', 'shut-2', 'yes', 'no', 'go', 'tell'),
  }),
  fc.record({ kind: fc.constant('face' as const), guest: fc.constantFrom('cy', 'di', 'zz') }),
  fc.constant({ kind: 'rewind' as const }),
  fc.constant({ kind: 'go-on' as const }),
  fc.record({ kind: fc.constant('tell-who' as const), who: fc.constant('home') }),
  fc.record({ kind: fc.constant('tell-words' as const), words: fc.constant('show') }),
);

describe('any moves', () => {
  it('never break the state, and answers never change once given', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 80 }), (moves) => {
        let state = begin();
        for (const move of moves) {
          const before = rules.answers(state).flatMap((a) => a.steps.map((s) => `${a.part}:${s.at}:${s.choice}`));
          state = rules.step(level, state, move).state;
          const after = rules.answers(state).flatMap((a) => a.steps.map((s) => `${a.part}:${s.at}:${s.choice}`));
          for (const step of before) expect(after).toContain(step);
        }
        const stars = starsOf(rules.judge(level, rules.answers(state)));
        expect(stars.count).toBeGreaterThanOrEqual(0);
        expect(stars.count).toBeLessThanOrEqual(3);
      }),
      { numRuns: 400 },
    );
  });
  it('reads back only moves', () => {
    expect(readMove({ kind: 'look', sign: 'real' })).toEqual({ kind: 'look', sign: 'real' });
    for (const bad of [null, 1, 'look', {}, { kind: 'look' }, { kind: 'look', sign: 'A B' }, { kind: 'rewind', extra: 1 }])
      expect(readMove(bad)).toBeNull();
  });
});
