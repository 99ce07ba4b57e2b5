// What grows on each isle, as drawn. Plain places: no Phaser, no progress.
import type { Isle } from '../core/level/level';

/** A plant, where it stands from the isle's standing point, and its size. `back`: behind the buildings. */
export interface Plant {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly back: boolean;
}

type Row = readonly [key: string, x: number, y: number, size: number, back?: 'back'];

const ROWS: Readonly<Record<Isle, readonly Row[]>> = {
  gate: [
    ['tree-green', -106, -6, 0.74, 'back'],
    ['pine', 108, -4, 0.72, 'back'],
    ['bush', -92, 24, 0.7],
    ['flower-sun', 84, 27, 1],
    ['flower-pink', -70, 31, 1],
  ],
  studio: [
    ['tree-green', 106, -6, 0.8],
    ['bush', -106, 14, 0.8],
    ['flower-pink', -66, 27, 1.1],
    ['flower-sun', -54, 31, 1],
  ],
  port: [
    ['pine', -104, 4, 0.86],
    ['tree-green', 102, 6, 0.74],
    ['bush', -62, 28, 0.7],
    ['flower-white', 66, 29, 1],
  ],
  park: [
    ['bush', -92, 8, 1],
    ['pine', 108, -6, 0.66, 'back'],
    ['flower-pink', -60, 27, 1.2],
    ['flower-white', -47, 31, 1.1],
    ['flower-violet', 24, 33, 1.1],
  ],
  carnival: [
    ['tree-amber', 98, 2, 0.78],
    ['flower-white', 58, 27, 1],
    ['flower-pink', -36, 34, 1.1],
    ['bush', -22, 33, 0.6],
  ],
  lookout: [
    ['pine', -86, 4, 0.96],
    ['pine', -110, 6, 0.66],
    ['tree-green', 88, 4, 0.84],
    ['bush', 112, 8, 0.6],
    ['flower-sun', 48, 29, 1],
  ],
  castle: [
    ['tree-rose', -112, 8, 0.68],
    ['tree-rose', 112, 8, 0.62],
    ['flower-pink', -14, 33, 1],
    ['flower-white', 0, 35, 1],
    ['flower-sun', 14, 33, 1],
  ],
  mirror: [
    ['pine', -108, 4, 0.78, 'back'],
    ['bush', 54, 31, 0.6],
    ['flower-violet', -62, 29, 1.1],
    ['flower-white', -48, 32, 1],
  ],
};

/** The plants of an isle, the far ones first. */
export const gardenOf = (isle: Isle): Plant[] =>
  ROWS[isle].map(([key, x, y, size, back]) => ({ key, x, y, size, back: back === 'back' })).sort((a, b) => a.y - b.y);

export const GARDEN_ART: readonly string[] = [...new Set(Object.values(ROWS).flatMap((rows) => rows.map(([key]) => key)))];
