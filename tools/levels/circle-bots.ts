// Bots of the shrinking circle: one that knows everything, and many that read nothing. Each blind bot must stay at one star.
import type { Answer } from '../../src/core/progress/attempt';
import { randomFrom } from '../../src/core/random';
import { starsOf } from '../../src/core/scoring/stars';
import { isReason, outcomeOf } from '../../src/mechanics/circle/judge';
import type { Move } from '../../src/mechanics/circle/moves';
import { partOrder } from '../../src/mechanics/circle/order';
import { rules } from '../../src/mechanics/circle/rules';
import type { CircleLevel, Part, Picture, Ring } from '../../src/mechanics/circle/schema';
import { type CircleState, homesFor, inFrame, inHand, inSight, partOf, present, type Shot } from '../../src/mechanics/circle/state';
import { botsBounded } from './bound';
import type { Found } from './structure';

export interface CircleView {
  readonly level: CircleLevel;
  readonly picture: Picture;
  /** In the order in which they are listed. */
  readonly parts: readonly Part[];
  readonly random: () => number;
}

interface Plan {
  readonly frame?: string;
  readonly beats?: number;
  readonly cover?: (part: Part) => boolean;
  readonly ask?: boolean;
  readonly after?: boolean;
  readonly ring: Ring;
  readonly pin: Part | undefined;
}

export interface CircleBot {
  readonly name: string;
  plan(view: CircleView): Plan;
  /** Has luck in it: judged over many seeds. */
  readonly lucky?: boolean;
  /** Share of the parts it happens to look at; all of them where nothing is said, which earns the see star. */
  readonly looks?: number;
}

/** The moves that carry out a plan from a fresh picture. */
function movesOf(view: CircleView, plan: Plan): Move[] {
  const { level } = view;
  const tool = level.tools.includes('blur') ? ('blur' as const) : ('sticker' as const);
  const moves: Move[] = [];
  if (plan.frame) moves.push({ kind: 'frame', frame: plan.frame });
  for (let i = 0; i < (plan.beats ?? 0); i++) moves.push({ kind: 'beat' });
  if (level.takes) moves.push({ kind: 'snap' });
  if (plan.ask) for (const part of view.parts) moves.push({ kind: 'ask', part: part.id });
  for (const part of view.parts) if (plan.cover?.(part)) moves.push({ kind: 'cover', part: part.id, tool });
  if (plan.after) moves.push({ kind: 'when' });
  moves.push({ kind: 'ring', ring: plan.ring });
  const pin = plan.pin ?? view.parts[0];
  if (pin) moves.push({ kind: 'pin', part: pin.id });
  return moves;
}

const lookAt = (parts: readonly Part[]): Move[] => parts.map((part) => ({ kind: 'look', part: part.id }));

/** Plays a level from start to end and returns its first answers. */
export function playCircle(level: CircleLevel, bot: CircleBot, seed: number, twinOf?: string): readonly Answer[] {
  const random = randomFrom(seed * 7919 + 13);
  let state: CircleState = rules.start(level, twinOf ? { seed, twinOf } : { seed });
  const send = (move: Move) => {
    state = rules.step(level, state, move).state;
  };
  for (let guard = 0; state.moment !== 'done'; guard++) {
    if (guard > 60) throw new Error(`${level.id}: the bot ${bot.name} does not come to an end.`);
    const { picture } = inHand(level, state);
    const view: CircleView = { level, picture, parts: partOrder(level, picture, seed), random };
    const plan = bot.plan(view);
    lookAt(view.parts.filter((p) => p === plan.pin || random() < (bot.looks ?? 1))).forEach(send);
    if (!plan.pin) lookAt(view.parts.slice(0, 1)).forEach(send);
    movesOf(view, plan).forEach(send);
    send({ kind: 'post' });
    if (state.moment !== 'feedback') throw new Error(`${level.id}/${picture.id}: the bot ${bot.name} cannot post.`);
    send({ kind: 'go-on' });
  }
  return rules.answers(state);
}

const ringOf = (view: CircleView, ring: Ring): Ring => {
  const { rings } = view.level;
  return rings.includes(ring) ? ring : ((ring === 'me' ? rings[0] : rings.at(-1)) ?? ring);
};

/** Tries frames, beats, rings and single covers in turn and takes the first great picture. */
function solve(view: CircleView): Plan {
  const { level, picture } = view;
  const pin = view.parts.find((p) => isReason(picture, p));
  const people = picture.parts.filter((p) => p.person).map((p) => p.id);
  const asks = level.tools.includes('ask') ? [false, true] : [false];
  const waits = level.tools.includes('wait') ? [false, true] : [false];
  const frames = level.takes || level.tools.includes('crop') ? picture.frames.map((f) => f.id) : [picture.frames[0]?.id ?? 'whole'];
  const beats = level.takes ? Array.from({ length: picture.beats ?? 1 }, (_, i) => i) : [0];
  const clues = picture.parts.filter((p) => p.clue);
  const covers = level.tools.includes('sticker') || level.tools.includes('blur') ? [[], ...picture.parts.map((p) => [p]), clues] : [[]];
  const rings = [picture.plan, ...level.rings];
  for (const after of waits)
    for (const ask of asks)
      for (const cover of covers)
        for (const frame of frames)
          for (const beat of beats)
            for (const ring of rings) {
              const shot: Shot = {
                frame,
                beat,
                after,
                ring,
                pin: null,
                asked: ask ? people : [],
                covers: Object.fromEntries(
                  cover.filter((p) => inFrame(picture, { frame, beat } as Shot, p)).map((p) => [p.id, 'sticker' as const]),
                ),
              };
              if (outcomeOf(picture, shot) === 'great')
                return { frame, beats: beat, ask, after, ring, pin, cover: (p) => cover.includes(p) };
            }
  return { ring: picture.plan, pin };
}

/** Knows the file: makes a great picture and hangs it by a right reason. */
export const wiseCircleBot: CircleBot = { name: 'wise', plan: solve };

const everything = () => true;
const unwanted = (view: CircleView) => (part: Part) => part.id !== view.picture.wanted;
const first = (view: CircleView) => view.parts[0];
const last = (view: CircleView) => view.parts.at(-1);
const byRing = (ring: Ring): CircleBot => ({
  name: `nothing covered, always ${ring}`,
  plan: (w) => ({ ring: ringOf(w, ring), pin: first(w) }),
  lucky: true,
});
const pick = <T>(view: CircleView, list: readonly T[]): T | undefined => list[Math.floor(view.random() * list.length)];

/** Reads the number on the map and nothing else: covers whatever raises it, then posts as wide as it dares. */
function byCount(view: CircleView, ring: Ring, enough: number): Plan {
  const { picture } = view;
  const shot: Shot = { frame: picture.frames[0]?.id ?? 'whole', beat: 0, after: false, ring, pin: null, asked: [], covers: {} };
  let covers: Shot['covers'] = {};
  const count = (c: Shot['covers']) => homesFor(picture, { ...shot, covers: c }).length;
  for (const part of view.parts) {
    // Where the map is rolled up until the picture is posted, there is no number to read.
    if (view.level.map !== 'live' || count(covers) >= enough) break;
    const more = { ...covers, [part.id]: 'sticker' as const };
    if (count(more) > count(covers)) covers = more;
  }
  return { ring: ringOf(view, ring), pin: first(view), cover: (p) => covers[p.id] !== undefined };
}

const byFrame = (n: number): CircleBot => ({
  name: `always framing ${n + 1}`,
  plan: (w) => ({ frame: w.picture.frames[n]?.id ?? w.picture.frames[0]?.id ?? 'whole', ring: ringOf(w, 'friends'), pin: last(w) }),
  lucky: true,
});

/** Bots that read nothing, or only moods, colours, counts and what is wanted. */
export const BLIND_CIRCLE_BOTS: readonly CircleBot[] = [
  ...(['me', 'family', 'friends', 'school', 'everyone'] as const).map(byRing),
  { name: 'nothing covered, as planned', plan: (w) => ({ ring: w.picture.plan, pin: last(w) }), lucky: true },
  { name: 'cover all', plan: (w) => ({ cover: everything, ring: ringOf(w, 'everyone'), pin: first(w) }), lucky: true },
  { name: 'cover all but what is wanted', plan: (w) => ({ cover: unwanted(w), ring: ringOf(w, 'friends'), pin: first(w) }), lucky: true },
  {
    name: 'cover all but what is wanted, as planned',
    plan: (w) => ({ cover: unwanted(w), ring: w.picture.plan, pin: last(w) }),
    lucky: true,
  },
  { name: 'ask all, wait, as planned', plan: (w) => ({ ask: true, after: true, ring: w.picture.plan, pin: first(w) }), lucky: true },
  { name: 'ask all, as planned', plan: (w) => ({ ask: true, ring: w.picture.plan, pin: first(w) }), lucky: true },
  { name: 'wait one beat, as planned', plan: (w) => ({ beats: 1, ring: w.picture.plan, pin: first(w) }), lucky: true },
  { name: 'first', plan: (w) => ({ cover: (p) => p === first(w), ring: w.level.rings[0] ?? 'me', pin: first(w) }), lucky: true },
  { name: 'last', plan: (w) => ({ cover: (p) => p === last(w), ring: w.level.rings.at(-1) ?? 'everyone', pin: last(w) }), lucky: true },
  { name: 'count, friends', plan: (w) => byCount(w, 'friends', 20), lucky: true },
  { name: 'count, everyone', plan: (w) => byCount(w, 'everyone', 20), lucky: true },
  {
    name: 'mood and colour',
    plan: (w) => ({ cover: (p) => p.person !== undefined, ring: w.picture.plan, pin: w.parts.find((p) => p.idle) }),
    lucky: true,
  },
  ...[0, 1, 2, 3, 4].map(byFrame),
  {
    name: 'random',
    plan: (w) => ({
      frame: pick(w, w.picture.frames)?.id ?? 'whole',
      beats: w.random() < 0.5 ? 1 : 0,
      ask: w.random() < 0.5,
      after: w.random() < 0.3,
      cover: () => w.random() < 0.3,
      ring: pick(w, w.level.rings) ?? 'friends',
      pin: pick(w, w.parts),
    }),
    lucky: true,
    looks: 0.5,
  },
];

/** Every blind bot on one level, against the bound. */
export const circleBotFaults = (level: CircleLevel): Found =>
  botsBounded(level.id, BLIND_CIRCLE_BOTS, (bot, seed) => starsOf(rules.judge(level, playCircle(level, bot, seed))).count);

/** Share of wise decisions of a bot over several levels, first answers. */
export function wiseCircleShare(levels: readonly CircleLevel[], bot: CircleBot): number {
  let wise = 0;
  let all = 0;
  for (const level of levels)
    for (let seed = 1; seed <= 40; seed++)
      for (const d of rules.judge(level, playCircle(level, bot, seed)).decisions) {
        all++;
        if (d.grade === 'wise') wise++;
      }
  return all === 0 ? 0 : wise / all;
}

/** Parts a child can come to see: at some beat of the scene. */
export const everSeen = (picture: Picture): Part[] =>
  picture.parts.filter((p) => Array.from({ length: picture.beats ?? 1 }, (_, b) => b).some((b) => present(p, b)));

/** Is the wanted thing in sight as the picture stands? */
export function wantedInSight(picture: Picture): boolean {
  const wanted = partOf(picture, picture.wanted);
  const shot: Shot = { frame: picture.frames[0]?.id ?? 'whole', beat: 0, after: false, ring: null, pin: null, asked: [], covers: {} };
  return wanted !== undefined && inSight(picture, shot, wanted);
}
