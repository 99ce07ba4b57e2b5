// What a bot that does not read may earn: one bound for every verb and every level. Pure.
import type { Found } from './structure';

/** Plays of a bot with luck in it. */
const SEEDS = 1000;
/** A bot may have more than one star in so many plays, and never on average. */
const MAX_ABOVE = 0.05;

/** The stars of one bot on one level, play by play, against the bound. */
function bounded(level: string, bot: string, counts: readonly number[]): Found {
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
  const above = counts.filter((n) => n > 1).length / counts.length;
  const found = `mean ${mean.toFixed(3)} stars, above one in ${(above * 100).toFixed(1)} % of ${counts.length} plays`;
  const faults = mean > 1 || above > MAX_ABOVE ? [`${level}: the bot "${bot}" earns too much: ${found}.`] : [];
  return { faults, lines: [`  ${level}  ${bot.padEnd(42)} ${found}`], checks: 1 };
}

/** Every bot on one level, against the bound. Seed by seed, since all plays of a seed share their orders. */
export function botsBounded<B extends { name: string; lucky?: boolean }>(
  level: string,
  bots: readonly B[],
  starsWith: (bot: B, seed: number) => number,
): Found {
  const counts = bots.map((): number[] => []);
  for (let seed = 1; seed <= SEEDS; seed++)
    bots.forEach((bot, i) => {
      if (bot.lucky || seed === 1) counts[i]?.push(starsWith(bot, seed));
    });
  const found = bots.map((bot, i) => bounded(level, bot.name, counts[i] ?? []));
  return { faults: found.flatMap((f) => f.faults), lines: found.flatMap((f) => f.lines), checks: bots.length };
}
