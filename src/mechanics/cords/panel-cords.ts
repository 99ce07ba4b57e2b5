// The cords of the windows on screen: one canvas over the desk, ends read from the page in every frame. Still where motion is reduced.
import type { Point } from '../shared/panel-verlet';
import { makeRope, type Rope } from './panel-rope';

/** Every window hangs on the same kind of cord: its colours say nothing. */
const COLOURS = ['#cf8a4a', '#f7d08c'] as const;

const sharp = () => Math.min(2, Math.max(1, window.devicePixelRatio || 1));

/** Fits a canvas to its box in device pixels; gives back the box. */
export function fitCanvas(canvas: HTMLCanvasElement): { readonly width: number; readonly height: number } {
  const { clientWidth: width, clientHeight: height } = canvas;
  const dpr = sharp();
  if (canvas.width !== Math.round(width * dpr) || canvas.height !== Math.round(height * dpr)) {
    canvas.width = Math.round(width * dpr);
    canvas.height = Math.round(height * dpr);
  }
  canvas.getContext('2d')?.setTransform(dpr, 0, 0, dpr, 0, 0);
  return { width, height };
}

/** Calls `draw` in every frame, or a few times a second where motion is reduced. Returns how to stop. */
export function everyFrame(calm: () => boolean, draw: (still: boolean) => void): () => void {
  let frame = 0;
  let timer = 0;
  const next = () => {
    const still = calm();
    draw(still);
    if (still) timer = window.setTimeout(next, 250);
    else frame = requestAnimationFrame(next);
  };
  next();
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}

interface Ends {
  readonly from: Point;
  readonly to: Point;
  readonly tight: boolean;
}

/** Where a cord leaves its window and where it ends: at what made it once it was followed, in the cable duct before. */
function endsOf(desk: HTMLElement, pane: HTMLElement): Ends | null {
  const home = desk.getBoundingClientRect();
  const box = pane.getBoundingClientRect();
  const followed = pane.dataset.followed === 'true';
  const target = desk.querySelector<HTMLElement>(followed ? `[data-source="${pane.dataset.from}"]` : '[data-duct]');
  if (!target || box.width === 0) return null;
  const end = target.getBoundingClientRect();
  const to = { x: end.left - home.left + end.width / 2, y: end.top - home.top + (followed ? 6 : end.height / 2) };
  // A window that is gone lets go of its cord, and the cord is reeled in.
  if (pane.dataset.gone === 'true') return { from: { x: to.x + 4, y: to.y - 4 }, to, tight: true };
  return {
    from: { x: box.left - home.left + box.width / 2, y: box.bottom - home.top - 10 },
    to,
    tight: followed || pane.dataset.dragged === 'true',
  };
}

/** Draws a cord for every `[data-pane]` of the desk until it is stopped. */
export function startCords(desk: HTMLElement, canvas: HTMLCanvasElement, calm: () => boolean): () => void {
  const ropes = new Map<string, Rope>();
  const pen = canvas.getContext('2d');
  if (!pen) return () => undefined;
  return everyFrame(calm, (still) => {
    const { width, height } = fitCanvas(canvas);
    pen.clearRect(0, 0, width, height);
    const seen = new Set<string>();
    for (const pane of desk.querySelectorAll<HTMLElement>('[data-pane]')) {
      const ends = endsOf(desk, pane);
      const id = pane.dataset.pane ?? '';
      if (!ends) continue;
      seen.add(id);
      const rope = ropes.get(id) ?? makeRope(ends.from, ends.to);
      ropes.set(id, rope);
      for (let i = 0; i < (still ? 30 : 1); i++) {
        rope.hold(ends.from, ends.to, ends.tight);
        rope.step();
      }
      rope.draw(pen, COLOURS);
    }
    for (const id of ropes.keys()) if (!seen.has(id)) ropes.delete(id);
  });
}
