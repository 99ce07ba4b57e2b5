// What grown-ups read: there for every level and every misconception, in both languages, short enough and safe.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOTE_IDS, READY_LESSONS } from '../../src/core/classroom/lessons';
import type { LessonWords, LetterWords, LevelLesson, MissionWords } from '../../src/content/lessons';
import { stringsIn, unsafeFaults } from '../../tools/levels/words';

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const LANGUAGES = ['en', 'zh'] as const;
const files = {
  lessons: (lang: string) => json<LessonWords>(`locales/${lang}/lessons.json`),
  letters: (lang: string) => json<LetterWords>(`locales/${lang}/letters.json`),
  missions: (lang: string) => json<MissionWords>(`locales/${lang}/missions.json`),
};
const levels = readdirSync('assets/levels').map((f) => f.replace(/\.json$/, ''));

/** Every value under a key, anywhere in a file. */
function under(value: unknown, key: string): unknown[] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([k, v]) => (k === key ? [v] : under(v, key)));
}
/** Encounters are pictures at the Studio. */
const scenesOf = (id: string): unknown[] => {
  const level = json(`assets/levels/${id}.json`);
  return ['encounters', 'pictures'].flatMap((key) => under(level, key).flat()).map((e) => (e as { id: unknown }).id);
};
const misconceptions = new Set([
  ...levels.flatMap((id) => under(json(`assets/levels/${id}.json`), 'misconception')),
  ...Object.keys(json<{ misconceptions: object }>('locales/en/cues.json').misconceptions),
]);

/** One page of A4 holds this much. */
const CAPS = {
  en: { aim: 160, opener: 360, play: 230, question: 150, listen: 200, step: 150, tells: 430, mission: 170, line: 80, note: 50 },
  zh: { aim: 60, opener: 150, play: 95, question: 60, listen: 80, step: 60, tells: 150, mission: 60, line: 30, note: 20 },
} as const;

/** What an answer to a child who tells must hold, however short: thanks, belief, no fault, no promised secret, the same day, whom. */
const CORE = {
  en: [
    /thank you|good that you/i,
    /believe/i,
    /not your fault|nothing wrong|not in trouble/i,
    /promise/i,
    /same day/i,
    /safeguarding lead/i,
  ],
  zh: [/谢谢你告诉我|真好/, /相信/, /不是你的错|没有做错/, /不(?:要)?答应保密|不要答应/, /当天/, /学校流程/],
} as const;

function levelFaults(lesson: LevelLesson, lang: 'en' | 'zh'): string[] {
  const cap = CAPS[lang];
  const long = (what: string, text: string, most: number) => (text.length > most ? [`${what}: ${text.length} of ${most}`] : []);
  return [
    ...long('aim', lesson.aim, cap.aim),
    ...long('opener', lesson.opener, cap.opener),
    ...long('play', lesson.play, cap.play),
    ...lesson.talk.flatMap((q) => [...long('question', q.question, cap.question), ...long('listen', q.listen, cap.listen)]),
    ...lesson.unplugged.steps.flatMap((s) => long('step', s, cap.step)),
    ...long('tells', lesson.ifAChildTells, cap.tells),
    ...(lesson.talk.length < 2 || lesson.talk.length > 3 ? ['two or three questions'] : []),
    ...(lesson.unplugged.steps.length < 3 || lesson.unplugged.steps.length > 5 ? ['three to five steps'] : []),
    ...CORE[lang].filter((shape) => !shape.test(lesson.ifAChildTells)).map((shape) => `missing ${shape.source}`),
  ];
}

describe.each(LANGUAGES)('lessons in %s', (lang) => {
  const words = files.lessons(lang);
  it.each(levels)('%s has a whole lesson', (id) => {
    const lesson = words.levels[id];
    expect(lesson).toBeDefined();
    if (lesson) expect(levelFaults(lesson, lang)).toEqual([]);
  });
  it('ask about scenes that the level has', () => {
    for (const [id, lesson] of Object.entries(words.levels))
      for (const scene of lesson.talk.flatMap((q) => q.scenes)) expect(scenesOf(id), `${id}: ${scene}`).toContain(scene);
  });
  it('have a question for every misconception', () => {
    expect(misconceptions.size).toBeGreaterThan(20);
    expect(Object.keys(words.misconceptions).sort()).toEqual([...misconceptions].sort());
    for (const q of Object.values(words.misconceptions)) {
      expect(q.question.length).toBeLessThanOrEqual(CAPS[lang].question);
      expect(q.listen.length).toBeLessThanOrEqual(CAPS[lang].listen);
    }
  });
  it('come ready made, and one lesson of 45 minutes adds up', () => {
    expect(Object.keys(words.lessons)).toEqual(READY_LESSONS.map((l) => l.id));
    const single = READY_LESSONS.filter((l) => l.levels.length === 1 || l.levels.length === 2);
    expect(single.length).toBeGreaterThan(3);
    for (const { id } of single)
      expect(
        words.lessons[id]?.plan.reduce((n, p) => n + p.minutes, 0),
        id,
      ).toBe(45);
  });
  it('say in a sentence what each level and check is about', () => {
    const sentences = json<{ outcomes: Record<string, string> }>(`locales/${lang}/outcomes.json`).outcomes;
    const known = readFileSync('assets/curriculum/outcomes.csv', 'utf8')
      .split('\n')
      .map((line) => line.split(',')[0]);
    const sources = ['assets/levels', 'assets/checks'].flatMap((folder) => readdirSync(folder).map((f) => `${folder}/${f}`));
    const taught = sources.flatMap((path) => under(json(path), 'outcomes').flat());
    expect([...new Set(taught)].filter((o) => !(String(o) in sentences))).toEqual([]);
    expect(Object.keys(sentences).filter((o) => !known.includes(o))).toEqual([]);
  });
  it('have notes that a child reads at a glance', () => {
    expect(Object.keys(words.notes)).toEqual([...NOTE_IDS]);
    for (const note of Object.values(words.notes)) expect(note.length).toBeLessThanOrEqual(CAPS[lang].note);
  });
});

describe.each(LANGUAGES)('missions and letters in %s', (lang) => {
  const { missions, agreement } = files.missions(lang);
  it('give every level a mission for two', () => {
    expect(Object.keys(missions).sort()).toEqual([...levels].sort());
    for (const m of Object.values(missions)) expect(m.do.length).toBeLessThanOrEqual(CAPS[lang].mission);
  });
  it('let grown-ups promise as much as children', () => {
    const [child, grown] = ['child', 'grown-up'].map((id) => agreement.groups.find((g) => g.id === id)?.lines.length ?? 0);
    expect(grown).toBeGreaterThan(0);
    expect(grown).toBe(child);
    const lines = agreement.groups.flatMap((g) => g.lines);
    expect(new Set(lines.map((l) => l.id)).size).toBe(lines.length);
    for (const line of lines) expect(line.text.length).toBeLessThanOrEqual(CAPS[lang].line);
  });
  it('name no child and nothing outside the class', () => {
    for (const [name, read] of Object.entries(files)) expect(unsafeFaults(name, lang, stringsIn(read(lang))), name).toEqual([]);
    const holes = JSON.stringify(files.letters(lang)).match(/\{\{\w+\}\}/g) ?? [];
    expect(new Set(holes)).toEqual(new Set(['{{emblem}}', '{{levels}}']));
  });
});

it('the two languages have the same ids', () => {
  const ids = (value: unknown): unknown[] => [...under(value, 'scenes'), ...under(value, 'id')].flat();
  for (const read of [files.lessons, files.missions]) expect(ids(read('zh'))).toEqual(ids(read('en')));
});

it('a lesson that promises secrecy, blames or runs on is found out', () => {
  const good = files.lessons('en').levels['gate-1'];
  expect(good).toBeDefined();
  if (!good) return;
  expect(levelFaults({ ...good, ifAChildTells: 'Thank you. I believe you. I keep it to myself.' }, 'en')).toHaveLength(4);
  expect(levelFaults({ ...good, aim: 'x'.repeat(161) }, 'en')).toEqual(['aim: 161 of 160']);
});
