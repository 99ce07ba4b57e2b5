// Who could use a teacher beside them, and the evidence for it. A reason is always said; nobody is ranked. Knows no words.
import type { Evidence, HelpLine, SeatReport } from './report';
import type { Misconception } from './misconceptions';

/** So many at a time: what one teacher can sit down with in a lesson. */
const SIT_WITH = 4;

/** How often each seat showed a misconception, over all scenes. */
export function timesBySeat(
  misconceptions: readonly Misconception[],
  showed: (id: string, seat: number) => number,
): Map<number, [string, number][]> {
  const out = new Map<number, [string, number][]>();
  for (const { id, seats } of misconceptions)
    for (const seat of seats) {
      const times = showed(id, seat);
      if (times >= 2) out.set(seat, [...(out.get(seat) ?? []), [id, times]]);
    }
  return out;
}

function evidenceOf(seat: SeatReport, again: readonly [string, number][]): Evidence[] {
  const levels = seat.cells
    .filter((c) => c.state === 'help')
    .map((c): Evidence => {
      const decisions = seat.lastDecisions.get(c.level) ?? [];
      return { kind: 'level', level: c.level, wise: decisions.filter((g) => g === 'wise').length, of: decisions.length };
    });
  const { word, clear } = seat.judgement;
  const judged: Evidence[] =
    clear && (word === 'trusting' || word === 'guessing' || word === 'careful') ? [{ kind: 'judgement', word }] : [];
  const repeated = [...again]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 1)
    .map(([misconception, times]): Evidence => ({ kind: 'again', misconception, times }));
  return [...levels, ...repeated, ...judged];
}

/** Weight of a reason: a level says more the more of it went wrong (1 to 3), and more than one repeated mistake. */
const weightOf = (e: Evidence): number => (e.kind === 'level' ? 3 - 2 * (e.wise / Math.max(1, e.of)) : e.kind === 'judgement' ? 2 : 1);
const weigh = (line: HelpLine): number => line.evidence.reduce((sum, e) => sum + weightOf(e), 0);
/** One repeated mistake alone is for the whole class to talk about. */
const ENOUGH = 1.2;

/** Everyone for whom a reason weighs enough, the greatest need first. */
export function helpOf(seats: readonly SeatReport[], again: ReadonlyMap<number, readonly [string, number][]>): HelpLine[] {
  return seats
    .map((s) => ({ seat: s.seat, evidence: evidenceOf(s, again.get(s.seat) ?? []) }))
    .filter((line) => weigh(line) >= ENOUGH)
    .sort((a, b) => weigh(b) - weigh(a) || a.seat - b.seat);
}

/** Those to sit with, in the order of seats: nobody is ranked on a page. */
export const sitWith = (help: readonly HelpLine[]): HelpLine[] => help.slice(0, SIT_WITH).sort((a, b) => a.seat - b.seat);
