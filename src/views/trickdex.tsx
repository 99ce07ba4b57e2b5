// The book of tricks and true lights: thirteen and ten places, the ones not met yet as shapes.
import './style/pages.css';
import { useState } from 'preact/hooks';
import { artUrl } from '../content/art-url';
import { type Cue, DANGER_CUES, isDanger, OK_CUES } from '../core/level/level';
import { t } from '../i18n/i18n';
import { Dialog } from './dialog';
import { useFirstFocus, useTitle } from './focus';
import { Icon } from './icon';
import { Say } from './say';

export interface CueWords {
  readonly cues: Readonly<Record<string, { readonly name: string; readonly child: string; readonly why: string }>>;
  readonly trickies: Readonly<Record<string, { readonly name: string; readonly line: string }>>;
  readonly lights: Readonly<Record<string, { readonly name: string; readonly line: string }>>;
}

export interface TrickdexProps {
  readonly words: CueWords;
  /** Cues the child has named. */
  readonly named: ReadonlySet<Cue>;
  onBack(): void;
  onTalk(): void;
  /** Where the Lantern Check is to be had. */
  onCheck?(): void;
}

const NAMES = [
  'sugar',
  'sidey',
  'nosy',
  'rusher',
  'hooky',
  'maskie',
  'poppy',
  'grumbo',
  'loopy',
  'fibby',
  'grabby',
  'copycat',
  'blabby',
] as const;
/** The drawing of a cue's Tricky or true light. */
export const pictureOf = (cue: Cue): string =>
  cue.startsWith('K') ? `tricky-${NAMES[Number(cue.slice(1)) - 1] ?? 'sugar'}` : `light-${cue.slice(1)}`;
export const nameOf = (words: CueWords, cue: Cue): string => (words.trickies[cue] ?? words.lights[cue])?.name ?? '';

function Entry({ cue, words, met, onClose }: { readonly cue: Cue; readonly words: CueWords; readonly met: boolean; onClose(): void }) {
  const name = met ? nameOf(words, cue) : t('trickdex.unknown');
  const entry = words.cues[cue];
  return (
    <Dialog label={name} name="trick" look="entry" onClose={onClose}>
      <img class={met ? '' : 'unmet'} src={artUrl(pictureOf(cue))} alt="" />
      <h2 tabIndex={-1}>{name}</h2>
      {met && entry ? (
        <>
          <p class="wording">
            <Say text={entry.child} />
          </p>
          <h3>{t(isDanger(cue) ? 'trickdex.why' : 'trickdex.whyLight')}</h3>
          <p>
            <Say text={entry.why} beside />
          </p>
        </>
      ) : (
        <p>{t('trickdex.unmet')}</p>
      )}
      <button type="button" class="btn" data-action="close" onClick={onClose}>
        {t('trickdex.close')}
      </button>
    </Dialog>
  );
}

function BookTop({ onBack, onTalk }: Pick<TrickdexProps, 'onBack' | 'onTalk'>) {
  const heading = useFirstFocus();
  useTitle(t('trickdex.title'));
  return (
    <div class="book-top">
      <button type="button" class="icon-button" data-action="back" aria-label={t('trickdex.back')} onClick={onBack}>
        <Icon name="back" />
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {t('trickdex.title')}
      </h1>
      <button type="button" class="icon-button" data-action="help" aria-label={t('talk.title')} title={t('talk.title')} onClick={onTalk}>
        <Icon name="talk" />
      </button>
    </div>
  );
}

const CheckDoor = ({ onCheck }: { onCheck(): void }) => (
  <button type="button" class="chip-button check-door" data-action="lantern-check" onClick={onCheck}>
    <img src={artUrl('lantern-lit')} alt="" width="58" height="54" />
    <span>
      {t('trickdex.check')}
      <small>{t('trickdex.checkHint')}</small>
    </span>
  </button>
);

export function Trickdex({ words, named, onBack, onTalk, onCheck }: TrickdexProps) {
  const [shown, setShown] = useState<Cue | null>(null);
  const shelf = (cues: readonly Cue[], title: string) => (
    <section>
      <h2 class="shelf-title">
        {title} <small>{t('trickdex.met', { n: cues.filter((c) => named.has(c)).length, all: cues.length })}</small>
      </h2>
      <ul class="shelf">
        {cues.map((cue, i) => (
          <li key={cue} class={isDanger(cue) ? '' : 'lights'}>
            <button
              type="button"
              class={named.has(cue) ? '' : 'unmet'}
              data-dex={`${isDanger(cue) ? 'trick' : 'light'}-${i + 1}`}
              aria-label={named.has(cue) ? nameOf(words, cue) : t('trickdex.unknownN', { n: i + 1 })}
              aria-haspopup="dialog"
              onClick={() => setShown(cue)}
            >
              <img src={artUrl(pictureOf(cue))} alt="" width="92" height="92" />
              <span aria-hidden="true">{named.has(cue) ? nameOf(words, cue) : '?'}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <main class="page book" data-screen="trickdex" tabIndex={-1}>
      <div class="panel wide">
        <BookTop onBack={onBack} onTalk={onTalk} />
        <div class="book-intro">
          <img src={artUrl('lumi-glass')} alt="" width="118" height="118" />
          <p>
            <Say text={t('trickdex.intro')} beside />
          </p>
        </div>
        {shelf(DANGER_CUES, t('trickdex.tricks'))}
        {shelf(OK_CUES, t('trickdex.lights'))}
        {onCheck && <CheckDoor onCheck={onCheck} />}
      </div>
      {shown && <Entry cue={shown} words={words} met={named.has(shown)} onClose={() => setShown(null)} />}
    </main>
  );
}
