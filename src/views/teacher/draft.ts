// What a teacher is putting together for the next lesson, and the assignment it amounts to. Pure; knows no screen.
import type { Assignment, CheckPart, ClassFacts } from '../../core/classroom/classroom';
import { READY_LESSONS } from '../../core/classroom/lessons';
import type { Isle } from '../../core/level/level';

/** What the room knows of a level without opening it. */
export interface LevelFacts {
  readonly id: string;
  readonly isle: Isle;
  readonly order: number;
  readonly minutes: number;
  readonly title: string;
}

export const OWN = 'own';
export const MINUTES = [20, 30, 45] as const;

export interface Draft {
  /** Id of a ready lesson, or 'own'. */
  readonly lesson: string;
  readonly levels: readonly string[];
  readonly check: CheckPart;
  readonly note: string | null;
  readonly device: Assignment['device'];
}

const FIRST = READY_LESSONS[0];

export const FRESH: Draft = {
  lesson: FIRST?.id ?? OWN,
  levels: FIRST?.levels ?? [],
  check: FIRST?.check ?? 'none',
  note: null,
  device: 'own',
};

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id, i) => id === b[i]);

/** The ready lesson these levels and this check are, or 'own'. */
export const lessonOf = ({ levels, check }: Pick<Draft, 'levels' | 'check'>): string =>
  READY_LESSONS.find((l) => l.check === check && same(l.levels, levels))?.id ?? OWN;

export const draftOf = (a: Assignment): Draft => ({
  lesson: lessonOf(a),
  levels: a.levels,
  check: a.check,
  note: a.note,
  device: a.device,
});

/** Takes a ready lesson; 'own' keeps what was picked so far and lets it be changed. */
export function takeLesson(draft: Draft, id: string): Draft {
  const ready = READY_LESSONS.find((l) => l.id === id);
  return ready ? { ...draft, lesson: id, levels: ready.levels, check: ready.check } : { ...draft, lesson: OWN };
}

/** Puts the level at one place to another. */
export function moved(levels: readonly string[], from: number, to: number): readonly string[] {
  const id = levels[from];
  if (id === undefined || to < 0 || to >= levels.length) return levels;
  const rest = levels.filter((_, i) => i !== from);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

export function assignmentOf(facts: ClassFacts, draft: Draft): Assignment {
  const { code, seats, band, language } = facts;
  const { levels, check, note, device } = draft;
  return { code, seats, band, language, levels, check, note, device };
}

export const isEmpty = (draft: Draft): boolean => draft.levels.length === 0 && draft.check === 'none';

const CHECK_MINUTES = 12;

/** How a lesson of so many minutes divides; `tight` when what was picked takes longer than there is. */
export function planOf(draft: Draft, levels: readonly LevelFacts[], minutes: number) {
  const open = minutes >= 45 ? 5 : 3;
  const talk = Math.round(minutes / 3);
  const play = minutes - open - talk;
  const picked = draft.levels.reduce((n, id) => n + (levels.find((l) => l.id === id)?.minutes ?? 0), 0);
  const asked = picked + (draft.check === 'none' ? 0 : CHECK_MINUTES);
  return { open, play, talk, tight: asked > play };
}
