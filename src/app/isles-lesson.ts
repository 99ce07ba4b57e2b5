// What a class changes on the map: assigned isles are awake, the others sleep until all is played, and a sign leads to the path. Knows no scene.
import type { Isle } from '../core/level/level';
import type { Child } from '../core/progress/progress';
import { loadWords } from '../i18n/i18n';
import { assignedTo, joinedOf, nextStep, pathOf } from '../session/path';
import type { JoinWords } from '../views/join/join-words';
import type { Route } from './routes';

export interface IslesLesson {
  /** On the sign, and what Lumi says of an isle that sleeps. */
  readonly label: string;
  readonly asleep: string;
  /** Levels that are asked for; null once all are played and every isle is awake. */
  readonly levels: readonly string[] | null;
  readonly next: string | null;
  readonly at: Route;
}

/** Null for a child without a class. */
export async function lessonOf(child: Child | null): Promise<IslesLesson | null> {
  const joined = joinedOf(child);
  if (!child || !joined) return null;
  const { path } = await loadWords<JoinWords>('join');
  const steps = pathOf({ ...joined.assignment, check: 'none' }, joined.seat, child.attempts.values());
  return {
    label: path.hubSign,
    asleep: path.asleep,
    levels: assignedTo(child),
    next: nextStep(steps)?.id ?? null,
    at: { screen: 'join', path: [joined.text, 'path'] },
  };
}

/** Those of the open isles that the class was asked to visit. */
export const awakeIsles = (open: readonly Isle[], lesson: IslesLesson | null): readonly Isle[] =>
  lesson?.levels ? open.filter((isle) => lesson.levels?.some((id) => id.startsWith(`${isle}-`))) : open;
