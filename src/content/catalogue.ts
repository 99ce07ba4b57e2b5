// Which levels there are, and how one is loaded and checked. Knows no screen and no words.
import * as v from 'valibot';
import { ISLES, type Isle, type LevelBase } from '../core/level/level';
import { no, ok, type Result } from '../core/result';
import { type Mechanic, mechanics } from '../mechanics/rules-registry';

const files = import.meta.glob<unknown>('../../assets/levels/*.json', { import: 'default' });

export type LevelProblem = 'no-such-level' | 'not-loaded' | 'unknown-mechanic' | 'not-a-level';

export interface LoadedLevel {
  readonly level: LevelBase;
  readonly mechanic: Mechanic;
}

/** Level ids, from the file names alone: nothing is fetched. */
export const LEVEL_IDS: readonly string[] = Object.keys(files)
  .map((path) => path.replace(/^.*\/|\.json$/g, ''))
  .sort();

export const levelsOf = (isle: Isle): string[] => LEVEL_IDS.filter((id) => id.startsWith(`${isle}-`));

/** Isles out of the mist: those that have levels. */
export const OPEN_ISLES: readonly Isle[] = ISLES.filter((isle) => levelsOf(isle).length > 0);

/** Checks an unknown value against the schema its mechanic names. */
export function readLevel(value: unknown): Result<LoadedLevel, LevelProblem> {
  const name = v.safeParse(v.looseObject({ mechanic: v.string() }), value);
  if (!name.success) return no('not-a-level');
  const mechanic = mechanics[name.output.mechanic];
  if (!mechanic) return no('unknown-mechanic');
  const level = v.safeParse(mechanic.schema, value);
  return level.success ? ok({ level: level.output, mechanic }) : no('not-a-level');
}

/** Fetches one level and checks it. */
export async function loadLevel(id: string): Promise<Result<LoadedLevel, LevelProblem>> {
  const file = files[`../../assets/levels/${id}.json`];
  if (!file) return no('no-such-level');
  try {
    return readLevel(await file());
  } catch {
    return no('not-loaded');
  }
}
