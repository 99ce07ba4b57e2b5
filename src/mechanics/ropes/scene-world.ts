// The night around the Gate: backdrop, lanterns, gate, bridge, plaza, mist. Draws only; knows no rules.
import type Phaser from 'phaser';
import { sprite } from '../../stage/art';
import { flatten } from '../../stage/flatten';
import { housePlace, modeOf, plazaPlace, type Size, visitLayout } from './layout';

export interface World {
  /** 0 = clear night, 1 = mist inside. */
  mist(amount: number, calm: boolean): void;
  /** The string of lanterns: 0 = out, 1 = as ever, 2 = glowing with joy. */
  lamps(light: number, calm: boolean): void;
  /** 'bridge' and 'plaza' show the Gate; the others a street. */
  place(name: string): void;
  /** Swings the doors open for a guest, or shut in front of one. */
  doors(open: boolean, calm: boolean): void;
  /** How bright the town is, 0–1. */
  brightness(share: number): void;
}

type Img = Phaser.GameObjects.Image;

function cover(scene: Phaser.Scene, key: string, size: Size, depth: number): Img {
  const image = sprite(scene, key, size.width / 2, size.height)
    .setOrigin(0.5, 1)
    .setDepth(depth);
  const scale = Math.max(size.width / image.width, size.height / image.height);
  return image.setScale(scale);
}

function backdrop(scene: Phaser.Scene, size: Size, prefix: string) {
  const all = ['sky', 'hills', 'town', 'town-lit', 'front'].map((l, i) => cover(scene, `${prefix}-${l}`, size, i));
  const lit = all[3] as Img;
  lit.setAlpha(0.45);
  return { all, lit };
}

interface Lantern {
  readonly lit: Img;
  readonly dim: Img;
  readonly halo: Img;
}

function garland(scene: Phaser.Scene, size: Size, calm: boolean): Lantern[] {
  const count = modeOf(size) === 'wide' ? 9 : 5;
  return Array.from({ length: count }, (_, i) => {
    const x = ((i + 0.5) * size.width) / count;
    const y = 18 + Math.sin((i / (count - 1)) * Math.PI) * 40;
    const scale = modeOf(size) === 'wide' ? 0.8 : 0.55;
    const make = (key: string) => {
      const image = sprite(scene, key, x, y).setOrigin(0.5, 0).setDepth(8);
      return image.setScale(image.scaleX * scale);
    };
    const halo = sprite(scene, 'glow', x, y + 60 * scale)
      .setOrigin(0.5, 0.5)
      .setDepth(7.9)
      .setAlpha(0)
      .setBlendMode('ADD');
    halo.setScale(halo.scale * scale * 0.8);
    const lantern = { lit: make('lantern-lit'), dim: make('lantern-dim').setAlpha(0), halo };
    if (!calm) {
      scene.tweens.add({
        targets: [lantern.lit, lantern.dim],
        angle: { from: -4, to: 4 },
        duration: 2400 + i * 140,
        yoyo: true,
        repeat: -1,
        ease: 'Sine.easeInOut',
      });
    }
    return lantern;
  });
}

/** Turns the string of lanterns up or down, one after the other along it. */
function lightLamps(scene: Phaser.Scene, lanterns: readonly Lantern[], light: number, quiet: boolean): void {
  const lit = Math.min(1, 0.1 + light * 0.9);
  lanterns.forEach(({ lit: on, dim, halo }, i) => {
    const pace = { duration: quiet ? 120 : 500, delay: quiet ? 0 : i * 70 };
    scene.tweens.add({ targets: on, alpha: lit, ...pace });
    scene.tweens.add({ targets: dim, alpha: 1 - Math.min(1, light), ...pace });
    scene.tweens.add({ targets: halo, alpha: Math.max(0, light - 1) * 0.85, ...pace });
  });
}

/** The drawing of the house is this many units high; its doorway's leaves are measured in the same units. */
const HOUSE = 420;
/** Width of one span of the bridge, as a share of a wide screen. */
const SPAN = 0.66;
const LEAF = { x: 64, y: 14, width: 64, height: 164 } as const;
/** How much of a leaf is still seen when it stands open. */
const AJAR = 0.16;

function gate(scene: Phaser.Scene, size: Size) {
  const wide = modeOf(size) === 'wide';
  const layout = visitLayout(size, 1);
  const ground = (layout.guests[0]?.y ?? 0) - (wide ? 6 : 2);
  // On a wide screen a second span leads on, past the edge: no bridge ends in the air.
  const spans = wide ? [0.47, 0.47 + SPAN * 0.932] : [0.6];
  const bridges = spans.map((x) => {
    const span = sprite(scene, 'bridge', x * size.width, ground - 10)
      .setOrigin(0.5, 0.235)
      .setDepth(10);
    return span.setDisplaySize(wide ? size.width * SPAN : size.width * 1.25, wide ? size.height * 0.3 : 118);
  });
  const at = housePlace(size);
  const house = sprite(scene, 'gate-house', at.x, at.y).setOrigin(0.5, 1).setDepth(8.6);
  house.setDisplaySize(at.width, at.height);
  const leaf = (side: 'left' | 'right') => {
    const to = side === 'left' ? -1 : 1;
    const door = sprite(scene, `gate-door-${side}`, at.x + to * LEAF.x * (at.height / HOUSE), at.y - LEAF.y * (at.height / HOUSE));
    door.setDepth(8.7).setDisplaySize(LEAF.width * (at.height / HOUSE), LEAF.height * (at.height / HOUSE));
    return door;
  };
  const floor = plazaPlace(size);
  const plaza = sprite(scene, 'plaza', floor.x, floor.y).setOrigin(0.5, 1).setDepth(14);
  plaza.setDisplaySize(floor.width, floor.height);
  return { bridges, house, plaza, leaves: [leaf('left'), leaf('right')] };
}

function mistPuffs(scene: Phaser.Scene, size: Size): Img[] {
  return Array.from({ length: 14 }, (_, i) => {
    const puff = sprite(scene, 'puff', ((i * 137) % 100) * 0.01 * size.width, size.height * (0.5 + ((i * 53) % 50) / 100))
      .setDepth(30)
      .setAlpha(0);
    return puff.setScale(puff.scaleX * (1.6 + (i % 4) * 0.5));
  });
}

/** Swings the leaves of the gate; light falls out when they open. */
function swing(scene: Phaser.Scene, leaves: readonly Img[], glow: Img, open: boolean, quiet: boolean): void {
  for (const leaf of leaves) {
    const shut: number = leaf.getData('shut') ?? leaf.scaleX;
    leaf.setData('shut', shut);
    scene.tweens.killTweensOf(leaf);
    scene.tweens.add({
      targets: leaf,
      scaleX: open ? shut * AJAR : shut,
      duration: quiet ? 60 : open ? 620 : 340,
      ease: open ? 'Back.easeOut' : 'Bounce.easeOut',
    });
  }
  if (!open) return;
  const wide: number = glow.getData('rest') ?? glow.scale;
  glow.setData('rest', wide);
  scene.tweens.add({ targets: glow, alpha: { from: 0.9, to: 0 }, scale: { from: wide, to: wide * 2.4 }, duration: quiet ? 120 : 1200 });
}

/** Builds the night for a screen size. */
export function buildWorld(scene: Phaser.Scene, size: Size, calm: boolean): World {
  const wide = modeOf(size) === 'wide';
  const night = backdrop(scene, size, wide ? 'night' : 'night-p');
  const lanterns = garland(scene, size, calm);
  const home = gate(scene, size);
  const flat = flatten(scene, 'night', [...night.all, home.house, ...home.bridges], size);
  const puffs = mistPuffs(scene, size);
  const veil = scene.add
    .rectangle(size.width / 2, size.height / 2, size.width, size.height, 0x6b55c8)
    .setAlpha(0)
    .setDepth(29);
  const glow = sprite(scene, 'glow', home.house.x, home.house.y - home.house.displayHeight * 0.35)
    .setDepth(10)
    .setAlpha(0)
    .setBlendMode('ADD');
  let street: Img | null = null;
  return {
    mist(amount, quiet) {
      const duration = quiet ? 120 : 900;
      scene.tweens.add({ targets: veil, alpha: amount * 0.34, duration });
      puffs.forEach((puff, i) => {
        scene.tweens.add({ targets: puff, alpha: amount * 0.8, duration: duration + i * 40 });
        if (!quiet && amount > 0)
          scene.tweens.add({
            targets: puff,
            x: puff.x + (i % 2 ? 60 : -60),
            duration: 4200,
            yoyo: true,
            repeat: -1,
            ease: 'Sine.easeInOut',
          });
      });
    },
    lamps: (light, quiet) => lightLamps(scene, lanterns, light, quiet),
    place(name) {
      street?.destroy();
      street = null;
      const outside = name === 'square' || name === 'alley';
      if (outside) street = cover(scene, wide ? name : `${name}-p`, size, 20);
      for (const part of [...home.bridges, home.house, home.plaza, ...home.leaves]) if (!flat.holds(part)) part.setVisible(!outside);
      for (const { lit, dim, halo } of lanterns) {
        for (const part of [lit, dim]) part.setDepth(outside ? 21 : 8);
        halo.setDepth(outside ? 20.9 : 7.9);
      }
    },
    doors: (open, quiet) => swing(scene, home.leaves, glow, open, quiet),
    brightness(share) {
      scene.tweens.add({ targets: night.lit, alpha: 0.35 + 0.65 * share, duration: calm ? 120 : 700, onUpdate: () => flat.redraw() });
    },
  };
}
