// A child's own stars by level, for the lanterns of its path. Fetches only levels that were played. Knows no screen.
import { loadLevel } from '../content/catalogue';
import type { Child } from '../core/progress/progress';
import type { Stars } from '../core/scoring/stars';
import { standingOf } from '../session/standing';

export async function starsOfChild(child: Child): Promise<ReadonlyMap<string, Stars>> {
  const attempts = [...child.attempts.values()];
  const played = new Set(attempts.filter((a) => a.kind === 'play').map((a) => a.level));
  const read = await Promise.all([...played].map(loadLevel));
  const known = read.flatMap((r) => (r.ok ? [r.value] : []));
  return new Map([...standingOf(known, attempts).levels].map(([id, level]) => [id, level.best]));
}
