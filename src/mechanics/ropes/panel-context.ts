// What the panel of three ropes hands to its parts. Knows no storage and no Phaser.
import type { PanelHouse } from '../shared/panel-context';
import type { Move } from './moves';
import type { RopesLevel } from './schema';
import type { RopesState } from './state';
import type { RopesWords } from './words';

export type RopesHouse = PanelHouse<RopesWords>;

export interface PanelProps {
  readonly house: RopesHouse;
  readonly level: RopesLevel;
  readonly state: RopesState;
  send(move: Move): void;
}
