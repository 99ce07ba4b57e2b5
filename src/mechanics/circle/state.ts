// The state of the shrinking circle in play, and what a picture shows as it stands. Pure; knows no screen and no words.
import type { AnswerStep } from '../../core/progress/attempt';
import { type District, homesLeft } from './layout';
import { type Box, type CircleLevel, type Part, type Picture, RINGS, type Ring } from './schema';

export type Cover = 'blur' | 'sticker';

/** What the child made of a picture so far. */
export interface Shot {
  readonly frame: string;
  readonly beat: number;
  readonly covers: Readonly<Record<string, Cover>>;
  readonly asked: readonly string[];
  /** Posted only after the moment has passed. */
  readonly after: boolean;
  readonly ring: Ring | null;
  /** The part whose note the picture hangs by: the reason. */
  readonly pin: string | null;
}

/**
 * great: seen by those who wait, and nothing slips. spare: so too, but more was hidden than needed. hidden: what they wait for
 * cannot be seen. unreached: they are not in the ring. minded: somebody in it does not want this. found: too few homes are left.
 */
export type Outcome = 'great' | 'spare' | 'hidden' | 'unreached' | 'minded' | 'found';

export interface PicturePlay {
  readonly shot: Shot;
  readonly looked: readonly string[];
  /** The first answer only; what rewinding repairs is not in here. */
  readonly steps: readonly AnswerStep[];
}

export interface CircleState {
  readonly seed: number;
  readonly twinOf: string | null;
  /** Picture ids in the order of this play. */
  readonly order: readonly string[];
  readonly at: number;
  readonly plays: Readonly<Record<string, PicturePlay>>;
  readonly moment: 'take' | 'edit' | 'feedback' | 'done';
  readonly feedback: { readonly outcome: Outcome; readonly first: boolean } | null;
}

/** Every picture a level file holds, twins included. */
export const allPictures = (level: CircleLevel): Picture[] => [
  ...level.acts.flatMap((act) => act.pictures),
  ...level.twins.map((t) => t.picture),
];

export function pictureOf(level: CircleLevel, id: string): Picture {
  const found = allPictures(level).find((p) => p.id === id);
  if (!found) throw new Error(`Level ${level.id} has no picture ${id}.`);
  return found;
}

/** A picture nobody has touched yet. */
export const untouched = (picture: Picture): Shot => ({
  frame: picture.frames[0]?.id ?? 'whole',
  beat: 0,
  covers: {},
  asked: [],
  after: false,
  ring: null,
  pin: null,
});

export const newPlay = (picture: Picture): PicturePlay => ({ shot: untouched(picture), looked: [], steps: [] });

/** The picture the child works on, as the file says it and as it stands in play. */
export function inHand(level: CircleLevel, state: CircleState): { picture: Picture; play: PicturePlay } {
  const picture = pictureOf(level, state.order[Math.min(state.at, state.order.length - 1)] ?? '');
  return { picture, play: state.plays[picture.id] ?? newPlay(picture) };
}

export const partOf = (picture: Picture, id: string): Part | undefined => picture.parts.find((p) => p.id === id);

export const frameBox = (picture: Picture, frame: string): Box =>
  (picture.frames.find((f) => f.id === frame) ?? picture.frames[0])?.box ?? [0, 0, 1600, 900];

/** Is it there at this beat of the living scene? */
export const present = (part: Part, beat: number): boolean => part.beats === undefined || part.beats.includes(beat);

/** A part is in the picture when its middle is. */
export function inFrame(picture: Picture, shot: Shot, part: Part): boolean {
  const [x, y, w, h] = frameBox(picture, shot.frame);
  const [px, py, pw, ph] = part.box;
  const [cx, cy] = [px + pw / 2, py + ph / 2];
  return present(part, shot.beat) && cx >= x && cx <= x + w && cy >= y && cy <= y + h;
}

/** In the picture, and not covered. */
export const inSight = (picture: Picture, shot: Shot, part: Part): boolean => inFrame(picture, shot, part) && !shot.covers[part.id];

/** Clues a stranger can read off the picture as it stands. */
export const openClues = (picture: Picture, shot: Shot): Part[] =>
  picture.parts.filter((p) => p.clue && inSight(picture, shot, p) && !(p.now && shot.after));

/** The homes a stranger could still mean. */
export const homesFor = (picture: Picture, shot: Shot): number[] => homesLeft(openClues(picture, shot).map((p) => p.clue as District));

export const rankOf = (ring: Ring): number => RINGS.indexOf(ring);

/** People in sight who do not want this: they said no, were not asked, or said yes to a smaller ring. */
export const minding = (picture: Picture, shot: Shot, ring: Ring): Part[] =>
  picture.parts.filter((part) => {
    const { person } = part;
    if (!person || !inSight(picture, shot, part)) return false;
    if (person.says === 'no') return true;
    if (person.unasked && !shot.asked.includes(part.id)) return true;
    return person.limit !== undefined && rankOf(ring) > rankOf(person.limit);
  });
