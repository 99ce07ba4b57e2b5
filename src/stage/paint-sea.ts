// The sea of clouds, one stretch that joins itself. Knows no scene.
import type { Brush } from './brush';

/** One seamless stretch of the sea of clouds: lumps that repeat after `width`. */
export const sea =
  (lumps: number, top: string, low: string, edge: string, phase: number): Brush =>
  (ctx, width, height) => {
    const step = width / lumps;
    const crest = (i: number) => 0.5 + 0.5 * Math.sin(((i % lumps) / lumps) * Math.PI * 4 + phase);
    const body = (lift: number, fill: string | CanvasGradient) => {
      ctx.fillStyle = fill;
      ctx.beginPath();
      for (let i = -1; i <= lumps + 1; i++) {
        const k = (i + lumps) % lumps;
        const r = step * (0.62 + 0.16 * crest(k));
        ctx.moveTo((i + 0.5) * step + r, r * 0.55 + 26 - crest(k) * 16 + lift + r * 0.45);
        ctx.ellipse((i + 0.5) * step, r + 26 - crest(k) * 16 + lift, r, r, 0, 0, Math.PI * 2);
      }
      ctx.fill();
      ctx.fillRect(0, step * 0.95 + 30 + lift, width, height);
    };
    const light = ctx.createLinearGradient(0, 0, 0, height);
    light.addColorStop(0, top);
    light.addColorStop(1, low);
    body(0, edge);
    body(3, light);
  };
