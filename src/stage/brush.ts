// How a shape is painted on a canvas, and the one shape all others use. Knows no scene.

export type Brush = (ctx: CanvasRenderingContext2D, width: number, height: number) => void;

export interface Painted {
  readonly w: number;
  readonly h: number;
  readonly ax: number;
  readonly ay: number;
  /** Soft light needs only this share of its pixels. */
  readonly share?: number;
  readonly paint: Brush;
}

/** A filled circle. */
export const disc = (ctx: CanvasRenderingContext2D, x: number, y: number, r: number, fill: string | CanvasGradient) => {
  ctx.fillStyle = fill;
  ctx.beginPath();
  ctx.arc(x, y, r, 0, Math.PI * 2);
  ctx.fill();
};
