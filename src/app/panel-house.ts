// What a level's panel is given, whoever plays it: a child alone, a pair, a class on one screen. Wires; draws nothing.
import type { Cue } from '../core/level/level';
import { tAny } from '../i18n/i18n';
import type { PanelHouse, TellWords } from '../mechanics/shared/panel-context';
import type { Play } from '../session/play';
import { createSpotlight } from '../session/spotlight';
import { type App, dialog, isCalm } from './context';

/** What differs from one way of playing to the next. */
export interface Playing<W> {
  readonly play: Play;
  readonly words: W;
  readonly help: TellWords;
  readonly kept: readonly string[];
  met(cue: Cue): boolean;
  leave(): void;
  finished(): void;
}

export const panelHouse = <W>(app: App, playing: Playing<W>): PanelHouse<W> => ({
  ...playing,
  t: tAny,
  light: createSpotlight(),
  sound: (sound, manner) => app.audio.play(sound, manner),
  band: (players, whose) => app.audio.band(players, whose),
  calm: isCalm,
  openHelp: () => {
    dialog.value = 'talk';
  },
  openSettings: () => {
    dialog.value = 'settings';
  },
});
