// In which order pictures come and parts are listed, drawn from the seed of the play. Pure.
import { randomFrom, seedOf, shuffled } from '../../core/random';
import type { CircleLevel, Part, Picture } from './schema';

/** Picture ids in play order: acts keep their place, pictures change places inside an act that allows it. */
export function pictureOrder(level: CircleLevel, seed: number): string[] {
  const random = randomFrom(seedOf(level.id, seed));
  return level.acts.flatMap((act) => {
    const ids = act.pictures.map((p) => p.id);
    return act.shuffle ? shuffled(ids, random) : ids;
  });
}

/** Parts are named in an order drawn from the seed, so that a place in the list says nothing. */
export const partOrder = (picture: Picture, seed: number): Part[] => shuffled(picture.parts, randomFrom(seedOf(picture.id, seed)));
