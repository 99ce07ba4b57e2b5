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

function pin(bead: Bead, at: Point): void {
  bead.x = at.x;
  bead.y = at.y;
  bead.px = at.x;
  bead.py = at.y;
}

function fall(bead: Bead): void {
  const vx = (bead.x - bead.px) * DRAG;
  const vy = (bead.y - bead.py) * DRAG;
  bead.px = bead.x;
  bead.py = bead.y;
  bead.x += vx;
  bead.y += vy + GRAVITY;
}

/** Brings two neighbours to the length of a link, each half the way. */
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

function trace(pen: CanvasRenderingContext2D, beads: readonly Bead[]): void {
  const first = beads[0] as Bead;
  const last = beads.at(-1) as Bead;
  pen.beginPath();
  pen.moveTo(first.x, first.y);
  for (let i = 1; i < beads.length - 1; i++) {
    const a = beads[i] as Bead;
    const b = beads[i + 1] as Bead;
    pen.quadraticCurveTo(a.x, a.y, (a.x + b.x) / 2, (a.y + b.y) / 2);
  }
  pen.lineTo(last.x, last.y);
}

function paint(pen: CanvasRenderingContext2D, colour: string, width: number, dash: readonly number[]): void {
  pen.setLineDash([...dash]);
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
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
  let ends: readonly [Point, Point] = [from, to];
  const tie = () => {
    pin(first, ends[0]);
    pin(last, ends[1]);
  };
  return {
    hold(a, b, tight) {
      ends = [a, b];
      const span = Math.hypot(b.x - a.x, b.y - a.y);
      const wanted = (span * (tight ? 1.01 : 1.16) + (tight ? 0 : 26)) / (BEADS - 1);
      link += (wanted - link) * 0.2;
    },
    step() {
      for (const bead of beads) fall(bead);
      for (let round = 0; round < 12; round++) {
        tie();
        for (let i = 1; i < BEADS; i++) pull(beads[i - 1] as Bead, beads[i] as Bead, link);
      }
      tie();
    },
    draw(pen, [base, light]) {
      pen.lineCap = 'round';
      pen.lineJoin = 'round';
      trace(pen, beads);
      paint(pen, 'rgba(43, 26, 110, 0.3)', 13, []);
      paint(pen, base, 9, []);
      paint(pen, light, 6, [7, 9]);
      pen.setLineDash([]);
    },
  };
}
