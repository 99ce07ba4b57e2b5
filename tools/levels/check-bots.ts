// Bots that take the Lantern Check and read nothing, or single words only: none may come near what a child who reads can earn.
import type { CheckWords } from '../../src/content/check-words';
import { CHECK_ANSWERS, type CheckAnswer, type CheckForm, type CheckItem, type Boosters } from '../../src/core/check/check';
import { POINTS } from '../../src/core/level/level';
import { randomFrom } from '../../src/core/random';
import { wordsIn } from './reading';
import type { Found } from './structure';

/** The most a bot that gives one answer, or draws its answers, may earn. */
const MOST = 0.55;
/** The most a bot may earn that looks at lengths or at single words. */
const MOST_SHALLOW = 0.65;

type Choose = (item: CheckItem) => CheckAnswer;

const textOf = (words: CheckWords | null, { id }: CheckItem): string => `${words?.items[id]?.story ?? ''} ${words?.items[id]?.says ?? ''}`;

export const shareOf = (items: readonly CheckItem[], choose: Choose): number =>
  items.reduce((sum, item) => sum + POINTS[item.grades[choose(item)]], 0) / (items.length * POINTS.wise);

const KEYWORDS = /secret|friend|free|gift|new|photo|password|hurry|fast|alone|app|now|soon|first|not know/i;

/** Long texts are tricks; long sayings are tricks; a word of the list is a trick; an exclamation mark is a trick. */
function shallowBots(items: readonly CheckItem[], words: CheckWords | null): [string, Choose][] {
  const length = (i: CheckItem) => textOf(words, i).length;
  const says = (i: CheckItem) => words?.items[i.id]?.says.length ?? 0;
  const middle = (of: (i: CheckItem) => number) => [...items].map(of).sort((x, y) => x - y)[Math.floor(items.length / 2)] ?? 0;
  const longText = middle(length);
  const longSaying = middle(says);
  const when =
    (test: (i: CheckItem) => boolean): Choose =>
    (i) =>
      test(i) ? 'leave' : 'go-on';
  return [
    ['long text', when((i) => length(i) >= longText)],
    ['short text', when((i) => length(i) < longText)],
    ['long saying', when((i) => says(i) >= longSaying)],
    ['short saying', when((i) => says(i) < longSaying)],
    ['keyword', when((i) => KEYWORDS.test(textOf(words, i)))],
    ['exclamation', when((i) => textOf(words, i).includes('!'))],
    ['question', when((i) => !textOf(words, i).includes('?'))],
  ];
}

/** Words of the forms that stand in many items and only on one side: they would give the answer away. */
function tellingWords(items: readonly CheckItem[], words: CheckWords | null): string[] {
  const where = new Map<string, CheckItem[]>();
  for (const item of items)
    for (const word of new Set(wordsIn(textOf(words, item).toLowerCase()).filter((w) => w.length > 3)))
      where.set(word, [...(where.get(word) ?? []), item]);
  return [...where]
    .filter(([, mine]) => mine.length > 4 && new Set(mine.map((i) => i.truth)).size === 1)
    .map(([word, mine]) => `The word “${word}” stands in ${mine.length} items, all of them ${mine[0]?.truth}.`);
}

const randomShare = (items: readonly CheckItem[]): number => {
  const random = randomFrom(11);
  const shares = Array.from({ length: 1000 }, () => shareOf(items, () => CHECK_ANSWERS[Math.floor(random() * 4)] ?? 'check'));
  return shares.reduce((x, y) => x + y, 0) / shares.length;
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Every blind bot on both forms and on all booster items. */
export function checkBotFaults(forms: readonly CheckForm[], boosters: Boosters, words: CheckWords | null): Found {
  const faults: string[] = [];
  const lines: string[] = [];
  let checks = 0;
  const judge = (name: string, bot: string, share: number, most: number) => {
    checks++;
    lines.push(`  ${name.padEnd(8)}  ${bot.padEnd(14)} ${percent(share)} of the points`);
    if (share > most) faults.push(`${name}: the bot “${bot}” earns ${percent(share)}; at most ${percent(most)}.`);
  };
  for (const { id, items } of [...forms, { id: 'boosters', items: boosters.items as readonly CheckItem[] }]) {
    for (const answer of CHECK_ANSWERS)
      judge(
        id,
        `always ${answer}`,
        shareOf(items, () => answer),
        MOST,
      );
    judge(id, 'random', randomShare(items), MOST);
    for (const [name, bot] of shallowBots(items, words)) judge(id, name, shareOf(items, bot), MOST_SHALLOW);
  }
  faults.push(
    ...tellingWords(
      forms.flatMap((f) => f.items),
      words,
    ),
  );
  return { faults, lines, checks: checks + 1 };
}
