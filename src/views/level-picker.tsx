// The three lanterns of an isle: one level each, with the sparks it has and the way in. Any of them may be played at any time.
import { artUrl } from '../content/art-url';
import { t, tAny } from '../i18n/i18n';
import { Dialog } from './dialog';
import { Icon } from './icon';
import { starWords } from './mini-lantern';
import type { Isle, LevelBase } from '../core/level/level';
import type { Stars } from '../core/scoring/stars';

export interface LevelChoice {
  readonly isle: Isle;
  readonly id: string;
  readonly title: string;
  readonly best: Stars;
  readonly cover: LevelBase['cover'];
}

export interface LevelPickerProps {
  readonly isle: Isle;
  readonly levels: readonly LevelChoice[];
  /** What the levels of this isle left behind, in one line; empty where there is nothing yet. */
  readonly kept: string;
  onPlay(level: string): void;
  onClose(): void;
}

/** Dusk lies over what was not played yet. */
const Cover = ({ cover, best }: Pick<LevelChoice, 'cover' | 'best'>) => (
  <span class="level-cover" aria-hidden="true">
    <img class="cover-scene" src={artUrl(cover.scene)} alt="" />
    <span class="cover-figures">
      {cover.figures.map((key) => (
        <img key={key} src={artUrl(key)} alt="" />
      ))}
    </span>
    <img class="cover-lantern" src={artUrl(best.count > 0 ? 'lantern-lit' : 'lantern-dim')} alt="" />
  </span>
);

function LevelButton({ level, n, onPlay }: { readonly level: LevelChoice; readonly n: number; onPlay(): void }) {
  const { best } = level;
  return (
    <button
      type="button"
      class={`level-button ${best.count > 0 ? 'lit' : ''}`}
      data-level-choice={level.id}
      aria-label={`${t('isles.play')}: ${t('isles.level', { n })}, ${level.title}. ${starWords(best)}`}
      onClick={onPlay}
    >
      <Cover {...level} />
      <span class="level-name">
        <small>{t('isles.level', { n })}</small>
        {level.title}
      </span>
      <span class="level-sparks">
        {(['see', 'decide', 'explain'] as const).map((k) => (
          <span key={k}>
            <img src={artUrl(best[k] ? 'star' : 'star-empty')} alt="" width="34" height="34" />
            {tAny(`result.${k}`)}
          </span>
        ))}
      </span>
      <span class="btn small level-go">
        {t('isles.play')}
        <Icon name="play" size={24} />
      </span>
    </button>
  );
}

export function LevelPicker({ isle, levels, kept, onPlay, onClose }: LevelPickerProps) {
  return (
    <Dialog label={tAny(`isles.${isle}`)} name="levels" look="wide" onClose={onClose}>
      <div class="book-top" data-isle-levels={isle}>
        <h2 tabIndex={-1}>{tAny(`isles.${isle}`)}</h2>
        <span class="grow" />
        <button type="button" class="icon-button" data-action="close" aria-label={t('isles.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="level-list">
        {levels.map((level, i) => (
          <LevelButton key={level.id} level={level} n={i + 1} onPlay={() => onPlay(level.id)} />
        ))}
      </div>
      {kept !== '' && <p class="in-band">{kept}</p>}
    </Dialog>
  );
}
