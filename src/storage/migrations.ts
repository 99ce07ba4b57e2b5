// From each version of what is kept to the next, without gaps. Pure; what a step gives is checked by the schema of the newest version.

/** One step: data of one kind as version n said it → as version n + 1 says it. */
type Step = (kind: string, data: unknown) => unknown;

/** Index 0 leads from version 1 to 2. */
const STEPS: readonly Step[] = [
  // 2 adds a child's place in a class and its marks, checks, boosters and pairs, and the length of a play before a break. All may be absent.
  (_kind, data) => data,
];

/** Leads data of an earlier version to the version wanted. A version without a step is a mistake of ours. */
export function migrate(kind: string, from: number, to: number, data: unknown): unknown {
  let at = data;
  for (let version = from; version < to; version++) {
    const step = STEPS[version - 1];
    if (!step) throw new Error(`There is no step from version ${version} of what is kept.`);
    at = step(kind, at);
  }
  return at;
}
