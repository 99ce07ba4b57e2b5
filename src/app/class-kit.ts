// What every page of the teacher's room stands on: words in the language of now, what levels there are, QR codes, files out. Draws nothing.
import type { Assignment } from '../core/classroom/classroom';
import { joinText } from '../core/classroom/assignment';
import { LEVEL_IDS, loadLevel } from '../content/catalogue';
import { ISLES } from '../core/level/level';
import { language, loadLevelWords, loadWords } from '../i18n/i18n';
import type { Known } from '../session/standing';
import { qrMatrix } from '../storage/qr';
import type { LevelFacts } from '../views/teacher/draft';
import type { DrawQr } from '../views/teacher/qr-picture';
import { type LessonsFile, lessonsFile, type TeacherWords, teacherWords } from '../views/teacher/words';

export interface LevelCard extends LevelFacts {
  readonly outcomes: readonly string[];
}

/** What the teacher's pages know of levels, in the language of now. */
export interface Kit {
  readonly levels: readonly LevelCard[];
  /** The same levels with their rules, in the same order. */
  readonly known: readonly Known[];
  /** What an outcome's id means, as a sentence. */
  readonly outcomes: Readonly<Record<string, string>>;
}

interface Opened {
  readonly card: LevelCard;
  readonly known: Known;
}

async function openLevel(id: string): Promise<Opened | null> {
  const [read, words] = await Promise.all([loadLevel(id), loadLevelWords<{ readonly title: string }>(id)]);
  if (!read.ok) return null;
  const { isle, order, minutes, outcomes } = read.value.level;
  return { card: { id, isle, order, minutes, outcomes, title: words.title }, known: read.value };
}

const inOrder = ({ card: a }: Opened, { card: b }: Opened): number => ISLES.indexOf(a.isle) - ISLES.indexOf(b.isle) || a.order - b.order;

/** Fetches words and levels; sets the words every view of the room asks. */
export async function loadKit(): Promise<Kit> {
  const lang = language.value;
  const [words, lessons, { outcomes }, cards] = await Promise.all([
    loadWords<TeacherWords>('teacher', lang),
    loadWords<LessonsFile>('lessons', lang),
    loadWords<Pick<Kit, 'outcomes'>>('outcomes', lang),
    Promise.all(LEVEL_IDS.map(openLevel)),
  ]);
  teacherWords.value = words;
  lessonsFile.value = lessons;
  const opened = cards.filter((c) => c !== null).sort(inOrder);
  return { outcomes, levels: opened.map((o) => o.card), known: opened.map((o) => o.known) };
}

const drawn = new Map<string, ReturnType<DrawQr>>();

/** Squares of a text, kept: sixty seat cards are drawn more than once. */
export const drawQr: DrawQr = (text) => {
  const known = drawn.get(text) ?? qrMatrix(text);
  if (drawn.size > 300) drawn.clear();
  drawn.set(text, known);
  return known;
};

const home = (): string => location.origin + location.pathname;

/** The link a class opens; with a seat, the one that leads straight to its emblem. */
export const linkOf = (assignment: Assignment, seat?: number): string =>
  `${home()}#/join/${joinText(assignment)}${seat === undefined ? '' : `/s${seat}`}`;

/** Where a code is typed, as short as it can be said. */
export const typedAddress = (): string => `${location.host}${location.pathname.replace(/index\.html$/, '')}#/join`;

/** A day so many days on, as YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  const at = new Date(Date.UTC(y, m - 1, d + days));
  return at.toISOString().slice(0, 10);
}

export function download(content: BlobPart, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
