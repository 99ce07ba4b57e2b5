// "Talk to someone" (`#/help`): a safe harbour. First a grown-up one knows, words to start with, what happens then; help lines last. Kept nowhere.
import './style/pages.css';
import './style/talk.css';
import { useState } from 'preact/hooks';
import { artUrl } from '../content/art-url';
import { t } from '../i18n/i18n';
import { Dialog } from './dialog';
import { Icon } from './icon';
import { Say } from './say';
import { type LineWords, TalkLines } from './talk-lines';

interface Person {
  readonly name: string;
  /** Who that could be. */
  readonly like: string;
  readonly reply: string;
}

/** Words of locales/<lang>/help.json that this page shows. */
export interface HelpWords {
  readonly title: string;
  readonly intro: string;
  readonly firstWords: readonly string[];
  readonly people: Readonly<Record<string, Person>>;
  readonly then: readonly string[];
  readonly others: readonly string[];
  readonly another: string;
  readonly private: string;
  readonly lines: LineWords;
}

const FACES: Readonly<Record<string, string>> = {
  parent: 'face-mum-happy',
  teacher: 'face-bao-happy',
  family: 'face-teo-happy',
  counsellor: 'face-libby-happy',
};
const faceOf = (who: string): string => artUrl(FACES[who] ?? 'face-dad-happy');

const Harbour = ({ words, onClose }: { readonly words: HelpWords; onClose(): void }) => (
  <header class="harbour">
    <div class="harbour-art" aria-hidden="true">
      <div class="harbour-string">
        {[1, 2, 3, 4, 5, 6, 7].map((n) => (
          <img key={n} src={artUrl('lantern-lit')} alt="" />
        ))}
      </div>
      <img class="harbour-bridge" src={artUrl('bridge')} alt="" />
      <img class="harbour-lumi" src={artUrl('lumi-happy')} alt="" />
      <img class="harbour-sea" src={artUrl('sea-3')} alt="" />
    </div>
    <div class="harbour-words">
      <h2 tabIndex={-1}>{words.title}</h2>
      <p>
        <Say text={words.intro} beside />
      </p>
    </div>
    <button type="button" class="icon-button" data-action="close" aria-label={t('talk.close')} onClick={onClose}>
      <Icon name="close" />
    </button>
  </header>
);

const Who = ({ words, who, onWho }: { readonly words: HelpWords; readonly who: string; onWho(id: string): void }) => (
  <div class="listeners" role="radiogroup" aria-label={t('talk.who')}>
    {Object.entries(words.people).map(([id, person]) => (
      <label key={id} class={id === who ? 'on' : ''}>
        <input type="radio" name="listener" class="visually-hidden" data-who={id} checked={id === who} onChange={() => onWho(id)} />
        <img src={faceOf(id)} alt="" width="112" height="112" />
        <b>{person.name}</b>
        <small>{person.like}</small>
      </label>
    ))}
  </div>
);

const FirstWords = ({ words, said, onSay }: { readonly words: HelpWords; readonly said: number; onSay(n: number): void }) => (
  <ul class="first-words">
    {words.firstWords.map((w, i) => (
      <li key={w} class={i === said ? 'on' : ''}>
        <button type="button" aria-pressed={i === said} data-first-words={i} onClick={() => onSay(i)}>
          {w}
        </button>
      </li>
    ))}
  </ul>
);

function Meeting({ words, who, said }: { readonly words: HelpWords; readonly who: string; readonly said: number }) {
  const person = words.people[who];
  const start = words.firstWords[said] ?? '';
  return (
    <div class="meeting">
      <div class="meeting-talk" aria-live="polite">
        <p class="child-says" key={`c${said}`}>
          <Say text={start} beside />
        </p>
        <div class="grown-up-says" key={`g${who}${said}`}>
          <img src={faceOf(who)} alt={person?.name ?? ''} width="120" height="120" />
          <p>
            <Say text={person?.reply ?? ''} beside />
          </p>
        </div>
      </div>
      <ol class="then">
        {words.then.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

export function Talk({ words, onClose }: { readonly words: HelpWords; onClose(): void }) {
  const [who, setWho] = useState(Object.keys(words.people)[0] ?? '');
  const [said, setSaid] = useState(0);
  return (
    <Dialog label={words.title} name="help" look="wide talk" onClose={onClose}>
      <Harbour words={words} onClose={onClose} />
      <h3>{t('talk.who')}</h3>
      <Who words={words} who={who} onWho={setWho} />
      <h3>{t('talk.words')}</h3>
      <FirstWords words={words} said={said} onSay={setSaid} />
      <h3>{t('talk.then')}</h3>
      <Meeting words={words} who={who} said={said} />
      <p class="another">
        <Say text={words.another} beside />
      </p>
      <h3>{t('talk.others')}</h3>
      <ul class="people">
        {words.others.map((w) => (
          <li key={w}>{w}</li>
        ))}
      </ul>
      <TalkLines words={words.lines} />
      <p class="quiet">{words.private}</p>
    </Dialog>
  );
}
