// A break is offered after the family's own minutes of play, not of being away; never with 0; and again after as long again.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { BREAKS } from '../../src/core/progress/settings';
import { BreakClock, REST_MINUTES } from '../../src/session/break-clock';

const MINUTE = 60_000;
let time = 0;
const pass = (minutes: number) => {
  time += minutes * MINUTE;
};
let clock: BreakClock;
beforeEach(() => {
  time = 1234;
  clock = new BreakClock(() => time);
});

describe('the break clock', () => {
  it('is due after the minutes that were set, and not before', () => {
    clock.play();
    pass(29.9);
    expect(clock.due(30)).toBe(false);
    expect(clock.due(15)).toBe(true);
    pass(0.1);
    expect(clock.due(30)).toBe(true);
  });
  it('is never due at 0', () => {
    clock.play();
    pass(100_000);
    expect(clock.due(0)).toBe(false);
  });
  it('does not count time away, and a long time away is a break', () => {
    clock.play();
    pass(14);
    clock.rest();
    pass(REST_MINUTES - 1);
    clock.play();
    expect(clock.due(15)).toBe(false);
    pass(1);
    expect(clock.due(15)).toBe(true);
    clock.rest();
    pass(REST_MINUTES);
    clock.play();
    expect(clock.due(15)).toBe(false);
    pass(15);
    expect(clock.due(15)).toBe(true);
  });
  it('begins anew once it was offered', () => {
    clock.play();
    pass(20);
    clock.offered();
    expect(clock.due(20)).toBe(false);
    pass(19);
    expect(clock.due(20)).toBe(false);
    pass(1);
    expect(clock.due(20)).toBe(true);
  });
  it('for any story is due exactly when the minutes since the last break are played', () => {
    const move = fc.oneof(fc.constantFrom('play', 'rest', 'offered'), fc.integer({ min: 0, max: 25 }));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), fc.constantFrom(...BREAKS), (story, minutes) => {
        time = 0;
        const one = new BreakClock(() => time);
        let played = 0;
        let away = 0;
        let playing = false;
        let gone = false;
        for (const part of story) {
          if (typeof part === 'number') {
            pass(part);
            if (playing) played += part;
            else if (gone) away += part;
          } else if (part === 'play') {
            if (!playing && gone && away >= REST_MINUTES) played = 0;
            playing = true;
            gone = false;
            one.play();
          } else if (part === 'rest') {
            if (playing) {
              gone = true;
              away = 0;
            }
            playing = false;
            one.rest();
          } else {
            played = 0;
            one.offered();
          }
          if (one.due(minutes) !== (minutes > 0 && played >= minutes)) return false;
        }
        return true;
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
