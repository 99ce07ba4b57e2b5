// The light that covers one scene while the next is made: an iris of morning light, or a short fade. Knows no scene.
import Phaser from 'phaser';
import { PAINTED } from './paint';

export const CURTAIN = 'stage-curtain';
const IRIS = 'stage-iris';
const SIDE = 512;
const LIGHT = 0xfff8e0;
/** Milliseconds to close and to open; together the longest change of screen. */
const TIMES = { full: { close: 180, open: 230 }, reduce: { close: 60, open: 60 } } as const;

/** A scene that is always on top. Its clock is the game's step, so a test can step through it. */
export class Curtain extends Phaser.Scene {
  private iris: Phaser.GameObjects.Image | null = null;
  private sheet: Phaser.GameObjects.Rectangle | null = null;
  private goal: 'open' | 'closed' = 'closed';
  private part = 1;
  private calm = false;
  private waiting: (() => void)[] = [];

  constructor() {
    super({ key: CURTAIN, active: true });
  }

  init(): void {
    this.goal = 'closed';
    this.part = 1;
    this.waiting = [];
  }

  create(): void {
    if (!this.textures.exists(IRIS)) this.textures.addCanvas(IRIS, irisCanvas())?.add('disc', 0, 0, 0, SIDE, SIDE);
    this.iris = this.add.image(0, 0, IRIS, 'disc').setVisible(false);
    this.sheet = this.add.rectangle(0, 0, 1, 1, LIGHT).setOrigin(0, 0).setVisible(false);
    this.scene.bringToTop();
  }

  /** Moves towards closed or open; resolves when there. */
  go(goal: 'open' | 'closed', calm: boolean): Promise<void> {
    this.calm = calm;
    this.goal = goal;
    this.scene.bringToTop();
    this.release();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  override update(_time: number, delta: number): void {
    const closing = this.goal === 'closed';
    const times = TIMES[this.calm ? 'reduce' : 'full'];
    const step = Math.min(delta, 120) / (closing ? times.close : times.open);
    this.part = Math.min(1, Math.max(0, this.part + (closing ? step : -step)));
    this.draw(closing);
    if (this.part === (closing ? 1 : 0)) this.release();
  }

  /** Closed, an iris grew over the picture; opening, its light fades away. */
  private draw(closing: boolean): void {
    const { iris, sheet } = this;
    if (!iris || !sheet) return;
    const { width, height } = this.scale;
    const growing = closing && !this.calm && this.part < 1;
    iris.setVisible(growing);
    sheet.setVisible(this.part > 0 && !growing);
    const eased = this.part * this.part * (3 - 2 * this.part);
    iris.setPosition(width / 2, height / 2).setScale((Math.hypot(width, height) * 1.2 * eased) / SIDE);
    sheet.setSize(width, height).setAlpha(eased);
  }

  private release(): void {
    for (const done of this.waiting.splice(0)) done();
  }
}

function irisCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  // In memory like every picture here: see hub-sky.
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (ctx) PAINTED.iris?.paint(ctx, SIDE, SIDE);
  return canvas;
}
