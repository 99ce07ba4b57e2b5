// The tank on the screen: fish that swim, look round and eat, bubbles, and what the notices brought. Draws on a canvas; knows no rule.
import { artUrl } from '../../content/art-url';
import { everyFrame, fitCanvas } from './panel-cords';
import type { TankThing } from './state';

interface Fish {
  readonly key: string;
  readonly size: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
  turn: number;
  joy: number;
}

interface Flake {
  x: number;
  y: number;
  readonly drift: number;
}

export interface Tank {
  /** Drops food; the fish come. */
  feed(): void;
  /** Things in the tank, and the empty places of things that were thrown away. */
  furnish(things: readonly TankThing[]): void;
  stop(): void;
}

const SLOTS = [0.14, 0.84, 0.34, 0.66, 0.5, 0.24, 0.76, 0.42, 0.58, 0.92, 0.08, 0.7] as const;
const STRIPS = 14;

const pictures = new Map<string, HTMLImageElement>();
function picture(key: string): HTMLImageElement | null {
  const known = pictures.get(key);
  if (known) return known.complete && known.naturalWidth > 0 ? known : null;
  const image = new Image();
  image.src = artUrl(key);
  pictures.set(key, image);
  return null;
}

/** A fish in upright strips, each a little later in the wave than the one before: its tail beats, its head is steady. */
function drawFish(pen: CanvasRenderingContext2D, fish: Fish, time: number, unit: number): void {
  const image = picture(fish.key);
  if (!image) return;
  const width = unit * fish.size;
  const height = (width * image.naturalHeight) / image.naturalWidth;
  pen.save();
  pen.translate(fish.x, fish.y + Math.sin(time * 2.2 + fish.size * 9) * unit * 0.03);
  pen.scale(fish.turn, 1);
  pen.rotate(Math.max(-0.4, Math.min(0.4, fish.vy * 0.18)) + (fish.joy > 0 ? Math.sin(time * 16) * 0.16 : 0));
  const slice = image.naturalWidth / STRIPS;
  for (let i = 0; i < STRIPS; i++) {
    const back = 1 - i / (STRIPS - 1);
    const wave = Math.sin(time * (5 + Math.hypot(fish.vx, fish.vy) * 2) + back * 3) * back * back * height * 0.13;
    pen.drawImage(
      image,
      i * slice,
      0,
      slice,
      image.naturalHeight,
      -width / 2 + (i * width) / STRIPS,
      -height / 2 + wave,
      width / STRIPS + 0.7,
      height,
    );
  }
  pen.restore();
}

function drawWater(pen: CanvasRenderingContext2D, width: number, height: number, time: number): void {
  const water = pen.createLinearGradient(0, 0, 0, height);
  water.addColorStop(0, '#b6f0ff');
  water.addColorStop(0.5, '#5cc8f2');
  water.addColorStop(1, '#3b8fd8');
  pen.fillStyle = water;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = 'rgba(255, 255, 255, 0.13)';
  for (let i = 0; i < 4; i++) {
    const x = width * (0.1 + i * 0.26) + Math.sin(time * 0.5 + i) * 14;
    pen.beginPath();
    pen.moveTo(x, 0);
    pen.lineTo(x + width * 0.09, 0);
    pen.lineTo(x + width * 0.2, height);
    pen.lineTo(x - width * 0.02, height);
    pen.fill();
  }
}

function drawThings(
  pen: CanvasRenderingContext2D,
  things: readonly TankThing[],
  at: { width: number; height: number; time: number },
): void {
  const unit = Math.min(at.width * 0.24, at.height * 0.42);
  things.forEach((thing, i) => {
    const image = picture(`decor-${thing.decor}`);
    if (!image) return;
    const x = (SLOTS[i % SLOTS.length] ?? 0.5) * at.width;
    const y = at.height * (0.95 - (i % 3) * 0.03);
    pen.save();
    pen.translate(x, y);
    pen.globalAlpha = thing.here ? 1 : 0.2;
    pen.transform(1, 0, thing.here ? Math.sin(at.time * 1.1 + i) * 0.03 : 0, 1, 0, 0);
    pen.drawImage(image, -unit / 2, -unit * 0.94, unit, unit);
    pen.restore();
  });
}

/** Swims a fish a step: to the nearest food, else on its way, away from the walls. */
function swim(fish: Fish, flakes: Flake[], at: { width: number; height: number; time: number }): void {
  const flake = flakes.reduce<Flake | null>((best, f) => {
    const far = Math.hypot(f.x - fish.x, f.y - fish.y);
    return !best || far < Math.hypot(best.x - fish.x, best.y - fish.y) ? f : best;
  }, null);
  const goal = flake ?? {
    x: at.width * (0.5 + 0.36 * Math.sin(at.time * 0.31 * (1.4 - fish.size) + fish.size * 20)),
    y: at.height * (0.42 + 0.2 * Math.sin(at.time * 0.47 + fish.size * 11)),
  };
  const hurry = flake ? 0.09 : 0.022;
  const far = Math.hypot(goal.x - fish.x, goal.y - fish.y) || 1;
  fish.vx = (fish.vx + ((goal.x - fish.x) / far) * hurry) * 0.97;
  fish.vy = (fish.vy + ((goal.y - fish.y) / far) * hurry) * 0.95;
  fish.x += fish.vx;
  fish.y += fish.vy;
  const facing = fish.vx >= 0 ? 1 : -1;
  fish.turn += (facing - fish.turn) * 0.12;
  fish.joy = Math.max(0, fish.joy - 0.016);
  if (flake && far < 26) {
    flakes.splice(flakes.indexOf(flake), 1);
    fish.joy = 1;
  }
}

export function startTank(canvas: HTMLCanvasElement, calm: () => boolean): Tank {
  const pen = canvas.getContext('2d');
  const fish: Fish[] = [
    { key: 'fish-dot', size: 0.9, x: 90, y: 90, vx: 0.6, vy: 0, turn: 1, joy: 0 },
    { key: 'fish-pal', size: 0.52, x: 220, y: 130, vx: -0.4, vy: 0, turn: -1, joy: 0 },
  ];
  const flakes: Flake[] = [];
  const bubbles = Array.from({ length: 7 }, (_, i) => ({ x: 0.08 + ((i * 0.37) % 0.9), y: (i * 0.29) % 1, size: 6 + (i % 3) * 4 }));
  let things: readonly TankThing[] = [];
  let time = 0;
  const frame = (still: boolean) => {
    if (!pen) return;
    const { width, height } = fitCanvas(canvas);
    if (width === 0) return;
    const at = { width, height, time };
    if (!still) time += 1 / 60;
    drawWater(pen, width, height, time);
    const sand = picture('tank-sand');
    if (sand) pen.drawImage(sand, 0, height * 0.82, width, height * 0.19);
    drawThings(pen, things, at);
    const bubble = picture('tank-bubble');
    for (const b of bubbles) {
      if (!still) b.y = b.y < -0.05 ? 1 : b.y - 0.0022 - b.size * 0.00008;
      if (bubble) pen.drawImage(bubble, b.x * width + Math.sin(time * 2 + b.size) * 4, b.y * height, b.size, b.size);
    }
    pen.fillStyle = '#a8642a';
    for (const f of flakes) {
      f.y = Math.min(height * 0.86, f.y + (still ? 40 : 0.7));
      f.x += still ? 0 : Math.sin(time * 3 + f.drift) * 0.5;
      pen.beginPath();
      pen.ellipse(f.x, f.y, 5, 3.6, f.drift, 0, Math.PI * 2);
      pen.fill();
    }
    const unit = Math.min(width * 0.34, height * 0.52);
    for (const one of fish) {
      if (!still) swim(one, flakes, at);
      else flakes.length = 0;
      one.x = Math.max(unit * 0.3, Math.min(width - unit * 0.3, one.x));
      one.y = Math.max(unit * 0.3, Math.min(height * 0.8, one.y));
      drawFish(pen, one, time, unit);
    }
  };
  const stop = everyFrame(calm, frame);
  return {
    feed() {
      const { width } = fitCanvas(canvas);
      if (flakes.length > 24) return;
      for (let i = 0; i < 4; i++)
        flakes.push({ x: width * (0.2 + Math.random() * 0.6), y: 6 + Math.random() * 10, drift: Math.random() * 6 });
    },
    furnish(next) {
      things = next;
    },
    stop,
  };
}
