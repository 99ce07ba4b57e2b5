// Sizes in CSS pixels and the sharpness pictures are drawn at. Knows no scene.

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Device pixels for one CSS pixel, never above 2: more costs memory and shows nothing. */
export const pixelRatio = (): number => Math.min(2, Math.max(1, globalThis.devicePixelRatio || 1));

/** How many pixels a drawing gets for one of its own CSS pixels: more on large windows, never above 2. */
export const rasterScale = (size: Size, dpr: number): number =>
  Math.min(2, dpr * Math.max(1, Math.min(size.width / 1366, size.height / 768)));
