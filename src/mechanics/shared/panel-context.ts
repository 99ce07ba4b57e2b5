// What the panel of every verb needs from the house, handed in by the app. Knows no storage and no Phaser.
import type { Instrument, Manner, SoundId } from '../../audio/sounds';
import type { Cue } from '../../core/level/level';
import type { Play } from '../../session/play';
import type { Spotlight } from '../../session/spotlight';

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** `W` is the shape of a level's words. */
export interface PanelHouse<W> {
  readonly play: Play;
  readonly words: W;
  readonly t: Say;
  readonly light: Spotlight;
  readonly help: TellWords;
  sound(id: SoundId, manner?: Manner): void;
  /** Who plays just now; the rest of the band is silent. A `tune` names no guest in its captions. */
  band(playing: readonly Instrument[], whose?: 'guests' | 'tune'): void;
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
