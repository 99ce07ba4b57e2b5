// The cloaked guests on the bridge and what becomes of them. Draws happenings; decides nothing.
import type Phaser from 'phaser';
import { sprite } from '../../stage/art';
import { bandPlace, type Size, visitLayout } from './layout';
import { trickyOf } from './scene-data';
import type { Encounter, Guest } from './schema';

type Img = Phaser.GameObjects.Image;

const sized = (image: Img, height: number): Img => image.setScale((height / image.height) * 1);

export class GuestsOnBridge {
  private figures = new Map<string, Img>();
  private leftovers: Img[] = [];

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

  /** Turns to one of two guests: the other steps back a little. */
  face(id: string): void {
    for (const [guest, figure] of this.figures) figure.setAlpha(guest === id ? 1 : 0.62);
  }

  /** The cloak falls: a player steps out and walks to the band, or a Tricky pops up. */
  reveal(guest: Guest, seat: number): void {
    const figure = this.figures.get(guest.id);
    if (!figure) return;
    this.figures.delete(guest.id);
    const cloak = sprite(this.scene, 'cloak-drop', figure.x, figure.y).setDepth(13);
    sized(cloak, figure.displayHeight);
    const key = guest.truth === 'genuine' && guest.player ? `band-${guest.player}` : trickyOf(guest);
    const inside = sprite(this.scene, key, figure.x, figure.y).setDepth(13);
    const height = figure.displayHeight * (guest.truth === 'genuine' ? 0.98 : 0.62);
    sized(inside, height);
    figure.destroy();
    this.leftovers.push(cloak, inside);
    const quick = this.calm();
    this.scene.tweens.add({ targets: cloak, alpha: 0, y: cloak.y + 30, angle: 12, duration: quick ? 120 : 700 });
    this.pop(inside);
    if (guest.truth !== 'genuine' || seat < 0) return;
    const place = bandPlace(this.size, seat);
    this.scene.tweens.add({
      targets: inside,
      x: place.x,
      y: place.y,
      scale: inside.scale * (place.height / height),
      delay: quick ? 0 : 700,
      duration: quick ? 1 : 1100,
      ease: 'Sine.easeInOut',
      onComplete: () => inside.destroy(),
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
    const trick = sprite(this.scene, trickyOf(guest), figure.x, figure.y).setDepth(13);
    sized(trick, figure.displayHeight * 0.62);
    this.leftovers.push(trick);
    figure.destroy();
    this.pop(trick);
    this.scene.tweens.add({
      targets: trick,
      scale: trick.scale * 0.15,
      alpha: 0,
      angle: quick ? 0 : 540,
      delay: quick ? 0 : 1100,
      duration: quick ? 120 : 800,
    });
  }

  clear(): void {
    for (const figure of this.figures.values()) figure.destroy();
    for (const image of this.leftovers) image.destroy();
    this.figures.clear();
    this.leftovers = [];
  }
}
