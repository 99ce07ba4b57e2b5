// The shape of the words that grown-ups read: lessons, letters, missions. Types alone; knows no view and no file.
import type { Isle } from '../core/level/level';

/** Something to ask the class, and what a good answer sounds like. */
export interface TalkQuestion {
  readonly question: string;
  readonly listen: string;
}

/** A question about scenes of the level itself. */
export interface SceneQuestion extends TalkQuestion {
  /** Ids of encounters of that level, first the one to put on the board. */
  readonly scenes: readonly string[];
}

/** One level as a lesson of its own, for one page of paper. */
export interface LevelLesson {
  readonly aim: string;
  /** Five minutes before any screen. It gives away no scene of the level: first answers are what is read later. */
  readonly opener: string;
  readonly play: string;
  readonly talk: readonly SceneQuestion[];
  readonly unplugged: { readonly title: string; readonly steps: readonly string[] };
  readonly ifAChildTells: string;
}

/** A ready lesson: what to have at hand and what to do when. */
export interface ReadyLesson {
  readonly title: string;
  readonly about: string;
  readonly ready: readonly string[];
  readonly plan: readonly { readonly minutes: number; readonly do: string }[];
  readonly close: string;
}

/** `lessons.json`. */
export interface LessonWords {
  readonly levels: Readonly<Record<string, LevelLesson>>;
  /** By misconception id, as in `cues.json`. */
  readonly misconceptions: Readonly<Record<string, TalkQuestion>>;
  readonly lessons: Readonly<Record<string, ReadyLesson>>;
  /** Sentences a teacher can put before the class, by note id. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Something for two, away from the screen; both tick it. */
export interface Mission {
  readonly title: string;
  readonly do: string;
  readonly ask: string;
}

/** `missions.json`. */
export interface MissionWords {
  readonly missions: Readonly<Record<string, Mission>>;
  readonly agreement: {
    readonly title: string;
    readonly lead: string;
    readonly groups: readonly {
      readonly id: 'child' | 'grown-up' | 'all';
      readonly title: string;
      readonly lines: readonly { readonly id: string; readonly text: string }[];
    }[];
    readonly sign: string;
    readonly again: string;
    readonly note: string;
  };
}

/** One line for each isle that has levels. */
type ByIsle = Readonly<Partial<Record<Isle, string>>>;

/** `letters.json`. No child is named: `{{emblem}}` is all. */
export interface LetterWords {
  /** To all families, before the course. */
  readonly first: Readonly<Record<'title' | 'hello' | 'about' | 'how' | 'privacy' | 'evening' | 'bye', string>>;
  /** About one child's play. */
  readonly letter: Readonly<
    Record<'title' | 'hello' | 'weMet' | 'about' | 'canDoTitle' | 'tryAtHomeTitle' | 'ask' | 'ifTold' | 'honest' | 'bye' | 'sign', string>
  > & {
    readonly canDo: ByIsle;
    readonly tryAtHome: ByIsle;
    readonly strengths: Readonly<Record<'sharp' | 'careful' | 'trusting' | 'guessing' | 'soon', string>>;
  };
  readonly certificate: Readonly<
    Record<'title' | 'line' | 'did' | 'see' | 'decide' | 'explain' | 'tried' | 'both' | 'wish' | 'date' | 'sign', string>
  >;
  /** The five steps, for the classroom wall. */
  readonly poster: Readonly<Record<'title' | 'fault' | 'first' | 'people', string>> & {
    readonly steps: readonly { readonly name: string; readonly line: string }[];
  };
}
