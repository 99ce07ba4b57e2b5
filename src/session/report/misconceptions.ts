// Which mistakes first attempts show, where, and how many took each choice of a scene. Counts children, never names them aloud. Knows no words.
import type { Case } from '../../core/level/level';
import type { Known } from '../standing';
import type { Site } from '../scenes/scene';
import { sitesOf, takenOf } from '../scenes/registry';
import type { JudgedAttempt, Sorted } from './judging';

/** One judged place of a level and what the class did there the first time. */
export interface SceneTally extends Site {
  readonly level: string;
  readonly truth: Case;
  /** First answers, pairs among them. */
  readonly answered: number;
  /** Answers that were wrong in the way that matters: a trick trusted, or something fine turned away. */
  readonly missed: number;
  /** By the choice's id. */
  readonly took: ReadonlyMap<string, number>;
  /** Seats, by the misconception their answer shows. */
  readonly showed: ReadonlyMap<string, readonly number[]>;
}

export interface Misconception {
  readonly id: string;
  /** Seats that showed it at least once, in the order of seats. */
  readonly seats: readonly number[];
  /** Pairs of children that showed it: counted, and nobody's own. */
  readonly pairs: number;
  /** Where it was shown, most often first; with no answers yet, where it is likely. */
  readonly where: readonly { readonly level: string; readonly encounter: string; readonly part: string; readonly times: number }[];
}

interface First {
  readonly seat: number;
  readonly pair: boolean;
  readonly play: JudgedAttempt;
}

/** The first play of a level by each child, and by each pair that has not played it alone before. */
function firstsOf(sorted: Sorted, level: string): First[] {
  const alone = [...sorted.plays].flatMap(([seat, levels]) => {
    const play = seat === 0 ? undefined : levels.get(level)?.[0];
    return play ? [{ seat, pair: false, play }] : [];
  });
  const both = [...sorted.pairs].flatMap(([seat, levels]) => {
    const play = levels.get(level)?.[0];
    return play ? [{ seat, pair: true, play }] : [];
  });
  return [...alone, ...both].sort((a, b) => a.seat - b.seat);
}

const add = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);

function tallyScene(
  { level }: Known,
  site: ReturnType<typeof sitesOf>[number],
  firsts: readonly First[],
): SceneTally & { pairs: Map<string, number> } {
  const took = new Map<string, number>();
  const showed = new Map<string, number[]>();
  const pairs = new Map<string, number>();
  let [answered, missed] = [0, 0];
  const here = (x: Site) => x.encounter === site.encounter && x.part === site.part;
  for (const { seat, pair, play } of firsts) {
    const item = play.judged.items.find(here);
    if (!item?.answered) continue;
    answered++;
    if (item.trusted === (site.truth === 'harmful')) missed++;
    const answer = play.attempt.answers.find(here) ?? play.attempt.answers.find((a) => a.encounter === site.encounter);
    const choice = answer ? takenOf(level, answer) : null;
    if (choice) add(took, choice);
    for (const d of play.judged.decisions) {
      if (!here(d) || !d.misconception) continue;
      if (pair) add(pairs, d.misconception);
      else if (!showed.get(d.misconception)?.includes(seat)) showed.set(d.misconception, [...(showed.get(d.misconception) ?? []), seat]);
    }
  }
  return { ...site, level: level.id, answered, missed, took, showed, pairs };
}

/** All scenes of these levels, and the misconceptions in them: the most shared first; those not seen yet come last, where they are likely. */
export function mistakesOf(known: readonly Known[], sorted: Sorted): { scenes: SceneTally[]; misconceptions: Misconception[] } {
  const scenes = known.flatMap((k) => {
    const firsts = firstsOf(sorted, k.level.id);
    return sitesOf(k.level).map((site) => ({ tally: tallyScene(k, site, firsts), likely: site.shows }));
  });
  const ids = new Set(scenes.flatMap(({ tally, likely }) => [...tally.showed.keys(), ...tally.pairs.keys(), ...likely]));
  const all = [...ids].map((id): Misconception => {
    const seats = new Set(scenes.flatMap(({ tally }) => tally.showed.get(id) ?? []));
    const pairs = scenes.reduce((n, { tally }) => n + (tally.pairs.get(id) ?? 0), 0);
    const where = scenes
      .filter(({ tally, likely }) => tally.showed.has(id) || tally.pairs.has(id) || likely.includes(id))
      .map(({ tally }) => ({
        level: tally.level,
        encounter: tally.encounter,
        part: tally.part,
        times: (tally.showed.get(id)?.length ?? 0) + (tally.pairs.get(id) ?? 0),
      }))
      .sort((a, b) => b.times - a.times);
    return { id, seats: [...seats].sort((a, b) => a - b), pairs, where };
  });
  const misconceptions = all.sort(
    (a, b) => b.seats.length + b.pairs - (a.seats.length + a.pairs) || b.where.length - a.where.length || (a.id < b.id ? -1 : 1),
  );
  return { scenes: scenes.map((s) => s.tally), misconceptions };
}

/** The scene most worth a minute of talk: the one most of the class missed; at least two of four, and a quarter. */
export function headlineOf(scenes: readonly SceneTally[]): SceneTally | null {
  const worth = scenes.filter((s) => s.answered >= 4 && s.missed >= 2 && s.missed / s.answered >= 0.25);
  return [...worth].sort((a, b) => b.missed / b.answered - a.missed / a.answered || b.answered - a.answered)[0] ?? null;
}
