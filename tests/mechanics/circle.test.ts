// Scenarios of the shrinking circle: make moves, compare.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starsOf } from '../../src/core/scoring/stars';
import { asItStands, NEED, outcomeOf, shotOf, stepsOf } from '../../src/mechanics/circle/judge';
import { DISTRICTS, HOMES, homesLeft } from '../../src/mechanics/circle/layout';
import { type Move, readMove } from '../../src/mechanics/circle/moves';
import { rules } from '../../src/mechanics/circle/rules';
import { type Picture, RINGS } from '../../src/mechanics/circle/schema';
import { type CircleState, homesFor, inHand, pictureOf, type Shot, untouched } from '../../src/mechanics/circle/state';
import { afterOf, type CircleWords } from '../../src/mechanics/circle/words';
import { smallPictureLevel as level } from '../helpers/small-picture-level';

const begin = () => rules.start(level, { seed: 1 });
const play = (state: CircleState, ...moves: Move[]) => moves.reduce((s, m) => rules.step(level, s, m).state, state);
const look = (part: string): Move => ({ kind: 'look', part });
const pin = (part: string): Move => ({ kind: 'pin', part });
const ring = (name: (typeof RINGS)[number]): Move => ({ kind: 'ring', ring: name });
const snap: Move = { kind: 'snap' };
const post: Move = { kind: 'post' };
const on: Move = { kind: 'go-on' };
const shotNow = (state: CircleState): Shot => inHand(level, state).play.shot;
const giving = pictureOf(level, 'giving');

describe('the map', () => {
  it('keeps 12 homes for a badge and one for badge and bus', () => {
    expect(homesLeft([])).toHaveLength(HOMES);
    expect(homesLeft(['badge'])).toHaveLength(12);
    expect(homesLeft(['badge', 'bus'])).toHaveLength(1);
  });
  it('never grows when a clue is added', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DISTRICTS), { maxLength: 5 }), fc.constantFrom(...DISTRICTS), (clues, more) => {
        const before = homesLeft(clues);
        for (const home of homesLeft([...clues, more])) expect(before).toContain(home);
      }),
    );
  });
  it('asks for more homes the wider the ring', () => {
    const needs = RINGS.map((r) => NEED[r]);
    expect(needs).toEqual([...needs].sort((a, b) => a - b));
  });
});

describe('taking the picture', () => {
  it('leaves out what the frame leaves out and what has gone with the beat', () => {
    expect(homesFor(giving, shotNow(begin()))).toHaveLength(1);
    expect(homesFor(giving, shotNow(play(begin(), { kind: 'beat' })))).toHaveLength(12);
    expect(homesFor(giving, shotNow(play(begin(), { kind: 'frame', frame: 'left' })))).toHaveLength(12);
    expect(shotNow(play(begin(), { kind: 'beat' }, { kind: 'beat' })).beat).toBe(0);
  });
  it('covers and posts only what was snapped, and goes back for another try without covers', () => {
    expect(shotNow(play(begin(), { kind: 'cover', part: 'dog', tool: 'blur' })).covers).toEqual({});
    const covered = play(begin(), snap, { kind: 'cover', part: 'dog', tool: 'blur' });
    expect(shotNow(covered).covers).toEqual({ dog: 'blur' });
    const again = play(covered, { kind: 'retake' });
    expect(again.moment).toBe('take');
    expect(shotNow(again).covers).toEqual({});
  });
});

describe('posting', () => {
  it('asks for a ring and for a pin first', () => {
    const bare = play(begin(), snap);
    expect(rules.step(level, bare, post).happenings).toEqual([{ kind: 'needs-ring' }]);
    expect(rules.step(level, play(bare, ring('friends')), post).happenings).toEqual([{ kind: 'needs-pin' }]);
  });
  it('weighs who sees it, who minds, what slips, and what was hidden for nothing', () => {
    const shot = (more: Partial<Shot>): Shot => ({ ...untouched(giving), ring: 'friends', ...more });
    const fine = pictureOf(level, 'fine');
    const minded = pictureOf(level, 'minded');
    expect(outcomeOf(giving, shot({ ring: 'everyone' }))).toBe('found');
    expect(outcomeOf(giving, shot({ covers: { badge: 'blur' } }))).toBe('great');
    expect(outcomeOf(giving, shot({ beat: 1 }))).toBe('great');
    expect(outcomeOf(giving, shot({ beat: 1, ring: 'everyone' }))).toBe('found');
    expect(outcomeOf(giving, shot({ covers: { badge: 'blur', bus: 'sticker' }, ring: 'everyone' }))).toBe('great');
    expect(outcomeOf(giving, shot({ covers: { dog: 'blur' } }))).toBe('hidden');
    expect(outcomeOf(giving, shot({ ring: 'family' }))).toBe('unreached');
    expect(outcomeOf(fine, { ...untouched(fine), ring: 'everyone' })).toBe('great');
    expect(outcomeOf(fine, { ...untouched(fine), ring: 'everyone', covers: { toy: 'sticker' } })).toBe('spare');
    expect(outcomeOf(minded, { ...untouched(minded), ring: 'friends' })).toBe('minded');
    expect(outcomeOf(minded, { ...untouched(minded), ring: 'friends', covers: { noor: 'sticker' } })).toBe('great');
  });
  it('knows consent that must be asked for, or that has a limit', () => {
    const withSami = (person: NonNullable<Picture['parts'][number]['person']>): Picture => ({
      ...pictureOf(level, 'fine'),
      parts: [...pictureOf(level, 'fine').parts, { id: 'sami', cue: null, box: [600, 400, 100, 100], person }],
    });
    const asks = withSami({ says: 'yes', unasked: true });
    expect(outcomeOf(asks, { ...untouched(asks), ring: 'friends' })).toBe('minded');
    expect(outcomeOf(asks, { ...untouched(asks), ring: 'friends', asked: ['sami'] })).toBe('great');
    const limited = withSami({ says: 'yes', limit: 'family' });
    expect(outcomeOf({ ...limited, for: 'family' }, { ...untouched(limited), ring: 'family' })).toBe('great');
    expect(outcomeOf(limited, { ...untouched(limited), ring: 'friends' })).toBe('minded');
  });
  it('lets the moment pass, unless they wait for it now', () => {
    const trip: Picture = {
      ...giving,
      parts: giving.parts.map((p) => (p.clue ? { ...p, now: true } : p)),
    };
    expect(outcomeOf(trip, { ...untouched(trip), ring: 'everyone', after: true })).toBe('great');
    expect(outcomeOf({ ...trip, live: true }, { ...untouched(trip), ring: 'everyone', after: true })).toBe('unreached');
  });
  it('keeps the first answer when it is rewound and put right', () => {
    const slipped = play(begin(), look('badge'), pin('badge'), snap, ring('everyone'), post);
    expect(slipped.feedback).toEqual({ outcome: 'found', first: true });
    const mended = play(slipped, { kind: 'rewind' }, { kind: 'beat' }, snap, ring('friends'), post);
    expect(mended.feedback).toEqual({ outcome: 'great', first: false });
    expect(rules.judge(level, rules.answers(mended)).decisions[0]?.grade).toBe('risky');
    expect(rules.keepsakes(level, rules.answers(mended))).toEqual([]);
  });
  it('plays to three stars with cues of the right side as pins, and hangs three photos', () => {
    const done = play(
      begin(),
      ...['badge', 'bus'].map(look),
      ...[pin('bus'), { kind: 'beat' } as Move, snap, ring('friends'), post, on],
      ...[look('grass'), pin('grass'), snap, ring('everyone'), post, on],
      ...[look('noor'), pin('noor'), snap, { kind: 'cover', part: 'noor', tool: 'sticker' } as Move, ring('friends'), post, on],
    );
    expect(rules.phase(done)).toBe('done');
    const judged = rules.judge(level, rules.answers(done));
    expect(starsOf(judged).count).toBe(3);
    expect(judged.named).toEqual(['K13', 'G4', 'K8']);
    expect(judged.items.map((i) => i.trusted)).toEqual([false, true, false]);
    expect(rules.keepsakes(level, rules.answers(done))).toHaveLength(3);
  });
  it('counts what was not answered as not found, and takes surface as no reason', () => {
    expect(starsOf(rules.judge(level, [])).count).toBe(0);
    const surface = play(begin(), look('tree'), pin('tree'), snap, ring('everyone'), post);
    expect(rules.judge(level, rules.answers(surface)).reasons[0]?.right).toBe(false);
  });
  it('plays a twin alone', () => {
    const twin = play(
      rules.start(level, { seed: 1, twinOf: 'giving' }),
      look('badge'),
      look('bus'),
      pin('bus'),
      { kind: 'beat' },
      snap,
      ring('friends'),
      post,
      on,
    );
    expect(twin.moment).toBe('done');
    expect(starsOf(rules.judge(level, rules.answers(twin), 'giving')).count).toBe(3);
  });
});

describe('words', () => {
  it('puts the wanted thing in its place', () => {
    const line = { what: 'No {{wanted}}!', why: 'why', next: 'next' };
    const words: CircleWords = {
      title: 't',
      story: { open: '', turn: '', end: '' },
      home: [],
      after: { spare: line, hidden: line, unreached: line },
      pictures: { giving: { lead: '', wanted: 'puppy', parts: {}, notes: {}, after: { great: { ...line, what: 'Yes' } } } },
    };
    expect(afterOf(words, 'giving', 'hidden').what).toBe('No puppy!');
    expect(afterOf(words, 'giving', 'great').what).toBe('Yes');
  });
});

const ids = fc.constantFrom('dog', 'badge', 'bus', 'tree', 'grass', 'toy', 'noor', 'none');
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constantFrom('look' as const, 'pin' as const, 'uncover' as const, 'ask' as const), part: ids }),
  fc.record({ kind: fc.constant('cover' as const), part: ids, tool: fc.constantFrom('blur' as const, 'sticker' as const) }),
  fc.record({ kind: fc.constant('frame' as const), frame: fc.constantFrom('whole', 'left', 'nowhere') }),
  fc.record({ kind: fc.constant('ring' as const), ring: fc.constantFrom(...RINGS) }),
  fc.record({
    kind: fc.constantFrom(
      'beat' as const,
      'snap' as const,
      'retake' as const,
      'when' as const,
      'post' as const,
      'rewind' as const,
      'go-on' as const,
    ),
  }),
);

describe('any moves', () => {
  it('never break the state, and answers never change once given', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 90 }), (moves) => {
        let state = begin();
        for (const move of moves) {
          const before = rules.answers(state).map((a) => JSON.stringify(a.steps));
          state = rules.step(level, state, move).state;
          const after = rules.answers(state).map((a) => JSON.stringify(a.steps));
          for (const steps of before) expect(after).toContain(steps);
        }
        const { count } = starsOf(rules.judge(level, rules.answers(state)));
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(3);
      }),
      { numRuns: 400 },
    );
  });
  it('never earn a wise decision with everything covered or nothing done', () => {
    for (const picture of level.acts.flatMap((a) => a.pictures)) {
      const covers = Object.fromEntries(picture.parts.map((p) => [p.id, 'sticker' as const]));
      for (const r of RINGS) expect(outcomeOf(picture, { ...untouched(picture), covers, ring: r })).toBe('hidden');
      expect(asItStands(picture) === 'great').toBe(picture.truth === 'genuine');
    }
  });
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
        const state = play(begin(), snap, ...moves);
        if (state.moment === 'done') return;
        const { picture, play: now } = inHand(level, state);
        const shot = { ...now.shot, ring: now.shot.ring ?? 'me' };
        const back = shotOf(picture, stepsOf(shot));
        expect(back && outcomeOf(picture, back)).toBe(outcomeOf(picture, shot));
      }),
    );
  });
  it('reads back only moves', () => {
    expect(readMove({ kind: 'look', part: 'dog' })).toEqual({ kind: 'look', part: 'dog' });
    for (const bad of [
      null,
      1,
      'look',
      {},
      { kind: 'look' },
      { kind: 'look', part: 'A B' },
      { kind: 'ring', ring: 'all' },
      { kind: 'post', x: 1 },
    ])
      expect(readMove(bad)).toBeNull();
  });
});
