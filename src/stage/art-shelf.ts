// Turns drawings into few large textures and lets go of those nobody wants. Knows no scene's meaning.
import type Phaser from 'phaser';
import { artUrl } from '../content/art-url';
import { MANIFEST } from './manifest';
import { pack, type Placed } from './pack';
import { PAINTED } from './paint';

/** Longest side of a texture: every device takes it. */
export const PAGE_SIDE = 2048;
/** Drawn by the processor: twice as quick where there is no graphics card. */
const IN_MEMORY: CanvasRenderingContext2DSettings = { willReadFrequently: true };
const MIST = '@mist';
const PART = '@part';

/** Size in CSS pixels and the point a drawing stands on. */
export interface ArtSize {
  readonly w: number;
  readonly h: number;
  readonly ax: number;
  readonly ay: number;
}

interface Frame {
  readonly texture: string;
  readonly scale: number;
}

interface Spot extends Placed {
  readonly scale: number;
}

interface Drawn {
  readonly key: string;
  readonly size: ArtSize;
  readonly draw: (ctx: CanvasRenderingContext2D, width: number, height: number) => void;
}

const baseOf = (key: string): string => key.split('@')[0] ?? key;

/** The key of the same drawing seen through violet mist. */
export const inMist = (key: string): string => `${key}${MIST}`;

/**
 * The key of the same drawing, drawn with a share of its pixels: for things shown much smaller than drawn, which would
 * shimmer otherwise. Its size in CSS pixels stays the same.
 */
export const drawnAt = (key: string, share: number): string => `${key}${PART}${share}`;

/** Pixels for one CSS pixel of a drawing: as many as asked, but no side longer than a page. */
function sharpness(key: string, size: ArtSize, scale: number): number {
  const share = Number(key.split(PART)[1] ?? (MANIFEST[baseOf(key)] ? 1 : (PAINTED[baseOf(key)]?.share ?? 1)));
  return Math.min(scale * (share > 0 ? share : 1), PAGE_SIDE / Math.max(size.w, size.h));
}

/** Size of a drawing, or null when there is none of that key. */
export const artSize = (key: string): ArtSize | null => MANIFEST[baseOf(key)] ?? PAINTED[baseOf(key)] ?? null;

export const hasArt = (key: string): boolean => artSize(key) !== null;

function veil(ctx: CanvasRenderingContext2D, width: number, height: number): void {
  const mist = ctx.createLinearGradient(0, 0, 0, height);
  mist.addColorStop(0, 'rgba(150,152,236,.62)');
  mist.addColorStop(0.6, 'rgba(176,186,247,.7)');
  mist.addColorStop(1, 'rgba(206,220,255,.86)');
  ctx.globalCompositeOperation = 'source-atop';
  ctx.fillStyle = mist;
  ctx.fillRect(0, 0, width, height);
}

/** A drawing as an HTML image: no blob, no text in between. Resolves to null where it cannot be had. */
function loadImage(url: string): Promise<HTMLImageElement | null> {
  if (url === '') return Promise.resolve(null);
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = url;
  });
}

async function prepare(key: string): Promise<Drawn | null> {
  const base = baseOf(key);
  const veiled = key.endsWith(MIST);
  const entry = MANIFEST[base];
  if (entry) {
    const image = await loadImage(artUrl(base));
    if (image) {
      return {
        key,
        size: entry,
        draw: (ctx, width, height) => {
          ctx.drawImage(image, 0, 0, width, height);
          if (veiled) veil(ctx, width, height);
        },
      };
    }
  }
  const painted = PAINTED[base];
  if (!painted) return null;
  return {
    key,
    size: painted,
    draw: (ctx, width, height) => {
      ctx.save();
      ctx.scale(width / painted.w, width / painted.w);
      painted.paint(ctx, painted.w, painted.h);
      ctx.restore();
      if (veiled) veil(ctx, width, height);
    },
  };
}

/** A breath between drawings, so that one long task does not stop the page. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** All textures of one game. */
export class ArtShelf {
  private readonly frames = new Map<string, Frame>();
  private readonly wanted = new Map<string, ReadonlySet<string>>();
  private queue: Promise<void> = Promise.resolve();
  private serial = 0;
  private closed = false;
  /** Pixels drawn for one CSS pixel of a drawing. Applies to what is loaded from now on. */
  scale = 1;

  constructor(private readonly game: Phaser.Game) {}

  /** Resolves once nothing is being loaded. */
  settled(): Promise<void> {
    return this.queue;
  }

  has(key: string): boolean {
    return this.frames.has(key);
  }

  /** `owner` needs exactly these keys from now on; what nobody needs is let go. */
  want(owner: string, keys: readonly string[]): Promise<void> {
    this.wanted.set(owner, new Set(keys));
    this.queue = this.queue.then(() => this.load(owner)).catch(() => undefined);
    return this.queue;
  }

  leave(owner: string): void {
    this.wanted.delete(owner);
  }

  image(scene: Phaser.Scene, key: string, x: number, y: number): Phaser.GameObjects.Image {
    const frame = this.frames.get(key);
    const size = artSize(key);
    if (!frame || !size) return scene.add.image(x, y, '__MISSING').setVisible(false);
    return scene.add
      .image(x, y, frame.texture, key)
      .setOrigin(size.ax, size.ay)
      .setScale(1 / frame.scale);
  }

  close(): void {
    this.closed = true;
    this.frames.clear();
    this.wanted.clear();
  }

  private async load(owner: string): Promise<void> {
    const keys = [...(this.wanted.get(owner) ?? [])].filter((key) => !this.frames.has(key));
    const drawn = (await Promise.all(keys.map(prepare))).filter((item) => item !== null);
    if (this.closed) return;
    await this.draw(drawn);
    if (!this.closed) this.sweep();
  }

  private async draw(drawn: readonly Drawn[]): Promise<void> {
    const boxes = drawn.map(({ key, size }) => {
      const scale = sharpness(key, size, this.scale);
      return { key, scale, width: Math.ceil(size.w * scale), height: Math.ceil(size.h * scale) };
    });
    const packing = pack(boxes, PAGE_SIDE);
    const byKey = new Map(drawn.map((item) => [item.key, item]));
    for (const [index, page] of packing.pages.entries()) {
      const canvas = document.createElement('canvas');
      canvas.width = page.width;
      canvas.height = page.height;
      const ctx = canvas.getContext('2d', IN_MEMORY);
      const here = packing.placed.filter((p) => p.page === index);
      for (const place of here) {
        await breath();
        if (ctx) paintInto(ctx, place, byKey.get(place.key));
      }
      if (this.closed) return;
      this.publish(`shelf-${this.serial++}`, canvas, here);
    }
  }

  private publish(name: string, canvas: HTMLCanvasElement, here: readonly Spot[]): void {
    const texture = this.game.textures.addCanvas(name, canvas);
    if (!texture) return;
    for (const place of here) {
      texture.add(place.key, 0, place.x, place.y, place.width, place.height);
      this.frames.set(place.key, { texture: name, scale: place.scale });
    }
    if (this.game.renderer) texture.refresh();
  }

  /** Removes each texture of which nothing is needed any more. */
  private sweep(): void {
    const needed = new Set([...this.wanted.values()].flatMap((keys) => [...keys]));
    const kept = new Set<string>();
    for (const [key, frame] of this.frames) if (needed.has(key)) kept.add(frame.texture);
    for (const [key, frame] of [...this.frames]) {
      if (kept.has(frame.texture)) continue;
      this.frames.delete(key);
      if (this.game.textures.exists(frame.texture)) this.game.textures.remove(frame.texture);
    }
  }
}

function paintInto(ctx: CanvasRenderingContext2D, place: Placed, item: Drawn | undefined): void {
  if (!item) return;
  // A canvas of its own: "source-atop" must not touch the neighbours, and a brush may leave any state behind.
  const own = document.createElement('canvas');
  own.width = place.width;
  own.height = place.height;
  const brush = own.getContext('2d', IN_MEMORY);
  if (!brush) return;
  item.draw(brush, place.width, place.height);
  ctx.drawImage(own, place.x, place.y);
}
