// Where things stand at Lantern Gate, in CSS pixels. Pure: the scene and the panel both ask here.

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface VisitLayout {
  /** 'wide': signs around the guest, ropes beside it. 'flow': the guest above, the rest below in reading order. */
  readonly mode: 'wide' | 'flow';
  /** Feet of each guest. */
  readonly guests: readonly Point[];
  readonly guestHeight: number;
  /** Height of the part of the screen that belongs to the scene. */
  readonly sceneHeight: number;
  /** Pixels from a rope's ring to its handle. */
  readonly ropeLength: number;
  /** Left edge of the ropes in wide mode. */
  readonly ropesLeft: number;
  readonly tagWidth: number;
}

/** Wide needs room for signs beside the guest; everything smaller flows. */
export const modeOf = (size: Size): 'wide' | 'flow' => (size.width >= 960 && size.height >= 560 ? 'wide' : 'flow');

/** The bridge with one or two guests. */
export function visitLayout(size: Size, count: number): VisitLayout {
  const { width, height } = size;
  const mode = modeOf(size);
  if (mode === 'flow') {
    const sceneHeight = Math.round(Math.min(380, Math.max(230, height * 0.36)));
    const apart = count > 1 ? Math.min(110, width * 0.22) : 0;
    const y = sceneHeight - 24;
    return {
      mode,
      guests:
        count > 1
          ? [
              { x: width / 2 - apart, y },
              { x: width / 2 + apart, y },
            ]
          : [{ x: width / 2, y }],
      guestHeight: Math.round(sceneHeight * 0.58),
      sceneHeight,
      ropeLength: 30,
      ropesLeft: 0,
      tagWidth: Math.min(320, width / 2 - 24),
    };
  }
  const cx = width * (count > 1 ? 0.405 : 0.43);
  const apart = count > 1 ? width * 0.072 : 0;
  const y = height * 0.775;
  return {
    mode,
    guests:
      count > 1
        ? [
            { x: cx - apart, y },
            { x: cx + apart, y },
          ]
        : [{ x: cx, y }],
    guestHeight: Math.round(height * 0.36),
    sceneHeight: height,
    ropeLength: Math.round(Math.min(140, Math.max(40, height * 0.14))),
    ropesLeft: Math.round(width * 0.69),
    tagWidth: Math.round(Math.min(205, Math.max(150, width * 0.148))),
  };
}

const SPOTS: readonly Point[] = [
  { x: -0.3, y: -0.74 },
  { x: 0.32, y: -0.62 },
  { x: -0.36, y: -0.34 },
  { x: 0.36, y: -0.26 },
  { x: 0.04, y: -0.92 },
  { x: 0, y: -0.12 },
];

/** Where the n-th sign of a guest hides: always the same places, whatever the sign says. */
export function spotOf(feet: Point, guestHeight: number, index: number): Point {
  const spot = SPOTS[index % SPOTS.length] as Point;
  return { x: feet.x + spot.x * guestHeight, y: feet.y + spot.y * guestHeight };
}

/** The place of the n-th lit tag in wide mode: left and right of the guests, row by row. */
export function tagPlace(layout: VisitLayout, size: Size, index: number): Point {
  const first = layout.guests[0] as Point;
  const last = layout.guests.at(-1) as Point;
  const gap = layout.guestHeight * 0.42;
  const row = Math.floor(index / 2);
  const x = index % 2 === 0 ? first.x - gap - layout.tagWidth : last.x + gap;
  return { x: Math.max(12, x), y: size.height * 0.42 + row * 92 + (index % 2) * 18 };
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The gate's house: the middle of its foot, its width and height; whole on every screen. */
export function housePlace(size: Size): Box {
  const layout = visitLayout(size, 1);
  const ground = layout.guests[0]?.y ?? 0;
  if (layout.mode === 'flow') {
    const height = layout.sceneHeight * 0.66;
    return { x: height * 0.46, y: ground + 6, width: height, height };
  }
  const height = size.height * 0.56;
  return { x: Math.max(size.width * 0.125, height / 2 - 22), y: ground + 2, width: height, height };
}

/** The plaza before the gate: the middle of its lower rim, its width and height. */
export function plazaPlace(size: Size): Box {
  const { mode, sceneHeight } = visitLayout(size, 1);
  if (mode === 'flow') return { x: size.width * 0.46, y: sceneHeight + 14, width: size.width * 0.98, height: 84 };
  return { x: size.width * 0.25, y: size.height * 0.99, width: size.width * 0.56, height: size.height * 0.21 };
}

/** The stools on the plaza, as shares of its box, in the order the band takes them: a half ring behind, then before it. */
export const SEATS: readonly Point[] = [
  { x: 0.25, y: 0.3 },
  { x: 0.37, y: 0.24 },
  { x: 0.145, y: 0.42 },
  { x: 0.33, y: 0.72 },
  { x: 0.46, y: 0.76 },
  { x: 0.2, y: 0.62 },
  { x: 0.49, y: 0.23 },
];

/** Feet and height of the n-th player of the band. */
export function bandPlace(size: Size, index: number): Point & { readonly height: number } {
  const plaza = plazaPlace(size);
  const seat = SEATS[index % SEATS.length] as Point;
  const near = 0.86 + seat.y * 0.28;
  return {
    x: plaza.x + (seat.x - 0.5) * plaza.width,
    y: plaza.y - plaza.height * (1 - seat.y),
    height: (modeOf(size) === 'flow' ? 82 : size.height * 0.2) * near,
  };
}
