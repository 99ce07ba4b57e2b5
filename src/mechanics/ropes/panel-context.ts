// What the panel of three ropes hands to its parts. Knows no storage and no Phaser.
import type gate from '../../../locales/en/ropes.json';
import type { DangerCue } from '../../core/level/level';
import type { PanelHouse } from '../shared/panel-context';
import type { Move } from './moves';
import type { RopesLevel } from './schema';
import type { RopesState } from './state';
import type { RopesWords } from './words';

/** The verb's own words (locales/<lang>/ropes.json) and the names of the Trickies, fetched with the panel. */
export interface OwnWords {
  readonly own: typeof gate;
  readonly trickies: Readonly<Partial<Record<DangerCue, { readonly name: string }>>>;
}

export type RopesHouse = PanelHouse<RopesWords> & OwnWords;

export interface PanelProps {
  readonly house: RopesHouse;
  readonly level: RopesLevel;
  readonly state: RopesState;
  send(move: Move): void;
}

/** Choices that lacked a reason: how many so far, and whether the guest in focus still waits for one. */
export interface Nudge {
  readonly count: number;
  readonly needy: boolean;
}
