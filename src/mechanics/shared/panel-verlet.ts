// A rope as points held together by distance (Verlet integration): what the ropes of the Gate and the cords of the Port share. Pure; knows no screen.

export interface Point {
  x: number;
  y: number;
}

export interface Knot extends Point {
  px: number;
  py: number;
}

/** Pixels a frame that weight adds to the fall. */
export const WEIGHT = 0.55;

/** Knots at even steps from one point to another, at rest. */
export const knotsBetween = (from: Point, to: Point, count: number): Knot[] =>
  Array.from({ length: count }, (_, i) => {
    const share = i / (count - 1);
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return { x, y, px: x, py: y };
  });

/** Puts a knot where it is held, without any way on. */
export function pin(knot: Knot, at: Point): void {
  knot.x = at.x;
  knot.y = at.y;
  knot.px = at.x;
  knot.py = at.y;
}

/** Every knot goes on as it went, a little slower, with weight and wind. */
export function drift(knots: readonly Knot[], drag: number, wind = 0): void {
  for (const knot of knots) {
    const [vx, vy] = [(knot.x - knot.px) * drag, (knot.y - knot.py) * drag];
    knot.px = knot.x;
    knot.py = knot.y;
    knot.x += vx + wind;
    knot.y += vy + WEIGHT;
  }
}

/** Brings neighbours back to `gap` pixels from each other; a nailed first knot stays where it is. */
export function tie(knots: readonly Knot[], gap: number, nailed: boolean): void {
  for (let i = 1; i < knots.length; i++) {
    const [a, b] = [knots[i - 1] as Knot, knots[i] as Knot];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const far = Math.hypot(dx, dy) || 1;
    const off = (far - gap) / far;
    const share = nailed && i === 1 ? 0 : 0.5;
    a.x += dx * off * share;
    a.y += dy * off * share;
    b.x -= dx * off * (1 - share);
    b.y -= dy * off * (1 - share);
  }
}

/** What draws a curve: a canvas, or a writer of SVG paths. */
export interface Pen {
  moveTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/** A smooth curve through the knots. */
export function along(knots: readonly Point[], pen: Pen): void {
  const [first, ...rest] = knots;
  if (!first) return;
  pen.moveTo(first.x, first.y);
  rest.forEach((knot, i) => {
    const next = rest[i + 1];
    if (next) pen.quadraticCurveTo(knot.x, knot.y, (knot.x + next.x) / 2, (knot.y + next.y) / 2);
    else pen.lineTo(knot.x, knot.y);
  });
}
