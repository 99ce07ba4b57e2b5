// What the hub is told and what it tells. Plain data: no Phaser, no page.
import type { Isle } from '../core/level/level';
import type { LabelPlace } from './layout';

/** What a child has on one isle. */
export interface IsleLife {
  /** 0–9. */
  readonly sparks: number;
  /** Guests let in at the Gate, photos of the Studio, things in the tank of the Port. */
  readonly keepsakes: readonly string[];
}
export const NO_LIFE: IsleLife = { sparks: 0, keepsakes: [] };

export interface HubData {
  readonly life: Readonly<Partial<Record<Isle, IsleLife>>>;
  /** Isles out of the mist. */
  readonly unlocked: readonly Isle[];
  /** Where Lumi is. */
  readonly at: Isle;
}

export interface HubBridge {
  readonly data: HubData;
  /** An isle was touched, in the mist or out of it. */
  onIsle(isle: Isle): void;
  /** Something that lives on an isle was touched. */
  onPoke?(isle: Isle): void;
  /** Where labels hang, in CSS pixels of the whole map: at each layout. */
  onPlaces(places: Readonly<Record<Isle, LabelPlace>>): void;
  /** Height of the whole map in CSS pixels. */
  onHeight(px: number): void;
  /** Lumi came to an isle. */
  onLumi(isle: Isle): void;
}
