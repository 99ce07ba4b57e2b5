// Help lines of a place the child picks: only those seen in a public source, with what is not known said so. The pick is kept nowhere.
import { useState } from 'preact/hooks';
import linesFile from '../../assets/help/lines.json';
import { language, t } from '../i18n/i18n';
import { Icon } from './icon';

type InWords = Readonly<Record<string, string>>;

export interface HelpLine {
  readonly place: InWords;
  readonly name: InWords;
  readonly contact: string;
  readonly status: string;
  readonly lastChecked: string;
  readonly hours?: InWords;
  readonly free?: boolean;
}

export interface LineWords {
  readonly title: string;
  readonly intro: string;
  readonly place: string;
  readonly checked: string;
  readonly note: string;
}

/** Lines seen in a public source; the others wait for a person to check them. */
export const seenLines = (all: readonly HelpLine[]): readonly HelpLine[] => all.filter((l) => l.status === 'V');
const LINES = seenLines((linesFile as { readonly lines: readonly HelpLine[] }).lines);
const PLACES = [...new Map(LINES.map((l) => [l.place.en ?? '', l.place])).entries()];

/** A number is spelt large; the address of a page may break anywhere. */
const isNumber = (contact: string): boolean => /^[\d\s-]+$/.test(contact);

function Line({ line, checked }: { readonly line: HelpLine; readonly checked: string }) {
  const say = (words: InWords): string => words[language.value] ?? words.en ?? '';
  return (
    <li data-line={line.contact}>
      <b class="line-name">{say(line.name)}</b>
      <span class={isNumber(line.contact) ? 'line-number' : 'line-page'}>{line.contact}</span>
      <small>
        {line.hours ? t('talk.day', { hours: say(line.hours) }) : t('talk.askDay')}
        <br />
        {t(line.free ? 'talk.free' : 'talk.askFree')}
        <br />
        {checked}: <time dateTime={line.lastChecked}>{line.lastChecked}</time>
      </small>
    </li>
  );
}

export function TalkLines({ words }: { readonly words: LineWords }) {
  const [place, setPlace] = useState<string | null>(null);
  const lang = language.value;
  return (
    <section class="talk-lines">
      <h3>
        <Icon name="phone" size={30} />
        {words.title}
      </h3>
      <p>{words.intro}</p>
      <fieldset>
        <legend>{words.place}</legend>
        <div class="choice-row">
          {PLACES.map(([id, names]) => (
            <button
              key={id}
              type="button"
              class={`chip-button ${place === id ? 'on' : ''}`}
              aria-pressed={place === id}
              data-place={id}
              onClick={() => setPlace(place === id ? null : id)}
            >
              {names[lang] ?? id}
            </button>
          ))}
        </div>
      </fieldset>
      <div aria-live="polite">
        {place === null ? (
          <p class="quiet">{t('talk.noPlace')}</p>
        ) : (
          <>
            <ul class="help-lines">
              {LINES.filter((l) => l.place.en === place).map((l) => (
                <Line key={l.contact} line={l} checked={words.checked} />
              ))}
            </ul>
            <p class="quiet">{words.note}</p>
          </>
        )}
      </div>
    </section>
  );
}
