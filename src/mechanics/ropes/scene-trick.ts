// A trick without its cloak: it sneaks about when it got in, it shrinks and giggles when it was seen through. Draws only.
import type Phaser from 'phaser';

type Img = Phaser.GameObjects.Image;

/** Above the mist it brings, so that it can be seen well. */
export const TRICK_DEPTH = 31;

/** Tiptoes to and fro, very pleased with itself. */
export function sneak(scene: Phaser.Scene, trick: Img): void {
  const step = { duration: 700, ease: 'Sine.easeInOut' };
  scene.tweens.chain({
    targets: trick,
    loop: -1,
    tweens: [
      { x: trick.x - 46, angle: -7, ...step },
      { x: trick.x + 46, angle: 7, ...step },
    ],
  });
  scene.tweens.add({ targets: trick, y: trick.y - 12, duration: 175, yoyo: true, repeat: -1, ease: 'Quad.easeOut' });
}

/** Shrinks a little and giggles where it stands, until it goes. */
export function giggle(scene: Phaser.Scene, trick: Img): void {
  scene.tweens.add({ targets: trick, scale: trick.scale * 0.72, delay: 1100, duration: 500, ease: 'Back.easeInOut' });
  scene.tweens.add({ targets: trick, angle: { from: -6, to: 6 }, delay: 700, duration: 130, yoyo: true, repeat: -1, repeatDelay: 90 });
}

/** Hops off, turning and shrinking. */
export function hopOff(scene: Phaser.Scene, trick: Img, calm: boolean): void {
  scene.tweens.killTweensOf(trick);
  scene.tweens.add({
    targets: trick,
    scale: trick.scale * 0.15,
    alpha: 0,
    angle: calm ? 0 : 540,
    duration: calm ? 120 : 700,
    onComplete: () => trick.destroy(),
  });
}
