// What a three-ropes level file may say: guests with signs, ropes or answer cards, and where each choice leads. No words in here.
import * as v from 'valibot';
import { ANIMAL_IDS } from '../../core/classroom/emblems';
import { DANGER_CUES, OK_CUES } from '../../core/level/level';
import { grade, levelHead, PICTURES, slug } from '../shared/schema';

/** Who can stand under a cloak (assets/art band-*). Only genuine guests are ever shown. */
export const PLAYERS = ['kai', 'mina', 'zola', 'sami', 'noor', 'leo', 'lin', 'ana', 'bao', 'teo', 'ravi', 'tam'] as const;
export const PLACES = ['bridge', 'plaza', 'square', 'alley'] as const;
export const ROPES = ['open', 'ask', 'shut'] as const;
export const TOOLS = ['pause', 'block', 'report', 'proof', 'tell'] as const;

const sign = v.strictObject({
  id: slug,
  /** null: surface only, decides nothing. */
  cue: v.nullable(v.picklist([...DANGER_CUES, ...OK_CUES])),
  /** Where it hides: on the card, a bag, the cloak, or in the line with this id. */
  spot: v.union([v.picklist(['card', 'bag', 'cloak', 'hat', 'feet']), v.pipe(v.string(), v.regex(/^line:[a-z0-9-]+$/))]),
  picture: v.picklist(PICTURES),
});

const line = v.strictObject({ id: slug, by: v.picklist(['guest', 'child']) });

const choice = v.strictObject({
  id: slug,
  /** A rope, an answer card ('say') or a tool of the belt. */
  as: v.picklist([...ROPES, 'say', 'block', 'report', 'proof', 'tell']),
  grade,
  /** Id of the next node; null ends the guest's story. */
  to: v.nullable(slug),
  /** Does this choice trust the guest? Needed where `to` is null. */
  trusts: v.optional(v.boolean()),
  misconception: v.optional(slug),
  picture: v.optional(v.picklist(PICTURES)),
  /** How Lumi asks: in person, something only they know, or a grown-up who knows them. */
  way: v.optional(v.picklist(['person', 'only-they', 'grown-up'])),
  /** Signs that are a right reason for this choice; default: every sign whose cue fits the case. */
  reasons: v.optional(v.array(slug)),
});

const node = v.strictObject({
  id: slug,
  place: v.optional(v.picklist(PLACES)),
  lines: v.array(line),
  signs: v.array(sign),
  choices: v.pipe(v.array(choice), v.minLength(2)),
});

const guest = v.strictObject({
  id: slug,
  truth: v.picklist(['harmful', 'genuine']),
  avatar: v.picklist(ANIMAL_IDS),
  /** 1–8, the colour of the cloak: carries no meaning. */
  cloak: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  /** Who takes off the cloak and plays; genuine guests of bridge encounters only. */
  player: v.optional(v.picklist(PLAYERS)),
  /** 'ropes': one decision, the weakest step counts. 'cards': each node is a decision. */
  answers: v.picklist(['ropes', 'cards']),
  nodes: v.pipe(v.array(node), v.minLength(1)),
});

const meeting = v.strictObject({
  id: slug,
  place: v.picklist(PLACES),
  /** Two encounters (or two guests) that share a surface and differ in cues share a pair id. */
  pair: slug,
  outcomes: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Whose phone it is: a child of the cast, or 'you', the one who plays. Every chat says it. */
  child: v.optional(v.picklist([...PLAYERS, 'you'])),
  guests: v.pipe(v.array(guest), v.minLength(1), v.maxLength(2)),
});

const encounter = v.pipe(
  meeting,
  v.check(
    (e) => e.child !== undefined || e.guests.every((g) => g.answers !== 'cards'),
    'a chat does not say whose phone it is: child is missing',
  ),
);

export const ropesLevel = v.strictObject({
  ...levelHead,
  mechanic: v.literal('ropes'),
  tools: v.array(v.picklist(TOOLS)),
  /** Encounters whose order carries no story may change places with their neighbours in the same list. */
  acts: v.array(v.strictObject({ shuffle: v.boolean(), encounters: v.array(encounter) })),
  /** For each encounter its matched twin: the same cues or their opposite, a new surface. Replayed alone from the result. */
  twins: v.array(v.strictObject({ of: slug, encounter })),
});

export type RopesLevel = v.InferOutput<typeof ropesLevel>;
export type Encounter = v.InferOutput<typeof encounter>;
export type Guest = v.InferOutput<typeof guest>;
export type Node = v.InferOutput<typeof node>;
export type Sign = v.InferOutput<typeof sign>;
export type Choice = v.InferOutput<typeof choice>;
export type Player = (typeof PLAYERS)[number];
export type Tool = (typeof TOOLS)[number];
