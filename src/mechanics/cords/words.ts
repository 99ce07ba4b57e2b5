// The shape of a level of windows with cords in words (locales/<lang>/levels/<id>.json), and of the verb's own words (locales/<lang>/cords.json).
import type { Action } from './schema';

export interface PaneWords {
  readonly title: string;
  readonly text: string;
  /** What the window's own two buttons say. */
  readonly go: string;
  readonly close: string;
  readonly signs: Readonly<Record<string, string>>;
  /** Why, whatever was done: one sentence about the cue and who gains. */
  readonly why: string;
  /** What happened, by action; where a window is silent the verb's own words stand in. */
  readonly after: Readonly<Partial<Record<Action, string>>>;
}

export interface CordsWords {
  readonly title: string;
  readonly story: { readonly open: string; readonly turn: string; readonly end: string };
  readonly home: readonly string[];
  readonly encounters: Readonly<Record<string, { readonly lead: string; readonly windows: Readonly<Record<string, PaneWords>> }>>;
}

/** Words of the verb: the same at every window. */
export interface VerbWords {
  readonly say: Readonly<Record<string, string>>;
  readonly look: Readonly<Record<string, string>>;
  readonly seen: Readonly<Record<string, string>>;
  readonly act: Readonly<Record<string, string>>;
  readonly from: Readonly<Record<string, string>>;
  readonly decor: Readonly<Record<string, string>>;
  /** What happened, by action and truth (`bin-harmful`). */
  readonly after: Readonly<Record<string, string>>;
  /** What to do next, by action, truth and, where it matters, grade. */
  readonly next: Readonly<Record<string, string>>;
}

const NONE: PaneWords = { title: '', text: '', go: '', close: '', signs: {}, why: '', after: {} };

/** A window's words; empty where a file lacks them (the gate refuses such a file). */
export const paneWords = (words: CordsWords, encounter: string, pane: string): PaneWords =>
  words.encounters[encounter]?.windows[pane] ?? NONE;
