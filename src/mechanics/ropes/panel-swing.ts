// A rope that swings: points held together by distance, moved by weight, wind and a hand. Pure; knows no screen.

import { along, drift, type Knot, knotsBetween, tie } from '../shared/panel-verlet';

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
const DRAG = 0.985;
/** How often the distances are put right in a frame: more is stiffer. */
const STIFFNESS = 7;
const BREEZE = 0.018;
/** The hand may stretch the rope by this share of its length. */
const STRETCH = 0.5;

/** A rope of `length` pixels; `phase` (radians) sets its breeze apart from its neighbours'. */
export function createSwing(length: number, phase = 0): Swing {
  const gap = length / (KNOTS - 1);
  const knots = knotsBetween({ x: 0, y: 0 }, { x: 0, y: length }, KNOTS);
  const end = knots[KNOTS - 1] as Knot;
  let held: { x: number; y: number } | null = null;
  let time = phase;

  const hand = () => {
    if (!held) return;
    end.x = end.px = held.x;
    end.y = end.py = held.y;
  };
  return {
    knots,
    step() {
      time += 0.03;
      drift(knots.slice(1), DRAG, Math.sin(time) * BREEZE);
      const slack = held ? Math.max(1, Math.hypot(held.x, held.y) / length) : 1;
      for (let i = 0; i < STIFFNESS; i++) {
        hand();
        tie(knots, gap * slack, true);
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
  let path = '';
  const write = (letter: string, ...numbers: number[]) => {
    path += letter + numbers.map((n) => n.toFixed(1)).join(' ');
  };
  along(swing.knots, {
    moveTo: (x, y) => write('M', x, y),
    quadraticCurveTo: (cx, cy, x, y) => write('Q', cx, cy, x, y),
    lineTo: (x, y) => write('L', x, y),
  });
  return path;
}
