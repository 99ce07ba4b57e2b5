// What a shrinking-circle level file may say: pictures with named parts, who waits for them, and what each part gives away. No words in here.
import * as v from 'valibot';
import { DANGER_CUES, OK_CUES } from '../../core/level/level';
import { levelHead, slug } from '../shared/schema';
import { DISTRICTS } from './layout';

const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/** The audience ring from the inside out: each ring holds the ones before it. */
export const RINGS = ['me', 'family', 'friends', 'school', 'everyone'] as const;
/** Backdrops (assets/art/studio-*), 1600 × 900. */
export const SCENES = ['street', 'garden', 'sports', 'room', 'window', 'profile', 'quiz', 'board', 'phone', 'beach'] as const;
/** Who holds the camera or asks; the faces of the cast. */
export const FACES = ['kai', 'mina', 'zola', 'sami', 'noor', 'leo', 'lin', 'ana', 'ravi', 'tam', 'teo', 'bao', 'mum', 'dad'] as const;
export const TOOLS = ['blur', 'sticker', 'crop', 'ask', 'wait'] as const;
export const FRAMES = ['whole', 'far-left', 'left', 'middle', 'right', 'far-right', 'top', 'low', 'close'] as const;
/** How a part moves while nobody touches it. */
const IDLES = ['still', 'bob', 'sway', 'hop', 'shake', 'drift'] as const;

/** Left, top, width, height on the plane. */
const box = v.tuple([v.number(), v.number(), v.pipe(v.number(), v.minValue(40)), v.pipe(v.number(), v.minValue(40))]);

const part = v.strictObject({
  id: slug,
  /** null: surface only, decides nothing. */
  cue: v.nullable(v.picklist([...DANGER_CUES, ...OK_CUES])),
  /** A drawing of its own (assets/art); none where the backdrop already shows it. */
  art: v.optional(slug),
  box,
  idle: v.optional(v.picklist(IDLES)),
  flip: v.optional(v.boolean()),
  /** The homes it leaves to a stranger. */
  clue: v.optional(v.picklist(DISTRICTS)),
  /** True only at this moment: waiting until after takes its clue away. */
  now: v.optional(v.boolean()),
  /** Beats of the scene in which it is there; all of them where nothing is said. */
  beats: v.optional(v.array(whole(0, 3))),
  /** Somebody else, and what they say to being in it. */
  person: v.optional(
    v.strictObject({
      says: v.picklist(['yes', 'no']),
      /** Nothing shows what they think: one has to ask first. */
      unasked: v.optional(v.boolean()),
      /** The widest ring they said yes to. */
      limit: v.optional(v.picklist(RINGS)),
    }),
  ),
});

const frame = v.strictObject({ id: v.picklist(FRAMES), box });

const picture = v.strictObject({
  id: slug,
  /** Two pictures that share a surface and differ in cues share a pair id. */
  pair: slug,
  /** Is it fine as it is, for those it is meant for? The gate works it out and compares. */
  truth: v.picklist(['harmful', 'genuine']),
  outcomes: v.pipe(v.array(v.string()), v.minLength(1)),
  scene: v.picklist(SCENES),
  /** Who asks for it. */
  from: v.picklist(FACES),
  /** Whom it is meant for as it stands. */
  plan: v.picklist(RINGS),
  /** The smallest ring that holds everybody who waits for it. */
  for: v.picklist(RINGS),
  /** What they want to see: a part that must stay in sight. */
  wanted: slug,
  /** They wait for it now; afterwards is too late. */
  live: v.optional(v.boolean()),
  /** How many beats the living scene has; more than one only where the child takes the picture. */
  beats: v.optional(whole(1, 4)),
  /** In the order of depth, the farthest first. */
  parts: v.pipe(v.array(part), v.minLength(3), v.maxLength(8)),
  /** The first one is how it stands. */
  frames: v.pipe(v.array(frame), v.minLength(1), v.maxLength(5)),
});

export const circleLevel = v.strictObject({
  ...levelHead,
  mechanic: v.literal('circle'),
  tools: v.array(v.picklist(TOOLS)),
  rings: v.pipe(v.array(v.picklist(RINGS)), v.minLength(2)),
  /** The child takes each picture first: a viewfinder over the living scene. */
  takes: v.boolean(),
  /** 'live': the map follows every change. 'after': it is unrolled when the picture is posted. */
  map: v.picklist(['live', 'after']),
  acts: v.array(v.strictObject({ shuffle: v.boolean(), pictures: v.array(picture) })),
  /** For each picture its matched twin with a new surface. Replayed alone from the result. */
  twins: v.array(v.strictObject({ of: slug, picture })),
});

export type CircleLevel = v.InferOutput<typeof circleLevel>;
export type Picture = v.InferOutput<typeof picture>;
export type Part = v.InferOutput<typeof part>;
export type Ring = (typeof RINGS)[number];
export type Box = v.InferOutput<typeof box>;
