// In which order encounters come and signs stand, drawn from the seed of the play. Pure.
import { randomFrom, seedOf, shuffled } from '../../core/random';
import type { CordsLevel, Sign } from './schema';

/** Encounter ids in play order: acts keep their place, encounters change places inside an act that allows it. */
export function encounterOrder(level: CordsLevel, seed: number): string[] {
  const random = randomFrom(seedOf(level.id, seed));
  return level.acts.flatMap((act) => {
    const ids = act.encounters.map((e) => e.id);
    return act.shuffle ? shuffled(ids, random) : ids;
  });
}

/** Tags lie in an order drawn from the seed, so that place never tells what a sign is worth. */
export function signOrder(seed: number, signs: readonly Sign[]): Sign[] {
  const key = (s: Sign) => seedOf(s.id, seedOf('signs', seed));
  return [...signs].sort((a, b) => key(a) - key(b));
}
