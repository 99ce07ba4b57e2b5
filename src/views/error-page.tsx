// The page for when the game itself broke: calm, with a way on, someone to talk to, and the progress as a file. Leans on nothing that may be broken.
import './style/error.css';
import dimUrl from '../../assets/art/lantern-dim.svg?url';
import litUrl from '../../assets/art/lantern-lit.svg?url';
import lumiUrl from '../../assets/art/lumi-happy.svg?url';
import { t } from '../i18n/i18n';
import { useFirstFocus, useTitle } from './focus';
import { Icon } from './icon';
import { Say } from './say';

export interface ErrorPageProps {
  onReload(): void;
  onTalk(): void;
  /** Given where there is progress to save. */
  readonly onSave?: (() => void) | undefined;
}

export function ErrorPage({ onReload, onTalk, onSave }: ErrorPageProps) {
  const heading = useFirstFocus();
  useTitle(t('error.title'));
  return (
    <main class="page error-page" data-screen="error" tabIndex={-1}>
      <div class="error-lights" aria-hidden="true">
        {[litUrl, litUrl, dimUrl, litUrl, litUrl].map((url, i) => (
          <img key={`${i + 1}`} src={url} alt="" />
        ))}
      </div>
      <div class="panel">
        <img class="error-lumi" src={lumiUrl} alt="" width="190" height="190" />
        <h1 ref={heading} tabIndex={-1}>
          {t('error.title')}
        </h1>
        <p>
          <Say text={`${t('error.text')} ${t('error.next')}`} beside />
        </p>
        <button type="button" class="btn sun" data-action="reload" onClick={onReload}>
          {t('error.retry')}
        </button>
        <div class="pair">
          {onSave && (
            <button type="button" class="btn small plain" data-action="export" onClick={onSave}>
              <Icon name="file" size={26} />
              {t('error.save')}
            </button>
          )}
          <button type="button" class="btn small plain" data-action="help" onClick={onTalk}>
            <Icon name="talk" size={26} />
            {t('talk.title')}
          </button>
        </div>
      </div>
    </main>
  );
}
