// Where the eight isles, their labels and the path stand on the hub, in CSS pixels. Pure: no Phaser, no words.
import { ISLES, type Isle } from '../core/level/level';
import type { Size } from './size';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A label hangs from the middle of its top edge (x, y) and may grow to the width w. */
export interface LabelPlace extends Point {
  readonly w: number;
}

export interface IslePlace extends Point {
  /** Size of the isle, 1 = as drawn. */
  readonly scale: number;
}

export interface HubLayout {
  readonly mode: 'wide' | 'tall';
  readonly width: number;
  /** Height of the whole map; in tall mode more than the window shows. */
  readonly height: number;
  /** Size of everything that is not an isle, 1 = as drawn. */
  readonly unit: number;
  readonly isles: Readonly<Record<Isle, IslePlace>>;
  readonly labels: Readonly<Record<Isle, LabelPlace>>;
  readonly sun: Point;
  /** Top of the sea of clouds. */
  readonly sea: number;
}

/** The space a label may take below its y: two lines of words and three lanterns. */
export const LABEL_HEIGHT = 64;

const WIDE: readonly (readonly [number, number])[] = [
  [206, 262],
  [524, 236],
  [846, 262],
  [1160, 270],
  [1160, 540],
  [858, 556],
  [530, 530],
  [206, 546],
];
const WIDE_BASE = { width: 1366, height: 768 };
const TALL_COLUMNS = [100, 290] as const;

const byIsle = <T>(make: (index: number) => T): Record<Isle, T> =>
  Object.fromEntries(ISLES.map((isle, index) => [isle, make(index)])) as Record<Isle, T>;

/** Wide needs room for four isles and their labels side by side; everything smaller scrolls. */
export const modeOf = (size: Size): 'wide' | 'tall' =>
  size.width >= 900 && size.height >= 560 && size.width > size.height * 1.05 ? 'wide' : 'tall';

function wide({ width, height }: Size): HubLayout {
  const sy = height / WIDE_BASE.height;
  const unit = Math.min(sy, (width / WIDE_BASE.width) * 1.1);
  const sx = Math.min(width / WIDE_BASE.width, unit * 1.25);
  const place = ([x, y]: readonly [number, number]): Point => ({ x: width / 2 + (x - 683) * sx, y: y * sy });
  const isles = byIsle((i) => ({ ...place(WIDE[i] ?? [683, 384]), scale: unit * (i < 4 ? 0.88 : 0.98) }));
  const w = Math.min(300 * unit, 300 * sx);
  const labels = byIsle((i) => {
    const [x, y] = WIDE[i] ?? [683, 384];
    const at = place([x, y]);
    return { x: at.x, y: at.y + 32 * unit * (i < 4 ? 0.9 : 1), w };
  });
  return { mode: 'wide', width, height, unit, isles, labels, sun: { x: width / 2 - 317 * sx, y: 70 * sy }, sea: height - 66 * unit };
}

function tall({ width, height }: Size): HubLayout {
  const unit = Math.min(1.4, Math.max(0.8, width / 390));
  const left = (width - 390 * unit) / 2;
  const place = (i: number): Point => ({
    x: left + (TALL_COLUMNS[i % 2] ?? 195) * unit,
    y: (244 + Math.floor(i / 2) * 214 + (i % 2) * 84) * unit,
  });
  const isles = byIsle((i) => ({ ...place(i), scale: 0.68 * unit }));
  const w = Math.min(184 * unit, width / 2 - 8);
  const labels = byIsle((i) => ({ x: Math.min(width - w / 2 - 4, Math.max(w / 2 + 4, place(i).x)), y: place(i).y + 24 * unit, w }));
  const full = Math.max(height, place(7).y + 250 * unit);
  return {
    mode: 'tall',
    width,
    height: full,
    unit: 0.7 * unit,
    isles,
    labels,
    sun: { x: left + 70 * unit, y: 104 * unit },
    sea: full - 96 * unit,
  };
}

/** The map for one window. */
export const hubLayout = (size: Size): HubLayout => (modeOf(size) === 'wide' ? wide(size) : tall(size));

/** The stepping clouds from one isle to the next; `leg` is the index of the isle it starts from. */
export function pathPoints(layout: HubLayout, steps = 10): (Point & { readonly leg: number })[] {
  const out: (Point & { leg: number })[] = [];
  ISLES.slice(0, -1).forEach((isle, leg) => {
    const next = ISLES[leg + 1];
    if (!next) return;
    const a = layout.isles[isle];
    const b = layout.isles[next];
    const turn = layout.mode === 'wide' && leg === 3;
    const mid = { x: (a.x + b.x) / 2 + (turn ? 150 * layout.unit : 0), y: (a.y + b.y) / 2 + (turn ? 0 : 46 * layout.unit) };
    for (let t = 0; t <= steps; t++) {
      const u = t / steps;
      const v = 1 - u;
      out.push({
        x: v * v * a.x + 2 * u * v * mid.x + u * u * b.x,
        y: v * v * a.y + 2 * u * v * mid.y + u * u * b.y + 18 * layout.unit,
        leg,
      });
    }
  });
  return out;
}

/** The isle whose middle is nearest to a point. */
export function nearestIsle(layout: HubLayout, at: Point): Isle {
  let best: Isle = ISLES[0];
  let least = Number.POSITIVE_INFINITY;
  for (const isle of ISLES) {
    const place = layout.isles[isle];
    const distance = Math.hypot(place.x - at.x, place.y - at.y);
    if (distance < least) [best, least] = [isle, distance];
  }
  return best;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The isle one hop away in a direction, or the same one where there is none. */
export function isleTowards(layout: HubLayout, from: Isle, direction: Direction): Isle {
  const here = layout.isles[from];
  const step = STEP[direction];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const isle of ISLES) {
    const dx = layout.isles[isle].x - here.x;
    const dy = layout.isles[isle].y - here.y;
    const along = dx * step.x + dy * step.y;
    const across = Math.abs(dx * step.y) + Math.abs(dy * step.x);
    const cost = along + across * 2;
    if (along > 20 && across < along * 2.4 && cost < least) [best, least] = [isle, cost];
  }
  return best;
}
