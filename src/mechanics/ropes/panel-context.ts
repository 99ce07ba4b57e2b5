// What the panel of three ropes needs from the house, handed in by the app. Knows no storage and no Phaser.
import type { Manner, SoundId } from '../../audio/sounds';
import type { Cue } from '../../core/level/level';
import type { Play } from '../../session/play';
import type { Spotlight } from '../../session/spotlight';
import type { BandInstrument } from './band';
import type { Move } from './moves';
import type { RopesLevel } from './schema';
import type { RopesState } from './state';
import type { RopesWords } from './words';

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The same for every verb; `W` is the shape of a level's words. */
export interface PanelHouse<W = RopesWords> {
  readonly play: Play;
  readonly words: W;
  readonly t: Say;
  readonly light: Spotlight;
  readonly help: TellWords;
  sound(id: SoundId, manner?: Manner): void;
  /** Who plays just now; the rest of the band is silent. */
  band(playing: readonly BandInstrument[]): void;
  calm(): boolean;
  /** Has the child met this cue before? Then feedback is short. */
  met(cue: Cue): boolean;
  /** What earlier plays left behind. */
  readonly kept: readonly string[];
  leave(): void;
  finished(): void;
  openHelp(): void;
  openSettings(): void;
}

/** Words of the telling scene (locales/<lang>/help.json). */
export interface TellWords {
  readonly who: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly reply: Readonly<Record<string, string>>;
}

export interface PanelProps {
  readonly house: PanelHouse;
  readonly level: RopesLevel;
  readonly state: RopesState;
  send(move: Move): void;
}
