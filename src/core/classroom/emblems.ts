// Which emblem sits on which seat of a class: the same on every device, from the class's code alone. Pure; knows no picture.
import type { Emblem } from '../progress/progress';
import { randomFrom, seedOf, shuffled } from '../random';

export const COLOUR_IDS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink'] as const;
export const ANIMAL_IDS = [
  'panda',
  'otter',
  'penguin',
  'owl',
  'turtle',
  'dolphin',
  'koala',
  'tiger',
  'fox',
  'hedgehog',
  'whale',
  'sloth',
] as const;
/** The largest class. */
export const MAX_SEATS = 60;

/** All seats of a class, seat 1 first. Twelve seats show each animal once; a colour comes back after eight seats at the earliest. */
function seatsOf(code: number): readonly Emblem[] {
  const animals = shuffled(ANIMAL_IDS, randomFrom(seedOf('animals', code)));
  const colours = shuffled(COLOUR_IDS, randomFrom(seedOf('colours', code)));
  return Array.from({ length: MAX_SEATS }, (_, i) => {
    // 12 and 8 share the factor 4: after 24 seats the colours move on by one, so that no pair comes twice.
    const colour = (i + Math.floor(i / 24)) % COLOUR_IDS.length;
    return { colour: colours[colour] ?? 'blue', animal: animals[i % ANIMAL_IDS.length] ?? 'panda' };
  });
}

/** The emblem of a seat, 1–60. All seats of one class differ; neighbours differ in animal and colour. */
export function emblemAt(code: number, seat: number): Emblem {
  const emblem = seatsOf(code)[seat - 1];
  if (!emblem) throw new Error(`There is no seat ${seat}.`);
  return emblem;
}
