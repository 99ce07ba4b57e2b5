// Makes one picture of several that stand still, where the processor draws: each layer as large as the window costs it a
// frame's share. A graphics card does not mind and keeps its layers. Knows no scene's meaning.
import Phaser from 'phaser';
import { pixelRatio, type Size } from './size';

export interface Flat {
  /** Draws the picture anew, after a layer has changed. */
  redraw(): void;
}

function drawLayer(ctx: CanvasRenderingContext2D, layer: Phaser.GameObjects.Image, ratio: number): void {
  const { frame, displayWidth, displayHeight } = layer;
  const [x, y] = [layer.x - layer.originX * displayWidth, layer.y - layer.originY * displayHeight];
  const image = frame.source.image as CanvasImageSource;
  ctx.globalAlpha = layer.alpha;
  ctx.drawImage(
    image,
    frame.cutX,
    frame.cutY,
    frame.cutWidth,
    frame.cutHeight,
    x * ratio,
    y * ratio,
    displayWidth * ratio,
    displayHeight * ratio,
  );
}

/** Layers without turn or blend, the hindmost first, with nothing between them; they lie where the last one lay. */
export function flatten(scene: Phaser.Scene, name: string, layers: readonly Phaser.GameObjects.Image[], size: Size): Flat {
  const front = layers.at(-1);
  if (!front || scene.game.renderer?.type !== Phaser.CANVAS) return { redraw: () => undefined };
  const ratio = pixelRatio();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  const ctx = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  const key = `flat-${name}`;
  if (!ctx) return { redraw: () => undefined };
  if (scene.textures.exists(key)) scene.textures.remove(key);
  scene.textures.addCanvas(key, canvas);
  scene.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
    if (scene.textures.exists(key)) scene.textures.remove(key);
  });
  scene.add
    .image(0, 0, key)
    .setOrigin(0, 0)
    .setScale(1 / ratio)
    .setDepth(front.depth);
  const there = layers.filter((layer) => layer.visible);
  for (const layer of there) layer.setVisible(false);
  const redraw = () => {
    for (const layer of there) drawLayer(ctx, layer, ratio);
  };
  redraw();
  return { redraw };
}
