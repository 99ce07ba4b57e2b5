// The shape of a shrinking-circle level's words in one language (locales/<lang>/levels/<id>.json).
import type { Outcome } from './state';

export interface After {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

export interface PictureWords {
  /** What is asked for, in the words of the one who asks. */
  readonly lead: string;
  /** The wanted thing, as it stands in a sentence. */
  readonly wanted: string;
  /** Each part by its bare name, which says nothing about it. */
  readonly parts: Readonly<Record<string, string>>;
  /** What a look at the part shows. */
  readonly notes: Readonly<Record<string, string>>;
  /** What covering is called here, where it is not a photo: leave empty, take down, switch off. */
  readonly cover?: string;
  /** What a person says when asked. */
  readonly says?: Readonly<Record<string, string>>;
  /** Always `great`, and `found` or `minded` where that can happen. */
  readonly after: Readonly<Partial<Record<Outcome, After>>>;
}

export interface CircleWords {
  readonly title: string;
  readonly story: { readonly open: string; readonly turn: string; readonly end: string };
  readonly home: readonly string[];
  /** What happens the same way for every picture; {{wanted}} stands for the wanted thing. */
  readonly after: Readonly<Record<'spare' | 'hidden' | 'unreached', After>>;
  readonly pictures: Readonly<Record<string, PictureWords>>;
}

const NONE: PictureWords = { lead: '', wanted: '', parts: {}, notes: {}, after: {} };

/** A picture's words; empty where a file lacks them (the gate refuses such a file). */
export const pictureWords = (words: CircleWords, picture: string): PictureWords => words.pictures[picture] ?? NONE;

/** What covering a part of this picture is called, where it has a word of its own. */
export const coverWord = (house: { readonly words: CircleWords }, picture: { readonly id: string }): string | undefined =>
  pictureWords(house.words, picture.id).cover;

/** What is said after this outcome, with the wanted thing in its place. */
export function afterOf(words: CircleWords, picture: string, outcome: Outcome): After {
  const mine = pictureWords(words, picture);
  const shared: Readonly<Partial<Record<Outcome, After>>> = words.after;
  const after = mine.after[outcome] ?? shared[outcome] ?? { what: '', why: '', next: '' };
  const fill = (text: string) => text.replaceAll('{{wanted}}', mine.wanted);
  return { what: fill(after.what), why: fill(after.why), next: fill(after.next) };
}
