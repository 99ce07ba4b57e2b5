// Ready lessons and their six-character code; ids that may stand in a link. Pure; titles and plans are words.
import { no, ok, type Result } from '../result';
import { checkLetter, fromLetters, packBits, toLetters, unpackBits } from './bits';
import type { Assignment, CheckPart, ClassBand } from './classroom';
import { MAX_SEATS } from './emblems';

export interface ReadyLesson {
  readonly id: string;
  readonly levels: readonly string[];
  readonly check: CheckPart;
}

/** The place of a lesson in this list is its number in codes: only add at the end. At most 16. */
export const READY_LESSONS: readonly ReadyLesson[] = [
  { id: 'first-lesson', levels: ['gate-1'], check: 'before' },
  { id: 'topic-gate', levels: ['gate-1', 'gate-2'], check: 'none' },
  { id: 'topic-studio', levels: ['studio-1', 'studio-2'], check: 'none' },
  { id: 'topic-port', levels: ['port-1', 'port-2'], check: 'none' },
  {
    id: 'whole-course',
    levels: ['gate-1', 'studio-1', 'port-1', 'gate-2', 'studio-2', 'port-2', 'gate-3', 'studio-3', 'port-3'],
    check: 'none',
  },
  { id: 'check-before', levels: [], check: 'before' },
  { id: 'check-after', levels: [], check: 'after' },
];

/** Notes to the class (locales lessons.json, `notes`). The place in this list is the note's number in links: only add at the end. */
export const NOTE_IDS = [
  'take-your-time',
  'look-closer-first',
  'talk-with-your-neighbour',
  'hand-in-when-done',
  'headphones-on',
  'with-a-partner',
  'stop-after-one-level',
  'try-a-dim-lantern',
  'ask-me-if-unsure',
  'enjoy',
] as const;

/** Every level there is or will be. The place in this list is the level's number in links: never renumbered. */
export const LEVEL_NUMBERS: readonly string[] = ['gate', 'studio', 'port', 'park', 'carnival', 'lookout', 'castle', 'mirror'].flatMap(
  (isle) => [1, 2, 3].map((n) => `${isle}-${n}`),
);

/** Why a link or a code says nothing to us: not whole or mistyped, or made by a newer game. */
export type JoinProblem = 'not-a-code' | 'mistyped' | 'too-new';

const WIDTHS = [4, 6, 15] as const;
const LENGTH = 6;

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x, i) => x === b[i]);

/**
 * Six characters for a ready lesson on children's own devices; null for anything else, a shared device too: there a lesson ends with
 * handing in, and six letters have no room to say so. They say the lesson, the number of seats and the class; a check letter finds any
 * one wrong letter and any two neighbours changed. A note stays with the link; the language is the device's.
 */
export function lessonCode(assignment: Assignment): string | null {
  const number = READY_LESSONS.findIndex((l) => sameList(l.levels, assignment.levels) && l.check === assignment.check);
  if (number < 0 || assignment.device === 'shared') return null;
  const body = packBits([
    [number, WIDTHS[0]],
    [assignment.seats, WIDTHS[1]],
    [assignment.code, WIDTHS[2]],
  ]);
  return toLetters((body << 5n) | BigInt(checkLetter(body, LENGTH - 1)), LENGTH);
}

/** Reads a six-character code. `language` and `band` are the device's: the code does not say them. */
export function readLessonCode(
  text: string,
  language: Assignment['language'] = 'en',
  band: ClassBand = 'A',
): Result<Assignment, JoinProblem> {
  const all = fromLetters(text, LENGTH);
  if (all === null) return no('not-a-code');
  const body = all >> 5n;
  if (BigInt(checkLetter(body, LENGTH - 1)) !== (all & 31n)) return no('mistyped');
  const [number = 0, seats = 0, code = 0] = unpackBits(body, WIDTHS);
  const lesson = READY_LESSONS[number];
  if (!lesson) return no('too-new');
  if (seats < 1 || seats > MAX_SEATS || code < 1) return no('mistyped');
  return ok({ code, seats, band, language, levels: lesson.levels, check: lesson.check, note: null, device: 'own' });
}
