// "Talk to someone": first words, who could hear them, help lines that were verified. Opening it is recorded nowhere.
import './style/pages.css';
import linesFile from '../../assets/help/lines.json';
import lumiUrl from '../../assets/art/lumi-happy.svg?url';
import { language, t } from '../i18n/i18n';
import { Dialog } from './dialog';
import { Icon } from './icon';
import { Say } from './say';

/** Words of locales/<lang>/help.json that this page shows. */
export interface HelpWords {
  readonly title: string;
  readonly intro: string;
  readonly firstWords: readonly string[];
  readonly who: Readonly<Record<string, string>>;
  readonly another: string;
}

interface HelpLine {
  readonly place: Readonly<Record<string, string>>;
  readonly name: Readonly<Record<string, string>>;
  readonly contact: string;
  readonly status: string;
}

function Lines() {
  const lang = language.value;
  const lines = (linesFile as { readonly lines: readonly HelpLine[] }).lines.filter((l) => l.status === 'V');
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{t('talk.lines')}</h3>
      <dl class="help-lines">
        {lines.map((l) => (
          <div key={l.contact}>
            <dt>
              {l.name[lang] ?? l.name.en}
              <small>{l.place[lang] ?? l.place.en}</small>
            </dt>
            <dd>{l.contact}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function Talk({ words, onClose }: { readonly words: HelpWords; onClose(): void }) {
  return (
    <Dialog label={words.title} name="help" look="wide talk" onClose={onClose}>
      <div class="book-top">
        <h2 tabIndex={-1}>{words.title}</h2>
        <span class="grow" />
        <button type="button" class="icon-button" data-action="close" aria-label={t('talk.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="talk-intro">
        <img src={lumiUrl} alt="" width="120" height="120" />
        <p>
          <Say text={words.intro} beside />
        </p>
      </div>
      <h3>{t('talk.words')}</h3>
      <ul class="first-words">
        {words.firstWords.map((w) => (
          <li key={w}>
            <span>
              <Say text={w} beside />
            </span>
          </li>
        ))}
      </ul>
      <h3>{t('talk.who')}</h3>
      <ul class="people">
        {Object.values(words.who).map((w) => (
          <li key={w}>{w}</li>
        ))}
      </ul>
      <p>
        <b>
          <Say text={words.another} beside />
        </b>
      </p>
      <Lines />
      <p class="quiet">{t('talk.private')}</p>
    </Dialog>
  );
}
