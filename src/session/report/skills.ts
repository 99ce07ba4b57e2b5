// How secure the class is in each topic, and who needs which of them. From first attempts, by decision points. Knows no words.
import { type Isle, POINTS } from '../../core/level/level';
import type { JudgedDecision } from '../../core/scoring/judged';
import type { Known } from '../standing';
import type { Sorted } from './judging';

export const SECURITY = ['unseen', 'wobbly', 'mixed', 'secure'] as const;
export type Security = (typeof SECURITY)[number];

export interface Skill {
  /** An outcome of the curriculum, or an isle for the whole topic. */
  readonly id: string;
  readonly state: Security;
  /** Seats with first answers to it. */
  readonly met: number;
  readonly secure: number;
  /** Seats below half of the points, in the order of seats. */
  readonly help: readonly number[];
}

export interface TopicSkills extends Skill {
  readonly isle: Isle;
  readonly outcomes: readonly Skill[];
}

interface Points {
  readonly got: number;
  readonly all: number;
}

const SECURE = 0.75;
const LOW = 0.5;
/** Decisions a child must have met before a word is said of it. */
const FEW = 2;

/** Most children secure, or most not yet. */
const stateOf = (met: number, secure: number, low: number): Security => {
  if (met === 0) return 'unseen';
  if (secure / met >= SECURE) return 'secure';
  return low / met >= 1 / 3 ? 'wobbly' : 'mixed';
};

function skillOf(id: string, bySeat: ReadonlyMap<number, Points>): Skill {
  const shares = [...bySeat].filter(([, p]) => p.all >= FEW).map(([seat, p]) => ({ seat, share: p.got / (p.all * POINTS.wise) }));
  const help = shares.filter((s) => s.share < LOW).map((s) => s.seat);
  const secure = shares.filter((s) => s.share >= SECURE).length;
  return { id, state: stateOf(shares.length, secure, help.length), met: shares.length, secure, help: help.sort((a, b) => a - b) };
}

function count(into: Map<string, Map<number, Points>>, id: string, seat: number, decision: JudgedDecision): void {
  const seats = into.get(id) ?? new Map<number, Points>();
  const had = seats.get(seat) ?? { got: 0, all: 0 };
  seats.set(seat, { got: had.got + POINTS[decision.grade], all: had.all + 1 });
  into.set(id, seats);
}

/** One entry a topic, in the order of the levels given. */
export function skillsOf(known: readonly Known[], sorted: Sorted): TopicSkills[] {
  const isles = [...new Set(known.map((k) => k.level.isle))];
  return isles.map((isle) => {
    const points = new Map<string, Map<number, Points>>();
    const levels = known.filter((k) => k.level.isle === isle);
    for (const [seat, plays] of sorted.plays) {
      if (seat === 0) continue;
      for (const { level } of levels) {
        for (const decision of plays.get(level.id)?.[0]?.judged.decisions ?? []) {
          count(points, isle, seat, decision);
          for (const outcome of decision.outcomes) count(points, outcome, seat, decision);
        }
      }
    }
    const outcomes = [...new Set(levels.flatMap((k) => k.level.outcomes))].sort();
    return {
      ...skillOf(isle, points.get(isle) ?? new Map()),
      isle,
      outcomes: outcomes.map((id) => skillOf(id, points.get(id) ?? new Map())),
    };
  });
}
