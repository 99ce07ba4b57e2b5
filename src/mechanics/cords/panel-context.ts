// What the panel of windows with cords hands to its parts. Knows no storage and no Phaser.
import type { PanelHouse } from '../shared/panel-context';
import type { Move } from './moves';
import type { CordsLevel } from './schema';
import type { CordsState } from './state';
import type { CordsWords, VerbWords } from './words';

export type CordsHouse = PanelHouse<CordsWords>;

export interface CordsProps {
  readonly house: CordsHouse;
  readonly verb: VerbWords;
  readonly level: CordsLevel;
  readonly state: CordsState;
  send(move: Move): void;
}

/** Puts values into the places of a text such as `Window {{n}} of {{all}}`. */
export const fill = (text: string | undefined, values: Readonly<Record<string, string | number>>): string =>
  (text ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
