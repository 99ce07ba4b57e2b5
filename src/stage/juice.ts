// Small movements every scene can use: pop, float, sparkle, ring, mist, shake, flight, glow. Knows no scene's meaning.
import Phaser from 'phaser';
import { sized, sprite } from './art';
import { calm } from './motion';

type Thing = Phaser.GameObjects.Image | Phaser.GameObjects.Container;

/** The one length of a fade when motion is reduced. */
export const FADE = 120;
const BASE = 'base-scale';

/** The size a thing rests at, remembered so that overlapping pops never leave it larger or smaller. */
function restingScale(thing: Thing): number {
  const known: unknown = thing.getData(BASE);
  if (typeof known === 'number') return known;
  thing.setData(BASE, thing.scaleX);
  return thing.scaleX;
}

/** Squash and settle: the answer to a touch. With reduced motion it blinks softly instead. */
export function pop(scene: Phaser.Scene, thing: Thing, amount = 0.1): void {
  const rest = restingScale(thing);
  if (calm(scene)) {
    const alpha = thing.alpha;
    scene.tweens.add({ targets: thing, alpha: { from: alpha * 0.7, to: alpha }, duration: FADE });
    return;
  }
  const running: unknown = thing.getData('pop');
  if (running instanceof Phaser.Tweens.TweenChain) running.stop();
  const chain = scene.tweens.chain({
    targets: thing,
    tweens: [
      { scaleX: rest * (1 + amount), scaleY: rest * (1 - amount), duration: 90, ease: 'Quad.easeOut' },
      { scaleX: rest * (1 - amount * 0.5), scaleY: rest * (1 + amount * 0.7), duration: 110, ease: 'Sine.easeInOut' },
      { scaleX: rest, scaleY: rest, duration: 260, ease: 'Back.easeOut' },
    ],
  });
  thing.setData('pop', chain);
}

/** Arrives with a pop, after `delay` ms. With reduced motion it fades in. */
export function appear(scene: Phaser.Scene, thing: Thing, delay = 0): void {
  const rest = restingScale(thing);
  if (calm(scene)) {
    scene.tweens.add({ targets: thing.setAlpha(0), alpha: 1, duration: FADE });
    return;
  }
  thing.setScale(0);
  scene.tweens.add({ targets: thing, scale: rest, duration: 320, delay, ease: 'Back.easeOut' });
}

/** Idle life: up and down by `by` CSS pixels, each thing at a moment of its own. Stands still with reduced motion. */
export function float(scene: Phaser.Scene, thing: Thing, by = 9, period = 6000): void {
  if (calm(scene)) return;
  const tween = scene.tweens.add({
    targets: thing,
    y: { from: thing.y - by, to: thing.y + by },
    duration: period / 2,
    ease: 'Sine.easeInOut',
    yoyo: true,
    repeat: -1,
  });
  tween.seek(Math.random() * period);
}

/** A hop on the spot, for those who like to be tapped. */
export function hopUp(scene: Phaser.Scene, thing: Thing, by = 16): void {
  if (calm(scene)) {
    pop(scene, thing);
    return;
  }
  const busy: unknown = thing.getData('hop');
  if (busy === true) return;
  thing.setData('hop', true);
  scene.tweens.add({
    targets: thing,
    y: thing.y - by,
    duration: 170,
    ease: 'Quad.easeOut',
    yoyo: true,
    onComplete: () => thing.setData('hop', false),
  });
}

/** `count` sparks fly apart and fade. Nothing with reduced motion. */
export function sparkle(scene: Phaser.Scene, x: number, y: number, count = 8, reach = 60, depth = 900): void {
  if (calm(scene)) return;
  for (let i = 0; i < count; i++) {
    const angle = ((i + Math.random() * 0.6) / count) * Math.PI * 2;
    const far = reach * (0.6 + Math.random() * 0.5);
    const spark = sized(scene, 'spark', x, y, 0.3 + Math.random() * 0.35)
      .setDepth(depth)
      .setAngle(Math.random() * 90);
    scene.tweens.add({
      targets: spark,
      x: x + Math.cos(angle) * far,
      y: y + Math.sin(angle) * far,
      angle: '+=90',
      alpha: 0,
      duration: 420 + Math.random() * 280,
      ease: 'Cubic.easeOut',
      onComplete: () => spark.destroy(),
    });
  }
}

/** A ring widens and fades: here something happened. With reduced motion it only fades. */
export function ring(scene: Phaser.Scene, x: number, y: number, size = 1, depth = 899): void {
  const image = sized(scene, 'ring', x, y, size).setDepth(depth).setAlpha(0.9);
  const rest = image.scale;
  if (!calm(scene)) image.setScale(rest * 0.3);
  scene.tweens.add({
    targets: image,
    alpha: 0,
    scale: rest,
    duration: calm(scene) ? FADE : 460,
    ease: 'Cubic.easeOut',
    onComplete: () => image.destroy(),
  });
}

/** Mist that seeps to and fro before a place. Stands still with reduced motion. */
export function seep(scene: Phaser.Scene, x: number, y: number, width: number, count = 3, depth = 10): Phaser.GameObjects.Image[] {
  return Array.from({ length: count }, (_, i) => {
    const share = count > 1 ? i / (count - 1) - 0.5 : 0;
    const puff = sprite(scene, 'haze', x + share * width * 0.8, y + (i % 2) * width * 0.09)
      .setDepth(depth)
      .setAlpha(0.8);
    puff.setScale((width * (0.62 + (i % 2) * 0.14)) / Math.max(1, puff.width));
    if (calm(scene)) return puff;
    const drift = { x: puff.x + width * (i % 2 ? -0.12 : 0.12), alpha: 0.55 };
    const tween = scene.tweens.add({ targets: puff, ...drift, duration: 4200 + i * 900, ease: 'Sine.easeInOut', yoyo: true, repeat: -1 });
    tween.seek(Math.random() * 4000);
    return puff;
  });
}

const FLIGHT = 'flight';

/** Ends a flight where it is; its promise resolves. */
export function stopFlight(thing: Thing): void {
  const flight: unknown = thing.getData(FLIGHT);
  if (flight instanceof Phaser.Tweens.Tween) flight.stop();
  thing.setData(FLIGHT, null);
}

/** Flies in an arc to a point; resolves there. With reduced motion it fades in at the goal. */
export function flyTo(scene: Phaser.Scene, thing: Thing, x: number, y: number, lift = 60, onStep?: () => void): Promise<void> {
  stopFlight(thing);
  return new Promise((resolve) => {
    if (calm(scene)) {
      thing.setPosition(x, y);
      scene.tweens.add({ targets: thing, alpha: { from: 0, to: 1 }, duration: FADE, onComplete: () => resolve() });
      return;
    }
    const [x0, y0] = [thing.x, thing.y];
    const distance = Math.hypot(x - x0, y - y0);
    const way = { t: 0 };
    const flight = scene.tweens.add({
      targets: way,
      t: 1,
      duration: Math.min(900, 320 + distance * 0.9),
      ease: 'Sine.easeInOut',
      onUpdate: () => {
        const t = way.t;
        thing.setPosition(x0 + (x - x0) * t, y0 + (y - y0) * t - Math.sin(t * Math.PI) * lift);
        onStep?.();
      },
      onComplete: () => resolve(),
      onStop: () => resolve(),
    });
    thing.setData(FLIGHT, flight);
  });
}

/** A glow that breathes. Steady with reduced motion. */
export function breathe(scene: Phaser.Scene, thing: Phaser.GameObjects.Image, low: number, high: number, period = 2600): void {
  thing.setAlpha(calm(scene) ? high : low);
  if (calm(scene)) return;
  const tween = scene.tweens.add({ targets: thing, alpha: high, duration: period / 2, ease: 'Sine.easeInOut', yoyo: true, repeat: -1 });
  tween.seek(Math.random() * period);
}
