// What a child can set, and its defaults. Pure data; knows no store and no screen.

export interface Settings {
  readonly language: 'en' | 'zh';
  /** Volumes 0–1. */
  readonly music: number;
  readonly effects: number;
  readonly speech: number;
  readonly muted: boolean;
  readonly textSize: 100 | 125 | 150;
  readonly contrast: boolean;
  readonly motion: 'system' | 'reduce';
  readonly easyFont: boolean;
  /** Each new text is read aloud when it arrives. */
  readonly readsByItself: boolean;
  /** After this many minutes of play a break is offered between levels; 0: never. */
  readonly breakMinutes: BreakMinutes;
}

export const BREAKS = [0, 15, 20, 30, 45, 60] as const;
export type BreakMinutes = (typeof BREAKS)[number];

export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  music: 0.4,
  effects: 0.5,
  speech: 1,
  muted: false,
  textSize: 100,
  contrast: false,
  motion: 'system',
  easyFont: false,
  readsByItself: false,
  breakMinutes: 30,
};
