// Settings over any screen (`#/settings`): sound, look, keeping progress, the way to everything kept. Knows no store.
import './style/pages.css';
import './style/settings.css';
import { t } from '../i18n/i18n';
import { Dialog } from './dialog';
import { Icon } from './icon';
import { type ControlProps, LookControls, SoundControls } from './settings-controls';
import { Keep, type KeepProps } from './settings-keep';

export type { ImportPreview } from './settings-keep';

export interface SettingsProps extends KeepProps, ControlProps {
  onClose(): void;
  /** Opens the page of everything kept. */
  onPrivacy(): void;
  onTalk(): void;
}

const More = ({ onPrivacy, onTalk }: Pick<SettingsProps, 'onPrivacy' | 'onTalk'>) => (
  <section class="settings-part">
    <h3>{t('settings.helpPart')}</h3>
    <div class="row">
      <button type="button" class="btn plain small" data-action="privacy" onClick={onPrivacy}>
        <Icon name="book" size={26} />
        {t('settings.privacy')}
      </button>
      <button type="button" class="btn plain small" data-action="help" onClick={onTalk}>
        <Icon name="talk" size={26} />
        {t('talk.title')}
      </button>
    </div>
  </section>
);

export function SettingsPanel(props: SettingsProps) {
  return (
    <Dialog label={t('settings.title')} name="settings" look="wide settings" onClose={props.onClose}>
      <div class="book-top">
        <h2 tabIndex={-1}>{t('settings.title')}</h2>
        <span class="grow" />
        <button type="button" class="icon-button" data-action="close" aria-label={t('settings.close')} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="settings-parts">
        <div>
          <SoundControls {...props} />
          <Keep {...props} />
        </div>
        <div>
          <LookControls {...props} />
          <More {...props} />
        </div>
      </div>
    </Dialog>
  );
}
