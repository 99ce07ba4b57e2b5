// The bar above a picture: back, title, the child's photos so far on a string, help and settings. The string shows place, never score.
import { Icon } from './panel-bits';
import type { PanelProps } from './panel-context';
import { PicturePlane } from './panel-picture';
import { pictureOf } from './state';

export function StudioTop({ house, level, state }: PanelProps) {
  const { t } = house;
  const all = state.order.length;
  return (
    <header class="studio-top">
      <button type="button" class="icon-button" data-action="leave" aria-label={t('play.back')} onClick={() => house.leave()}>
        <Icon name="ui-back" />
      </button>
      <span class="chip">{house.words.title}</span>
      <span class="string" role="img" aria-label={house.say('progress', { n: Math.min(state.at + 1, all), all })}>
        {state.order.map((id, i) => {
          const play = state.plays[id];
          return (
            <i key={id} class={i < state.at ? 'past' : i === state.at ? 'here' : ''}>
              {i < state.at && play && <PicturePlane picture={pictureOf(level, id)} shot={play.shot} />}
            </i>
          );
        })}
      </span>
      <button type="button" class="icon-button" data-action="help" aria-label={t('play.help')} onClick={() => house.openHelp()}>
        <Icon name="ui-help" />
      </button>
      <button type="button" class="icon-button" data-action="settings" aria-label={t('play.settings')} onClick={() => house.openSettings()}>
        <Icon name="ui-gear" />
      </button>
    </header>
  );
}
