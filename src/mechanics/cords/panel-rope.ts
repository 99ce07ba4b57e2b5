// One cord as a row of points under gravity, from a window to what made it. Pure numbers; draws on a context it is given.

import { along, drift, type Knot, knotsBetween, pin, type Point, tie } from '../shared/panel-verlet';

export interface Rope {
  /** Moves the two ends; a tight rope is as short as it can be. */
  hold(from: Point, to: Point, tight: boolean): void;
  step(): void;
  draw(pen: CanvasRenderingContext2D, colour: readonly [string, string]): void;
}

const KNOTS = 16;
const DRAG = 0.965;

function paint(pen: CanvasRenderingContext2D, knots: readonly Point[], [base, light]: readonly [string, string]): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  along(knots, pen);
  const strokes = [
    ['rgba(43, 26, 110, 0.3)', 13, []],
    [base, 9, []],
    [light, 6, [7, 9]],
  ] as const;
  for (const [colour, width, dash] of strokes) {
    pen.setLineDash([...dash]);
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.stroke();
  }
  pen.setLineDash([]);
}

export function makeRope(from: Point, to: Point): Rope {
  const knots = knotsBetween(from, to, KNOTS);
  const [first, last] = [knots[0] as Knot, knots[KNOTS - 1] as Knot];
  let link = 10;
  let ends: readonly [Point, Point] = [from, to];
  return {
    hold(a, b, tight) {
      ends = [a, b];
      const span = Math.hypot(b.x - a.x, b.y - a.y);
      const wanted = (span * (tight ? 1.01 : 1.16) + (tight ? 0 : 26)) / (KNOTS - 1);
      link += (wanted - link) * 0.2;
    },
    step() {
      drift(knots, DRAG);
      for (let round = 0; round < 12; round++) {
        pin(first, ends[0]);
        pin(last, ends[1]);
        tie(knots, link, false);
      }
      pin(first, ends[0]);
      pin(last, ends[1]);
    },
    draw: (pen, colours) => paint(pen, knots, colours),
  };
}
