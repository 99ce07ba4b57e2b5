// The Phaser face of three ropes: the night, the guests, the band, Lumi's light. Draws state and happenings; scores nothing, writes no word.
import Phaser from 'phaser';
import { sprite } from '../../stage/art';
import { LevelScene } from '../../stage/level-scene';
import { bandPlace, modeOf, SEATS, type Size } from './layout';
import type { Happening } from './rules';
import { type GateSceneData, gateArt, STOOLS } from './scene-data';
import { GuestsOnBridge } from './scene-guests';
import { buildWorld, type World } from './scene-world';
import type { Guest, RopesLevel } from './schema';
import { allEncounters, bandOf, choiceOf, currentEncounter, guestOf, inFocus, keyOf, moodOf, type RopesState, trickInside } from './state';

export const GATE_SCENE = 'gate';
const LAMPS = { wise: 2, okay: 1.4, risky: 0.25 } as const;
/** Heights of a stool, and of a stool with the trace of one who is missing, as shares of a player's. */
const STOOL = 0.322;
const MISSING = 0.816;
/** How the light falls on the band while the lanterns are low. */
const LOW = 0x9a90c8;

export class GateScene extends LevelScene<RopesLevel, RopesState, Happening, GateSceneData> {
  private world: World | null = null;
  private guests: GuestsOnBridge | null = null;
  private band: Phaser.GameObjects.Image[] = [];
  private lamp: Phaser.GameObjects.Container | null = null;
  /** Seat of the player who came in last and still stands on the bridge; −1 for none. */
  private newest = -1;

  constructor() {
    super(GATE_SCENE);
  }

  override init(data: GateSceneData): void {
    super.init(data);
    this.newest = -1;
  }

  protected artKeys(): readonly string[] {
    const encounters = allEncounters(this.level);
    const guests = encounters.flatMap((e) => e.guests);
    const places = encounters.flatMap((e) => [e.place, ...e.guests.flatMap((g) => g.nodes.flatMap((n) => n.place ?? []))]);
    return gateArt(modeOf(this.size) === 'wide', guests, places);
  }

  protected build(size: Size): void {
    this.band = [];
    this.world = buildWorld(this, size, this.calm);
    this.guests = new GuestsOnBridge(this, size, () => this.calm);
    this.buildLight(size);
    this.enter(this.state, true);
  }

  private buildLight(size: Size): void {
    const [x, y] = [size.width * 0.5, size.height * 0.5];
    const glow = sprite(this, 'glow', x, y).setBlendMode(Phaser.BlendModes.ADD).setAlpha(0.75);
    glow.setScale(glow.scale * (modeOf(size) === 'wide' ? 1.1 : 0.6));
    const lumi = sprite(this, 'lumi-happy', x, y).setOrigin(0.5, 0.5);
    lumi.setScale(lumi.scale * (modeOf(size) === 'wide' ? 0.34 : 0.24));
    this.lamp = this.add.container(0, 0, [glow, lumi]).setDepth(26);
    const stop = this.house.light.subscribe((lightX, lightY) => {
      const quick = this.calm;
      this.tweens.killTweensOf([glow, lumi]);
      this.tweens.add({ targets: glow, x: lightX, y: lightY, duration: quick ? 1 : 140, ease: 'Sine.easeOut' });
      this.tweens.add({ targets: lumi, x: lightX + 34, y: lightY - 40, duration: quick ? 1 : 240, ease: 'Sine.easeOut' });
    });
    this.atEnd(stop);
    if (!this.calm) this.tweens.add({ targets: glow, alpha: 0.58, duration: 1400, yoyo: true, repeat: -1 });
  }

  /** Lumi's light stays away while the child reads what happened. */
  private shine(on: boolean): void {
    if (this.lamp) this.tweens.add({ targets: this.lamp, alpha: on ? 1 : 0, duration: this.calm ? 60 : 300 });
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
    this.light(state, true);
    this.world?.doors(false, still || this.calm);
    this.shine(state.moment !== 'feedback');
    this.seatPlayer(state);
  }

  /** The lanterns answer what happened: brighter when it went well, low when it did not. As ever while the child looks. */
  private light(state: RopesState, quiet: boolean): void {
    const mood = moodOf(this.level, state);
    this.world?.lamps(mood === null ? 1 : LAMPS[mood], quiet);
  }

  /** The player who just came in walks to a seat; the others keep playing. */
  private seatPlayer(state: RopesState): void {
    const newest = this.newest;
    this.newest = -1;
    this.drawBand(state, true, newest);
    void this.guests?.seat(newest).then(() => {
      if (newest >= 0 && this.ready) this.drawBand(this.state, false);
    });
  }

  protected follow(state: RopesState, happenings: readonly Happening[]): void {
    if (state.moment === 'done') return;
    for (const happening of happenings) this.show(state, happening);
  }

  private show(state: RopesState, happening: Happening): void {
    const encounter = currentEncounter(this.level, state);
    switch (happening.kind) {
      case 'arrive':
        this.enter(state, false);
        break;
      case 'rewound':
        this.world?.mist(0, this.calm);
        this.enter(state, false);
        break;
      case 'face': {
        const { node } = inFocus(this.level, state);
        this.world?.mist(0, true);
        this.light(state, this.calm);
        this.world?.place(node.place ?? encounter.place);
        this.guests?.dismiss();
        this.guests?.face(happening.guest);
        this.shine(true);
        this.world?.doors(false, this.calm);
        this.seatPlayer(state);
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
    const calm = this.calm;
    if (!choice) return;
    const seats = bandOf(this.level, state);
    if (choice.to === null && guest.answers === 'ropes') {
      this.world?.doors(choice.trusts === true, calm);
      if (choice.trusts) {
        this.guests?.reveal(guest);
        this.newest = seats.findIndex((s) => s.here && s.guest === guest.id && s.encounter === state.order[state.at]);
      } else this.guests?.refuse(guest);
    }
    this.shine(false);
    this.light(state, calm);
    if (trickInside(this.level, state)) this.world?.mist(1, calm);
    this.drawBand(state, true, this.newest);
  }

  /** Draws who plays and which stools stay empty, all but the seat of one who is on the way. */
  private drawBand(state: RopesState, still: boolean, but = -1): void {
    if (state.moment === 'done') return;
    for (const image of this.band) image.destroy();
    const { node, encounter } = inFocus(this.level, state);
    const place = node.place ?? encounter.place;
    this.band = [];
    if (place === 'square' || place === 'alley') return;
    const size = this.size;
    const seats = bandOf(this.level, state);
    const free = SEATS.flatMap((_, i) => (i >= seats.length || i === but ? [this.stool(i)] : []));
    this.band = seats.flatMap((seat, i) => {
      if (i === but) return [];
      const at = bandPlace(size, i);
      const image = sprite(this, seat.here ? `band-${seat.player}` : 'stool-empty', at.x, at.y).setDepth(15 + at.y / 10_000);
      image.setScale((at.height / image.height) * (seat.here ? 1 : MISSING));
      const mood = moodOf(this.level, state);
      if (mood === 'risky') image.setTint(LOW);
      if (seat.here && !this.calm && mood !== 'risky') {
        this.tweens.add({
          targets: image,
          y: at.y - (mood === 'wise' ? 16 : 5),
          duration: 312.5,
          yoyo: true,
          repeat: -1,
          delay: (i % 2) * 312.5,
          ease: 'Sine.easeInOut',
        });
      }
      return [image];
    });
    this.band.push(...free);
    this.world?.brightness(bandOf(this.level, state).filter((s) => s.here).length / 6);
    if (!still && !this.calm) this.sparkle();
  }

  /** A stool nobody sits on. There are always as many, so that they count no guests. */
  private stool(seat: number): Phaser.GameObjects.Image {
    const at = bandPlace(this.size, seat);
    const image = sprite(this, STOOLS[seat % STOOLS.length] ?? STOOLS[0], at.x, at.y).setDepth(15 + at.y / 10_000);
    return image.setScale((at.height / image.height) * STOOL);
  }

  private sparkle(): void {
    if (this.calm) return;
    const { x, y } = this.house.light.at();
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
