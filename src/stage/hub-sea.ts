// The sea of clouds at the foot of the hub, in three layers that move at three speeds. Knows no isle.
import { artSize, sized } from './art';
import { DEPTH, type HubKit } from './hub-kit';

const LAYERS = [
  { key: 'sea-back', rise: 36, speed: -5, size: 1 },
  { key: 'sea-mid', rise: 0, speed: 8, size: 1.04 },
  { key: 'sea-front', rise: -38, speed: -13, size: 1.1 },
] as const;
export const SEA_ART = LAYERS.map((layer) => layer.key);

/** Draws the sea; each layer is a row of equal stretches that goes round. */
export function drawSea({ scene, size, layout, movers }: HubKit): void {
  const unit = layout.mode === 'wide' ? layout.unit : layout.unit * 0.95;
  LAYERS.forEach(({ key, rise, speed, size: grow }, i) => {
    const one = artSize(key);
    if (!one) return;
    // One pixel of overlap: no seam shows between two stretches.
    const width = one.w * unit * grow - 1;
    const count = Math.ceil(size.width / width) + 1;
    const y = layout.sea - (rise + 30) * unit;
    const row = Array.from({ length: count }, (_, n) => sized(scene, key, n * width, y, unit * grow).setDepth(DEPTH.sea + i));
    const roll = (t: number) => {
      const from = ((((t * speed * unit + i * 170) % width) + width) % width) - width;
      for (const [n, piece] of row.entries()) piece.setPosition(from + n * width, y + Math.sin(t * 0.5 + i * 1.4) * 3 * unit);
    };
    roll(0);
    movers.push(roll);
  });
}
