// The Lantern Check and the boosters: what an item is, and what four answers are worth. Pure; knows no words, no file and no screen.
import type { Case, Cue, Grade } from '../level/level';
import type { Answer, Attempt } from '../progress/attempt';

/** The same for every item, always in this order. */
export const CHECK_ANSWERS = ['go-on', 'check', 'leave', 'get-help'] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

/** Topic sheets of the curriculum. */
export const TOPICS = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'] as const;
export type Topic = (typeof TOPICS)[number];

export const FORM_IDS = ['check-a', 'check-b'] as const;
export type FormId = (typeof FORM_IDS)[number];
/** The level id under which a booster's answers are kept. */
export const BOOSTER = 'booster';

/** A small scene: a place, a device in it, who looks at it, and things that lie around. Keys of drawings. */
export interface ItemPicture {
  readonly back: string;
  readonly device: 'phone' | 'tablet' | 'screen';
  /** How the device's screen is laid out; no layout belongs to one truth. */
  readonly inside: 'chat' | 'page' | 'box' | 'post';
  /** What stands on the screen. */
  readonly hero: string;
  /** Who looks. */
  readonly who: string;
  /** What lies in front. */
  readonly thing: string;
  /** Mirrors who and thing. */
  readonly turned?: boolean | undefined;
}

export interface CheckItem {
  readonly id: string;
  /** The slot it shares with its counterpart: in the other form, or the other half of a matched pair. */
  readonly pair: string;
  readonly topic: Topic;
  readonly truth: Case;
  readonly cues: readonly Cue[];
  readonly outcomes: readonly string[];
  readonly difficulty: 1 | 2;
  readonly grades: Readonly<Record<CheckAnswer, Grade>>;
  readonly picture: ItemPicture;
}

export interface CheckForm {
  readonly id: FormId;
  readonly version: number;
  readonly items: readonly CheckItem[];
}

/** A skill met on the isles, told by its danger cues. */
export interface Skill {
  readonly id: string;
  readonly cues: readonly Cue[];
}

export interface BoosterItem extends CheckItem {
  readonly skill: string;
}

export interface Boosters {
  readonly version: number;
  readonly skills: readonly Skill[];
  readonly items: readonly BoosterItem[];
}

/** What one answer shows. `trusted`: the child would have gone on; looking first is not yet trust. */
export interface JudgedAnswer {
  readonly item: string;
  readonly truth: Case;
  readonly trusted: boolean;
  readonly grade: Grade;
}

const answerOf = (text: string | undefined): CheckAnswer | undefined => CHECK_ANSWERS.find((a) => a === text);

/** Judges kept answers by the items as they stand today; answers to items that are gone are passed over. */
export function judgeItems(items: readonly CheckItem[], answers: readonly Answer[]): JudgedAnswer[] {
  return answers.flatMap((answer) => {
    const item = items.find((i) => i.id === answer.encounter);
    const choice = answerOf(answer.steps[0]?.choice);
    return item && choice ? [{ item: item.id, truth: item.truth, trusted: choice === 'go-on', grade: item.grades[choice] }] : [];
  });
}

/** Answers in the shape of every other attempt. */
export const answersOf = (given: ReadonlyMap<string, CheckAnswer>): Answer[] =>
  [...given].map(([encounter, choice]) => ({ encounter, part: 'item', steps: [{ at: 'item', choice, reasons: [] }], seen: [] }));

/** How often a level, a form or the booster was finished before. */
export const timesOf = (attempts: Iterable<Attempt>, level: string): number => [...attempts].filter((a) => a.level === level).length;
