// The shape of the check's and the boosters' files. Knows no words and no screen.
import * as v from 'valibot';
import { CHECK_ANSWERS, FORM_IDS, TOPICS } from '../core/check/check';
import { DANGER_CUES, OK_CUES } from '../core/level/level';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const grade = v.picklist(['wise', 'okay', 'risky']);
const cue = v.picklist([...DANGER_CUES, ...OK_CUES]);
const picture = v.strictObject({
  back: slug,
  device: v.picklist(['phone', 'tablet', 'screen']),
  inside: v.picklist(['chat', 'page', 'box', 'post']),
  hero: slug,
  who: slug,
  thing: slug,
  turned: v.optional(v.boolean()),
});
const item = {
  id: slug,
  pair: slug,
  topic: v.picklist(TOPICS),
  truth: v.picklist(['harmful', 'genuine']),
  cues: v.pipe(v.array(cue), v.minLength(1), v.maxLength(3)),
  outcomes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]\d{2}$/))), v.minLength(1)),
  difficulty: v.picklist([1, 2]),
  grades: v.strictObject(v.entriesFromList(CHECK_ANSWERS, grade)),
  picture,
};
const version = v.pipe(v.number(), v.integer(), v.minValue(1));

export const checkForm = v.strictObject({ id: v.picklist(FORM_IDS), version, items: v.array(v.strictObject(item)) });
export const boosters = v.strictObject({
  version,
  skills: v.array(v.strictObject({ id: slug, cues: v.pipe(v.array(cue), v.minLength(1)) })),
  items: v.array(v.strictObject({ ...item, skill: slug })),
});
