// The gate for levels of windows with cords: every rule such a level must keep, one sentence per fault.
import * as v from 'valibot';
import { type CordsLevel, cordsLevel } from '../../src/mechanics/cords/schema';
import type { CordsWords } from '../../src/mechanics/cords/words';
import { cordsBotFaults } from './cords-bots';
import { cordsIsleFaults, cordsStructureFaults } from './cords-structure';
import { cordsWordFaults } from './cords-words';
import type { Around, Report, Source } from './report';
import type { Found } from './structure';

type Good = { level: CordsLevel; words: CordsWords };

function oneLevel(source: Source, around: Around, good: Good[]): Found {
  const read = v.safeParse(cordsLevel, source.level);
  if (!read.success) {
    const first = read.issues[0];
    return { faults: [`${source.id}: at ${v.getDotPath(first) ?? 'the top'}, ${first.message}`], lines: [], checks: 1 };
  }
  const level = read.output;
  const bones = cordsStructureFaults(level, around);
  const faults = level.id === source.id ? bones.faults : [...bones.faults, `${source.id}: the file says its id is ${level.id}.`];
  if (faults.length > 0) return { ...bones, faults };
  const found = [bones, ...Object.entries(source.words).map(([language, words]) => cordsWordFaults(level, language, words))];
  const english = source.words.en as CordsWords | null;
  if (english?.encounters && found.every((f) => f.faults.length === 0)) {
    found.push(cordsBotFaults(level, english));
    good.push({ level, words: english });
  }
  return {
    faults: found.flatMap((f) => f.faults),
    lines: found.flatMap((f) => f.lines),
    checks: found.reduce((n, f) => n + f.checks, 1),
  };
}

export function cordsGate(sources: readonly Source[], around: Around): Report {
  const good: Good[] = [];
  const found = sources.map((source) => oneLevel(source, around, good));
  found.push(cordsIsleFaults(good));
  return {
    faults: found.flatMap((f) => f.faults),
    lines: found.flatMap((f) => f.lines),
    checks: found.reduce((n, f) => n + f.checks, 0),
  };
}
