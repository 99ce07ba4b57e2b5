// The whole list of what is kept, one line a field, with a picture for each place it goes to. Knows the shape of the list and no store.
import { artUrl } from '../content/art-url';
import type keeps from '../../locales/en/keeps.json';
import { Said, SayButton, useVoice } from './say';

/** Words of the list (locales/<lang>/keeps.json). */
export type KeepsWords = typeof keeps;

/** One group of the list; the app takes it from the storage room. */
export interface ListedGroup {
  readonly id: string;
  readonly fields: readonly { readonly id: string; readonly device: boolean; readonly file: boolean; readonly handIn: boolean }[];
}

export interface KeepsProps {
  readonly words: KeepsWords;
  readonly ofChild: readonly ListedGroup[];
  readonly ofClass: readonly ListedGroup[];
}

const PLACES = [
  ['device', 'ico-phone'],
  ['file', 'ico-proof'],
  ['handIn', 'ico-school'],
] as const;

type Texts = Readonly<Record<string, string>>;

function Group({ words, group }: { readonly words: KeepsWords; readonly group: ListedGroup }) {
  const title = (words.groups as Texts)[group.id] ?? group.id;
  const texts = (words.why as Readonly<Record<string, Texts>>)[group.id] ?? {};
  const voice = useVoice(group.fields.map((f) => texts[f.id] ?? ''));
  return (
    <details class="keeps" data-kept-group={group.id}>
      <summary>
        {title}
        <small>{group.fields.length}</small>
      </summary>
      <ul>
        {group.fields.map((field) => (
          <li key={field.id} data-kept-field={field.id}>
            <Said voice={voice} text={texts[field.id] ?? ''} />
            <span class="keeps-places">
              {PLACES.map(
                ([place, picture]) => field[place] && <img key={place} src={artUrl(picture)} alt={words[place]} width="34" height="34" />,
              )}
            </span>
          </li>
        ))}
      </ul>
      <SayButton voice={voice} beside />
    </details>
  );
}

export const KeepsList = ({ words, ofChild, ofClass }: KeepsProps) => (
  <>
    <h3>{words.title}</h3>
    <p>{words.lead}</p>
    <ul class="keeps-key" aria-hidden="true">
      {PLACES.map(([place, picture]) => (
        <li key={place}>
          <img src={artUrl(picture)} alt="" width="34" height="34" />
          {words[place]}
        </li>
      ))}
    </ul>
    {ofChild.map((group) => (
      <Group key={group.id} words={words} group={group} />
    ))}
    <h4 class="keeps-class">{words.class}</h4>
    {ofClass.map((group) => (
      <Group key={group.id} words={words} group={group} />
    ))}
  </>
);
