// The morning sky over the hub: light, sun, rays, far isles, clouds, balloons, birds. Knows no isle and no progress.
import type Phaser from 'phaser';
import { sized } from './art';
import { DEPTH, type HubKit, spread } from './hub-kit';
import { pop } from './juice';
import { BALLOONS, CLOUDS, FAR, RAYS } from './sky-places';

const SKY = 'hub-sky';
const STOPS = [
  [0, '#4aa8ff'],
  [0.38, '#8fd0ff'],
  [0.7, '#d4edff'],
  [0.86, '#ffeecf'],
  [1, '#ffd9b8'],
] as const;
/** From the drawing board's numbers to the window. */
function board({ layout, size }: HubKit): (x: number, y: number) => { x: number; y: number } {
  if (layout.mode === 'wide') return (x, y) => ({ x: (x / 1366) * size.width, y: (y / 768) * size.height });
  const stretch = layout.height / 1190;
  return (x, y) => ({ x: (x / 390) * size.width, y: y * stretch });
}

function gradient({ scene, size }: HubKit): void {
  if (!scene.textures.exists(SKY)) {
    const canvas = document.createElement('canvas');
    canvas.width = 4;
    canvas.height = 512;
    // In memory, as all drawings are: one picture from the card would move the whole stage there, 20 times slower without one.
    const ctx = canvas.getContext('2d', { willReadFrequently: true });
    const light = ctx?.createLinearGradient(0, 0, 0, 512);
    if (ctx && light) {
      for (const [at, colour] of STOPS) light.addColorStop(at, colour);
      ctx.fillStyle = light;
      ctx.fillRect(0, 0, 4, 512);
    }
    scene.textures.addCanvas(SKY, canvas);
  }
  scene.add
    .image(-2, -2, SKY)
    .setOrigin(0, 0)
    .setDisplaySize(size.width + 4, size.height + 4)
    .setScrollFactor(0)
    .setDepth(DEPTH.sky);
}

function sun(kit: HubKit): void {
  const { scene, layout, movers, toys, extras } = kit;
  const { x, y } = layout.sun;
  const unit = layout.mode === 'wide' ? layout.unit : layout.unit * 0.86;
  const back = (image: Phaser.GameObjects.Image, depth: number) => image.setScrollFactor(0.4).setDepth(depth);
  back(sized(scene, 'sun-glow', x, y, 2 * unit), DEPTH.glow);
  const rays = RAYS.map(([angle, wide]) => {
    const ray = back(sized(scene, 'ray', x, y, 2.5 * unit), DEPTH.ray)
      .setAngle(angle)
      .setAlpha(0.8);
    return ray.setScale(ray.scaleX, ray.scaleY * 0.5 * wide);
  });
  extras.push(rays);
  const disc = back(sized(scene, 'sun-disc', x, y, unit), DEPTH.ray);
  const face = back(sized(scene, 'sun-sleepy', x, y, unit), DEPTH.ray).setAlpha(0);
  const yawn = back(sized(scene, 'sun-yawn', x, y, unit), DEPTH.ray).setAlpha(0);
  movers.push((t) => {
    rays.forEach((ray, i) => {
      ray.setAngle((RAYS[i]?.[0] ?? 0) + Math.sin(t * 0.12 + i) * 7).setAlpha(0.62 + Math.sin(t * 0.5 + i * 1.7) * 0.26);
    });
    disc.setScale(disc.scaleY).setAlpha(1);
  });
  toys.push((px, py) => {
    const seen = y - scene.cameras.main.scrollY * 0.4 + scene.cameras.main.scrollY;
    if (Math.hypot(px - x, py - seen) > 56 * unit) return false;
    sunYawns(scene, disc, face, yawn);
    return true;
  });
}

function sunYawns(
  scene: Phaser.Scene,
  disc: Phaser.GameObjects.Image,
  face: Phaser.GameObjects.Image,
  yawn: Phaser.GameObjects.Image,
): void {
  scene.tweens.killTweensOf([face, yawn]);
  pop(scene, disc, 0.14);
  const quick = 120;
  scene.tweens.chain({
    targets: face,
    tweens: [
      { alpha: 1, duration: quick },
      { alpha: 0, duration: quick, delay: 500 },
      { alpha: 1, duration: quick, delay: 900 },
      { alpha: 0, duration: 300, delay: 700 },
    ],
  });
  scene.tweens.chain({
    targets: yawn.setAlpha(0),
    tweens: [
      { alpha: 1, duration: quick, delay: 620 },
      { alpha: 0, duration: quick, delay: 900 },
    ],
  });
}

function farIsles(kit: HubKit): void {
  const place = board(kit);
  const { scene, layout, movers } = kit;
  FAR[layout.mode].forEach(([bx, by, size], i) => {
    const { x, y } = place(bx, by);
    const isle = sized(scene, 'far-isle', x, y, size * layout.unit * (layout.mode === 'wide' ? 1 : 1.4))
      .setDepth(DEPTH.far)
      .setScrollFactor(0.7)
      .setAlpha(0.85);
    movers.push((t) => isle.setPosition(x + Math.sin(t * 0.07 + i * 2) * 14, y + Math.sin(t * 0.5 + i * 1.3) * 4));
  });
}

function clouds(kit: HubKit): void {
  const place = board(kit);
  const { scene, layout, size, movers, toys, extras } = kit;
  extras.push(
    CLOUDS[layout.mode].map(([bx, by, k], i) => {
      const { x, y } = place(bx, by);
      const cloud = sized(scene, 'cloud', x, y, k * layout.unit * (layout.mode === 'wide' ? 1 : 1.25))
        .setDepth(DEPTH.cloud)
        .setAlpha(0.94);
      const [speed, edge] = [4 + (i % 3) * 2.5, 140 * layout.unit];
      movers.push((t) => {
        const span = size.width + edge * 2;
        cloud.x = ((((x + edge + t * speed) % span) + span) % span) - edge;
      });
      toys.push((px, py) => {
        if (Math.abs(px - cloud.x) > cloud.displayWidth * 0.42 || Math.abs(py - cloud.y) > cloud.displayHeight * 0.34) return false;
        puffApart(kit, cloud);
        return true;
      });
      return cloud;
    }),
  );
}

function puffApart({ scene, calm }: HubKit, cloud: Phaser.GameObjects.Image): void {
  pop(scene, cloud, 0.16);
  if (calm) return;
  for (let i = 0; i < 7; i++) {
    const angle = (i / 7) * Math.PI * 2;
    const puff = sized(scene, 'puff', cloud.x, cloud.y, 0.3).setDepth(DEPTH.cloud + 1);
    scene.tweens.add({
      targets: puff,
      x: cloud.x + Math.cos(angle) * cloud.displayWidth * 0.6,
      y: cloud.y + Math.sin(angle) * cloud.displayHeight * 0.6,
      scale: puff.scale * 1.7,
      alpha: 0,
      duration: 620,
      ease: 'Cubic.easeOut',
      onComplete: () => puff.destroy(),
    });
  }
}

function balloons(kit: HubKit): void {
  const place = board(kit);
  const { scene, layout, movers, toys } = kit;
  BALLOONS[layout.mode].forEach(([bx, by, size, colour], i) => {
    const { x, y } = place(bx, by);
    const balloon = sized(scene, `balloon-${colour}`, x, y, size * layout.unit).setDepth(DEPTH.balloon);
    movers.push((t) =>
      balloon
        .setPosition(x + Math.sin(t * 0.09 + i * 2.1) * 34 * layout.unit, y + Math.sin(t * 0.42 + i) * 11 * layout.unit)
        .setAngle(Math.sin(t * 0.5 + i) * 3),
    );
    toys.push((px, py) => {
      if (Math.abs(px - balloon.x) > balloon.displayWidth * 0.5 || Math.abs(py - balloon.y) > balloon.displayHeight * 0.5) return false;
      pop(scene, balloon, 0.12);
      return true;
    });
  });
}

function birds({ scene, size, layout, movers, calm }: HubKit): void {
  if (calm) return;
  const flock = Array.from({ length: 5 }, (_, i) =>
    sized(scene, 'bird', -60, 0, 0.7 * layout.unit * spread(i, 0.7, 1)).setDepth(DEPTH.cloud),
  );
  movers.push((t) => {
    const lap = size.width + 700;
    const head = ((t * 34 + size.width * 0.55) % lap) - 200;
    flock.forEach((bird, i) => {
      bird.setPosition(
        head - i * 26 * layout.unit - spread(i + 9, 0, 14),
        size.height * 0.17 + Math.abs(i - 2) * 11 + Math.sin(t * 0.8 + i) * 6,
      );
      bird.scaleY = bird.scaleX * (0.55 + 0.45 * Math.abs(Math.sin(t * 4 + i * 0.7)));
    });
  });
}

/** Draws everything behind the isles. */
export function drawSky(kit: HubKit): void {
  gradient(kit);
  sun(kit);
  farIsles(kit);
  clouds(kit);
  balloons(kit);
  birds(kit);
}
