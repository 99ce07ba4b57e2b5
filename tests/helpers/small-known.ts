// The smallest level as the session knows it, played on two days by moves.
import type { Cue } from '../../src/core/level/level';
import type { Attempt } from '../../src/core/progress/attempt';
import { mechanics } from '../../src/mechanics/rules-registry';
import { startPlay } from '../../src/session/play';
import type { Known } from '../../src/session/standing';
import { smallLevel } from './small-level';

const ropes = mechanics.ropes as NonNullable<(typeof mechanics)['ropes']>;
export const knownSmall: readonly Known[] = [{ level: smallLevel, mechanic: ropes }];

const pull = (choice: string) => [
  { kind: 'look', sign: 'real' },
  { kind: 'hang', sign: 'real' },
  { kind: 'choose', choice },
  { kind: 'go-on' },
];

/** The second guest shows K1; it is lit on both days. */
export function playedSmall(earlyDay: string, lateDay: string): { cue: Cue; early: Attempt; late: Attempt } {
  const play = startPlay(smallLevel, ropes, { seed: 1 }, [...pull('open'), ...pull('shut')]);
  const on = (day: string, nth: number): Attempt => ({
    id: `${nth}`.padStart(16, 'a'),
    level: smallLevel.id,
    version: 1,
    kind: 'play',
    nth,
    day,
    seed: 1,
    answers: play.answers(),
  });
  return { cue: 'K1', early: on(earlyDay, 1), late: on(lateDay, 2) };
}
