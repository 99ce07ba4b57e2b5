// A class as the teacher keeps it: what was set up, and a set of what was handed in that only grows. Pure; knows no names of children.
import type { Attempt } from '../progress/attempt';

export type ClassLanguage = 'en' | 'zh';
/** What children of the class are, for reading level and lessons. */
export type ClassBand = 'A' | 'B';

/** What is fixed when a class is made. */
export interface ClassFacts {
  /** 64 random bits as 16 hexadecimal digits. */
  readonly id: string;
  /** The class in join links, hand-ins and codes: 15 random bits, 1–32767. It also decides which emblem sits where. */
  readonly code: number;
  /** 1–60. */
  readonly seats: number;
  readonly band: ClassBand;
  readonly language: ClassLanguage;
  /** YYYY-MM-DD; shown, never compared. */
  readonly made: string;
  /** Sample data, clearly marked. */
  readonly demo: boolean;
}

/** 'a-b' … : half the class (odd seats) does form a first, the other half form b; 'after' swaps. */
export type CheckPart = 'none' | 'before' | 'after';

/** What a class is asked to play. All of it stands in the join link's fragment. */
export interface Assignment {
  readonly code: number;
  readonly seats: number;
  readonly band: ClassBand;
  readonly language: ClassLanguage;
  /** In the order they are played. */
  readonly levels: readonly string[];
  readonly check: CheckPart;
  /** Id of a note from the list (locales teacher.json, `notes`), or null. Never free text. */
  readonly note: string | null;
  /** 'shared': several children use this device, so the lesson ends with handing in. */
  readonly device: 'own' | 'shared';
}

/** What one child hands over: a claim, and not a proof. Seat 0 is the class as a whole. */
export interface HandIn {
  readonly code: number;
  readonly seat: number;
  readonly attempts: readonly Attempt[];
}

/** What fits into a code that is read aloud: stars and counts of one level's first attempt, no answers. */
export interface Summary {
  readonly code: number;
  readonly seat: number;
  readonly level: string;
  readonly see: boolean;
  readonly decide: boolean;
  readonly explain: boolean;
}

/** An attempt and the seats it was handed in under. */
export interface Claim {
  readonly attempt: Attempt;
  readonly seats: ReadonlySet<number>;
}

/** A hand-in that was put right by the teacher: the highest tick counts. */
export interface Move {
  readonly attempt: string;
  readonly to: number;
  readonly tick: number;
}

/** Everything a teacher keeps of one class. Merging two is union; what was deleted stays away. */
export interface Classroom {
  readonly facts: ClassFacts;
  /** Retention: YYYY-MM-DD on which the app asks and then deletes; the highest tick counts. */
  readonly until: { readonly day: string; readonly tick: number };
  /** By their join text. */
  readonly assignments: ReadonlyMap<string, Assignment>;
  /** By attempt id. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** By their code text. */
  readonly summaries: ReadonlyMap<string, Summary>;
  /** By attempt id. */
  readonly moves: ReadonlyMap<string, Move>;
  /** Ids of attempts, and texts of summaries, that were deleted. */
  readonly gone: ReadonlySet<string>;
}
