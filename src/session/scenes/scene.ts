// One moment of a level as something to talk about: what was seen, what could be chosen, what each choice shows. Knows no verb and no screen.
import type { Case, Grade, LevelBase } from '../../core/level/level';
import type { Answer } from '../../core/progress/attempt';

/** A place in a level that is judged. */
export interface Site {
  readonly encounter: string;
  readonly part: string;
}

export interface SceneChoice {
  /** What {@link SceneAdapter.taken} says of an answer that chose this. */
  readonly id: string;
  readonly label: string;
  readonly grade: Grade;
  /** The misconception it shows, if it shows one. */
  readonly shows: string | null;
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** A drawing put together: keys of drawings on a plane of 1600 × 900, of which `view` is seen. */
export interface ScenePicture {
  readonly back: string | null;
  readonly view: Box;
  readonly parts: readonly { readonly art: string; readonly box: Box; readonly flip: boolean }[];
}

export interface Scene extends Site {
  readonly level: string;
  readonly truth: Case;
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly { readonly by: string; readonly text: string }[];
  /** What looking closer finds. */
  readonly signs: readonly { readonly text: string; readonly danger: boolean | null }[];
  readonly choices: readonly SceneChoice[];
  /** Why the wise choice is wise: one or two sentences of the level's own. */
  readonly why: string;
  readonly picture: ScenePicture | null;
}

/** Words a scene is told with; read by the verb's own adapter. */
export interface SceneWords {
  readonly level: unknown;
  /** locales/<lang>/<verb>.json, for verbs that have one. */
  readonly verb: unknown;
  /** Words for ways that no level file names (locales/<lang>/report.json, `ways`). */
  readonly ways: Readonly<Record<string, string>>;
}

export interface SceneAdapter {
  /** Every judged place, and the misconceptions its choices can show. */
  sites(level: LevelBase): readonly (Site & { readonly truth: Case; readonly shows: readonly string[] })[];
  /** Which choice of the scene a kept answer is; null when it is none. */
  taken(level: LevelBase, answer: Answer): string | null;
  scene(level: LevelBase, site: Site, words: SceneWords): Scene | null;
}
