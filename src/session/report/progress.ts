// Where each child stands on each level: one of four states, first and best stars. Derived each time. Knows no words.
import type { Classroom } from '../../core/classroom/classroom';
import type { Stars } from '../../core/scoring/stars';
import type { Known } from '../standing';
import type { JudgedAttempt, Sorted } from './judging';

/** In the order in which they need a teacher, the least first. */
export const STATES = ['none', 'started', 'help', 'secure'] as const;
export type State = (typeof STATES)[number];

export interface Cell {
  readonly level: string;
  readonly state: State;
  /** Finished plays by this child alone. */
  readonly plays: number;
  readonly pairs: number;
  readonly first: Stars;
  readonly best: Stars;
  /** Known from a spoken code only: stars and no answers. */
  readonly spoken: boolean;
}

const NO_STARS: Stars = { see: false, decide: false, explain: false, count: 0 };
/** Below this share of decision points a level went wrong, whatever else shone. */
const LOW = 0.5;

const join = (a: Stars, b: Stars): Stars => {
  const [see, decide, explain] = [a.see || b.see, a.decide || b.decide, a.explain || b.explain];
  return { see, decide, explain, count: Number(see) + Number(decide) + Number(explain) };
};

/** Secure: chose well, and saw or explained it too. Help: chose badly, or twice not well enough. */
function stateOf(plays: readonly JudgedAttempt[], best: Stars): State {
  if (plays.length === 0) return 'none';
  if (best.decide && best.count >= 2) return 'secure';
  const decide = Math.max(...plays.map((p) => p.decide));
  return decide < LOW || (plays.length >= 2 && !best.decide) ? 'help' : 'started';
}

function spokenCell(room: Classroom, seat: number, level: string): Cell | null {
  const told = [...room.summaries.values()].filter((s) => s.seat === seat && s.level === level);
  if (told.length === 0) return null;
  const best = told.map((s) => join(NO_STARS, { ...s, count: 0 })).reduce(join);
  const state = best.decide && best.count >= 2 ? 'secure' : 'started';
  return { level, state, plays: told.length, pairs: 0, first: best, best, spoken: true };
}

/** One row of the grid: a cell for every level, in the order given. */
export function rowOf(room: Classroom, sorted: Sorted, known: readonly Known[], seat: number): Cell[] {
  return known.map(({ level }) => {
    const plays = sorted.plays.get(seat)?.get(level.id) ?? [];
    const told = plays.length === 0 && room.summaries.size > 0 ? spokenCell(room, seat, level.id) : null;
    if (told) return told;
    const best = plays.reduce((stars, p) => join(stars, p.stars), NO_STARS);
    return {
      level: level.id,
      state: stateOf(plays, best),
      plays: plays.length,
      pairs: sorted.pairs.get(seat)?.get(level.id)?.length ?? 0,
      first: plays[0]?.stars ?? NO_STARS,
      best,
      spoken: false,
    };
  });
}
