// The Phaser face of windows with cords: the harbour at dusk round the child's screen. Draws state and happenings; scores nothing, writes no word.
import type Phaser from 'phaser';
import { sized, sprite } from '../../stage/art';
import { LevelScene } from '../../stage/level-scene';
import type { Size } from '../../stage/size';
import type { Happening } from './rules';
import type { CordsLevel } from './schema';
import { type CordsState, hatched } from './state';

export const PORT_SCENE = 'port';
const ART = [
  'port-sky',
  'port-pier',
  'port-ship-1',
  'port-ship-2',
  'port-crane',
  'port-crate-1',
  'port-crate-2',
  'port-gull',
  'port-hook',
  'glow',
  'spark',
];

export class PortScene extends LevelScene<CordsLevel, CordsState, Happening> {
  private veil: Phaser.GameObjects.Rectangle | null = null;

  constructor() {
    super(PORT_SCENE);
  }

  protected artKeys(): readonly string[] {
    return ART;
  }

  protected build({ width, height }: Size): void {
    const sky = sprite(this, 'port-sky', width / 2, height);
    sky.setScale(sky.scale * Math.max(width / sky.displayWidth, height / sky.displayHeight));
    const sea = height * 0.62;
    this.ship('port-ship-1', { x: width * 0.76, y: sea + 20, size: 0.5, way: width * 0.16, time: 46000 });
    this.ship('port-ship-2', { x: width * 0.96, y: sea + 70, size: 0.74, way: -width * 0.2, time: 58000 });
    this.crane(width, height);
    for (let i = 0; i < 4; i++) this.gull(width * (0.62 + i * 0.1), height * (0.14 + (i % 3) * 0.06), i);
    const pier = sprite(this, 'port-pier', width / 2, height + 8);
    pier.setDisplaySize(Math.max(width, 1100), Math.min(150, height * 0.17));
    this.veil = this.add.rectangle(width / 2, height / 2, width, height, 0x4a2fa0).setAlpha(0);
    this.gloom(this.state, true);
  }

  private ship(key: string, at: { x: number; y: number; size: number; way: number; time: number }): void {
    const ship = sized(this, key, at.x, at.y, at.size);
    if (this.calm) return;
    ship.setFlipX(at.way < 0);
    this.tweens.add({ targets: ship, x: at.x - at.way, duration: at.time, yoyo: true, repeat: -1, ease: 'Sine.easeInOut' });
    this.tweens.add({
      targets: ship,
      angle: { from: -2, to: 2 },
      y: at.y - 5,
      duration: 2600,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
  }

  /** The crane lifts windows off the ships; they swing on its hook. */
  private crane(width: number, height: number): void {
    const size = Math.min(1, width / 900);
    const x = width * 0.87;
    const foot = height * 0.93;
    sized(this, 'port-crane', x, foot, size).setFlipX(true);
    const top = { x: x - 300 * size, y: foot - 336 * size };
    const load = this.add.container(top.x, top.y, [
      this.add.rectangle(0, 0, 4, 96 * size, 0x5d3bc4).setOrigin(0.5, 0),
      sized(this, 'port-hook', 0, 92 * size, size),
      sized(this, 'port-crate-1', 0, 112 * size, size * 0.8),
    ]);
    if (this.calm) return;
    this.tweens.add({ targets: load, angle: { from: -5, to: 5 }, duration: 2900, yoyo: true, repeat: -1, ease: 'Sine.easeInOut' });
  }

  private gull(x: number, y: number, i: number): void {
    const gull = sized(this, 'port-gull', x, y, 0.5 + (i % 2) * 0.2);
    if (this.calm) return;
    this.tweens.add({
      targets: gull,
      x: x - 160 - i * 30,
      y: y + 26,
      duration: 17000 + i * 2600,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
    this.tweens.add({ targets: gull, scaleY: gull.scaleY * 0.62, duration: 420 + i * 60, yoyo: true, repeat: -1, ease: 'Sine.easeInOut' });
  }

  protected follow(state: CordsState, happenings: readonly Happening[]): void {
    for (const happening of happenings) {
      if (happening.kind === 'chosen' || happening.kind === 'rewound' || happening.kind === 'arrive') this.gloom(state, this.calm);
      if (happening.kind === 'looked') this.sparkle();
    }
  }

  /** A little dimmer while a trick's brood is out. */
  private gloom(state: CordsState, quick: boolean): void {
    if (!this.veil || state.moment === 'done') return;
    const alpha = hatched(this.level, state) ? 0.4 : 0;
    this.tweens.add({ targets: this.veil, alpha, duration: quick ? 1 : 700 });
  }

  private sparkle(): void {
    if (this.calm) return;
    const x = this.size.width * 0.86;
    const y = this.size.height * 0.2;
    for (let i = 0; i < 8; i++) {
      const spark = sized(this, 'spark', x, y, 0.5);
      const turn = (i / 8) * Math.PI * 2;
      this.tweens.add({
        targets: spark,
        x: x + Math.cos(turn) * 70,
        y: y + Math.sin(turn) * 70,
        alpha: 0,
        duration: 560,
        ease: 'Cubic.easeOut',
        onComplete: () => spark.destroy(),
      });
    }
  }
}
