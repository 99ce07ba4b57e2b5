// The title screen: pick an emblem and a language, then play. DOM only, answers before the game is there.
import './style/start.css';
import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Child, Emblem } from '../core/progress/progress';
import { LANGUAGES, type Language, language, t } from '../i18n/i18n';
import { ANIMALS, EmblemPicture, emblemName } from './emblem';
import { EmblemPicker, EmptyPicker } from './emblem-picker';
import { useTitle } from './focus';
import { useAfterPaint } from './after-paint';
import { Icon } from './icon';
import { StartWorld, type TouchSound } from './start-world';

export interface StartProps {
  /** The children of this device, the last one to play first. */
  readonly children_: readonly Child[];
  readonly muted: ReadonlySignal<boolean>;
  /** True from Play until the game is there. */
  readonly busy: boolean;
  onLanguage(lang: Language): void;
  onMute(): void;
  onAgain(child: Child): void;
  onNew(emblem: Emblem, saving: boolean): void;
  onTalk(): void;
  onSettings(): void;
  /** The scene was touched: a good moment for a small sound. */
  onTouch(sound: TouchSound): void;
}

/** By itself, so that a press draws this button anew and nothing else. */
const SoundButton = ({ muted, onMute }: Pick<StartProps, 'muted' | 'onMute'>) => (
  <button
    type="button"
    class="icon-button"
    aria-pressed={!muted.value}
    aria-label={t('start.sound')}
    title={t(muted.value ? 'start.soundOff' : 'start.soundOn')}
    data-action="sound"
    onClick={onMute}
  >
    <Icon name={muted.value ? 'mute' : 'sound'} />
  </button>
);

function StartTop(props: StartProps) {
  return (
    <header class="start-top">
      <fieldset class="languages" aria-label={t('start.language')}>
        {LANGUAGES.map((l) => (
          <button
            key={l.id}
            type="button"
            lang={l.tag}
            aria-pressed={language.value === l.id}
            data-language={l.id}
            onClick={() => props.onLanguage(l.id)}
          >
            {l.name}
          </button>
        ))}
      </fieldset>
      <span class="grow" />
      <SoundButton muted={props.muted} onMute={props.onMute} />
      <button
        type="button"
        class="icon-button"
        aria-label={t('talk.title')}
        title={t('talk.title')}
        data-action="help"
        onClick={props.onTalk}
      >
        <Icon name="talk" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('settings.title')}
        title={t('settings.title')}
        data-action="settings"
        onClick={props.onSettings}
      >
        <Icon name="gear" />
      </button>
    </header>
  );
}

/** Where a child goes on: into the level it left, or to the isles. */
const whereOf = (child: Child): string =>
  child.open ? t('start.midLevel', { n: child.open.level.split('-')[1] ?? '' }) : t('start.toIsles');

function Returning(props: StartProps & { onSomeoneNew(): void }) {
  return (
    <>
      <h2>{t('start.again')}</h2>
      <ul class={`seats ${props.children_.length > 1 ? 'many' : ''}`}>
        {props.children_.map((child) => (
          <li key={child.id}>
            <button type="button" class="seat" data-action="again" disabled={props.busy} onClick={() => props.onAgain(child)}>
              <EmblemPicture emblem={child.emblem} size={76} />
              <span>
                <b>{emblemName(child.emblem)}</b>
                <small>{whereOf(child)}</small>
              </span>
              <Icon name="play" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="btn plain" data-action="new" disabled={props.busy} onClick={props.onSomeoneNew}>
        {t('start.new')}
      </button>
    </>
  );
}

function Newcomer(props: StartProps & { readonly painted: boolean; onBack: (() => void) | null }) {
  const [emblem, setEmblem] = useState<Emblem>({ colour: 'blue', animal: ANIMALS[props.children_.length % ANIMALS.length] ?? 'panda' });
  return (
    <>
      <div class="you-are">
        <span key={`${emblem.colour}${emblem.animal}`} class="badge">
          <EmblemPicture emblem={emblem} size={76} />
        </span>
        <h2>
          <small>{t('start.pick')}</small>
          <span aria-live="polite">{emblemName(emblem)}</span>
        </h2>
        {props.onBack && (
          <button type="button" class="icon-button" aria-label={t('start.back')} data-action="back" onClick={props.onBack}>
            <Icon name="back" />
          </button>
        )}
      </div>
      {props.painted ? <EmblemPicker emblem={emblem} onPick={setEmblem} /> : <EmptyPicker />}
      <div class="pair" aria-busy={props.busy}>
        <button type="button" class="btn sun" data-action="start" disabled={props.busy} onClick={() => props.onNew(emblem, true)}>
          {t(props.busy ? 'start.loading' : 'start.play')}
        </button>
        <button type="button" class="btn sun" data-action="start-free" disabled={props.busy} onClick={() => props.onNew(emblem, false)}>
          {t('start.playFree')}
        </button>
      </div>
    </>
  );
}

/** Ways in beside Play: they never stand before it. */
const DOORS = [
  { fragment: '#/join', icon: 'group', words: 'start.join' },
  { fragment: '#/family', icon: 'home', words: 'start.family' },
  { fragment: '#/class', icon: 'board', words: 'start.teachers' },
] as const;

const Doors = () => (
  <nav class="start-doors" aria-label={t('start.doors')}>
    {DOORS.map((d) => (
      <a key={d.fragment} href={d.fragment}>
        <Icon name={d.icon} size={24} />
        <span>{t(d.words)}</span>
      </a>
    ))}
  </nav>
);

export function Start(props: StartProps) {
  const [fresh, setFresh] = useState(props.children_.length === 0);
  const painted = useAfterPaint();
  useTitle(t('app.name'));
  return (
    <main class="start" data-screen="start" tabIndex={-1}>
      {painted && <StartWorld onTouch={props.onTouch} />}
      <StartTop {...props} />
      <div class="start-title">
        <h1>{t('app.name')}</h1>
        <p>{t('start.tag')}</p>
      </div>
      <section class="start-card">
        {fresh ? (
          <Newcomer {...props} painted={painted} onBack={props.children_.length > 0 ? () => setFresh(false) : null} />
        ) : (
          <Returning {...props} onSomeoneNew={() => setFresh(true)} />
        )}
        <p class="quiet">{t('start.stop')}</p>
        <Doors />
      </section>
    </main>
  );
}
