// Both forms of the Lantern Check and the booster items, checked. Comes with the rooms that need it, never with the start screen.
import * as v from 'valibot';
import a from '../../assets/checks/check-a.json';
import b from '../../assets/checks/check-b.json';
import more from '../../assets/checks/boosters.json';
import type { Boosters, CheckForm, FormId } from '../core/check/check';
import { boosters, checkForm } from './check-schema';

export const CHECK_FORMS: Readonly<Record<FormId, CheckForm>> = {
  'check-a': v.parse(checkForm, a),
  'check-b': v.parse(checkForm, b),
};
export const BOOSTER_ITEMS: Boosters = v.parse(boosters, more);
