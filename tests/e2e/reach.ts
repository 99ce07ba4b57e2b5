// Whether a finger can press a thing as it stands, without scrolling: all of it in sight, and nothing over it.
import { expect, type Locator } from '@playwright/test';

/** Names what is wrong; empty when the middle and four inner points of the box are in the window and belong to the thing. */
const faultOf = (thing: Locator): Promise<string> =>
  thing.evaluate((el) => {
    const box = el.getBoundingClientRect();
    if (box.width < 44 || box.height < 44) return `small: ${Math.round(box.width)} × ${Math.round(box.height)}`;
    for (const [x, y] of [
      [0.5, 0.5],
      [0.15, 0.2],
      [0.85, 0.2],
      [0.15, 0.8],
      [0.85, 0.8],
    ] as const) {
      const at = { x: box.left + box.width * x, y: box.top + box.height * y };
      if (at.x < 0 || at.y < 0 || at.x > innerWidth || at.y > innerHeight)
        return `out of sight at ${Math.round(at.x)}, ${Math.round(at.y)}`;
      const hit = document.elementFromPoint(at.x, at.y);
      if (!hit || !(el === hit || el.contains(hit))) return `covered by ${hit?.tagName}.${hit?.getAttribute('class') ?? ''}`;
    }
    return '';
  });

/** Waits until the thing has come to rest within reach. */
export const expectInReach = (thing: Locator): Promise<void> => expect.poll(() => faultOf(thing), { timeout: 8000 }).toBe('');

/** The screens that are looked at: a school laptop, an old one, a phone held upright. */
export const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
