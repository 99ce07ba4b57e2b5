// What every part of the hub is built with: layers, moving things, sizes. Knows no isle.
import type Phaser from 'phaser';
import type { HubLayout } from './layout';
import type { Size } from './size';

/** Called each frame while motion is full: seconds since the hub began, and since the last frame. */
export type Mover = (seconds: number, step: number) => void;

export interface HubKit {
  readonly scene: Phaser.Scene;
  readonly size: Size;
  readonly layout: HubLayout;
  readonly calm: boolean;
  readonly movers: Mover[];
  /** What a slow machine can do without, the first group first. */
  readonly extras: Phaser.GameObjects.Image[][];
  /** What lives on the isles, asked before the isles themselves; true when it was theirs. */
  readonly near: ((x: number, y: number) => boolean)[];
  /** Touchable toys, asked from the last to the first; true when it was theirs. */
  readonly toys: ((x: number, y: number) => boolean)[];
}

/** What lies before what. */
export const DEPTH = {
  sky: 0,
  glow: 1,
  ray: 2,
  far: 3,
  cloud: 4,
  path: 6,
  balloon: 7,
  isle: 10,
  sea: 40,
  lumi: 60,
  spark: 70,
} as const;

/** A number between `low` and `high`, always the same for the same `seed`: pictures stay where they were. */
export function spread(seed: number, low: number, high: number): number {
  const wave = Math.sin(seed * 127.1 + 311.7) * 43758.5453;
  return low + (wave - Math.floor(wave)) * (high - low);
}

/** Below this many frames a second something is left out. */
const SLOW = 40;
const WATCH_SECONDS = 4;

/** Watches the frames and leaves out one group of extras after another while they stay slow. */
export function watchSpeed(kit: HubKit): Mover {
  let [seconds, frames] = [0, 0];
  return (_t, step) => {
    if (step <= 0) return;
    seconds += step;
    frames += 1;
    if (seconds < WATCH_SECONDS) return;
    if (frames / seconds < SLOW) for (const image of kit.extras.shift() ?? []) image.setVisible(false);
    [seconds, frames] = [0, 0];
  };
}
