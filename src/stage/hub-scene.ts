// The map of eight isles in morning light. Draws plain data and says what was touched; no score, no word, no storage.
import Phaser from 'phaser';
import type { Isle } from '../core/level/level';
import { artReady } from './art';
import { type HubBridge, type HubData, type IsleLife, NO_LIFE } from './hub-bridge';
import { drawGate, gateArt } from './hub-gate';
import { bounce, drawIsles, isleArt, isleAt, type IsleView } from './hub-isles';
import { type HubKit, watchSpeed } from './hub-kit';
import { HubLumi, LUMI_ART } from './hub-lumi';
import { drawPort, portArt } from './hub-port';
import { drawSea, SEA_ART } from './hub-sea';
import { drawSky } from './hub-sky';
import { drawStudio, studioArt } from './hub-studio';
import { SKY_ART } from './sky-places';
import { type Direction, hubLayout, isleTowards } from './layout';
import { calm, onMotion } from './motion';
import { listenPointer, type Touch } from './pointer';
import { pixelRatio, type Size } from './size';

export const HUB_SCENE = 'hub';

/** Isles that show what a child has on them. */
const LIVELY = [
  { isle: 'gate', art: gateArt, draw: drawGate },
  { isle: 'studio', art: studioArt, draw: drawStudio },
  { isle: 'port', art: portArt, draw: drawPort },
] as const;
const lifeOf = (data: HubData, isle: Isle): IsleLife => data.life[isle] ?? NO_LIFE;

export class HubScene extends Phaser.Scene {
  private bridge: HubBridge | null = null;
  private data_: HubData | null = null;
  private kit: HubKit | null = null;
  private views: ReadonlyMap<Isle, IsleView> = new Map();
  private lumi: HubLumi | null = null;
  private disposables: (() => void)[] = [];
  private seconds = 0;
  private turn = 0;

  constructor() {
    super(HUB_SCENE);
  }

  init(bridge: HubBridge): void {
    this.bridge = bridge;
    this.data_ = bridge.data;
    this.kit = null;
    this.views = new Map();
    this.lumi = null;
    this.disposables = [];
    this.seconds = 0;
    this.turn += 1;
  }

  create(): void {
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.clear());
    const again = () => void this.build();
    this.scale.on(Phaser.Scale.Events.RESIZE, again);
    this.disposables.push(
      () => this.scale.off(Phaser.Scale.Events.RESIZE, again),
      onMotion(this, again),
      listenPointer(window, {
        down: (at) => this.grab(this.onMap(at)),
        drag: (at) => this.follow(this.onMap(at)),
        drop: () => this.lumi?.release(),
        tap: (at) => this.tap(this.onMap(at)),
        hover: () => undefined,
      }),
    );
    void this.build();
  }

  override update(_time: number, delta: number): void {
    const { kit } = this;
    if (!kit || kit.calm) return;
    const step = Math.min(delta, 50) / 1000;
    this.seconds += step;
    for (const move of kit.movers) move(this.seconds, step);
  }

  /** Lumi flies one isle on; returns where to. */
  hop(direction: Direction): Isle | null {
    const { kit, lumi } = this;
    if (!kit || !lumi) return null;
    const isle = isleTowards(kit.layout, lumi.at, direction);
    if (isle !== lumi.at) void lumi.fly(isle);
    return isle;
  }

  /** Lumi flies to an isle, for instance the one whose button has the focus. */
  goTo(isle: Isle): void {
    if (this.lumi && this.lumi.at !== isle) void this.lumi.fly(isle);
  }

  /** The page scrolled: the map follows, in CSS pixels. */
  scrollTo(y: number): void {
    const { layout, size } = this.kit ?? {};
    const most = layout && size ? Math.max(0, layout.height - size.height) : y;
    this.cameras.main.setScroll(0, Math.min(most, Math.max(0, y)));
  }

  /** Progress changed while the hub is shown. */
  refresh(data: HubData): void {
    this.data_ = data;
    void this.build();
  }

  private get windowSize(): Size {
    const dpr = pixelRatio();
    return { width: Math.round(this.scale.width / dpr), height: Math.round(this.scale.height / dpr) };
  }

  private async build(): Promise<void> {
    const { bridge, data_: data } = this;
    if (!bridge || !data) return;
    const mine = ++this.turn;
    const size = this.windowSize;
    const layout = hubLayout(size);
    bridge.onPlaces(layout.labels);
    bridge.onHeight(layout.height);
    const keys = new Set([
      ...SKY_ART,
      ...SEA_ART,
      ...LUMI_ART,
      ...isleArt(data),
      ...LIVELY.flatMap(({ isle, art }) => art(lifeOf(data, isle))),
    ]);
    await artReady(this, [...keys], layout.mode === 'wide' ? 1 : 0.75);
    if (mine !== this.turn || !this.sys.isActive()) return;
    this.tweens.killAll();
    this.children.removeAll(true);
    const kit: HubKit = { scene: this, size, layout, calm: calm(this), movers: [], near: [], toys: [], extras: [] };
    this.kit = kit;
    this.draw(kit, bridge, data);
    for (const move of kit.movers) move(this.seconds, 0);
  }

  private draw(kit: HubKit, bridge: HubBridge, data: HubData): void {
    drawSky(kit);
    kit.movers.push(watchSpeed(kit));
    this.views = drawIsles(kit, data);
    drawSea(kit);
    for (const { isle, draw } of LIVELY) {
      const view = this.views.get(isle);
      if (view && !view.misty) draw(kit, view, lifeOf(data, isle), () => bridge.onPoke?.(isle));
    }
    this.lumi = new HubLumi(kit, this.lumi?.at ?? data.at, (isle) => bridge.onLumi(isle));
  }

  private onMap(at: Touch): Touch {
    const bounds = this.scale.canvasBounds;
    return { x: at.x - bounds.x + window.scrollX, y: at.y - bounds.y + window.scrollY + this.cameras.main.scrollY };
  }

  private grab({ x, y }: Touch): boolean {
    if (!this.lumi?.holds(x, y)) return false;
    this.lumi.grab();
    return true;
  }

  private follow({ x, y }: Touch): void {
    this.lumi?.drag(x, y);
  }

  private tap({ x, y }: Touch): void {
    const { kit, bridge, views } = this;
    if (!kit || !bridge) return;
    if (kit.near.some((thing) => thing(x, y))) return;
    const view = isleAt(views, x, y);
    if (view) {
      bounce(kit, view);
      bridge.onIsle(view.isle);
      return;
    }
    kit.toys.some((toy) => toy(x, y));
  }

  private clear(): void {
    for (const dispose of this.disposables.splice(0)) dispose();
    this.turn += 1;
    this.kit = null;
    this.lumi = null;
    this.views = new Map();
  }
}
