// What level files of every verb may say: ids, grades, the pictures on signs. Knows no verb.
import * as v from 'valibot';

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
] as const;
