// Sweeping the light with a finger or the pointer over the dark part of the screen.
import type { Spotlight } from '../../session/spotlight';

/** Handlers for an element the light may be swept over. */
export const sweep = (light: Spotlight) => ({
  onPointerMove: (e: PointerEvent) => light.move(e.clientX, e.clientY),
  onPointerDown: (e: PointerEvent) => light.move(e.clientX, e.clientY),
});
