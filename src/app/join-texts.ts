// The words that joining a class needs: its own, the teacher's notes, the titles of the levels. Knows no screen.
import { LEVEL_IDS } from '../content/catalogue';
import { loadLevelWords, loadWords } from '../i18n/i18n';
import type { JoinWords } from '../views/join/join-words';

interface LessonWords {
  readonly notes: Readonly<Record<string, string>>;
}

export interface Words {
  readonly join: JoinWords;
  readonly notes: LessonWords['notes'];
  readonly titles: ReadonlyMap<string, string>;
}

export async function readWords(): Promise<Words> {
  const [join, lessons, levels] = await Promise.all([
    loadWords<JoinWords>('join'),
    loadWords<LessonWords>('lessons'),
    Promise.all(LEVEL_IDS.map((id) => loadLevelWords<{ readonly title: string }>(id))),
  ]);
  return { join, notes: lessons.notes, titles: new Map(levels.map((l, i) => [LEVEL_IDS[i] ?? '', l.title])) };
}
