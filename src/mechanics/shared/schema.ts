// What level files of every verb may say: ids, grades, the pictures on signs. Knows no verb.
import * as v from 'valibot';
import { ISLES } from '../../core/level/level';

export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'ids are short words in small letters'));
export const grade = v.picklist(['wise', 'okay', 'risky']);

/** The drawings on signs (assets/art ico-*). */
export const PICTURES = [
  'school',
  'home',
  'gift',
  'secret',
  'clock',
  'photo',
  'key',
  'map',
  'chat',
  'people',
  'eye',
  'hand',
  'question',
  'heart',
  'star',
  'speech',
  'game',
  'book',
  'ball',
  'music',
  'phone',
  'pencil',
  'cake',
  'bus',
  'bell',
  'shield',
  'flag',
  'camera',
  'fish',
  'jar',
  'basket',
  'film',
  'snail',
  'brush',
  'net',
  'castle',
  'pass',
] as const;

const count = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** What every level file begins with, whatever its verb. */
export const levelHead = {
  id: slug,
  isle: v.picklist(ISLES),
  order: count(1, 9),
  band: v.picklist(['A', 'AB', 'B']),
  minutes: count(3, 8),
  version: count(1, 10_000),
  /** The picture on the level's card: a scene, and figures before it. Keys of drawings in assets/art. */
  cover: v.strictObject({ scene: slug, figures: v.pipe(v.array(slug), v.minLength(1), v.maxLength(3)) }),
  outcomes: v.array(v.string()),
};
