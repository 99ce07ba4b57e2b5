// Keeps a finished check or booster among the child's attempts, apart from play. Knows no item and no screen.
import { answersOf, timesOf } from '../core/check/check';
import type { Attempt } from '../core/progress/attempt';
import { randomId } from '../storage/store';
import type { Given, Kept } from '../views/check/check-view';
import type { App } from './context';
import { today } from './files';

export const attemptsOf = (app: App): readonly Attempt[] => [
  ...((app.childId ? app.store.child(app.childId) : null)?.attempts.values() ?? []),
];

export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;

export interface Finished {
  readonly level: string;
  readonly version: number;
  readonly kind: 'check' | 'booster';
  readonly seed: number;
  readonly given: Given;
}

/** Says how it went; without a child nothing is kept. */
export async function keepAttempt(app: App, { level, version, kind, seed, given }: Finished): Promise<Kept> {
  if (!app.childId) return 'not-kept';
  const nth = timesOf(attemptsOf(app), level) + 1;
  const saved = await app.store.finish(app.childId, {
    id: randomId(),
    level,
    version,
    kind,
    nth,
    day: today(),
    seed,
    answers: answersOf(given),
  });
  return app.saving ? saved : 'not-kept';
}

/** Where the way out leads: into the game, or to the title where no child was chosen; a room may ask for its child back. */
export const wayOut = (app: App, path: readonly string[]): string => {
  const room = path.find((p) => p === 'join' || p === 'family' || p === 'class');
  return room ? `#/${room}` : app.childId ? '#/isles' : '#/';
};
