// Words of a level of windows with cords in one language: all there, short enough, easy enough, safe enough.
import { ACTIONS, type CordsLevel, type Pane } from '../../src/mechanics/cords/schema';
import { allEncounters } from '../../src/mechanics/cords/state';
import { type CordsWords, type PaneWords, paneWords } from '../../src/mechanics/cords/words';
import { playCords, wiseCords } from './cords-bots';
import type { Found } from './structure';
import { lengthFaults, stringsIn, unsafeFaults } from './words';

function paneWordFaults(where: string, pane: Pane, words: PaneWords): string[] {
  const faults: string[] = [];
  const need = (has: unknown, what: string) => {
    if (typeof has !== 'string' || has.trim() === '') faults.push(`${where}: ${what} has no words.`);
  };
  for (const part of ['title', 'text', 'go', 'close', 'why'] as const) need(words[part], part);
  for (const s of pane.signs) need(words.signs[s.id], `sign ${s.id}`);
  // Telling has words of its own for every window (cords.json); what the rest does must be said here.
  for (const as of ACTIONS) if (as !== 'tell') need(words.after[as], `what happens after ${as}`);
  for (const id of Object.keys(words.signs))
    if (!pane.signs.some((s) => s.id === id)) faults.push(`${where}: words for a sign ${id} that the level does not have.`);
  return faults;
}

/** The texts a child meets in perfect play: windows, signs, the full feedback at a cue's first meeting, then one short line. */
export function cordsPath(level: CordsLevel, words: CordsWords): string[] {
  const texts = [words.title, words.story.open, words.story.turn, words.story.end];
  const answers = playCords(wiseCords, { level, words, seed: 1 });
  const met = new Set<string>();
  for (const encounter of level.acts.flatMap((a) => a.encounters)) {
    texts.push(words.encounters[encounter.id]?.lead ?? '');
    for (const pane of encounter.windows) {
      const mine = paneWords(words, encounter.id, pane.id);
      const steps = answers.find((a) => a.encounter === encounter.id && a.part === pane.id)?.steps ?? [];
      const signs = pane.signs.filter((s) => s.at !== 'check' || steps.some((x) => x.choice === 'check'));
      const fresh = signs.some((s) => s.cue !== null && !met.has(s.cue));
      for (const s of signs) if (s.cue) met.add(s.cue);
      texts.push(mine.title, mine.text, mine.go, mine.close, ...signs.map((s) => mine.signs[s.id] ?? ''));
      for (const step of steps) texts.push(mine.after[step.choice as keyof PaneWords['after']] ?? '');
      if (fresh) texts.push(mine.why);
    }
  }
  return texts.filter((t) => t !== '');
}

/** Every fault in a level's words in one language. */
export function cordsWordFaults(level: CordsLevel, language: string, value: unknown): Found {
  const words = value as CordsWords | null;
  if (!words?.encounters || !words.story || !words.title)
    return { faults: [`${level.id}: no words in ${language}.`], lines: [], checks: 1 };
  const faults: string[] = [];
  for (const encounter of allEncounters(level)) {
    if (!words.encounters[encounter.id]?.lead) faults.push(`${level.id} ${language}: ${encounter.id} has no lead line.`);
    for (const pane of encounter.windows)
      faults.push(...paneWordFaults(`${level.id} ${language}: ${encounter.id}/${pane.id}`, pane, paneWords(words, encounter.id, pane.id)));
  }
  if (words.home?.length !== 2) faults.push(`${level.id} ${language}: two things to talk about at home are asked.`);
  const strings = stringsIn(words);
  faults.push(...unsafeFaults(level.id, language, strings));
  if (faults.length > 0) return { faults, lines: [], checks: strings.length };
  const length = lengthFaults(level, language, strings, cordsPath(level, words));
  return { faults: length.faults, lines: [length.line], checks: strings.length * 2 + 3 };
}
