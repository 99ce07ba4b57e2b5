// The eight isles afloat: out of the mist or in it, with falling water and the path between them. Knows no progress but that.
import type Phaser from 'phaser';
import { ISLES, type Isle } from '../core/level/level';
import { inMist, sized } from './art';
import type { HubData } from './hub-bridge';
import { GARDEN_ART, gardenOf } from './hub-garden';
import { DEPTH, type HubKit, spread } from './hub-kit';
import { float, pop, seep, sparkle } from './juice';
import { pathPoints } from './layout';

/** Width of an isle's lawn as drawn, in CSS pixels. */
const ISLE_WIDTH = 266;
/** Where water falls, as shares of the isle's width from its standing point. */
const FALLS: Partial<Record<Isle, number>> = { studio: 0.28, carnival: 0.31, mirror: 0.31 };

export interface IsleView {
  readonly isle: Isle;
  readonly group: Phaser.GameObjects.Container;
  readonly misty: boolean;
  /** Size of things standing on the isle, 1 = as drawn. */
  readonly unit: number;
}

export const ISLE_ART = [...ISLES.map((isle) => `isle-${isle}`), 'haze', 'puff', 'streak', 'spark', 'ring', 'step-cloud', 'step-lit'];

export const isleArt = (data: HubData): string[] => [
  ...ISLE_ART.filter((key) => !key.startsWith('isle-')),
  ...GARDEN_ART,
  ...GARDEN_ART.map(inMist),
  ...ISLES.map((isle) => (data.unlocked.includes(isle) ? `isle-${isle}` : inMist(`isle-${isle}`))),
];

/** Draws one isle into a container at its place. */
function drawIsle(kit: HubKit, isle: Isle, misty: boolean, index: number): IsleView {
  const { scene, layout } = kit;
  const place = layout.isles[isle];
  const group = scene.add.container(place.x, place.y).setDepth(DEPTH.isle + Math.round(place.y / 60));
  const body = sized(scene, misty ? inMist(`isle-${isle}`) : `isle-${isle}`, 0, 0, place.scale).setName('body');
  group.add(body.setAlpha(misty ? 0.86 : 1));
  garden(scene, group, isle, place.scale, misty);
  if (!misty) water(kit, group, isle, place.scale);
  float(scene, group, 9 * place.scale, 5400 + index * 260);
  if (misty) mist(kit, group, place.scale, index);
  return { isle, group, misty, unit: place.scale };
}

/** Plants on the lawn; those behind a building stand behind the whole drawing, so only their tops show. */
function garden(scene: Phaser.Scene, group: Phaser.GameObjects.Container, isle: Isle, unit: number, misty: boolean): void {
  for (const { key, x, y, size, back } of gardenOf(isle)) {
    const plant = sized(scene, misty ? inMist(key) : key, x * unit, y * unit, size * unit).setAlpha(misty ? 0.86 : 1);
    if (back) group.addAt(plant, 0);
    else group.add(plant);
  }
}

function water(kit: HubKit, group: Phaser.GameObjects.Container, isle: Isle, unit: number): void {
  const share = FALLS[isle];
  if (share === undefined || kit.calm) return;
  const streaks = Array.from({ length: 4 }, (_, i) => sized(kit.scene, 'streak', 0, 0, unit * spread(i, 0.7, 1)).setAlpha(0));
  group.add(streaks);
  kit.movers.push((t) => {
    streaks.forEach((streak, i) => {
      const part = (t * 0.75 + i / 4) % 1;
      streak.setPosition((ISLE_WIDTH * share + (i - 1.5) * 5) * unit, (34 + part * 120) * unit).setAlpha(Math.sin(part * Math.PI) * 0.8);
    });
  });
}

function mist(kit: HubKit, group: Phaser.GameObjects.Container, unit: number, index: number): void {
  const puffs = [
    ...seep(kit.scene, 0, 22 * unit, ISLE_WIDTH * 0.96 * unit, 3),
    ...seep(kit.scene, (index % 2 ? 24 : -24) * unit, -58 * unit, ISLE_WIDTH * 0.7 * unit, 2),
  ];
  for (const [i, puff] of puffs.entries()) puff.setAlpha(i < 3 ? 0.7 : 0.4);
  group.add(puffs);
}

/** The stepping clouds; those that lead between lit isles shine. */
function drawPath(kit: HubKit, lit: readonly Isle[]): void {
  const size = kit.layout.mode === 'wide' ? kit.layout.unit : kit.layout.unit * 0.86;
  for (const point of pathPoints(kit.layout, kit.layout.mode === 'wide' ? 10 : 14)) {
    const [from, to] = [ISLES[point.leg], ISLES[point.leg + 1]];
    const bright = from !== undefined && to !== undefined && lit.includes(from) && lit.includes(to);
    sized(kit.scene, bright ? 'step-lit' : 'step-cloud', point.x, point.y, size).setDepth(DEPTH.path);
  }
}

/** Draws the path and all isles, the far ones first. */
export function drawIsles(kit: HubKit, data: HubData): Map<Isle, IsleView> {
  drawPath(kit, data.unlocked);
  const views = new Map<Isle, IsleView>();
  for (const [index, isle] of ISLES.entries()) views.set(isle, drawIsle(kit, isle, !data.unlocked.includes(isle), index));
  return views;
}

/** The isle at a point, the nearest to the eye first. */
export function isleAt(views: ReadonlyMap<Isle, IsleView>, x: number, y: number): IsleView | null {
  const hit = [...views.values()].filter(({ group, unit }) => {
    const [dx, dy] = [x - group.x, y - group.y];
    return Math.abs(dx) < 124 * unit && dy > -150 * unit && dy < 84 * unit;
  });
  return hit.sort((a, b) => b.group.depth - a.group.depth)[0] ?? null;
}

/** An isle answers a touch: it bounces, and gives light or a breath of mist. */
export function bounce(kit: HubKit, view: IsleView): void {
  const { scene } = kit;
  const { group, unit } = view;
  pop(scene, group, 0.05);
  if (!view.misty) sparkle(scene, group.x, group.y - 60 * unit, 10, 120 * unit, DEPTH.spark);
  if (!view.misty || kit.calm) return;
  for (let i = 0; i < 8; i++) {
    const angle = (i / 8) * Math.PI * 2;
    const puff = sized(scene, 'puff', group.x, group.y - 30 * unit, 0.5 * unit)
      .setDepth(DEPTH.spark)
      .setAlpha(0.9);
    scene.tweens.add({
      targets: puff,
      x: puff.x + Math.cos(angle) * 150 * unit,
      y: puff.y + Math.sin(angle) * 80 * unit,
      alpha: 0,
      scale: puff.scale * 1.6,
      duration: 700,
      ease: 'Cubic.easeOut',
      onComplete: () => puff.destroy(),
    });
  }
}
