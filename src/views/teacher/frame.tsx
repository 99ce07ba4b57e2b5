// The frame of the teacher's room: the violet side bar with the pages of a class, and the page itself. Knows no store.
import './teacher.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import type { ClassFacts } from '../../core/classroom/classroom';
import { t } from '../../i18n/i18n';
import { useTitle } from '../focus';
import { Icon } from '../icon';
import { dayText, say } from './words';

export const PLACES = ['today', 'results', 'talk', 'lessons', 'print', 'keep'] as const;
export type Place = (typeof PLACES)[number];
const SIGNS: Readonly<Record<Place, string>> = {
  today: 'ico-clock',
  results: 'star',
  talk: 'ico-speech',
  lessons: 'ico-book',
  print: 'ico-pencil',
  keep: 'ico-key',
};

export const className = (facts: ClassFacts): string => say('frame.name', { code: facts.code });
export const addressOf = (facts: ClassFacts, ...rest: readonly string[]): string => ['#/class', facts.id, ...rest].join('/');

/** What stands beside the name of a class: how many, how old. */
export const factsText = (facts: ClassFacts): string =>
  `${say('frame.children', { count: facts.seats })} · ${say(facts.band === 'A' ? 'frame.bandA' : 'frame.bandB')}`;

export interface FrameProps {
  readonly facts: ClassFacts;
  readonly at: Place;
  readonly title: string;
  /** YYYY-MM-DD on which the class was last saved to a file, or null. */
  readonly saved: string | null;
  readonly today: string;
  /** What the store has to say about itself, or null when all is well. */
  readonly trouble: 'notKept' | 'newer' | null;
  /** Files hang over the page. */
  readonly dropping: boolean;
  readonly children: ComponentChildren;
  onSave(): void;
  /** Given when there is a curtain to close. */
  readonly onLock: (() => void) | undefined;
}

const Lumi = () => <img src={artUrl('lumi-happy')} alt="" width="58" height="58" />;

function Menu({ facts, at }: Pick<FrameProps, 'facts' | 'at'>) {
  return (
    <nav aria-label={say('frame.menu')}>
      <ul>
        {PLACES.map((place) => (
          <li key={place}>
            <a href={addressOf(facts, place)} data-place={place} aria-current={place === at ? 'page' : undefined}>
              <img src={artUrl(SIGNS[place])} alt="" width="30" height="30" />
              {say(`frame.${place}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "Last saved to a file", always in sight. */
function Saved({ saved, today, onSave }: Pick<FrameProps, 'saved' | 'today' | 'onSave'>) {
  const day = saved === null ? null : saved === today ? say('frame.today_day') : dayText(saved);
  return (
    <div class={`file-line ${day === null ? 'unsaved' : ''}`} data-saved={saved ?? 'never'}>
      <p>{day === null ? say('frame.never') : say('frame.saved', { day })}</p>
      <button type="button" class="side-button" data-action="save-class" onClick={onSave}>
        <Icon name="file" size={22} />
        {say('frame.save')}
      </button>
    </div>
  );
}

export function Frame({ facts, at, title, saved, today, trouble, dropping, children, onSave, onLock }: FrameProps) {
  const head = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  useTitle(`${title} · ${className(facts)}`);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
  }, [at, facts.id]);
  return (
    <div class={`room ${dropping ? 'dropping' : ''}`} data-room="class" data-drop={say('collect.dropNow')}>
      <button type="button" class="skip" onClick={() => head.current?.focus()}>
        {say('frame.skip')}
      </button>
      <header class="side">
        <a class="side-brand" href="#/class" aria-label={say('frame.all')}>
          <Lumi />
          <strong>{t('app.name')}</strong>
        </a>
        <Menu facts={facts} at={at} />
        <div class="side-foot">
          <Saved saved={saved} today={today} onSave={onSave} />
          <a class="side-button" href="#/class" data-action="all-classes">
            <Icon name="back" size={22} />
            {say('frame.all')}
          </a>
          {onLock && (
            <button type="button" class="side-button" data-action="lock" onClick={onLock}>
              <Icon name="close" size={22} />
              {say('frame.lock')}
            </button>
          )}
        </div>
      </header>
      <main ref={main} id="class-page" class="room-page" data-screen={`class-${at}`} tabIndex={-1}>
        <header class="room-head">
          <h1 ref={head} tabIndex={-1}>
            {title}
          </h1>
          <p class="room-facts">
            <strong>{className(facts)}</strong> {factsText(facts)}
          </p>
        </header>
        {facts.demo && <p class="banner demo-line">{say('frame.demo')}</p>}
        {trouble && (
          <p class="banner" role="alert">
            {say(`frame.${trouble}`)}
          </p>
        )}
        {children}
      </main>
    </div>
  );
}
