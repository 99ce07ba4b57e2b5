// What the panel of the shrinking circle works with. Knows no storage and no Phaser.
import type studio from '../../../locales/en/circle.json';
import type { PanelHouse } from '../shared/panel-context';
import type { Move } from './moves';
import type { CircleLevel, Picture } from './schema';
import type { CircleState, PicturePlay } from './state';
import type { CircleWords } from './words';

type Path<T, P extends string = ''> = T extends string
  ? P
  : { [K in keyof T & string]: Path<T[K], P extends '' ? K : `${P}.${K}`> }[keyof T & string];
/** Every key of the Studio's own words (locales/<lang>/circle.json), fetched with the panel. */
export type StudioKey = Path<typeof studio>;

export interface CircleHouse extends PanelHouse<CircleWords> {
  say(key: StudioKey, values?: Readonly<Record<string, string | number>>): string;
}

/** What a tap on the picture does. */
export type Hand = 'look' | 'sticker' | 'blur' | 'ask';

export interface PanelProps {
  readonly house: CircleHouse;
  readonly level: CircleLevel;
  readonly state: CircleState;
  readonly picture: Picture;
  readonly play: PicturePlay;
  send(move: Move): void;
}
