// The level gate: every rule a level must keep, one sentence per fault. Reads plain data; prints nothing itself.
import * as v from 'valibot';
import { ropesLevel } from '../../src/mechanics/ropes/schema';
import type { RopesWords } from '../../src/mechanics/ropes/words';
import { botFaults } from './bots';
import { classifierFaults } from './classifier';
import { cordsGate } from './cords-gate';
import { circleGate } from './circle';
import { readOf } from './read';
import type { Around, Report, Source } from './report';
import { coverage, isleFaults, structureFaults } from './structure';
import { wordFaults } from './words';

/** Which gate judges the levels of which verb. */
const GATES: Readonly<Record<string, (sources: readonly Source[], around: Around) => Report>> = {
  ropes: ropesGate,
  circle: circleGate,
  cords: cordsGate,
};
const verbOf = (source: Source): string => String((source.level as { mechanic?: unknown } | null)?.mechanic);

/** Every level through the gate of its verb. */
export function gate(sources: readonly Source[], around: Around): Report {
  const reports = Object.entries(GATES).map(([verb, judge]) =>
    judge(
      sources.filter((s) => verbOf(s) === verb),
      around,
    ),
  );
  const languages = [...new Set(sources.flatMap((s) => Object.keys(s.words)))];
  reports.push(classifierFaults(Object.fromEntries(languages.map((l) => [l, sources.flatMap((s) => readOf(s, l))]))));
  const strange = sources.filter((s) => !(verbOf(s) in GATES)).map((s) => `${s.id}: no gate knows its mechanic ${verbOf(s)}.`);
  return {
    faults: [...strange, ...reports.flatMap((r) => r.faults)],
    lines: reports.flatMap((r) => r.lines),
    checks: reports.reduce((n, r) => n + r.checks, sources.length),
  };
}

function ropesGate(sources: readonly Source[], around: Around): Report {
  const faults: string[] = [];
  const lines: string[] = [];
  let checks = 0;
  const good: { level: v.InferOutput<typeof ropesLevel>; words: RopesWords }[] = [];
  for (const source of sources) {
    const read = v.safeParse(ropesLevel, source.level);
    checks++;
    if (!read.success) {
      const first = read.issues[0];
      faults.push(`${source.id}: at ${v.getDotPath(first) ?? 'the top'}, ${first.message}`);
      continue;
    }
    const level = read.output;
    if (level.id !== source.id) faults.push(`${source.id}: the file says its id is ${level.id}.`);
    const structure = structureFaults(level, around);
    checks += structure.checks;
    faults.push(...structure.faults);
    if (structure.faults.length > 0) continue;
    for (const [language, words] of Object.entries(source.words)) {
      const found = wordFaults(level, language, words);
      checks += found.checks;
      faults.push(...found.faults);
      lines.push(...found.lines);
    }
    const english = source.words.en as RopesWords | null;
    if (!english?.encounters) continue;
    const bots = botFaults(level, english);
    checks += bots.checks;
    faults.push(...bots.faults);
    lines.push(...bots.lines);
    good.push({ level, words: english });
  }
  const isles = isleFaults(good);
  checks += isles.checks;
  faults.push(...isles.faults);
  lines.push(
    ...isles.lines,
    ...coverage(
      good.map((g) => g.level),
      around.outcomes,
    ),
  );
  return { faults, lines, checks };
}
