// The words of the check and the boosters (locales/<lang>/checks.json). Knows no screen.

/** One item: what happens, what is said or shown, and for a booster where its cue stands and what it means. */
export interface ItemWords {
  readonly story: string;
  readonly says: string;
  /** The words of the story or of what is said that show the cue. */
  readonly spot?: string;
  readonly after?: string;
}

export interface CheckWords {
  readonly say: Readonly<Record<(typeof LINES)[number], string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, ItemWords>>;
}

/** Every line of the two rooms. */
export const LINES = [
  'title',
  'hello',
  'hello2',
  'begin',
  'who',
  'justLook',
  'justLookNote',
  'ask',
  'story',
  'next',
  'finish',
  'back',
  'stop',
  'stopTitle',
  'stopText',
  'stopYes',
  'stopNo',
  'doneTitle',
  'doneText',
  'notKept',
  'notSaved',
  'home',
  'boosterTitle',
  'boosterHello',
  'boosterDone',
  'boosterNone',
  'wise',
  'okay',
  'risky',
] as const;
