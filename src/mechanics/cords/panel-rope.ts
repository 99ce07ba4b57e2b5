// One cord as a row of points under gravity (Verlet integration), from a window to what made it. Pure numbers; draws on a context it is given.

export interface Point {
  x: number;
  y: number;
}

interface Bead extends Point {
  px: number;
  py: number;
}

export interface Rope {
  /** Moves the two ends; a tight rope is as short as it can be. */
  hold(from: Point, to: Point, tight: boolean): void;
  step(): void;
  draw(pen: CanvasRenderingContext2D, colour: readonly [string, string]): void;
}

const BEADS = 16;
const GRAVITY = 0.55;
const DRAG = 0.965;

const pin = (bead: Bead, at: Point): void => {
  bead.x = at.x;
  bead.y = at.y;
  bead.px = at.x;
  bead.py = at.y;
};

/** Brings two neighbours to `link` pixels from each other. */
function pull(a: Bead, b: Bead, link: number): void {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy) || 1;
  const half = ((length - link) / length) * 0.5;
  a.x += dx * half;
  a.y += dy * half;
  b.x -= dx * half;
  b.y -= dy * half;
}

function paint(pen: CanvasRenderingContext2D, beads: readonly Bead[], [base, light]: readonly [string, string]): void {
  const [first, last] = [beads[0] as Bead, beads[BEADS - 1] as Bead];
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(first.x, first.y);
  for (let i = 1; i < BEADS - 1; i++) {
    const [a, b] = [beads[i] as Bead, beads[i + 1] as Bead];
    pen.quadraticCurveTo(a.x, a.y, (a.x + b.x) / 2, (a.y + b.y) / 2);
  }
  pen.lineTo(last.x, last.y);
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
  const beads: Bead[] = Array.from({ length: BEADS }, (_, i) => {
    const x = from.x + ((to.x - from.x) * i) / (BEADS - 1);
    const y = from.y + ((to.y - from.y) * i) / (BEADS - 1);
    return { x, y, px: x, py: y };
  });
  const first = beads[0] as Bead;
  const last = beads[BEADS - 1] as Bead;
  let link = 10;

  const fall = () => {
    for (const bead of beads) {
      const vx = (bead.x - bead.px) * DRAG;
      const vy = (bead.y - bead.py) * DRAG;
      bead.px = bead.x;
      bead.py = bead.y;
      bead.x += vx;
      bead.y += vy + GRAVITY;
    }
  };
  let ends: readonly [Point, Point] = [from, to];
  return {
    hold(a, b, tight) {
      ends = [a, b];
      const span = Math.hypot(b.x - a.x, b.y - a.y);
      const wanted = (span * (tight ? 1.01 : 1.16) + (tight ? 0 : 26)) / (BEADS - 1);
      link += (wanted - link) * 0.2;
    },
    step() {
      fall();
      for (let round = 0; round < 12; round++) {
        pin(first, ends[0]);
        pin(last, ends[1]);
        for (let i = 1; i < BEADS; i++) pull(beads[i - 1] as Bead, beads[i] as Bead, link);
      }
      pin(first, ends[0]);
      pin(last, ends[1]);
    },
    draw: (pen, colours) => paint(pen, beads, colours),
  };
}
