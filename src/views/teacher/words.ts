// The words of the teacher's room and how they are filled in. The room sets them before it draws; views only ask. Knows no store.
import { signal } from '@preact/signals';
import type teacher from '../../../locales/en/teacher.json';
import { fill } from '../../i18n/fill';
import { LANGUAGES, language, type Path, type Values } from '../../i18n/i18n';

export type TeacherWords = typeof teacher;
/** Every key of teacher.json; one with a plural is asked for without its ending. */
export type SayKey = Path<TeacherWords>;

export const teacherWords = signal<TeacherWords | null>(null);

/** One ready lesson in locales/<lang>/lessons.json. */
export interface ReadyWords {
  readonly title: string;
  readonly about: string;
  readonly plan: readonly { readonly minutes: number; readonly do: string }[];
}

/** One level in locales/<lang>/lessons.json. */
export interface LessonWords {
  readonly aim: string;
  readonly opener: string;
  readonly play: string;
  readonly talk: readonly { readonly question: string; readonly listen: string }[];
  readonly unplugged: { readonly title: string; readonly steps: readonly string[] };
  readonly ifAChildTells: string;
}

export interface LessonsFile {
  readonly levels: Readonly<Record<string, LessonWords>>;
  readonly lessons: Readonly<Record<string, ReadyWords>>;
  readonly notes: Readonly<Record<string, string>>;
}

export const lessonsFile = signal<LessonsFile | null>(null);

/** What the lessons file says of a ready lesson; null for one of one's own. */
export const readyWords = (id: string): ReadyWords | null => lessonsFile.value?.lessons[id] ?? null;
export const noteText = (id: string): string => lessonsFile.value?.notes[id] ?? '';

function wordAt(key: string): string | undefined {
  let at: unknown = teacherWords.value;
  for (const part of key.split('.')) at = at !== null && typeof at === 'object' ? Reflect.get(at, part) : undefined;
  return typeof at === 'string' ? at : undefined;
}

/** A sentence of the room with its places filled; `count` also picks the plural form. */
export function say(key: SayKey, values: Values = {}): string {
  const { count } = values;
  const tag = LANGUAGES.find((l) => l.id === language.value)?.tag;
  const form = typeof count === 'number' ? new Intl.PluralRules(tag).select(count) : 'other';
  return fill(wordAt(`${key}_${form}`) ?? wordAt(`${key}_other`) ?? wordAt(key) ?? '', values);
}

/** A sentence whose key is made while running, such as the name of a lesson. Empty when there is none. */
export const sayAny = (key: string, values?: Values): string => say(key as SayKey, values);

/** A day as people of this language write it. */
export function dayText(day: string): string {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  const tag = LANGUAGES.find((l) => l.id === language.value)?.tag;
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(new Date(y, m - 1, d));
}
