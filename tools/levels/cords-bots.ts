// Bots that play windows with cords: one that knows everything, and many that read nothing. Each blind bot must stay at one star.
import { POINTS } from '../../src/core/level/level';
import type { Answer } from '../../src/core/progress/attempt';
import { randomFrom } from '../../src/core/random';
import { starsOf } from '../../src/core/scoring/stars';
import { rightReasons } from '../../src/mechanics/cords/judge';
import { signOrder } from '../../src/mechanics/cords/order';
import { rules } from '../../src/mechanics/cords/rules';
import type { Action, CordsLevel, Pane, Sign } from '../../src/mechanics/cords/schema';
import { type CordsState, choiceOf, inFocus, litSigns } from '../../src/mechanics/cords/state';
import { type CordsWords, type PaneWords, paneWords } from '../../src/mechanics/cords/words';
import { botsBounded } from './bound';
import type { Found } from './structure';

export interface CordsView {
  readonly pane: Pane;
  readonly words: PaneWords;
  readonly signs: readonly Sign[];
  readonly checked: boolean;
  readonly random: () => number;
}

export interface CordsBot {
  readonly name: string;
  act(view: CordsView): Action;
  pegs(view: CordsView, act: Action): readonly Sign[];
  /** Has luck in it: judged over many seeds. */
  readonly lucky?: boolean;
  /** Share of the ways to look it happens to take; all of them where nothing is said, which earns the see star. */
  readonly looks?: number;
}

type Play = { readonly level: CordsLevel; readonly words: CordsWords; readonly seed: number; readonly twinOf?: string };

/** Plays a level from start to end and returns its first answers. */
export function playCords(bot: CordsBot, { level, words, seed, twinOf }: Play): readonly Answer[] {
  const random = randomFrom(seed * 7919 + 13);
  let state: CordsState = rules.start(level, twinOf ? { seed, twinOf } : { seed });
  const send = (move: Parameters<typeof rules.step>[2]) => {
    state = rules.step(level, state, move).state;
  };
  for (let guard = 0; state.moment !== 'done'; guard++) {
    if (guard > 500) throw new Error(`${level.id}: the bot ${bot.name} does not come to an end.`);
    if (state.moment === 'feedback') send({ kind: 'go-on' });
    else if (state.moment === 'telling') {
      send({ kind: 'tell-who', who: 'home' });
      send({ kind: 'tell-words', words: 'show' });
    } else {
      const { encounter, pane, play } = inFocus(level, state);
      if (play.looked.length === 0 && !play.checked) {
        for (const at of level.looks) if (random() < (bot.looks ?? 1)) send({ kind: 'look', at });
        if (litSigns(pane, inFocus(level, state).play).length === 0) send({ kind: 'look', at: 'front' });
      }
      const now = inFocus(level, state).play;
      const signs = signOrder(level, encounter.id, pane, seed, litSigns(pane, now));
      const view = { pane, words: paneWords(words, encounter.id, pane.id), signs, checked: now.checked, random };
      const act = bot.act(view);
      const wanted = bot.pegs(view, act);
      if (act !== 'check') for (const s of (wanted.length > 0 ? wanted : signs).slice(0, 2)) send({ kind: 'peg', sign: s.id });
      send({ kind: 'choose', choice: act });
    }
  }
  return rules.answers(state);
}

const best = (pane: Pane): Action =>
  [...pane.choices]
    .sort((a, b) => POINTS[b.grade] - POINTS[a.grade] || Number(a.as === 'tell') - Number(b.as === 'tell'))
    .find((c) => c.as !== 'check')?.as ?? 'bin';

/** Knows the file: takes the wisest action with a right reason. */
export const wiseCords: CordsBot = {
  name: 'wise',
  act: ({ pane, checked }) => {
    const act = best(pane);
    const needsCheck = choiceOf(pane, act)?.grade !== 'wise' && choiceOf(pane, 'check')?.grade === 'wise';
    if (needsCheck && !checked) return 'check';
    return pane.choices.find((c) => checked && c.checked === 'wise')?.as ?? act;
  },
  pegs: ({ signs, pane }, act) => {
    const choice = choiceOf(pane, act);
    return choice ? signs.filter((s) => rightReasons(pane, choice).has(s.id)).slice(0, 1) : [];
  },
};

const text = (view: CordsView, sign: Sign) => view.words.signs[sign.id] ?? sign.id;
const byText = (sign: 1 | -1) => (view: CordsView) =>
  [...view.signs].sort((a, b) => sign * (text(view, a).length - text(view, b).length)).slice(0, 1);
const longest = byText(-1);
const shortest = byText(1);
const always = (act: Action) => () => act;
const checkThen = (act: Action) => (view: CordsView) => (view.checked ? act : 'check');
const KEYWORDS = /free|new|quick|now|won|prize|bug|camera|shop|page/i;

/** Bots that read nothing, or only single words, moods, colours and counts. */
export const BLIND_CORDS: readonly CordsBot[] = [
  { name: 'always go', act: always('go'), pegs: longest },
  { name: 'close all', act: always('close'), pegs: longest },
  { name: 'bin all', act: always('bin'), pegs: shortest },
  { name: 'always a grown-up', act: always('tell'), pegs: longest },
  { name: 'check then go', act: checkThen('go'), pegs: shortest },
  { name: 'check then close', act: checkThen('close'), pegs: longest },
  { name: 'check then bin', act: checkThen('bin'), pegs: longest },
  { name: 'check then tell', act: checkThen('tell'), pegs: shortest },
  { name: 'first', act: ({ pane }) => pane.choices[0]?.as ?? 'go', pegs: ({ signs }) => signs.slice(0, 1), lucky: true },
  { name: 'last', act: ({ pane }) => pane.choices.at(-1)?.as ?? 'tell', pegs: ({ signs }) => signs.slice(-1), lucky: true },
  { name: 'a grown-up, first tag', act: always('tell'), pegs: ({ signs }) => signs.slice(0, 1), lucky: true },
  { name: 'a grown-up, second tag', act: always('tell'), pegs: ({ signs }) => signs.slice(1, 2), lucky: true },
  { name: 'check then tell, last tag', act: checkThen('tell'), pegs: ({ signs }) => signs.slice(-1), lucky: true },
  {
    name: 'longest button',
    act: ({ words }) => (words.go.length >= words.close.length ? 'go' : 'close'),
    pegs: longest,
  },
  {
    name: 'keyword',
    act: (view) => (KEYWORDS.test(`${view.words.title} ${view.words.text}`) ? 'bin' : 'go'),
    pegs: (view) => view.signs.filter((s) => KEYWORDS.test(text(view, s))).slice(0, 2),
  },
  {
    name: 'moods and colours',
    act: ({ pane, words }) => (pane.hue <= 2 || /!/.test(words.text) ? 'bin' : 'go'),
    pegs: ({ signs }) => signs.slice(0, 2),
  },
  { name: 'counts', act: ({ signs }) => (signs.length > 4 ? 'bin' : 'go'), pegs: ({ signs }) => signs.slice(-2) },
  { name: 'where from', act: ({ pane }) => (pane.from === 'page' || pane.from === 'shop' ? 'bin' : 'go'), pegs: longest },
  {
    name: 'random',
    act: ({ pane, random }) => (pane.choices[Math.floor(random() * pane.choices.length)] ?? pane.choices[0])?.as ?? 'bin',
    pegs: ({ signs, random }) => signs.filter(() => random() < 0.4).slice(0, 2),
    lucky: true,
    looks: 0.5,
  },
];

/** Every blind bot on one level, against the bound. */
export const cordsBotFaults = (level: CordsLevel, words: CordsWords): Found =>
  botsBounded(level.id, BLIND_CORDS, (bot, seed) => starsOf(rules.judge(level, playCords(bot, { level, words, seed }))).count);

/** Share of wise decisions of a bot over several levels, first answers. */
export function wiseCordsShare(levels: readonly { level: CordsLevel; words: CordsWords }[], bot: CordsBot): number {
  const decisions = levels.flatMap(({ level, words }) =>
    Array.from(
      { length: bot.lucky ? 40 : 1 },
      (_, i) => rules.judge(level, playCords(bot, { level, words, seed: i + 1 })).decisions,
    ).flat(),
  );
  return decisions.length === 0 ? 0 : decisions.filter((d) => d.grade === 'wise').length / decisions.length;
}
