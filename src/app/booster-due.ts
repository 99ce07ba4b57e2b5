// Is a booster due today? Comes after the map, with the scheduler. Knows no screen.
import { BOOSTER_ITEMS } from '../content/check-forms';
import type { Attempt } from '../core/progress/attempt';
import { dueSkills, metOn, reviewsOf } from '../session/review';
import type { Known } from '../session/standing';
import { today } from './files';

/** Skills whose review is due, the most urgent first. */
export function skillsDue(known: readonly Known[], attempts: Iterable<Attempt>): string[] {
  const all = [...attempts];
  return dueSkills(reviewsOf(BOOSTER_ITEMS, metOn(known, all), all), today());
}

export const boosterDue = (known: readonly Known[], attempts: Iterable<Attempt>): boolean => skillsDue(known, attempts).length > 0;
