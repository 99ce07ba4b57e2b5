// What a child met on the last day it played: levels and tricks named, newest last. Derived each time, stored never. Knows no clock and no words.
import type { Cue } from '../core/level/level';
import type { Attempt } from '../core/progress/attempt';
import type { Known } from './standing';

export interface Met {
  /** YYYY-MM-DD, or null where nothing was played yet. */
  readonly day: string | null;
  /** Level ids; the one begun last stands last. */
  readonly levels: readonly string[];
  readonly named: readonly Cue[];
}

const NOTHING: Met = { day: null, levels: [], named: [] };
const isLevel = (a: Attempt): boolean => a.kind === 'play' || a.kind === 'twin';

/** Sums up the last day; the order within a day is the order in which the levels stand, for no time of day is kept. */
export function metOn(known: readonly Known[], attempts: Iterable<Attempt>): Met {
  const all = [...attempts].filter((a) => isLevel(a) && known.some((k) => k.level.id === a.level));
  const day = all.reduce((last, a) => (a.day > last ? a.day : last), '');
  if (day === '') return NOTHING;
  const mine = all.filter((a) => a.day === day);
  const levels = known.filter((k) => mine.some((a) => a.level === k.level.id));
  const named = levels.flatMap(({ level, mechanic }) =>
    mine.filter((a) => a.level === level.id).flatMap((a) => mechanic.rules.judge(level, a.answers, a.twin).named),
  );
  return { day, levels: levels.map((k) => k.level.id), named: [...new Set(named)] };
}

/** Two things to talk about: of two levels one each, of one level both. */
export function talkPoints(levels: readonly string[], homeOf: (level: string) => readonly string[]): string[] {
  const [last, before] = [...levels].reverse();
  if (last === undefined) return [];
  return before === undefined ? homeOf(last).slice(0, 2) : [...homeOf(before).slice(0, 1), ...homeOf(last).slice(0, 1)];
}

/** The mark of a mission that two have ticked. */
export const missionMark = (level: string): string => `mission-${level}`;
