// What the hub is told and what it tells. Plain data: no Phaser, no page.
import type { Isle } from '../core/level/level';
import type { LabelPlace } from './layout';

export interface HubData {
  /** Sparks of Lantern Gate, 0–9. */
  readonly sparks: number;
  /** The guests let in at Lantern Gate: they make music on its lawn. */
  readonly players: readonly string[];
  /** Isles out of the mist. */
  readonly unlocked: readonly Isle[];
  /** Where Lumi is. */
  readonly at: Isle;
}

export interface HubBridge {
  readonly data: HubData;
  /** An isle was touched, in the mist or out of it. */
  onIsle(isle: Isle): void;
  /** Where labels hang, in CSS pixels of the whole map: at each layout. */
  onPlaces(places: Readonly<Record<Isle, LabelPlace>>): void;
  /** Height of the whole map in CSS pixels. */
  onHeight(px: number): void;
  /** Lumi came to an isle. */
  onLumi(isle: Isle): void;
}
