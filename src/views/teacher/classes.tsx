// The first page of the teacher's room: the classes on this device, and the three ways to a new one. Knows no store.
import './teacher.css';
import { artUrl } from '../../content/art-url';
import type { ClassFacts } from '../../core/classroom/classroom';
import { emblemAt } from '../../core/classroom/emblems';
import { EmblemPicture } from '../emblem';
import { useFirstFocus, useTitle } from '../focus';
import { Icon } from '../icon';
import { MakeClass, type NewClass } from './make';
import { addressOf, className, factsText } from './frame';
import { dayText, say } from './words';

/** A class as its card in the list shows it. */
export interface ClassCard {
  readonly facts: ClassFacts;
  /** Seats from which something has come in. */
  readonly handedIn: number;
}

export interface ClassesProps {
  readonly classes: readonly ClassCard[];
  readonly language: 'en' | 'zh';
  /** The form to make one stands open. */
  readonly making: boolean;
  readonly busy: boolean;
  onMaking(open: boolean): void;
  onMake(facts: NewClass): void;
  /** Given where a demo can be had. */
  readonly onDemo: (() => void) | undefined;
  onRemoveDemo(id: string): void;
  onFile(file: File): void;
  onStart(): void;
}

const SHOWN = 6;
const PROMISES = [
  { key: 'list.noAccount', art: 'ico-people' },
  { key: 'list.noName', art: 'ico-pencil' },
  { key: 'list.stays', art: 'ico-home' },
] as const;

function Card({ facts, handedIn, onRemove }: ClassCard & { readonly onRemove: (() => void) | undefined }) {
  return (
    <li class="class-card" data-class={facts.id}>
      <a href={addressOf(facts, 'today')} aria-label={say('list.enter', { code: facts.code })}>
        <span class="class-emblems" aria-hidden="true">
          {Array.from({ length: Math.min(SHOWN, facts.seats) }, (_, i) => (
            <EmblemPicture key={i} emblem={emblemAt(facts.code, i + 1)} size={46} />
          ))}
        </span>
        <strong>{className(facts)}</strong>
        <span>{factsText(facts)}</span>
        <span class="class-more">{say('list.handedIn', { n: handedIn, all: facts.seats })}</span>
        <small>{facts.demo ? say('frame.demo') : say('list.made', { day: dayText(facts.made) })}</small>
      </a>
      {onRemove && (
        <button type="button" class="chip-button" data-action="remove-demo" onClick={onRemove}>
          {say('list.removeDemo')}
        </button>
      )}
    </li>
  );
}

function Ways({ busy, hasDemo, onMaking, onDemo, onFile }: Omit<ClassesProps, 'classes'> & { readonly hasDemo: boolean }) {
  return (
    <div class="ways">
      <div>
        <button type="button" class="btn sun" data-action="make-class" disabled={busy} onClick={() => onMaking(true)}>
          {say('list.make')}
        </button>
      </div>
      {!hasDemo && onDemo && (
        <div>
          <button type="button" class="btn plain" data-action="demo-class" disabled={busy} onClick={onDemo}>
            {say('list.demo')}
          </button>
          <p class="hint">{say('list.demoWhy')}</p>
        </div>
      )}
      <div>
        <label class="btn plain file">
          <Icon name="open" size={26} />
          {say('list.open')}
          <input
            type="file"
            accept=".json,application/json"
            class="visually-hidden"
            data-action="open-class"
            onChange={(e) => {
              const file = e.currentTarget.files?.[0];
              if (file) onFile(file);
              e.currentTarget.value = '';
            }}
          />
        </label>
        <p class="hint">{say('list.openWhy')}</p>
      </div>
    </div>
  );
}

export function Classes(props: ClassesProps) {
  const head = useFirstFocus();
  const { classes, making } = props;
  useTitle(say('list.title'));
  return (
    <main class="page classes-page" data-screen="classes" tabIndex={-1}>
      <div class="classes">
        <header class="classes-head">
          <img src={artUrl('lumi-joy')} alt="" width="120" height="120" />
          <div>
            <h1 ref={head} tabIndex={-1}>
              {say('list.title')}
            </h1>
            <p>{classes.length === 0 ? say('list.none') : say('list.lead')}</p>
          </div>
        </header>
        {making ? (
          <MakeClass language={props.language} busy={props.busy} onMake={props.onMake} onCancel={() => props.onMaking(false)} />
        ) : (
          <Ways {...props} hasDemo={classes.some((c) => c.facts.demo)} />
        )}
        {classes.length > 0 && (
          <ul class="class-cards">
            {classes.map((c) => (
              <Card key={c.facts.id} {...c} onRemove={c.facts.demo ? () => props.onRemoveDemo(c.facts.id) : undefined} />
            ))}
          </ul>
        )}
        <ul class="promises">
          {PROMISES.map(({ key, art }) => (
            <li key={key}>
              <img src={artUrl(art)} alt="" width="52" height="52" />
              {say(key)}
            </li>
          ))}
        </ul>
        <button type="button" class="chip-button" data-action="back" onClick={props.onStart}>
          <Icon name="back" size={24} />
          {say('frame.start')}
        </button>
      </div>
    </main>
  );
}
