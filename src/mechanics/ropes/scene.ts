// The Phaser face of three ropes: the night, the guests, the band, Lumi's light. Draws state and happenings; scores nothing, writes no word.
import Phaser from 'phaser';
import { artReady, sprite } from '../../stage/art';
import { bandPlace, modeOf, type Size } from './layout';
import type { Happening } from './rules';
import { type GateSceneData, gateArt } from './scene-data';
import { GuestsOnBridge } from './scene-guests';
import { buildWorld, type World } from './scene-world';
import type { Guest, RopesLevel } from './schema';
import { allEncounters, bandOf, choiceOf, currentEncounter, guestOf, inFocus, keyOf, type RopesState, trickInside } from './state';

export const GATE_SCENE = 'gate';

export class GateScene extends Phaser.Scene {
  private house: GateSceneData | null = null;
  private world: World | null = null;
  private guests: GuestsOnBridge | null = null;
  private band: Phaser.GameObjects.Image[] = [];
  private disposables: (() => void)[] = [];
  private ready = false;

  constructor() {
    super(GATE_SCENE);
  }

  init(data: GateSceneData): void {
    this.house = data;
    this.world = null;
    this.guests = null;
    this.band = [];
    this.disposables = [];
    this.ready = false;
  }

  create(): void {
    const house = this.house;
    if (!house) return;
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      for (const dispose of this.disposables) dispose();
      this.disposables = [];
      this.ready = false;
    });
    const relayout = () => void this.build();
    this.scale.on('resize', relayout);
    this.disposables.push(
      () => this.scale.off('resize', relayout),
      house.play.subscribe((state, happenings) => this.follow(state as RopesState, happenings as readonly Happening[])),
    );
    void this.build();
  }

  private size(): Size {
    return { width: window.innerWidth, height: window.innerHeight };
  }

  private get level(): RopesLevel {
    return this.house?.play.level as RopesLevel;
  }

  private get state(): RopesState {
    return this.house?.play.state() as RopesState;
  }

  private async build(): Promise<void> {
    const house = this.house;
    if (!house) return;
    const size = this.size();
    const encounters = allEncounters(this.level);
    const places = encounters.flatMap((e) => [e.place, ...e.guests.flatMap((g) => g.nodes.flatMap((n) => n.place ?? []))]);
    await artReady(
      this,
      gateArt(
        modeOf(size) === 'wide',
        encounters.flatMap((e) => e.guests),
        places,
      ),
    );
    if (!this.sys.isActive()) return;
    this.tweens.killAll();
    this.children.removeAll(true);
    this.band = [];
    this.world = buildWorld(this, size, house.calm());
    this.guests = new GuestsOnBridge(this, size, house.calm);
    this.buildLight(size);
    this.ready = true;
    this.enter(this.state, true);
  }

  private buildLight(size: Size): void {
    const house = this.house;
    if (!house) return;
    const glow = sprite(this, 'glow', size.width * 0.5, size.height * 0.5)
      .setDepth(26)
      .setBlendMode(Phaser.BlendModes.ADD)
      .setAlpha(0.75);
    glow.setScale(glow.scale * 1.1);
    const lumi = sprite(this, 'lumi-happy', size.width * 0.5, size.height * 0.5)
      .setDepth(27)
      .setOrigin(0.5, 0.5);
    lumi.setScale(lumi.scale * 0.34);
    const stop = house.light.subscribe((x, y) => {
      const quick = house.calm();
      this.tweens.killTweensOf([glow, lumi]);
      this.tweens.add({ targets: glow, x, y, duration: quick ? 1 : 140, ease: 'Sine.easeOut' });
      this.tweens.add({ targets: lumi, x: x + 34, y: y - 40, duration: quick ? 1 : 240, ease: 'Sine.easeOut' });
    });
    this.disposables.push(stop);
    if (!house.calm()) this.tweens.add({ targets: glow, alpha: 0.58, duration: 1400, yoyo: true, repeat: -1 });
  }

  /** Shows the state as it is, without playing what led to it. */
  private enter(state: RopesState, still: boolean): void {
    if (state.moment === 'done') return;
    const { encounter, node } = inFocus(this.level, state);
    const waiting = encounter.guests.filter((g) => !state.guests[keyOf(encounter.id, g.id)]?.ended);
    this.world?.place(node.place ?? encounter.place);
    this.guests?.arrive(encounter, waiting, still);
    if (waiting.length > 1) this.guests?.face(state.focus);
    this.world?.mist(trickInside(this.level, state) ? 1 : 0, true);
    this.drawBand(state, true);
  }

  private follow(state: RopesState, happenings: readonly Happening[]): void {
    if (!this.ready || state.moment === 'done') return;
    for (const happening of happenings) this.show(state, happening);
  }

  private show(state: RopesState, happening: Happening): void {
    const encounter = currentEncounter(this.level, state);
    switch (happening.kind) {
      case 'arrive':
        this.enter(state, false);
        break;
      case 'rewound':
        this.world?.mist(0, this.house?.calm() ?? true);
        this.enter(state, false);
        break;
      case 'face': {
        const { node } = inFocus(this.level, state);
        this.world?.mist(0, true);
        this.world?.place(node.place ?? encounter.place);
        this.guests?.face(happening.guest);
        break;
      }
      case 'chosen':
        this.showChoice(state, guestOf(encounter, happening.guest), happening.choice);
        break;
      case 'lit':
        this.sparkle();
        break;
      default:
        break;
    }
  }

  private showChoice(state: RopesState, guest: Guest, id: string): void {
    const choice = choiceOf(guest, id);
    const calm = this.house?.calm() ?? true;
    if (!choice) return;
    const seats = bandOf(this.level, state);
    const seat = seats.findIndex((s) => s.guest === guest.id && s.encounter === state.order[state.at]);
    if (choice.to === null && guest.answers === 'ropes') {
      if (choice.trusts) {
        this.world?.openDoors(calm);
        this.guests?.reveal(guest, seat);
      } else this.guests?.refuse(guest);
    }
    if (trickInside(this.level, state)) this.world?.mist(1, calm);
    this.world?.brightness(seats.filter((s) => s.here).length / 6);
    this.time.delayedCall(calm ? 10 : 1700, () => this.drawBand(this.state, false));
  }

  private drawBand(state: RopesState, still: boolean): void {
    if (!this.ready || state.moment === 'done') return;
    for (const image of this.band) image.destroy();
    const { node, encounter } = inFocus(this.level, state);
    const place = node.place ?? encounter.place;
    this.band = [];
    if (place === 'square' || place === 'alley') return;
    const size = this.size();
    this.band = bandOf(this.level, state).map((seat, i) => {
      const at = bandPlace(size, i);
      const image = sprite(this, seat.here ? `band-${seat.player}` : 'stool-empty', at.x, at.y).setDepth(15 + i);
      image.setScale((at.height / image.height) * (seat.here ? 1 : 0.8));
      if (seat.here && !(this.house?.calm() ?? true)) {
        this.tweens.add({
          targets: image,
          y: at.y - 5,
          duration: 312.5,
          yoyo: true,
          repeat: -1,
          delay: (i % 2) * 312.5,
          ease: 'Sine.easeInOut',
        });
      }
      return image;
    });
    this.world?.brightness(this.band.length / 6);
    if (!still && !(this.house?.calm() ?? true)) this.sparkle();
  }

  private sparkle(): void {
    const house = this.house;
    if (!house || house.calm()) return;
    const { x, y } = house.light.at();
    for (let i = 0; i < 8; i++) {
      const spark = sprite(this, 'spark', x, y).setDepth(28);
      spark.setScale(spark.scale * 0.5);
      const angle = (i / 8) * Math.PI * 2;
      this.tweens.add({
        targets: spark,
        x: x + Math.cos(angle) * 60,
        y: y + Math.sin(angle) * 60,
        alpha: 0,
        duration: 520,
        ease: 'Cubic.easeOut',
        onComplete: () => spark.destroy(),
      });
    }
  }
}
