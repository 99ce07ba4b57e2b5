// Where lights, islanders and players have their places on Lantern Gate, as drawn. Pure: no Phaser.
import type { Point } from './layout';

export const FULL = 9;
/** Lights in the order they are lit, from the standing point of the isle as drawn; the last two are door and roof. */
export const LIGHTS = [
  [-36, -52],
  [36, -52],
  [-74, -62],
  [74, -62],
  [0, -30],
  [-74, -104],
  [74, -104],
  [0, -84],
  [0, -10],
] as const;
/** Where islanders stand; the guests' band has the lawn before them. */
export const ISLANDERS = [
  [-104, 8],
  [104, 6],
  [-52, 14],
  [58, 16],
] as const;
export const SEATS = 12;
const LAWN = { y: 20, deep: 9 };

/** How much of the lit drawing shows: none at 0 sparks, all of it at 9. */
export const brightness = (sparks: number): number => (sparks <= 0 ? 0 : 0.2 + 0.8 * Math.min(1, sparks / FULL));

/** Seats on the lawn, from the middle outwards, two rows. */
export function seat(index: number): Point {
  const n = index % SEATS;
  const column = Math.ceil(Math.floor(n / 2) / 2) * (Math.floor(n / 2) % 2 ? -1 : 1);
  return { x: column * 31 + (n % 2) * 15, y: LAWN.y - (n % 2) * LAWN.deep };
}
