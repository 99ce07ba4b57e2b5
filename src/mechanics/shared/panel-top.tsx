// The bar above a level: back, title, how far, help and settings. How far shows place, never score.
import type { ComponentChildren } from 'preact';
import { Icon } from './panel-bits';
import type { PanelHouse } from './panel-context';

interface TopProps {
  readonly house: PanelHouse<{ readonly title: string }>;
  readonly state: { readonly at: number; readonly order: readonly string[] };
  /** How far the level is, in words; left out: in guests. */
  readonly progress?: string;
  /** Classes of the bar, its title and its places, where a verb dresses them its own way. */
  readonly look?: { readonly bar: string; readonly title: string; readonly place: string };
  /** What hangs at a place that is passed. */
  past?(id: string): ComponentChildren;
}

const LOOK = { bar: 'play-top', title: 'chip play-title', place: 'play-place' };

export function PlayTop({ house, state, progress, look = LOOK, past }: TopProps) {
  const { t } = house;
  const all = state.order.length;
  return (
    <header class={look.bar}>
      <button type="button" class="icon-button" data-action="leave" aria-label={t('play.back')} onClick={() => house.leave()}>
        <Icon name="ui-back" />
      </button>
      <span class={look.title}>{house.words.title}</span>
      <span class={look.place} role="img" aria-label={progress ?? t('play.progress', { n: Math.min(state.at + 1, all), all })}>
        {state.order.map((id, i) => (
          <i key={id} class={i < state.at ? 'past' : i === state.at ? 'here' : ''}>
            {i < state.at && past?.(id)}
          </i>
        ))}
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
