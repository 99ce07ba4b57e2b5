// Bots that play levels: one that knows everything, and many that read nothing. Each blind bot must stay at one star.
import { randomFrom } from '../../src/core/random';
import type { Answer } from '../../src/core/progress/attempt';
import { POINTS } from '../../src/core/level/level';
import { starsOf } from '../../src/core/scoring/stars';
import { rightReasons } from '../../src/mechanics/ropes/judge';
import { choiceOrder, signOrder } from '../../src/mechanics/ropes/order';
import { rules } from '../../src/mechanics/ropes/rules';
import type { Choice, Guest, Node, RopesLevel, Sign } from '../../src/mechanics/ropes/schema';
import { inFocus, type RopesState, signsHere } from '../../src/mechanics/ropes/state';
import { guestWords, type RopesWords } from '../../src/mechanics/ropes/words';
import { botsBounded } from './bound';
import type { Found } from './structure';

export interface View {
  readonly level: RopesLevel;
  readonly words: RopesWords | null;
  readonly encounter: string;
  readonly guest: Guest;
  readonly node: Node;
  readonly choices: readonly Choice[];
  readonly signs: readonly Sign[];
  readonly random: () => number;
}

export interface Bot {
  readonly name: string;
  choose(view: View): Choice | undefined;
  tags(view: View, choice: Choice): readonly Sign[];
  /** Has luck in it: judged over many seeds. */
  readonly lucky?: boolean;
  /** Share of the signs it happens to light; all of them where nothing is said, which earns the see star. */
  readonly lights?: number;
}

const textOf = (view: View, choice: Choice): string =>
  guestWords(view.words ?? ({ encounters: {} } as unknown as RopesWords), view.encounter, view.guest.id).say?.[choice.id] ?? choice.as;
const signText = (view: View, sign: Sign): string =>
  guestWords(view.words ?? ({ encounters: {} } as unknown as RopesWords), view.encounter, view.guest.id).signs[sign.id] ?? sign.id;

/** Plays a level from start to end and returns its first answers. */
export function playWith(level: RopesLevel, bot: Bot, seed: number, words: RopesWords | null = null, twinOf?: string): readonly Answer[] {
  const random = randomFrom(seed * 7919 + 13);
  let state: RopesState = rules.start(level, twinOf ? { seed, twinOf } : { seed });
  for (let guard = 0; state.moment !== 'done'; guard++) {
    if (guard > 500) throw new Error(`${level.id}: the bot ${bot.name} does not come to an end.`);
    if (state.moment === 'feedback') {
      state = rules.step(level, state, { kind: 'go-on' }).state;
      continue;
    }
    if (state.moment === 'telling') {
      state = rules.step(level, state, { kind: 'tell-who', who: 'home' }).state;
      state = rules.step(level, state, { kind: 'tell-words', words: 'show' }).state;
      continue;
    }
    const { encounter, guest, node, play } = inFocus(level, state);
    const order = choiceOrder(level, seed, node);
    const signs = signOrder(seed, signsHere(guest, play));
    for (const s of signs) if (random() < (bot.lights ?? 1)) state = rules.step(level, state, { kind: 'look', sign: s.id }).state;
    const view: View = {
      level,
      words,
      encounter: encounter.id,
      guest,
      node,
      choices: [...order.ropes, ...order.cards, ...order.tools],
      signs,
      random,
    };
    const choice = bot.choose(view) ?? view.choices[0];
    if (!choice) throw new Error(`${level.id}: ${guest.id} offers no choice.`);
    const wanted = bot.tags(view, choice);
    const tags = wanted.length > 0 ? wanted : signs.slice(0, 1);
    for (const s of tags.slice(0, 2)) state = rules.step(level, state, { kind: 'look', sign: s.id }).state;
    for (const s of tags.slice(0, 2)) state = rules.step(level, state, { kind: 'hang', sign: s.id }).state;
    state = rules.step(level, state, { kind: 'choose', choice: choice.id }).state;
  }
  return rules.answers(state);
}

/** Knows the file: takes the wisest choice with a right reason. */
export const wiseBot: Bot = {
  name: 'wise',
  choose: ({ choices }) =>
    [...choices].sort((a, b) => POINTS[b.grade] - POINTS[a.grade] || Number(a.as === 'tell') - Number(b.as === 'tell'))[0],
  tags: ({ signs, guest }, choice) => signs.filter((s) => rightReasons(guest, choice).has(s.id)).slice(0, 1),
};

const byLength = (text: (x: Choice, v: View) => string, sign: 1 | -1) => (view: View) =>
  [...view.choices].sort((a, b) => sign * (text(a, view).length - text(b, view).length))[0];
const pick = (as: readonly string[]) => (view: View) => {
  for (const name of as) {
    const found = view.choices.find((c) => c.as === name);
    if (found) return found;
  }
  return undefined;
};
const nth = (view: View, from: 'first' | 'last') => (from === 'first' ? view.signs.slice(0, 1) : view.signs.slice(-1));
const sortSigns = (view: View, sign: 1 | -1) =>
  [...view.signs].sort((a, b) => sign * (signText(view, a).length - signText(view, b).length)).slice(0, 1);
const trusting = (view: View, trusts: boolean) =>
  view.choices.filter((c) => c.as === 'say').find((c) => (c.trusts ?? c.to !== null) === trusts);

const KEYWORDS = /secret|friend|free|gift|new|photo|school|hurry|tell|alone|app/i;
const PASSIONS: Readonly<Record<string, 'shut' | 'open'>> = { 'visitor-odd': 'shut', 'visitor-even': 'open' };

/** Bots that read nothing, or only single words, moods, colours and counts. */
export const BLIND_BOTS: readonly Bot[] = [
  { name: 'first', choose: (w) => w.choices[0], tags: (w) => nth(w, 'first'), lucky: true },
  { name: 'last', choose: (w) => w.choices.filter((c) => c.as !== 'tell').at(-1), tags: (w) => nth(w, 'last'), lucky: true },
  { name: 'longest', choose: byLength((c, w) => textOf(w, c), -1), tags: (w) => sortSigns(w, -1) },
  { name: 'shortest', choose: byLength((c, w) => textOf(w, c), 1), tags: (w) => sortSigns(w, 1) },
  { name: 'always open', choose: (w) => pick(['open'])(w) ?? trusting(w, true), tags: (w) => sortSigns(w, -1) },
  { name: 'always shut', choose: (w) => pick(['shut', 'block'])(w) ?? trusting(w, false), tags: (w) => sortSigns(w, -1) },
  { name: 'ask then open', choose: (w) => pick(['ask', 'open'])(w) ?? trusting(w, true), tags: (w) => sortSigns(w, 1) },
  { name: 'ask then shut', choose: (w) => pick(['ask', 'shut', 'report'])(w) ?? trusting(w, false), tags: (w) => sortSigns(w, 1) },
  { name: 'always tell', choose: pick(['tell', 'report', 'shut']), tags: (w) => sortSigns(w, -1) },
  { name: 'always block', choose: pick(['block', 'shut']), tags: (w) => sortSigns(w, -1) },
  {
    name: 'keyword',
    choose: (w) =>
      w.signs.some((s) => KEYWORDS.test(signText(w, s)))
        ? (pick(['shut', 'block'])(w) ?? trusting(w, false))
        : (pick(['open'])(w) ?? trusting(w, true)),
    tags: (w) => w.signs.filter((s) => KEYWORDS.test(signText(w, s))).slice(0, 2),
  },
  {
    name: 'colours and counts',
    choose: (w) => {
      const rope = PASSIONS[(w.guest.cloak + w.signs.length) % 2 ? 'visitor-odd' : 'visitor-even'] ?? 'shut';
      return pick([rope])(w) ?? trusting(w, rope === 'open');
    },
    tags: (w) => w.signs.slice(0, 2),
  },
  {
    name: 'random',
    choose: (w) => w.choices[Math.floor(w.random() * w.choices.length)],
    tags: (w) => w.signs.filter(() => w.random() < 0.4).slice(0, 2),
    lucky: true,
    lights: 0.5,
  },
];

/** Every blind bot on one level, against the bound. */
export const botFaults = (level: RopesLevel, words: RopesWords): Found =>
  botsBounded(level.id, BLIND_BOTS, (bot, seed) => starsOf(rules.judge(level, playWith(level, bot, seed, words))).count);

/** Share of wise decisions of a bot over several levels, first answers. */
export function wiseShare(levels: readonly { level: RopesLevel; words: RopesWords }[], bot: Bot): number {
  let wise = 0;
  let all = 0;
  for (const { level, words } of levels) {
    for (let seed = 1; seed <= (bot.lucky ? 40 : 1); seed++) {
      for (const d of rules.judge(level, playWith(level, bot, seed, words)).decisions) {
        all++;
        if (d.grade === 'wise') wise++;
      }
    }
  }
  return all === 0 ? 0 : wise / all;
}
