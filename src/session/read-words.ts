// All words that the pages a teacher reads need, in one language: fetched together, drawn without waiting. Knows no view.
import type report from '../../locales/en/report.json';
import type { LessonWords, LetterWords } from '../content/lessons';
import type { LevelBase } from '../core/level/level';
import { type Language, loadLevelWords, loadWords } from '../i18n/i18n';
import { sceneOf } from './scenes/registry';
import type { Scene, Site } from './scenes/scene';
import type { Known } from './standing';
import { VERB_WORDS } from './vote/registry';

export type ReportWords = typeof report;

export interface ReadWords {
  readonly report: ReportWords;
  readonly lessons: LessonWords;
  readonly letters: LetterWords;
  readonly misconceptions: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  /** The levels in the order in which they are shown. */
  readonly levels: readonly LevelBase[];
  /** A scene of a level, told in this language; null where level or place is not known. */
  scene(level: string, site: Site): Scene | null;
}

/** Fetches the words of these levels and of the pages about them. */
export async function loadReadWords(known: readonly Known[], lang: Language): Promise<ReadWords> {
  const verbs = [...new Set(known.map((k) => k.level.mechanic))];
  const [report, lessons, letters, cues, outcomes, levelWords, verbWords] = await Promise.all([
    loadWords<ReportWords>('report', lang),
    loadWords<LessonWords>('lessons', lang),
    loadWords<LetterWords>('letters', lang),
    loadWords<{ misconceptions: Record<string, string> }>('cues', lang),
    loadWords<{ outcomes: Record<string, string> }>('outcomes', lang),
    Promise.all(known.map(async ({ level }) => [level.id, await loadLevelWords(level.id, lang)] as const)),
    Promise.all(verbs.map(async (v) => [v, VERB_WORDS[v] ? await loadWords(VERB_WORDS[v], lang) : null] as const)),
  ]);
  const byLevel = new Map<string, unknown>(levelWords);
  const byVerb = new Map<string, unknown>(verbWords);
  return {
    report,
    lessons,
    letters,
    misconceptions: cues.misconceptions,
    outcomes: outcomes.outcomes,
    levels: known.map((k) => k.level),
    scene(id, site) {
      const level = known.find((k) => k.level.id === id)?.level;
      if (!level) return null;
      return sceneOf(level, site, { level: byLevel.get(id), verb: byVerb.get(level.mechanic) ?? null, ways: report.ways });
    },
  };
}
