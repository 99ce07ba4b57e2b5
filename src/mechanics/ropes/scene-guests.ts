// The cloaked guests on the bridge and what becomes of them. Draws happenings; decides nothing.
import type Phaser from 'phaser';
import { sprite } from '../../stage/art';
import { sparkle } from '../../stage/juice';
import { bandPlace, type Size, visitLayout } from './layout';
import { giggle, hopOff, sneak, TRICK_DEPTH } from './scene-trick';
import type { Encounter, Guest } from './schema';
import { trickyOf } from './band';

type Img = Phaser.GameObjects.Image;

/** The tint of a guest who waits its turn. */
const SHADE = 0x8f83c9;

const sized = (image: Img, height: number): Img => image.setScale((height / image.height) * 1);

export class GuestsOnBridge {
  private figures = new Map<string, Img>();
  private leftovers: Img[] = [];
  private tricks: Img[] = [];
  private player: Img | null = null;
  private notes: Phaser.Time.TimerEvent | null = null;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly size: Size,
    private readonly calm: () => boolean,
  ) {}

  /** Clears the bridge and lets the guests of an encounter walk in; at once when `still`. */
  arrive(encounter: Encounter, waiting: readonly Guest[], still: boolean): void {
    this.clear();
    if (encounter.place === 'square' || encounter.place === 'alley') return;
    const layout = visitLayout(this.size, encounter.guests.length);
    for (const guest of waiting) {
      const feet = layout.guests[encounter.guests.indexOf(guest)];
      if (!feet) continue;
      const figure = sized(sprite(this.scene, `visitor-${guest.cloak}`, feet.x, feet.y).setDepth(12), layout.guestHeight);
      this.figures.set(guest.id, figure);
      if (still || this.calm()) continue;
      figure.x = this.size.width * 0.74 + (feet.x - this.size.width * 0.4);
      figure.setAlpha(0);
      this.scene.tweens.add({ targets: figure, alpha: 1, duration: 250 });
      this.scene.tweens.add({ targets: figure, x: feet.x, duration: 1300, ease: 'Sine.easeOut' });
      this.scene.tweens.add({
        targets: figure,
        y: feet.y - 14,
        duration: 160,
        yoyo: true,
        repeat: 3,
        onComplete: () => this.breathe(figure),
      });
    }
  }

  private breathe(figure: Img): void {
    if (this.calm()) return;
    const y = figure.scaleY;
    this.scene.tweens.add({
      targets: figure,
      scaleY: { from: y, to: y * 1.018 },
      duration: 1500,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
  }

  /** Turns to one of two guests: the other waits in the shade. */
  face(id: string): void {
    for (const [guest, figure] of this.figures) guest === id ? figure.clearTint() : figure.setTint(SHADE);
  }

  /** The cloak falls: a player steps out and plays right here, or a Tricky pops up. */
  reveal(guest: Guest): void {
    const figure = this.figures.get(guest.id);
    if (!figure) return;
    this.figures.delete(guest.id);
    const cloak = sprite(this.scene, 'cloak-drop', figure.x, figure.y).setDepth(13);
    sized(cloak, figure.displayHeight * 0.8);
    const real = guest.truth === 'genuine' && guest.player;
    const inside = sprite(this.scene, real ? `band-${guest.player}` : trickyOf(guest), figure.x, figure.y).setDepth(13);
    sized(inside, figure.displayHeight * (real ? 1.02 : 0.66));
    figure.destroy();
    this.leftovers.push(cloak);
    this.scene.tweens.add({ targets: cloak, alpha: 0, y: cloak.y + 34, angle: 14, duration: this.calm() ? 120 : 800 });
    sparkle(this.scene, inside.x, inside.y - inside.displayHeight * 0.5, 14, inside.displayHeight * 0.6, 28);
    if (real) {
      this.pop(inside);
      this.perform(inside);
      return;
    }
    this.unmask(inside);
    if (!this.calm()) sneak(this.scene, inside);
  }

  /** Plays where it stands, notes rising, until it is sent to its seat. */
  private perform(player: Img): void {
    this.player = player;
    if (this.calm()) return;
    this.scene.tweens.add({
      targets: player,
      angle: { from: -2.5, to: 2.5 },
      duration: 326,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
    this.notes = this.scene.time.addEvent({ delay: 420, loop: true, callback: () => this.note(player) });
  }

  private note(player: Img): void {
    const side = Math.random() - 0.5;
    const note = sprite(this.scene, side > 0 ? 'note-1' : 'note-2', player.x + side * 90, player.y - player.displayHeight * 0.7).setDepth(
      28,
    );
    note.setScale(note.scale * 0.7);
    this.scene.tweens.add({
      targets: note,
      y: note.y - 130,
      x: note.x + side * 90,
      angle: side * 50,
      alpha: { from: 1, to: 0 },
      duration: 1700,
      ease: 'Sine.easeOut',
      onComplete: () => note.destroy(),
    });
  }

  /** Sends the player who just came in to a seat of the band; resolves when there. */
  seat(index: number): Promise<void> {
    const player = this.player;
    this.player = null;
    this.notes?.remove();
    this.notes = null;
    if (!player || index < 0) {
      player?.destroy();
      return Promise.resolve();
    }
    const place = bandPlace(this.size, index);
    this.scene.tweens.killTweensOf(player);
    player.setAngle(0).setDepth(15 + place.y / 10_000);
    return new Promise((resolve) => {
      const there = () => {
        player.destroy();
        resolve();
      };
      if (this.calm()) {
        there();
        return;
      }
      const scale = player.scale * (place.height / player.displayHeight);
      this.scene.tweens.add({ targets: player, x: place.x, scale, duration: 900, ease: 'Sine.easeInOut' });
      this.scene.tweens.add({ targets: player, y: place.y, duration: 900, ease: 'Back.easeIn', onComplete: there });
    });
  }

  private pop(image: Img): void {
    if (this.calm()) return;
    const scale = image.scale;
    image.setScale(scale * 0.3);
    this.scene.tweens.add({ targets: image, scale, duration: 420, ease: 'Back.easeOut' });
  }

  /** Refused: a genuine guest walks back over the bridge; a trick is seen through, giggles and shrinks. */
  refuse(guest: Guest): void {
    const figure = this.figures.get(guest.id);
    if (!figure) return;
    this.figures.delete(guest.id);
    const quick = this.calm();
    if (guest.truth === 'genuine') {
      this.leftovers.push(figure);
      this.scene.tweens.add({
        targets: figure,
        x: figure.x + this.size.width * 0.3,
        alpha: 0,
        duration: quick ? 120 : 1500,
        ease: 'Sine.easeIn',
      });
      return;
    }
    const trick = sprite(this.scene, trickyOf(guest), figure.x, figure.y);
    sized(trick, figure.displayHeight * 0.66);
    figure.destroy();
    this.unmask(trick);
    if (!quick) giggle(this.scene, trick);
  }

  private unmask(trick: Img): void {
    this.tricks.push(trick.setDepth(TRICK_DEPTH));
    this.pop(trick);
  }

  /** What was unmasked hops off: the next guest has the bridge alone. */
  dismiss(): void {
    for (const trick of this.tricks) hopOff(this.scene, trick, this.calm());
    this.tricks = [];
  }

  clear(): void {
    for (const figure of this.figures.values()) figure.destroy();
    for (const image of [...this.leftovers, ...this.tricks]) image.destroy();
    this.scene.tweens.killTweensOf([...this.leftovers, ...this.tricks]);
    this.figures.clear();
    this.leftovers = [];
    this.tricks = [];
  }
}
