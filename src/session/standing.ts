// What a child's attempts add up to: stars, sparks, keepsakes, cues met and named. Derived each time, stored never.
import type { Cue, LevelBase } from '../core/level/level';
import type { Answer, Attempt } from '../core/progress/attempt';
import { type Stars, starsOf } from '../core/scoring/stars';
import type { Mechanic } from '../mechanics/rules-registry';

export interface Known {
  readonly level: LevelBase;
  readonly mechanic: Mechanic;
}

export interface LevelStanding {
  readonly plays: number;
  readonly first: Stars;
  readonly best: Stars;
}

export interface Standing {
  readonly levels: ReadonlyMap<string, LevelStanding>;
  /** Sparks of all levels given in, 0–9 an isle. */
  readonly sparks: number;
  readonly keepsakes: readonly string[];
  readonly met: ReadonlySet<Cue>;
  readonly named: ReadonlySet<Cue>;
}

const NO_STARS: Stars = { see: false, decide: false, explain: false, count: 0 };

/** A star once earned in any play stays: first and best are both kept, for ever. */
const join = (a: Stars, b: Stars): Stars => {
  const see = a.see || b.see;
  const decide = a.decide || b.decide;
  const explain = a.explain || b.explain;
  return { see, decide, explain, count: Number(see) + Number(decide) + Number(explain) };
};

const inOrder = (a: Attempt, b: Attempt): number => a.nth - b.nth || (a.id < b.id ? -1 : 1);

/** What two played together counts for neither child's stars; both met and named what was in it. Adds up attempts over the levels at hand; attempts of other levels are left out. */
export function standingOf(known: readonly Known[], attempts: Iterable<Attempt>): Standing {
  const all = [...attempts].sort(inOrder);
  const levels = new Map<string, LevelStanding>();
  const keepsakes = new Set<string>();
  const met = new Set<Cue>();
  const named = new Set<Cue>();
  for (const { level, mechanic } of known) {
    const mine = all.filter((a) => a.level === level.id);
    const judgeOf = (answers: readonly Answer[], twin?: string) => mechanic.rules.judge(level, answers, twin);
    for (const attempt of mine) {
      const judged = judgeOf(attempt.answers, attempt.twin);
      for (const cue of judged.cues) if (cue.lit) met.add(cue.cue);
      for (const cue of judged.named) named.add(cue);
      for (const keep of mechanic.rules.keepsakes(level, attempt.answers)) keepsakes.add(keep);
    }
    const plays = mine.filter((a) => a.kind === 'play' && !a.pair).map((a) => starsOf(judgeOf(a.answers)));
    levels.set(level.id, { plays: plays.length, first: plays[0] ?? NO_STARS, best: plays.reduce(join, NO_STARS) });
  }
  const sparks = [...levels.values()].reduce((n, l) => n + l.best.count, 0);
  return { levels, sparks, keepsakes: [...keepsakes], met, named };
}
