// The shape of a three-ropes level's words in one language (locales/<lang>/levels/<id>.json).

export interface After {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

export interface GuestWords {
  readonly name: string;
  readonly lines: Readonly<Record<string, string>>;
  readonly signs: Readonly<Record<string, string>>;
  readonly say?: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, After>>;
}

export interface RopesWords {
  readonly title: string;
  readonly story: { readonly open: string; readonly turn: string; readonly end: string };
  readonly home: readonly string[];
  readonly encounters: Readonly<Record<string, { readonly lead: string; readonly guests: Readonly<Record<string, GuestWords>> }>>;
}

const NONE: GuestWords = { name: '', lines: {}, signs: {}, after: {} };

/** A guest's words; empty where a file lacks them (the gate refuses such a file). */
export const guestWords = (words: RopesWords, encounter: string, guest: string): GuestWords =>
  words.encounters[encounter]?.guests[guest] ?? NONE;
