// The gate of the Lantern Check and the boosters: parallel forms, matched pairs, four answers, words in every language, and bots that read nothing.
import * as v from 'valibot';
import { boosters as boostersSchema, checkForm } from '../../src/content/check-schema';
import { type CheckWords, LINES } from '../../src/content/check-words';
import type { BoosterItem, Boosters, CheckForm, CheckItem } from '../../src/core/check/check';
import { CHECK_ANSWERS, TOPICS } from '../../src/core/check/check';
import { type Case, isDanger } from '../../src/core/level/level';
import { checkBotFaults } from './check-bots';
import type { Around, Report } from './report';
import { gradeOf, hanIn, sentencesIn, wordsIn } from './reading';
import { LIMITS, stringsIn, unsafeFaults } from './words';

/** What the gate reads: three files, and checks.json of every language. */
export interface CheckSource {
  readonly a: unknown;
  readonly b: unknown;
  readonly boosters: unknown;
  readonly words: Readonly<Record<string, unknown>>;
}

/** Story and what is said together: as long as one bubble and one card may be for the younger band. */
const ITEM_WORDS = 40;
const ITEM_HAN = 64;

const count = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length;
const rules = (faults: (string | false)[]): string[] => faults.filter((f) => f !== false);

/** What holds for every item, in a form or a booster. */
function itemFaults(item: CheckItem, around: Around): string[] {
  const { id, truth, cues, grades, picture } = item;
  const harmful = truth === 'harmful';
  const wise = CHECK_ANSWERS.filter((a) => grades[a] === 'wise');
  const art = [picture.back, picture.hero, picture.who, picture.thing].filter((key) => !around.art.has(`${key}.svg`));
  return rules([
    !cues.every((c) => isDanger(c) === harmful) && `${id}: it is ${truth}, but its cues are ${cues.join(', ')}.`,
    wise.length !== 1 && `${id}: one answer is wise; here there are ${wise.length}.`,
    (grades['go-on'] === 'wise') === harmful && `${id}: going on is wise for a genuine item and for no other.`,
    harmful && grades['go-on'] !== 'risky' && `${id}: going on with something harmful is risky.`,
    !harmful && grades.leave !== 'risky' && `${id}: to leave what is genuine gains nothing.`,
    !harmful && grades['get-help'] === 'wise' && `${id}: nobody is needed for what is genuine.`,
    ...art.map((key) => `${id}: there is no drawing ${key}.`),
    ...item.outcomes.filter((o) => !around.outcomes.includes(`\n${o},`)).map((o) => `${id}: there is no outcome ${o}.`),
  ]);
}

/** The longest run of one truth. */
const runOf = (truths: readonly Case[]): number =>
  truths.reduce((best, t, i) => {
    let n = 1;
    while (truths[i + n] === t) n++;
    return Math.max(best, n);
  }, 0);

function formFaults(form: CheckForm): string[] {
  const { id, items } = form;
  const truths = items.map((i) => i.truth);
  const missing = TOPICS.filter((t) => !items.some((i) => i.topic === t));
  return rules([
    items.length !== 10 && `${id}: it has ${items.length} items; 10 are asked.`,
    count(truths, (t) => t === 'harmful') !== 5 && `${id}: five items are harmful and five genuine.`,
    missing.length > 0 && `${id}: nothing about ${missing.join(', ')}.`,
    new Set(items.map((i) => i.pair)).size !== items.length && `${id}: two items share a slot.`,
    (truths[0] !== 'genuine' || truths.at(-1) !== 'genuine') && `${id}: it begins and ends with something genuine.`,
    runOf(truths) > 3 && `${id}: more than three items of one kind in a row.`,
  ]);
}

/** The part of an item that must be the same in both forms. */
const slotOf = ({ topic, truth, cues, outcomes, difficulty, grades }: CheckItem): string =>
  JSON.stringify([topic, truth, cues, outcomes, difficulty, CHECK_ANSWERS.map((a) => grades[a])]);

function parallelFaults(a: CheckForm, b: CheckForm): string[] {
  const faults = a.items.flatMap((item) => {
    const other = b.items.find((i) => i.pair === item.pair);
    if (!other) return [`${item.id}: form b has no counterpart.`];
    return rules([
      slotOf(other) !== slotOf(item) && `${item.id} and ${other.id}: topic, truth, cues, outcomes, difficulty or grades differ.`,
      other.picture.hero === item.picture.hero && `${item.id} and ${other.id}: the same thing on the screen.`,
    ]);
  });
  const order = (form: CheckForm) => form.items.map((i) => i.pair).join(' ');
  if (order(a) === order(b)) faults.push('The forms ask in the same order: neighbours could copy.');
  return faults;
}

/** Whatever is seen at a glance stands on both sides. */
function glanceFaults(items: readonly CheckItem[]): string[] {
  return (['device', 'inside'] as const).flatMap((look) =>
    [...new Set(items.map((i) => i.picture[look]))].flatMap((value) => {
      const mine = items.filter((i) => i.picture[look] === value);
      const harmful = count(mine, (i) => i.truth === 'harmful');
      return mine.length > 1 && (harmful === 0 || harmful === mine.length)
        ? [`Every item with ${look} ${value} is ${mine[0]?.truth}.`]
        : [];
    }),
  );
}

function boosterFaults({ skills, items }: Boosters): string[] {
  const pairs = [...new Set(items.map((i) => i.pair))];
  return [
    ...skills.flatMap(({ id, cues }) => {
      const mine = items.filter((i) => i.skill === id);
      const of = (truth: Case): BoosterItem[] => mine.filter((i) => i.truth === truth);
      return rules([
        (of('harmful').length < 2 || of('genuine').length < 2) && `Skill ${id}: two harmful and two genuine items at least.`,
        !of('harmful').every((i) => i.cues.some((c) => cues.includes(c))) && `Skill ${id}: a harmful item shows none of its cues.`,
      ]);
    }),
    ...pairs.flatMap((pair) => {
      const mine = items.filter((i) => i.pair === pair);
      const matched = mine.length === 2 && mine[0]?.truth !== mine[1]?.truth && mine[0]?.skill === mine[1]?.skill;
      const alike = JSON.stringify(mine[0]?.picture) === JSON.stringify(mine[1]?.picture);
      return rules([
        !matched && `Pair ${pair}: one harmful and one genuine item of one skill.`,
        matched && !alike && `Pair ${pair}: the halves look different.`,
      ]);
    }),
  ];
}

/** All there, short enough, easy enough, safe enough. */
function wordFaults(
  language: string,
  value: unknown,
  items: readonly CheckItem[],
  spotted: ReadonlySet<string>,
): { faults: string[]; line: string } {
  const words = value as CheckWords | null;
  if (!words?.say || !words.answers || !words.items) return { faults: [`checks ${language}: no words.`], line: '' };
  const faults: string[] = [];
  const need = (text: unknown, what: string) => {
    if (typeof text !== 'string' || text.trim() === '') faults.push(`checks ${language}: ${what} has no words.`);
  };
  for (const line of LINES) need(words.say[line], line);
  for (const answer of CHECK_ANSWERS) need(words.answers[answer], answer);
  const chinese = language === 'zh';
  const size = (text: string) => (chinese ? hanIn(text).length : wordsIn(text).length);
  for (const { id } of items) {
    const mine = words.items[id];
    need(mine?.story, `${id}.story`);
    need(mine?.says, `${id}.says`);
    const long = size(`${mine?.story} ${mine?.says}`);
    if (long > (chinese ? ITEM_HAN : ITEM_WORDS)) faults.push(`checks ${language}: ${id} is ${long} long.`);
    if (!spotted.has(id)) continue;
    need(mine?.after, `${id}.after`);
    if (!mine?.spot || ![mine.story, mine.says].some((t) => t.includes(mine.spot ?? '')))
      faults.push(`checks ${language}: ${id}.spot stands nowhere.`);
  }
  for (const id of Object.keys(words.items))
    if (!items.some((i) => i.id === id)) faults.push(`checks ${language}: words for an item ${id} that is not there.`);
  const strings = stringsIn(words);
  faults.push(...unsafeFaults('checks', language, strings));
  for (const s of strings.flatMap(sentencesIn))
    if (size(s) > (chinese ? LIMITS.A.han : LIMITS.A.sentence)) faults.push(`checks ${language}: a sentence of ${size(s)}: ${s}`);
  const grade = gradeOf(strings);
  if (!chinese && grade > LIMITS.A.grade) faults.push(`checks ${language}: reading grade ${grade.toFixed(1)}; at most ${LIMITS.A.grade}.`);
  return {
    faults,
    line: `  checks ${language}: ${size(strings.join(' '))} ${chinese ? 'characters' : `words, reading grade ${grade.toFixed(1)}`}.`,
  };
}

/** Every rule of the forms, the boosters and their words. */
export function checkGate(source: CheckSource, around: Around): Report {
  const files = [v.safeParse(checkForm, source.a), v.safeParse(checkForm, source.b), v.safeParse(boostersSchema, source.boosters)] as const;
  const broken = files.flatMap((f) => (f.success ? [] : [`checks: at ${v.getDotPath(f.issues[0]) ?? 'the top'}, ${f.issues[0].message}`]));
  const [a, b, more] = files;
  if (!a.success || !b.success || !more.success) return { faults: broken, lines: [], checks: 3 };
  const inForms: readonly CheckItem[] = [...a.output.items, ...b.output.items];
  const items = [...inForms, ...more.output.items];
  const twice = items.filter((item, i) => items.findIndex((o) => o.id === item.id) !== i).map((i) => `${i.id}: two items of this name.`);
  const spotted = new Set(more.output.items.map((i) => i.id));
  const words = Object.entries(source.words).map(([language, value]) => wordFaults(language, value, items, spotted));
  const bots = checkBotFaults([a.output, b.output], more.output, source.words.en as CheckWords | null);
  const faults = [
    ...twice,
    ...items.flatMap((i) => itemFaults(i, around)),
    ...formFaults(a.output),
    ...formFaults(b.output),
    ...parallelFaults(a.output, b.output),
    ...glanceFaults(inForms),
    ...boosterFaults(more.output),
    ...words.flatMap((w) => w.faults),
    ...bots.faults,
  ];
  return { faults, lines: [...words.map((w) => w.line), ...bots.lines], checks: items.length * 8 + 30 + bots.checks };
}
