// Putting a hand-in right moves what was read out, too: no emblem keeps what was never its own.
import { describe, expect, it } from 'vitest';
import type { ClassFacts, Summary } from '../../../src/core/classroom/classroom';
import { forgetSeat, mergeClasses, moveTo, newClass, takeSummary } from '../../../src/core/classroom/keeping';
import { spokenCode } from '../../../src/core/classroom/spoken';

const facts: ClassFacts = { id: '00000000000000aa', code: 1234, seats: 24, band: 'A', language: 'en', made: '2026-11-20', demo: false };
const said: Summary = { code: 1234, seat: 3, level: 'gate-1', see: true, decide: false, explain: true };
const room = takeSummary(newClass(facts, '2027-06-30'), said).room;
const seats = (r: typeof room) => [...r.summaries.values()].map((s) => s.seat);

describe('what was read out', () => {
  it('moves to the right emblem, and back', () => {
    const moved = moveTo(room, [spokenCode(said)], 7);
    expect([...moved.summaries]).toEqual([[spokenCode({ ...said, seat: 7 }), { ...said, seat: 7 }]]);
    expect(seats(moveTo(moved, [...moved.summaries.keys()], 3))).toEqual([3]);
  });
  it('stays moved when an older copy of the class is joined, and when the code is read out again', () => {
    const moved = moveTo(room, [spokenCode(said)], 7);
    expect(seats(mergeClasses(room, moved))).toEqual([7]);
    expect(takeSummary(moved, said)).toMatchObject({ added: 0, gone: 1 });
  });
  it('goes with its child', () => expect(seats(forgetSeat(room, 3))).toEqual([]));
});
