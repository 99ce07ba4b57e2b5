// Lumi on the hub: follows a finger, flies home to the nearest isle, hops from isle to isle. Knows no progress.
import type Phaser from 'phaser';
import type { Isle } from '../core/level/level';
import { artSize, sized } from './art';
import { DEPTH, type HubKit } from './hub-kit';
import { breathe, flyTo, ring, sparkle, stopFlight } from './juice';
import { nearestIsle, type Point } from './layout';

const HEIGHT = 100;
export const LUMI_ART = ['lumi-happy', 'lumi-joy', 'glow', 'spark', 'ring'];

export class HubLumi {
  readonly group: Phaser.GameObjects.Container;
  private readonly calmFace: Phaser.GameObjects.Image;
  private readonly gladFace: Phaser.GameObjects.Image;
  private readonly unit: number;
  private held = false;
  private flight = 0;
  private flying = false;
  private trail = 0;

  constructor(
    private readonly kit: HubKit,
    public at: Isle,
    private readonly arrived: (isle: Isle) => void,
  ) {
    const { scene, layout } = kit;
    this.unit = layout.mode === 'wide' ? layout.unit : layout.unit * 1.12;
    const home = this.homeOf(at);
    const glow = sized(scene, 'glow', 0, -6 * this.unit, 0.72 * this.unit);
    breathe(scene, glow, 0.55, 0.9);
    this.calmFace = this.face('lumi-happy');
    this.gladFace = this.face('lumi-joy').setVisible(false);
    this.group = scene.add.container(home.x, home.y, [glow, this.calmFace, this.gladFace]).setDepth(DEPTH.lumi);
    kit.movers.push((t, step) => this.live(t, step));
  }

  private face(key: string): Phaser.GameObjects.Image {
    const size = artSize(key);
    return sized(this.kit.scene, key, 0, 0, size ? (HEIGHT / size.h) * this.unit : this.unit).setOrigin(0.5, 0.5);
  }

  /** Beside the isle's buildings, above its lawn. */
  private homeOf(isle: Isle): Point {
    const place = this.kit.layout.isles[isle];
    const side = place.x + 170 * place.scale > this.kit.size.width ? -1 : 1;
    return { x: place.x + side * 126 * place.scale, y: place.y - 66 * place.scale };
  }

  private glad(on: boolean): void {
    this.gladFace.setVisible(on);
    this.calmFace.setVisible(!on);
  }

  /** Idle life inside the container, so that it never fights a flight. */
  private live(t: number, step: number): void {
    const bob = Math.sin((t / 3) * Math.PI * 2) * 7 * this.unit;
    for (const face of [this.calmFace, this.gladFace]) face.setY(bob).setAngle(Math.sin(t * 1.3) * 2.4);
    this.trail += step;
    if ((this.held || this.flying) && this.trail > 0.06) this.drop();
  }

  /** One spark of the trail. */
  private drop(): void {
    this.trail = 0;
    const { scene } = this.kit;
    const { x, y } = this.group;
    const spark = sized(scene, 'spark', x + (Math.random() - 0.5) * 26, y + (Math.random() - 0.5) * 30, 0.6 * this.unit).setDepth(
      DEPTH.lumi - 1,
    );
    scene.tweens.add({
      targets: spark,
      y: spark.y + 26,
      alpha: 0,
      scale: spark.scale * 0.3,
      duration: 620,
      onComplete: () => spark.destroy(),
    });
  }

  holds(x: number, y: number): boolean {
    return Math.hypot(x - this.group.x, y - this.group.y) < Math.max(32, 50 * this.unit);
  }

  grab(): void {
    this.held = true;
    this.flight += 1;
    stopFlight(this.group);
    this.glad(true);
  }

  drag(x: number, y: number): void {
    if (!this.held) return;
    const { group } = this;
    group.setPosition(x, y).setAlpha(1);
  }

  /** Let go: Lumi flies to the nearest isle. */
  release(): void {
    if (!this.held) return;
    this.held = false;
    void this.fly(nearestIsle(this.kit.layout, { x: this.group.x, y: this.group.y + 40 * this.unit }));
  }

  /** Flies to an isle; the last flight asked for is the one that lands. */
  async fly(isle: Isle): Promise<void> {
    const mine = ++this.flight;
    this.at = isle;
    this.flying = true;
    this.glad(true);
    const home = this.homeOf(isle);
    await flyTo(this.kit.scene, this.group, home.x, home.y, 70 * this.unit);
    if (mine !== this.flight || !this.kit.scene.sys.isActive()) return;
    this.flying = false;
    this.glad(false);
    sparkle(this.kit.scene, home.x, home.y, 7, 56 * this.unit, DEPTH.spark);
    ring(this.kit.scene, home.x, home.y, 0.9 * this.unit, DEPTH.spark);
    this.arrived(isle);
  }
}
