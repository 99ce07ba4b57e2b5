// In which order encounters come and choices stand, drawn from the seed of the play. Pure.
import { randomFrom, seedOf, shuffled } from '../../core/random';
import type { Choice, Node, RopesLevel, Sign } from './schema';

/** Encounter ids in play order: acts keep their place, encounters change places inside an act that allows it. */
export function encounterOrder(level: RopesLevel, seed: number): string[] {
  const random = randomFrom(seedOf(level.id, seed));
  return level.acts.flatMap((act) => {
    const ids = act.encounters.map((e) => e.id);
    return act.shuffle ? shuffled(ids, random) : ids;
  });
}

const ROPE_NAMES: readonly string[] = ['open', 'ask', 'shut'];

/** Ropes hang in one order for a whole play; cards are shuffled at each node; tools keep the order of the belt. */
export function choiceOrder(level: RopesLevel, seed: number, node: Node): { ropes: Choice[]; cards: Choice[]; tools: Choice[] } {
  const names = shuffled(ROPE_NAMES, randomFrom(seedOf(`${level.id}:ropes`, seed)));
  const ropes = node.choices.filter((c) => ROPE_NAMES.includes(c.as)).sort((a, b) => names.indexOf(a.as) - names.indexOf(b.as));
  const cards = shuffled(
    node.choices.filter((c) => c.as === 'say'),
    randomFrom(seedOf(node.id, seed)),
  );
  const tools = node.choices.filter((c) => !ROPE_NAMES.includes(c.as) && c.as !== 'say');
  return { ropes, cards, tools };
}

/** Signs hide in an order drawn from the seed, so that place never tells what a sign says. */
export function signOrder(seed: number, signs: readonly Sign[]): Sign[] {
  const key = (s: Sign) => seedOf(s.id, seedOf('signs', seed));
  return [...signs].sort((a, b) => key(a) - key(b));
}
