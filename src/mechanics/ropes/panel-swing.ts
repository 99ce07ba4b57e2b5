// A rope that swings: points held together by distance, moved by weight, wind and a hand. Pure; knows no screen.

interface Knot {
  x: number;
  y: number;
  px: number;
  py: number;
}

export interface Swing {
  /** Where each knot is, top first, in CSS pixels from the ring the rope hangs on. */
  readonly knots: readonly { readonly x: number; readonly y: number }[];
  /** Moves on by one frame of 1/60 s. */
  step(): void;
  /** Holds the lower end at a point; null lets go. */
  hold(at: { readonly x: number; readonly y: number } | null): void;
  /** A push sideways and down on the lower end, in pixels a frame. */
  push(x: number, y: number): void;
  /** Pixels the lower end stands below where it hangs at rest. */
  pulled(): number;
}

const KNOTS = 7;
const WEIGHT = 0.55;
const DRAG = 0.985;
/** How often the distances are put right in a frame: more is stiffer. */
const STIFFNESS = 7;
const BREEZE = 0.018;
/** The hand may stretch the rope by this share of its length. */
const STRETCH = 0.5;

/** Brings neighbours back to `gap` pixels from each other; the first one is nailed to its ring. */
function tie(knots: readonly Knot[], gap: number): void {
  for (let i = 1; i < knots.length; i++) {
    const [a, b] = [knots[i - 1] as Knot, knots[i] as Knot];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const far = Math.hypot(dx, dy) || 1;
    const off = (far - gap) / far;
    const share = i === 1 ? 0 : 0.5;
    a.x += dx * off * share;
    a.y += dy * off * share;
    b.x -= dx * off * (1 - share);
    b.y -= dy * off * (1 - share);
  }
}

/** A rope of `length` pixels; `phase` (radians) sets its breeze apart from its neighbours'. */
export function createSwing(length: number, phase = 0): Swing {
  const gap = length / (KNOTS - 1);
  const knots: Knot[] = Array.from({ length: KNOTS }, (_, i) => ({ x: 0, y: i * gap, px: 0, py: i * gap }));
  const end = knots[KNOTS - 1] as Knot;
  let held: { x: number; y: number } | null = null;
  let time = phase;

  const drift = () => {
    for (const knot of knots.slice(1)) {
      const [vx, vy] = [(knot.x - knot.px) * DRAG, (knot.y - knot.py) * DRAG];
      knot.px = knot.x;
      knot.py = knot.y;
      knot.x += vx + Math.sin(time) * BREEZE;
      knot.y += vy + WEIGHT;
    }
  };
  const hand = () => {
    if (!held) return;
    end.x = end.px = held.x;
    end.y = end.py = held.y;
  };
  return {
    knots,
    step() {
      time += 0.03;
      drift();
      const slack = held ? Math.max(1, Math.hypot(held.x, held.y) / length) : 1;
      for (let i = 0; i < STIFFNESS; i++) {
        hand();
        tie(knots, gap * slack);
      }
      hand();
    },
    hold(at) {
      if (!at) {
        held = null;
        return;
      }
      const far = Math.hypot(at.x, at.y) || 1;
      const share = Math.min(1, (length * (1 + STRETCH)) / far);
      held = { x: at.x * share, y: at.y * share };
    },
    push(x, y) {
      end.px -= x;
      end.py -= y;
    },
    pulled: () => end.y - length,
  };
}

/** The rope as a smooth SVG path through its knots. */
export function pathOf(swing: Swing): string {
  const [first, ...rest] = swing.knots;
  if (!first) return '';
  const round = (n: number) => n.toFixed(1);
  let path = `M${round(first.x)} ${round(first.y)}`;
  rest.forEach((knot, i) => {
    const next = rest[i + 1];
    path += next
      ? `Q${round(knot.x)} ${round(knot.y)} ${round((knot.x + next.x) / 2)} ${round((knot.y + next.y) / 2)}`
      : `L${round(knot.x)} ${round(knot.y)}`;
  });
  return path;
}
