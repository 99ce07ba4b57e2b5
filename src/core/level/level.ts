// What every level says, whatever its verb. Knows no verb, no words and no pictures.

/** Danger cues K1–K13 and OK cues G1–G10 (docs/words.md). A sign without a cue is surface only. */
export const DANGER_CUES = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10', 'K11', 'K12', 'K13'] as const;
export const OK_CUES = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10'] as const;
export type DangerCue = (typeof DANGER_CUES)[number];
export type OkCue = (typeof OK_CUES)[number];
export type Cue = DangerCue | OkCue;

export const ISLES = ['gate', 'studio', 'port', 'park', 'carnival', 'lookout', 'castle', 'mirror'] as const;
export type Isle = (typeof ISLES)[number];

/** A: ages 7–9, AB: both, B: 10–12. */
export type Band = 'A' | 'AB' | 'B';
export type Case = 'harmful' | 'genuine';
export type Grade = 'wise' | 'okay' | 'risky';
export const POINTS: Readonly<Record<Grade, 0 | 1 | 2>> = { wise: 2, okay: 1, risky: 0 };

/** The part of a level file that the whole house reads. The rest belongs to the level's mechanic. */
export interface LevelBase {
  readonly id: string;
  readonly isle: Isle;
  readonly order: number;
  readonly band: Band;
  readonly minutes: number;
  /** Content version: rises when a rubric changes. */
  readonly version: number;
  /** The picture on its card: keys of drawings. */
  readonly cover: { readonly scene: string; readonly figures: readonly string[] };
  readonly mechanic: string;
  readonly outcomes: readonly string[];
}

export const isDanger = (cue: Cue): cue is DangerCue => cue.startsWith('K');
