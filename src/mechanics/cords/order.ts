// In which order encounters come and signs stand, drawn from the seed of the play. Pure.
import { listedOnce, spread } from '../../core/level/places';
import { randomFrom, seedOf, shuffled } from '../../core/random';
import { fits } from './judge';
import type { CordsLevel, Pane, Sign } from './schema';
import { allEncounters, keyOf } from './state';

/** Encounter ids in play order: acts keep their place, encounters change places inside an act that allows it. */
export function encounterOrder(level: CordsLevel, seed: number): string[] {
  const random = randomFrom(seedOf(level.id, seed));
  return level.acts.flatMap((act) => {
    const ids = act.encounters.map((e) => e.id);
    return act.shuffle ? shuffled(ids, random) : ids;
  });
}

const found = (sign: Sign) => sign.at !== 'check';

const listsOf = listedOnce((level: CordsLevel, seed: number): ReadonlyMap<string, readonly Sign[]> => {
  const panes = allEncounters(level).flatMap((e) => e.windows.map((pane) => ({ key: keyOf(e.id, pane.id), pane })));
  const lists = panes.map(({ pane }) => ({ items: pane.signs, right: (s: Sign) => fits(pane, s), views: [found, () => true] }));
  const orders = spread(lists, randomFrom(seedOf(`${level.id}:signs`, seed)));
  return new Map(panes.map(({ key, pane }, i) => [key, orders[i] ?? pane.signs]));
});

/** Tags lie in an order drawn from the seed, so that place never tells what a sign is worth. */
export function signOrder(level: CordsLevel, encounter: string, pane: Pane, seed: number, shown: readonly Sign[]): Sign[] {
  const order = listsOf(level, seed).get(keyOf(encounter, pane.id)) ?? pane.signs;
  return order.filter((s) => shown.includes(s));
}
