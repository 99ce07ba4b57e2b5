// Whether things may move: one answer for every scene of a game. Knows no effect.
import type Phaser from 'phaser';

export type Motion = 'full' | 'reduce';

const KEY = 'motion';

/** True when the child asked for less motion: no float, no particles, no shake; fades of 120 ms only. */
export const calm = (scene: Phaser.Scene): boolean => scene.registry.get(KEY) === 'reduce';

/** Where nothing floats, half the frames are enough: a slow machine keeps its time for the child's touches. */
const CALM_FPS = 30;

export const setMotion = (game: Phaser.Game, motion: Motion): void => {
  game.registry.set(KEY, motion);
  game.loop.setFPSLimit(motion === 'reduce' ? CALM_FPS : 0);
};

/** Calls `listener` whenever the answer changes; returns how to stop. */
export function onMotion(scene: Phaser.Scene, listener: () => void): () => void {
  const event = `changedata-${KEY}`;
  scene.registry.events.on(event, listener);
  return () => scene.registry.events.off(event, listener);
}
