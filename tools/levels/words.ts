// Words of a level in one language: all there, short enough, easy enough, safe enough.
import type { rules } from '../../src/mechanics/ropes/rules';
import type { Encounter, Guest, RopesLevel } from '../../src/mechanics/ropes/schema';
import { allEncounters, choiceOf } from '../../src/mechanics/ropes/state';
import { type GuestWords, guestWords, type RopesWords } from '../../src/mechanics/ropes/words';
import { playWith, wiseBot } from './bots';
import { gradeOf, hanIn, sentencesIn, wordsIn } from './reading';
import type { Found } from './structure';

/** What each band may ask of a reader (curriculum.md 4.1). */
export const LIMITS = {
  A: { grade: 2.5, sentence: 14, path: 350, han: 26 },
  AB: { grade: 4.5, sentence: 18, path: 620, han: 30 },
  B: { grade: 4.5, sentence: 20, path: 700, han: 32 },
} as const;

export const UNSAFE: readonly [RegExp, string][] = [
  [/https?:|www\.|\.(?:com|cn|org|net)\b/i, 'a link'],
  [/\d[\d\s-]{5,}/, 'a number that looks like a phone'],
  [/<[a-z/]/i, 'mark-up'],
  [
    /\b(?:tiktok|youtube|roblox|minecraft|fortnite|whatsapp|wechat|snapchat|instagram|discord|qq)\b|微信|抖音|快手|王者荣耀|我的世界/i,
    'a real brand',
  ],
  [/\b(?:predator|victim|stupid|dangerous|kidnap|kill|die)\b|变态|坏人|拐/i, 'a word that frightens or blames'],
];

export const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];

function guestWordFaults(where: string, guest: Guest, words: GuestWords): string[] {
  const faults: string[] = [];
  const need = (has: unknown, what: string) => {
    if (typeof has !== 'string' || has.trim() === '') faults.push(`${where}: ${what} has no words.`);
  };
  need(words.name, 'the name');
  const lines = guest.nodes.flatMap((n) => n.lines.map((l) => l.id));
  const signs = guest.nodes.flatMap((n) => n.signs.map((s) => s.id));
  for (const id of lines) need(words.lines?.[id], `line ${id}`);
  for (const id of signs) need(words.signs?.[id], `sign ${id}`);
  for (const c of guest.nodes.flatMap((n) => n.choices)) {
    if (c.as === 'say') need(words.say?.[c.id], `card ${c.id}`);
    for (const part of ['what', 'why', 'next'] as const) need(words.after?.[c.id]?.[part], `feedback ${c.id}.${part}`);
  }
  for (const id of Object.keys(words.lines ?? {}))
    if (!lines.includes(id)) faults.push(`${where}: words for a line ${id} that the level does not have.`);
  for (const id of Object.keys(words.signs ?? {}))
    if (!signs.includes(id)) faults.push(`${where}: words for a sign ${id} that the level does not have.`);
  return faults;
}

/** The texts a child meets in perfect play: cards, signs, the first full feedback of each cue, then one short line. */
export function playedPath(level: RopesLevel, words: RopesWords): string[] {
  const texts = [words.title, words.story.open, words.story.turn, words.story.end];
  const answers = playWith(level, wiseBot, 1);
  const met = new Set<string>();
  for (const encounter of level.acts.flatMap((a) => a.encounters)) {
    texts.push(words.encounters[encounter.id]?.lead ?? '');
    for (const guest of encounter.guests) texts.push(...guestPath(encounter, guest, words, answers, met));
  }
  return texts.filter((t) => t !== '');
}

function guestPath(
  encounter: Encounter,
  guest: Guest,
  words: RopesWords,
  answers: ReturnType<typeof rules.answers>,
  met: Set<string>,
): string[] {
  const mine = guestWords(words, encounter.id, guest.id);
  const steps = answers.find((a) => a.encounter === encounter.id && a.part === guest.id)?.steps ?? [];
  const texts = [mine.name];
  for (const step of steps) {
    const node = guest.nodes.find((n) => n.id === step.at);
    texts.push(...(node?.lines ?? []).map((l) => mine.lines[l.id] ?? ''), ...(node?.signs ?? []).map((s) => mine.signs[s.id] ?? ''));
    texts.push(...(node?.choices ?? []).filter((c) => c.as === 'say').map((c) => mine.say?.[c.id] ?? ''));
    const after = mine.after[step.choice];
    const fresh = (node?.signs ?? []).some((s) => s.cue !== null && !met.has(s.cue));
    for (const s of node?.signs ?? []) if (s.cue) met.add(s.cue);
    texts.push(after?.what ?? '');
    if (fresh && choiceOf(guest, step.choice)?.as !== 'ask') texts.push(after?.why ?? '', after?.next ?? '');
  }
  return texts;
}

/** Sentences, the reading grade and the played path against what the band may ask. */
export function lengthFaults(
  level: Pick<RopesLevel, 'id' | 'band'>,
  language: string,
  all: readonly string[],
  path: readonly string[],
): { faults: string[]; line: string } {
  const limit = LIMITS[level.band];
  const faults: string[] = [];
  if (language === 'zh') {
    for (const s of all.flatMap(sentencesIn)) {
      if (hanIn(s).length > limit.han)
        faults.push(`${level.id} zh: a sentence of ${hanIn(s).length} characters (at most ${limit.han}): ${s}`);
    }
    const count = path.flatMap(hanIn).length;
    if (count > limit.path * 1.7)
      faults.push(`${level.id} zh: ${count} characters on the played path; at most ${Math.round(limit.path * 1.7)}.`);
    return { faults, line: `  ${level.id} zh: ${count} characters on the played path.` };
  }
  for (const s of all.flatMap(sentencesIn)) {
    if (wordsIn(s).length > limit.sentence)
      faults.push(`${level.id} ${language}: a sentence of ${wordsIn(s).length} words (at most ${limit.sentence}): ${s}`);
  }
  const grade = gradeOf(all);
  const count = path.flatMap(wordsIn).length;
  if (grade > limit.grade) faults.push(`${level.id} ${language}: reading grade ${grade.toFixed(1)}; at most ${limit.grade}.`);
  if (count > limit.path) faults.push(`${level.id} ${language}: ${count} words on the played path; at most ${limit.path}.`);
  return { faults, line: `  ${level.id} ${language}: ${count} words on the played path, reading grade ${grade.toFixed(1)}.` };
}

export const unsafeFaults = (id: string, language: string, strings: readonly string[]): string[] =>
  strings.flatMap((text) => UNSAFE.filter(([shape]) => shape.test(text)).map(([, name]) => `${id} ${language}: ${name} in “${text}”.`));

/** Every fault in a level's words in one language. */
export function wordFaults(level: RopesLevel, language: string, value: unknown): Found {
  const words = value as RopesWords | null;
  if (!words?.encounters || !words.story || !words.title) {
    return { faults: [`${level.id}: no words in ${language}.`], lines: [], checks: 1 };
  }
  const faults: string[] = [];
  for (const encounter of allEncounters(level)) {
    if (!words.encounters[encounter.id]?.lead) faults.push(`${level.id} ${language}: ${encounter.id} has no lead line.`);
    for (const guest of encounter.guests) {
      faults.push(
        ...guestWordFaults(`${level.id} ${language}: ${encounter.id}/${guest.id}`, guest, guestWords(words, encounter.id, guest.id)),
      );
    }
  }
  if (words.home?.length !== 2) faults.push(`${level.id} ${language}: two things to talk about at home are asked.`);
  const strings = stringsIn(words);
  faults.push(...unsafeFaults(level.id, language, strings));
  if (faults.length > 0) return { faults, lines: [], checks: strings.length };
  const length = lengthFaults(level, language, strings, playedPath(level, words));
  return { faults: length.faults, lines: [length.line], checks: strings.length * 2 + 3 };
}
