// What a kept Lantern Check shows, answer by answer. Pure; knows no child and no screen.
import { CHECK_FORMS } from '../content/check-forms';
import { FORM_IDS, type JudgedAnswer, judgeItems } from '../core/check/check';
import type { Attempt } from '../core/progress/attempt';

/** Judges an attempt of kind 'check' by the form it names; nothing for any other attempt. */
export function judgeCheck(attempt: Attempt): JudgedAnswer[] {
  const form = FORM_IDS.find((id) => id === attempt.level);
  return form && attempt.kind === 'check' ? judgeItems(CHECK_FORMS[form].items, attempt.answers) : [];
}
