// Where right things stand in lists that are shuffled. Pure; knows no verb: it is told which things are right.
import { shuffled } from '../random';

export interface Listed<T> {
  readonly items: readonly T[];
  /** Is this thing a right reason here? */
  readonly right: (item: T) => boolean;
  /** What a child may have on the screen while choosing: all of the list, or a part of it. */
  readonly views?: readonly ((item: T) => boolean)[];
}

const TRIES = 24;
/** Longer than twice the longest list. */
const ROOM = 200;
const all = () => true;

/** Every place at which a right thing stands, counted from the start and from the end of each view, as one number each. */
function placesOf<T>({ right, views = [all] }: Listed<T>, order: readonly T[]): number[] {
  const places: number[] = [];
  views.forEach((view, v) => {
    const shown = order.filter(view);
    shown.forEach((item, i) => {
      if (right(item)) places.push(v * ROOM + i, v * ROOM + ROOM / 2 + shown.length - i);
    });
  });
  return places;
}

/**
 * Shuffles the lists of one level so that right things are spread over the places: whoever always takes the first, the
 * last or the n-th thing is right no more often than the numbers allow. Plain shuffling leaves some plays to luck.
 */
export function spread<T>(lists: readonly Listed<T>[], random: () => number): T[][] {
  const used = new Map<number, number>();
  return lists.map((list) => {
    let best: { order: T[]; places: number[]; cost: number } | null = null;
    for (let i = 0; i < TRIES; i++) {
      const order = shuffled(list.items, random);
      const places = placesOf(list, order);
      const cost = places.reduce((sum, place) => sum + (used.get(place) ?? 0) ** 2, 0);
      if (!best || cost < best.cost) best = { order, places, cost };
    }
    for (const place of best?.places ?? []) used.set(place, (used.get(place) ?? 0) + 1);
    return best?.order ?? [];
  });
}

/** Keeps the orders of the last level and seed: every list of a play asks for the same ones. */
export function listedOnce<L extends object, R>(make: (level: L, seed: number) => R): (level: L, seed: number) => R {
  let last: { level: L; seed: number; made: R } | null = null;
  return (level, seed) => {
    if (last?.level !== level || last.seed !== seed) last = { level, seed, made: make(level, seed) };
    return last.made;
  };
}
