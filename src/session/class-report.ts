// What a teacher reads of a class: all figures anew from the answers handed in, by the levels' own rules. Knows no screen, no words and no store.
import type { Classroom } from '../core/classroom/classroom';
import { changesOf, type JudgeCheck } from './report/change';
import { helpOf, timesBySeat } from './report/help';
import { judgementOf, tallyOf } from './report/judgement';
import { type JudgeAttempt, judgeWith, type Sorted, sortAttempts } from './report/judging';
import { headlineOf, mistakesOf, type SceneTally } from './report/misconceptions';
import { rowOf, STATES } from './report/progress';
import type { ClassJudgement, ClassReport, LevelReport, SeatReport } from './report/report';
import { skillsOf } from './report/skills';
import { meanRange } from './report/sure';
import type { Known } from './standing';

/** Judged children before the class's own range is said. */
const FEW = 3;

function seatOf(room: Classroom, sorted: Sorted, known: readonly Known[], seat: number): SeatReport {
  const plays = sorted.plays.get(seat);
  const best = (level: string) => [...(plays?.get(level) ?? [])].sort((a, b) => b.decide - a.decide)[0];
  return {
    seat,
    here: sorted.seats.has(seat),
    cells: rowOf(room, sorted, known, seat),
    judgement: judgementOf(tallyOf(plays)),
    lastDecisions: new Map(known.map(({ level }) => [level.id, best(level.id)?.judged.decisions.map((d) => d.grade) ?? []])),
  };
}

const levelOf = ({ level }: Known, at: number, seats: readonly SeatReport[]): LevelReport => {
  const states = seats.map((s) => s.cells[at]?.state ?? 'none');
  const count = (state: string) => states.filter((s) => s === state).length;
  const [none, started, help, secure] = STATES.map(count);
  return {
    level: level.id,
    isle: level.isle,
    order: level.order,
    counts: { none: none ?? 0, started: started ?? 0, help: help ?? 0, secure: secure ?? 0 },
  };
};

/** The class first: pooled counts, and how far the mean over children may be off. */
function classJudgement(seats: readonly SeatReport[]): ClassJudgement {
  const judged = seats.filter((s) => s.judgement.tally.harmful >= 3 && s.judgement.tally.genuine >= 3).map((s) => s.judgement.tally);
  const spots = judged.length < FEW ? null : meanRange(judged.map((t) => t.hits / t.harmful));
  const passes = judged.length < FEW ? null : meanRange(judged.map((t) => t.passed / t.genuine));
  const words = new Map<SeatReport['judgement']['word'], number[]>();
  for (const s of seats) if (s.here) words.set(s.judgement.word, [...(words.get(s.judgement.word) ?? []), s.seat]);
  const sum = (key: 'harmful' | 'hits' | 'genuine' | 'passed') => seats.reduce((n, s) => n + s.judgement.tally[key], 0);
  return {
    tally: { harmful: sum('harmful'), hits: sum('hits'), genuine: sum('genuine'), passed: sum('passed') },
    spots,
    passes,
    words,
  };
}

const showedBySeat = (scenes: readonly SceneTally[]) => {
  const counts = new Map<string, number>();
  for (const scene of scenes)
    for (const [id, seats] of scene.showed) for (const seat of seats) counts.set(`${seat}/${id}`, (counts.get(`${seat}/${id}`) ?? 0) + 1);
  return (id: string, seat: number): number => counts.get(`${seat}/${id}`) ?? 0;
};

export interface Reporter {
  /** The report of a class as it stands. Asking again costs nothing; after one more hand-in only what is new is judged. */
  of(room: Classroom): ClassReport;
  /** Judges a large class in small steps, so that the page stays alive; then {@link of} is quick. */
  ready(room: Classroom): Promise<void>;
}

/** Attempts judged in one go: a few milliseconds on a slow machine. */
const STEP = 40;

async function judgeSlowly(room: Classroom, judge: JudgeAttempt): Promise<void> {
  let n = 0;
  for (const { attempt } of room.claims.values()) {
    if (attempt.kind === 'play') judge(attempt);
    if (++n % STEP === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

function makeReport(room: Classroom, known: readonly Known[], judge: JudgeAttempt, judgeCheck: JudgeCheck): ClassReport {
  const sorted = sortAttempts(room, judge);
  const seats = Array.from({ length: room.facts.seats }, (_, i) => seatOf(room, sorted, known, i + 1));
  const { scenes, misconceptions } = mistakesOf(known, sorted);
  const again = timesBySeat(misconceptions, showedBySeat(scenes));
  const pairs = [...sorted.pairs.values()].flatMap((levels) => [...levels.values()]).reduce((n, plays) => n + plays.length, 0);
  const together = [...(sorted.plays.get(0) ?? [])].flatMap(([level, plays]) =>
    [...plays]
      .sort((a, b) => b.stars.count - a.stars.count)
      .slice(0, 1)
      .map((p) => [level, p.stars] as const),
  );
  return {
    code: room.facts.code,
    seats,
    levels: known.map((k, at) => levelOf(k, at, seats)),
    judgement: classJudgement(seats),
    skills: skillsOf(known, sorted),
    scenes,
    misconceptions,
    headline: headlineOf(scenes),
    help: helpOf(seats, again),
    change: changesOf(sorted, judgeCheck),
    together: new Map(together),
    handedIn: seats.filter((s) => s.here).length,
    pairs,
    other: sorted.other,
  };
}

/**
 * Reads classes by these levels (in the order in which they are shown) and this check.
 * One reporter remembers what it judged; keep it as long as the page.
 */
export function reporter(known: readonly Known[], judgeCheck: JudgeCheck = () => []): Reporter {
  const judge: JudgeAttempt = judgeWith(known);
  // A class is a value: another hand-in makes another one.
  const reports = new WeakMap<Classroom, ClassReport>();
  return {
    of(room) {
      const report = reports.get(room) ?? makeReport(room, known, judge, judgeCheck);
      reports.set(room, report);
      return report;
    },
    ready: (room) => judgeSlowly(room, judge),
  };
}
