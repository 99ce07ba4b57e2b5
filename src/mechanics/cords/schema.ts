// What a level of windows with cords may say: windows with signs on their front, back and cord, and what each action is worth. No words in here.
import * as v from 'valibot';
import { DANGER_CUES, OK_CUES } from '../../core/level/level';
import { grade, levelHead, PICTURES, slug } from '../shared/schema';

/** Where a sign can be found: read closely, on the back, at the end of the cord, or a month later. */
export const LOOKS = ['front', 'back', 'cord', 'later'] as const;
/** The window's own button and own cross; then what belongs to the child: Settings, the bin of the device, a grown-up. */
export const ACTIONS = ['go', 'close', 'check', 'bin', 'tell'] as const;
/** What a cord can be tied to. It says where from, never whether that is good. */
export const SOURCES = ['page', 'tank', 'device', 'camera', 'mail', 'shop'] as const;
/** What a let-through notice brings to the tank (assets/art decor-*). */
export const DECOR = ['plant', 'shell', 'photo', 'castle', 'snail', 'lamp', 'arch', 'star', 'chest', 'crab', 'boat', 'coral'] as const;

const sign = v.strictObject({
  id: slug,
  /** null: surface only, decides nothing. */
  cue: v.nullable(v.picklist([...DANGER_CUES, ...OK_CUES])),
  /** 'check': what the child's own check brings. */
  at: v.picklist([...LOOKS, 'check']),
  picture: v.picklist(PICTURES),
});

const choice = v.strictObject({
  as: v.picklist(ACTIONS),
  grade,
  /** What it is worth after a check, where that differs. */
  checked: v.optional(grade),
  /** Does this trust the window? Pressing anything inside it does. Not said for a check, which ends nothing. */
  trusts: v.optional(v.boolean()),
  misconception: v.optional(slug),
  /** Signs that are a right reason for this choice; default: every sign whose cue fits the case. */
  reasons: v.optional(v.array(slug)),
});

const pane = v.strictObject({
  id: slug,
  truth: v.picklist(['harmful', 'genuine']),
  /** How it is built: carries no meaning. */
  form: v.picklist(['box', 'bar', 'jar', 'result']),
  /** 1–6, the colour of the frame: carries no meaning. */
  hue: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
  picture: v.picklist(PICTURES),
  /** What the cord is tied to. */
  from: v.picklist(SOURCES),
  /** A clock that runs down; when it ends nothing happens. */
  timer: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(60))),
  /** The cross hops away three times and then is tired. */
  dodge: v.optional(v.boolean()),
  /** How many coins are seen to leave when the month is turned. */
  coins: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3))),
  /** What comes to the tank when it is let through. */
  decor: v.optional(v.picklist(DECOR)),
  signs: v.pipe(v.array(sign), v.minLength(3)),
  choices: v.pipe(v.array(choice), v.minLength(3)),
});

const encounter = v.strictObject({
  id: slug,
  /** Encounters (or windows) that share a surface and differ in cues share a pair id. */
  pair: slug,
  outcomes: v.pipe(v.array(v.string()), v.minLength(1)),
  windows: v.pipe(v.array(pane), v.minLength(1), v.maxLength(2)),
});

export const cordsLevel = v.strictObject({
  ...levelHead,
  mechanic: v.literal('cords'),
  /** Ways to look that this level offers at every window. */
  looks: v.pipe(v.array(v.picklist(LOOKS)), v.minLength(3)),
  /** Encounters whose order carries no story may change places with their neighbours in the same list. */
  acts: v.array(v.strictObject({ shuffle: v.boolean(), encounters: v.array(encounter) })),
  /** For each encounter its matched twin, replayed alone from the result. */
  twins: v.array(v.strictObject({ of: slug, encounter })),
});

export type CordsLevel = v.InferOutput<typeof cordsLevel>;
export type Encounter = v.InferOutput<typeof encounter>;
export type Pane = v.InferOutput<typeof pane>;
export type Sign = v.InferOutput<typeof sign>;
export type Choice = v.InferOutput<typeof choice>;
export type Action = (typeof ACTIONS)[number];
export type Look = (typeof LOOKS)[number];
export type Decor = (typeof DECOR)[number];
