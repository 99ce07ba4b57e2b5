// Who gets which form of the Lantern Check first: half of the emblems, half of the seats. Pure; knows no form.
import type { Attempt } from '../progress/attempt';
import type { Emblem } from '../progress/progress';
import { seedOf } from '../random';
import type { FormId } from './check';
import { timesOf } from './check';

export interface FormTaker {
  readonly emblem: Emblem;
  /** The seat in a class, where there is one. */
  readonly seat?: number | undefined;
}

const OTHER: Readonly<Record<FormId, FormId>> = { 'check-a': 'check-b', 'check-b': 'check-a' };

/** Odd seats do form a before and form b after; own play goes by the emblem. */
export function formBefore({ emblem, seat }: FormTaker): FormId {
  const number = seat ?? seedOf(`${emblem.colour}-${emblem.animal}`, 7);
  return number % 2 === 1 ? 'check-a' : 'check-b';
}

/** The form that is next for a child: its first, then the other, then the one done less often. */
export function nextForm(taker: FormTaker, attempts: Iterable<Attempt>): FormId {
  const all = [...attempts];
  const first = formBefore(taker);
  return timesOf(all, first) > timesOf(all, OTHER[first]) ? OTHER[first] : first;
}
