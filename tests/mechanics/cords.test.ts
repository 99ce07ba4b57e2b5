// Windows with cords: any order of moves, looking before deciding, first answers, checks, rewinding, the tank, the blind and the wise.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { detectionOf, sharesOf, starsOf } from '../../src/core/scoring/stars';
import { mechanics } from '../../src/mechanics/rules-registry';
import type { Move } from '../../src/mechanics/cords/moves';
import { rules } from '../../src/mechanics/cords/rules';
import { ACTIONS, cordsLevel, LOOKS } from '../../src/mechanics/cords/schema';
import { type CordsState, hatched, inFocus, keyOf, litSigns, tankOf } from '../../src/mechanics/cords/state';
import type { CordsWords } from '../../src/mechanics/cords/words';
import { startPlay } from '../../src/session/play';
import { BLIND_CORDS, playCords, wiseCords } from '../../tools/levels/cords-bots';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const level = v.parse(cordsLevel, read('assets/levels/port-1.json'));
const words = read('locales/en/levels/port-1.json') as CordsWords;
const signIds = [...new Set(level.acts.flatMap((a) => a.encounters.flatMap((e) => e.windows.flatMap((w) => w.signs.map((s) => s.id)))))];
const paneIds = level.acts.flatMap((a) => a.encounters.flatMap((e) => e.windows.map((w) => w.id)));

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom(...LOOKS).map((at): Move => ({ kind: 'look', at })),
  fc.constantFrom(...signIds).map((sign): Move => ({ kind: 'peg', sign })),
  fc.constantFrom(...signIds).map((sign): Move => ({ kind: 'unpeg', sign })),
  fc.constantFrom(...ACTIONS).map((choice): Move => ({ kind: 'choose', choice })),
  fc.constantFrom(...paneIds).map((window): Move => ({ kind: 'raise', window })),
  fc.constantFrom<Move>(
    { kind: 'rewind' },
    { kind: 'go-on' },
    { kind: 'feed' },
    { kind: 'tell-who', who: 'home' },
    { kind: 'tell-words', words: 'show' },
  ),
);

const play = (moves: readonly Move[], seed = 3): CordsState =>
  moves.reduce((state, move) => rules.step(level, state, move).state, rules.start(level, { seed }));

/** Looks everywhere, pegs a sign, acts. */
const act = (state: CordsState, choice: (typeof ACTIONS)[number], cue: boolean): CordsState => {
  let now = state;
  for (const at of level.looks) now = rules.step(level, now, { kind: 'look', at }).state;
  const { pane, play: mine } = inFocus(level, now);
  const sign = litSigns(pane, mine).find((s) => (s.cue !== null) === cue);
  now = rules.step(level, now, { kind: 'peg', sign: sign?.id ?? '' }).state;
  return rules.step(level, now, { kind: 'choose', choice }).state;
};

describe('windows with cords', () => {
  it('survives every order of moves, and takes a play up again where its moves left it', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 120 }), fc.integer({ min: 1, max: 99 }), (moves, seed) => {
        const mechanic = mechanics.cords;
        if (!mechanic) throw new Error('cords are not registered');
        const first = startPlay(level, mechanic, { seed });
        for (const move of moves) first.send(move);
        const again = startPlay(level, mechanic, { seed }, [...first.moves()]);
        expect(again.state()).toEqual(first.state());
        const state = first.state() as CordsState;
        expect(state.at).toBeLessThanOrEqual(state.order.length);
        for (const one of Object.values(state.panes)) {
          expect(one.pegged.length).toBeLessThanOrEqual(2);
          expect(one.steps.length).toBeLessThanOrEqual(2);
          expect(one.closed).toBe(one.steps.some((s) => s.choice !== 'check'));
        }
        const shares = sharesOf(first.judged());
        for (const share of [shares.see, shares.decide, shares.explain]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never changes a first answer afterwards', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 80 }), fc.array(anyMove, { maxLength: 40 }), (before, after) => {
        const early = rules.answers(play(before)).filter((a) => a.steps.some((s) => s.choice !== 'check'));
        const late = rules.answers(play([...before, ...after]));
        for (const answer of early) expect(late).toContainEqual(answer);
      }),
      { numRuns: 150 },
    );
  });

  it('asks for a reason before it acts, and never for a check', () => {
    const start = rules.start(level, { seed: 3 });
    for (const choice of ['go', 'close', 'bin', 'tell'] as const) {
      const out = rules.step(level, start, { kind: 'choose', choice });
      expect(out.state).toBe(start);
      expect(out.happenings[0]?.kind).toBe('needs-reason');
    }
    const checked = rules.step(level, start, { kind: 'choose', choice: 'check' }).state;
    expect(inFocus(level, checked).play.checked).toBe(true);
  });

  it('counts what was looked behind before the answer, and nothing that a repair finds', () => {
    const start = rules.start(level, { seed: 3 });
    let state = rules.step(level, start, { kind: 'look', at: 'front' }).state;
    const { encounter, pane, play: mine } = inFocus(level, state);
    state = rules.step(level, state, { kind: 'peg', sign: litSigns(pane, mine)[0]?.id ?? '' }).state;
    state = rules.step(level, state, { kind: 'choose', choice: 'go' }).state;
    state = rules.step(level, state, { kind: 'rewind' }).state;
    for (const at of ['back', 'cord'] as const) state = rules.step(level, state, { kind: 'look', at }).state;
    expect(litSigns(pane, inFocus(level, state).play).length).toBeGreaterThan(litSigns(pane, mine).length);
    const seen = state.panes[keyOf(encounter.id, pane.id)]?.seen ?? [];
    expect(seen).toEqual(litSigns(pane, mine).map((s) => s.id));
    const lit = rules.judge(level, rules.answers(state)).cues.filter((c) => c.encounter === encounter.id && c.lit);
    expect(lit.map((c) => c.sign).every((id) => seen.includes(id))).toBe(true);
  });

  it('gives three stars to a child who looks, decides and explains, whatever the seed', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const judged = rules.judge(level, playCords(wiseCords, { level, words, seed }));
      expect(starsOf(judged).count).toBe(3);
      expect(detectionOf(judged).misses + detectionOf(judged).falseAlarms).toBe(0);
    }
  });

  it('gives no see star for deciding without a look behind', () => {
    const hasty = { ...wiseCords, name: 'hasty', looks: 0 };
    expect(starsOf(rules.judge(level, playCords(hasty, { level, words, seed: 1 }))).see).toBe(false);
  });

  it('keeps every blind bot at one star', () => {
    for (const bot of BLIND_CORDS.filter((b) => !b.lucky)) {
      expect(starsOf(rules.judge(level, playCords(bot, { level, words, seed: 1 }))).count, bot.name).toBeLessThanOrEqual(1);
    }
  });

  it('hatches only from a trick that was pressed, and a rewind takes it back', () => {
    let state = rules.start(level, { seed: 3 });
    while (inFocus(level, state).pane.truth !== 'harmful') {
      state = rules.step(level, act(state, 'go', true), { kind: 'go-on' }).state;
    }
    expect(hatched(level, act(state, 'bin', true))).toBe(false);
    const pressed = act(state, 'go', true);
    expect(hatched(level, pressed)).toBe(true);
    expect(hatched(level, rules.step(level, pressed, { kind: 'rewind' }).state)).toBe(false);
  });

  it('costs the tank something when a genuine notice is binned, and repairs give it back', () => {
    let state = rules.start(level, { seed: 3 });
    while (!inFocus(level, state).pane.decor) state = rules.step(level, act(state, 'bin', true), { kind: 'go-on' }).state;
    const binned = act(state, 'bin', true);
    expect(tankOf(level, binned).at(-1)?.here).toBe(false);
    expect(rules.keepsakes(level, rules.answers(binned))).toEqual([]);
    const mended = act(rules.step(level, binned, { kind: 'rewind' }).state, 'go', true);
    expect(tankOf(level, mended).at(-1)?.here).toBe(true);
    expect(rules.keepsakes(level, rules.answers(mended))).toEqual([]);
  });

  it('plays a twin alone', () => {
    for (const twin of level.twins) {
      const answers = playCords(wiseCords, { level, words, seed: 5, twinOf: twin.of });
      expect(answers.map((a) => a.encounter)).toEqual([twin.encounter.id]);
      expect(starsOf(rules.judge(level, answers, twin.of)).count).toBe(3);
    }
  });

  it('refuses values that are no moves', () => {
    for (const value of [
      null,
      3,
      {},
      { kind: 'look' },
      { kind: 'look', at: 'inside' },
      { kind: 'choose', choice: 'open' },
      { kind: 'feed', x: 1 },
    ])
      expect(rules.readMove(value)).toBeNull();
  });
});
