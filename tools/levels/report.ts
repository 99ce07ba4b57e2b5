// What the level gate is given and what it says. Judges nothing.
import type { LevelBase } from '../../src/core/level/level';

export interface Source {
  readonly id: string;
  readonly level: unknown;
  readonly words: Readonly<Record<string, unknown>>;
}

export interface Around {
  readonly art: ReadonlySet<string>;
  readonly outcomes: string;
}

export interface Report {
  readonly faults: string[];
  readonly lines: string[];
  readonly checks: number;
}

/** The drawings of a level's card. */
export const coverArt = ({ cover }: Pick<LevelBase, 'cover'>): string[] => [cover.scene, ...cover.figures].map((key) => `${key}.svg`);
