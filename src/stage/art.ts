// The door to drawings for scenes: ask for keys, then place sprites in CSS pixels. Knows no scene's meaning.
import Phaser from 'phaser';
import { ArtShelf, artSize, drawnAt, hasArt, inMist } from './art-shelf';
import { pixelRatio, rasterScale } from './size';

const shelves = new WeakMap<Phaser.Game, ArtShelf>();

function shelfOf(game: Phaser.Game): ArtShelf {
  const known = shelves.get(game);
  if (known) return known;
  const shelf = new ArtShelf(game);
  shelves.set(game, shelf);
  game.events.once(Phaser.Core.Events.DESTROY, () => shelf.close());
  return shelf;
}

/**
 * Resolves when every drawing of `keys` can be placed. Those keys are all the scene needs from now on: textures no
 * running scene needs are let go. A key without a drawing is passed over, its sprite stays invisible.
 * `share` is the largest size drawings are shown at, 1 = as drawn: a smaller one saves memory.
 */
export function artReady(scene: Phaser.Scene, keys: readonly string[], share = 1): Promise<void> {
  const shelf = shelfOf(scene.game);
  const owner = scene.sys.settings.key;
  const dpr = pixelRatio();
  shelf.scale = rasterScale({ width: scene.scale.width / dpr, height: scene.scale.height / dpr }, dpr) * share;
  scene.events.off(Phaser.Scenes.Events.SHUTDOWN, leave);
  scene.events.once(Phaser.Scenes.Events.SHUTDOWN, leave);
  return shelf.want(owner, keys);
}

function leave(systems: Phaser.Scenes.Systems): void {
  shelfOf(systems.game).leave(systems.settings.key);
}

/** Resolves once no drawing is being loaded for any scene. */
export const artSettled = (game: Phaser.Game): Promise<void> => shelfOf(game).settled();

/** Places a drawing on its standing point, in its own size. To change the size, multiply `image.scale`. */
export function sprite(scene: Phaser.Scene, key: string, x: number, y: number): Phaser.GameObjects.Image {
  return shelfOf(scene.game).image(scene, key, x, y);
}

/** Places a drawing at `size` times its own size. */
export function sized(scene: Phaser.Scene, key: string, x: number, y: number, size: number): Phaser.GameObjects.Image {
  const image = sprite(scene, key, x, y);
  return image.setScale(image.scale * size);
}

export { artSize, drawnAt, hasArt, inMist };
