// The bar above a picture: the house's own, with the child's photos so far on a string. The string shows place, never score.
import { PlayTop } from '../shared/panel-top';
import type { PanelProps } from './panel-context';
import { PicturePlane } from './panel-picture';
import { pictureOf } from './state';

const LOOK = { bar: 'studio-top', title: 'chip', place: 'string' };

export function StudioTop({ house, level, state }: PanelProps) {
  const all = state.order.length;
  const photo = (id: string) => {
    const play = state.plays[id];
    return play && <PicturePlane picture={pictureOf(level, id)} shot={play.shot} />;
  };
  return (
    <PlayTop
      house={house}
      state={state}
      progress={house.say('progress', { n: Math.min(state.at + 1, all), all })}
      look={LOOK}
      past={photo}
    />
  );
}
