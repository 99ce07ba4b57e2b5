// What every isle with progress shows on the hub: it brightens with its own sparks. Knows no score and no isle by name.
import type Phaser from 'phaser';
import { sized } from './art';
import { brightness, FULL } from './gate-places';
import type { HubKit } from './hub-kit';
import type { IsleView } from './hub-isles';
import { breathe } from './juice';

/** One light for each spark, at places as drawn, and a warm air around the isle that grows with them. */
export function brighten(kit: HubKit, view: IsleView, sparks: number, places: readonly (readonly [number, number])[]): void {
  if (sparks <= 0) return;
  const { scene } = kit;
  const air = sized(scene, 'glow', 0, -46 * view.unit, 1.7 * view.unit).setAlpha(0.55 * brightness(sparks));
  view.group.addAt(air, 0);
  places.slice(0, Math.min(FULL, sparks)).forEach(([x, y], i) => {
    const light = sized(scene, 'glow', x * view.unit, y * view.unit, 0.26 * view.unit);
    view.group.add(light);
    breathe(scene, light, 0.35, 0.85, 2200 + i * 170);
  });
}

/** Whether a point of the map lies on a thing of an isle, as it stands. */
export const isOn = (view: IsleView, thing: Phaser.GameObjects.Image, x: number, y: number): boolean => {
  const [px, py] = [x - view.group.x - thing.x, y - view.group.y - thing.y];
  const [left, top] = [-thing.originX * thing.displayWidth, -thing.originY * thing.displayHeight];
  return px > left && px < left + thing.displayWidth && py > top && py < top + thing.displayHeight;
};
