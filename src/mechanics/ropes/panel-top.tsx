// The bar above a level: back, title, lanterns for how far, help and settings. The lanterns show place, never score.
import { artUrl } from '../../content/art-url';
import type { PanelHouse } from './panel-context';

const Icon = ({ name }: { readonly name: string }) => <img src={artUrl(name)} alt="" width="30" height="30" />;

interface TopProps {
  readonly house: PanelHouse<{ readonly title: string }>;
  readonly state: { readonly at: number; readonly order: readonly string[] };
  /** How far the level is, in words; left out: in guests. */
  readonly progress?: string;
}

export function PlayTop({ house, state, progress }: TopProps) {
  const { t } = house;
  const all = state.order.length;
  return (
    <header class="play-top">
      <button type="button" class="icon-button" data-action="leave" aria-label={t('play.back')} onClick={() => house.leave()}>
        <Icon name="ui-back" />
      </button>
      <span class="chip play-title">{house.words.title}</span>
      <span class="play-place" role="img" aria-label={progress ?? t('play.progress', { n: Math.min(state.at + 1, all), all })}>
        {state.order.map((id, i) => (
          <i key={id} class={i < state.at ? 'past' : i === state.at ? 'here' : ''} />
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
