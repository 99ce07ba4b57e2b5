// The Phaser face of the Studio: its hall, bulbs, dust in the light, the flash of a shot, what a posted picture sets off. Writes no word, scores nothing.
import Phaser from 'phaser';
import { sprite } from '../../stage/art';
import { LevelScene } from '../../stage/level-scene';
import type { Size } from '../../stage/size';
import { gradeOf } from './judge';
import type { Happening } from './rules';
import type { CircleLevel } from './schema';
import type { CircleState } from './state';

export const STUDIO_SCENE = 'studio';

const KEYS = ['studio-hall', 'studio-hall-p', 'glow', 'spark', 'heart', 'confetti-1', 'confetti-2', 'confetti-3', 'confetti-4'];
const DEPTH = { hall: 0, bulb: 1, dust: 2, burst: 3, flash: 4 } as const;

export class StudioScene extends LevelScene<CircleLevel, CircleState, Happening> {
  private bulbs: Phaser.GameObjects.Image[] = [];

  constructor() {
    super(STUDIO_SCENE);
  }

  protected artKeys(): readonly string[] {
    return KEYS;
  }

  protected build({ width, height }: Size): void {
    const hall = sprite(this, width > height ? 'studio-hall' : 'studio-hall-p', width / 2, height / 2)
      .setOrigin(0.5, 0.5)
      .setDepth(DEPTH.hall);
    hall.setScale(hall.scale * Math.max(width / hall.displayWidth, height / hall.displayHeight));
    this.hangBulbs(width);
    if (!this.calm) this.floatDust(width, height);
  }

  private hangBulbs(width: number): void {
    const count = width > 900 ? 11 : 6;
    this.bulbs = Array.from({ length: count }, (_, i) => {
      const t = (i + 0.5) / count;
      const bulb = sprite(this, 'glow', t * width, 18 + 200 * t * (1 - t))
        .setDepth(DEPTH.bulb)
        .setBlendMode(Phaser.BlendModes.ADD)
        .setAlpha(0.5);
      bulb.setScale(bulb.scale * 0.34);
      if (!this.calm)
        this.tweens.add({ targets: bulb, alpha: 0.85, duration: 1500 + i * 130, yoyo: true, repeat: -1, ease: 'Sine.easeInOut' });
      return bulb;
    });
  }

  private floatDust(width: number, height: number): void {
    for (let i = 0; i < 16; i++) {
      const mote = sprite(this, 'spark', ((i * 61) % 100) * 0.01 * width, ((i * 37) % 100) * 0.01 * height)
        .setDepth(DEPTH.dust)
        .setAlpha(0.12);
      mote.setScale(mote.scale * (0.3 + (i % 4) * 0.12));
      this.tweens.add({
        targets: mote,
        y: mote.y - 60,
        x: mote.x + (i % 2 ? 40 : -40),
        alpha: 0.55,
        duration: 5200 + i * 310,
        yoyo: true,
        repeat: -1,
        ease: 'Sine.easeInOut',
      });
    }
  }

  protected follow(_state: CircleState, happenings: readonly Happening[]): void {
    for (const happening of happenings) {
      if (happening.kind === 'snapped') this.flash();
      if (happening.kind === 'chosen') gradeOf(happening.outcome) === 'risky' ? this.dim(0.16) : this.cheer();
      if (happening.kind === 'rewound' || happening.kind === 'arrive') this.dim(0.5);
    }
  }

  private flash(): void {
    if (this.calm) return;
    const { width, height } = this.size;
    const light = this.add
      .rectangle(width / 2, height / 2, width, height, 0xffffff)
      .setDepth(DEPTH.flash)
      .setAlpha(0.7);
    this.tweens.add({ targets: light, alpha: 0, duration: 420, onComplete: () => light.destroy() });
  }

  private dim(alpha: number): void {
    this.tweens.killTweensOf(this.bulbs);
    this.tweens.add({ targets: this.bulbs, alpha, duration: this.calm ? 120 : 700 });
  }

  private cheer(): void {
    this.dim(0.95);
    if (this.calm) return;
    const { width, height } = this.size;
    for (let i = 0; i < 22; i++) {
      const bit = sprite(this, i % 4 === 0 ? 'heart' : `confetti-${(i % 4) + 1}`, ((i + 0.5) / 22) * width, height + 20).setDepth(
        DEPTH.burst,
      );
      this.tweens.add({
        targets: bit,
        y: height * (0.1 + ((i * 29) % 60) / 100),
        angle: (i % 2 ? 1 : -1) * 220,
        alpha: { from: 1, to: 0 },
        duration: 1500 + (i % 5) * 120,
        ease: 'Cubic.easeOut',
        onComplete: () => bit.destroy(),
      });
    }
  }
}
