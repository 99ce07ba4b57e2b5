// In which order pictures come and parts are listed, drawn from the seed of the play. Pure.
import { listedOnce, spread } from '../../core/level/places';
import { randomFrom, seedOf, shuffled } from '../../core/random';
import { isReason } from './judge';
import type { CircleLevel, Part, Picture } from './schema';
import { allPictures } from './state';

/** Picture ids in play order: acts keep their place, pictures change places inside an act that allows it. */
export function pictureOrder(level: CircleLevel, seed: number): string[] {
  const random = randomFrom(seedOf(level.id, seed));
  return level.acts.flatMap((act) => {
    const ids = act.pictures.map((p) => p.id);
    return act.shuffle ? shuffled(ids, random) : ids;
  });
}

const listsOf = listedOnce((level: CircleLevel, seed: number): ReadonlyMap<string, readonly Part[]> => {
  const pictures = allPictures(level);
  const lists = pictures.map((picture) => ({ items: picture.parts, right: (part: Part) => isReason(picture, part) }));
  const orders = spread(lists, randomFrom(seedOf(`${level.id}:parts`, seed)));
  return new Map(pictures.map((picture, i) => [picture.id, orders[i] ?? picture.parts]));
});

/** Parts are named in an order drawn from the seed, so that a place in the list says nothing. */
export const partOrder = (level: CircleLevel, picture: Picture, seed: number): readonly Part[] =>
  listsOf(level, seed).get(picture.id) ?? picture.parts;
