// Words of a shrinking-circle level in one language: all there, short enough, easy enough, safe enough.
import { asItStands, outcomeOf } from '../../src/mechanics/circle/judge';
import type { CircleLevel, Picture } from '../../src/mechanics/circle/schema';
import { allPictures, type Outcome, untouched } from '../../src/mechanics/circle/state';
import { afterOf, type CircleWords, pictureWords } from '../../src/mechanics/circle/words';
import { gradeOf, hanIn, sentencesIn, wordsIn } from './reading';
import type { Found } from './structure';
import { LIMITS, stringsIn, UNSAFE } from './words';

/** Outcomes that need words of the picture's own: the good one, and what can go wrong as it stands or in any ring. */
function ownOutcomes(level: CircleLevel, picture: Picture): Outcome[] {
  const possible = new Set<Outcome>(['great', asItStands(picture)]);
  for (const ring of level.rings) {
    const outcome = outcomeOf(picture, { ...untouched(picture), ring });
    if (outcome === 'found' || outcome === 'minded') possible.add(outcome);
  }
  return [...possible];
}

function pictureFaults(where: string, level: CircleLevel, picture: Picture, words: CircleWords): string[] {
  const faults: string[] = [];
  const mine = pictureWords(words, picture.id);
  const need = (has: unknown, what: string) => {
    if (typeof has !== 'string' || has.trim() === '') faults.push(`${where}: ${what} has no words.`);
  };
  need(mine.lead, 'the lead line');
  need(mine.wanted, 'the wanted thing');
  for (const part of picture.parts) {
    need(mine.parts[part.id], `part ${part.id}`);
    need(mine.notes[part.id], `the note at ${part.id}`);
    if (part.person && level.tools.includes('ask')) need(mine.says?.[part.id], `what ${part.id} says`);
  }
  for (const outcome of ownOutcomes(level, picture))
    for (const line of ['what', 'why', 'next'] as const) need(mine.after[outcome]?.[line], `feedback ${outcome}.${line}`);
  for (const list of [mine.parts, mine.notes, mine.says ?? {}])
    for (const id of Object.keys(list))
      if (!picture.parts.some((p) => p.id === id)) faults.push(`${where}: words for a part ${id} that the picture does not have.`);
  return faults;
}

/** The texts a child meets in perfect play: asks, names and notes, the full feedback at a cue's first meeting, then one short line. */
function playedPath(level: CircleLevel, words: CircleWords): string[] {
  const texts = [words.title, words.story.open, words.story.turn, words.story.end];
  const met = new Set<string>();
  for (const picture of level.acts.flatMap((a) => a.pictures)) {
    const mine = pictureWords(words, picture.id);
    texts.push(mine.lead, ...Object.values(mine.parts), ...Object.values(mine.notes));
    const after = afterOf(words, picture.id, 'great');
    const fresh = picture.parts.some((p) => p.cue !== null && !met.has(p.cue));
    for (const p of picture.parts) if (p.cue) met.add(p.cue);
    texts.push(after.what, ...(fresh ? [after.why, after.next] : []));
  }
  return texts.filter((t) => t !== '');
}

function lengthFaults(level: CircleLevel, language: string, words: CircleWords): { faults: string[]; line: string } {
  const limit = LIMITS[level.band];
  const all = stringsIn(words);
  const path = playedPath(level, words);
  const chinese = language === 'zh';
  const size = (text: string) => (chinese ? hanIn(text).length : wordsIn(text).length);
  const longest = chinese ? limit.han : limit.sentence;
  const most = chinese ? Math.round(limit.path * 1.7) : limit.path;
  const unit = chinese ? 'characters' : 'words';
  const name = `${level.id} ${language}`;
  const faults = all
    .flatMap(sentencesIn)
    .filter((s) => size(s) > longest)
    .map((s) => `${name}: a sentence of ${size(s)} ${unit} (at most ${longest}): ${s}`);
  const count = path.reduce((n, text) => n + size(text), 0);
  if (count > most) faults.push(`${name}: ${count} ${unit} on the played path; at most ${most}.`);
  const grade = gradeOf(all);
  if (!chinese && grade > limit.grade) faults.push(`${name}: reading grade ${grade.toFixed(1)}; at most ${limit.grade}.`);
  return { faults, line: `  ${name}: ${count} ${unit} on the played path${chinese ? '' : `, reading grade ${grade.toFixed(1)}`}.` };
}

/** Every fault in a level's words in one language. */
export function circleWordFaults(level: CircleLevel, language: string, words: CircleWords | null): Found {
  if (!words?.pictures || !words.story || !words.title || !words.after)
    return { faults: [`${level.id}: no words in ${language}.`], lines: [], checks: 1 };
  const name = `${level.id} ${language}`;
  const faults = allPictures(level).flatMap((p) => pictureFaults(`${name}: ${p.id}`, level, p, words));
  for (const outcome of ['spare', 'hidden', 'unreached'] as const)
    for (const line of ['what', 'why', 'next'] as const)
      if (!words.after[outcome]?.[line]) faults.push(`${name}: feedback ${outcome}.${line} has no words.`);
  for (const id of Object.keys(words.pictures))
    if (!allPictures(level).some((p) => p.id === id)) faults.push(`${name}: words for a picture ${id} that the level does not have.`);
  if (words.home?.length !== 2) faults.push(`${name}: two things to talk about at home are asked.`);
  const strings = stringsIn(words);
  for (const text of strings) for (const [shape, what] of UNSAFE) if (shape.test(text)) faults.push(`${name}: ${what} in “${text}”.`);
  if (faults.length > 0) return { faults, lines: [], checks: strings.length };
  const length = lengthFaults(level, language, words);
  return { faults: length.faults, lines: [length.line], checks: strings.length * 2 + 3 };
}
