// The hub's words over the living map: a list of isles, each label hung where its isle floats; an open isle opens a choice of levels.
import './style/isles.css';
import { type ReadonlySignal, type Signal, useSignalEffect } from '@preact/signals';
import { useState } from 'preact/hooks';
import { artUrl } from '../content/art-url';
import { ISLES, type Isle } from '../core/level/level';
import type { Emblem } from '../core/progress/progress';
import type { Stars } from '../core/scoring/stars';
import { t, tAny } from '../i18n/i18n';
import { EmblemPicture, emblemName } from './emblem';
import { useTitle } from './focus';
import { Icon } from './icon';
import { type LevelChoice, LevelPicker } from './level-picker';
import { MiniLantern } from './mini-lantern';
import { Say } from './say';

/** Where a label hangs, in CSS pixels of the map: the middle of its top edge, and how wide it may grow. */
export interface LabelAt {
  readonly x: number;
  readonly y: number;
  readonly w?: number;
}

export interface IslesProps {
  readonly emblem: Emblem;
  /** Levels of every isle that is open. */
  readonly levels: readonly LevelChoice[];
  /** What an isle's levels left behind, in one line. */
  kept(isle: Isle): string;
  /** The level that the sun button leads to. */
  readonly next: string;
  /** True for a child who has played before. */
  readonly again: boolean;
  /** Empty where there is no map to hang labels on. */
  readonly places: Signal<Readonly<Partial<Record<Isle, LabelAt>>>>;
  readonly height: ReadonlySignal<number>;
  /** An isle touched on the canvas; set back to null when it was answered. */
  readonly touched: Signal<Isle | null>;
  readonly muted?: boolean;
  /** For a child of a class: the sign to its path, and isles that sleep while there is something to do on others. */
  readonly lesson?: { readonly label: string; readonly asleep: string; readonly sleeping: readonly Isle[] } | null;
  /** A booster lies at the pier; offered once, quietly. */
  readonly booster?: 'due' | null;
  onPlay(level: string): void;
  onHop(isle: Isle): void;
  onScroll(y: number): void;
  onTalk(): void;
  onSettings(): void;
  onTrickdex(): void;
  onLeave(): void;
  onMute?(): void;
  onBooster?(): void;
  onLesson?(): void;
}

const DARK: Stars = { see: false, decide: false, explain: false, count: 0 };
const ARROWS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrow keys walk from isle to isle; Tab does too. */
function walk(e: KeyboardEvent, isle: Isle): void {
  const by = ARROWS[e.key];
  if (!by) return;
  e.preventDefault();
  const next = ISLES[(ISLES.indexOf(isle) + by + ISLES.length) % ISLES.length];
  document.querySelector<HTMLElement>(`button[data-isle="${next}"]`)?.focus();
}

function IsleLabel({ isle, props, onTouch }: { readonly isle: Isle; readonly props: IslesProps; onTouch(): void }) {
  const mine = props.levels.filter((l) => l.isle === isle);
  const open = mine.length > 0;
  const stars = [0, 1, 2].map((i) => mine[i]?.best ?? DARK);
  const sparks = stars.reduce((n, s) => n + s.count, 0);
  return (
    <button
      type="button"
      class={`isle-label ${open ? 'awake' : 'misty'}`}
      data-isle={isle}
      aria-disabled={!open}
      aria-haspopup={open ? 'dialog' : undefined}
      onFocus={() => props.onHop(isle)}
      onClick={onTouch}
      onKeyDown={(e) => walk(e, isle)}
    >
      <b>{tAny(`isles.${isle}`)}</b>
      <span class="visually-hidden">, {open ? t('isles.sparks', { n: sparks }) : t('isles.misty')}</span>
      {open && (
        <span class="label-lanterns">
          {stars.map((s, i) => (
            <MiniLantern key={`${isle}${i + 1}`} stars={s} size={48} />
          ))}
        </span>
      )}
    </button>
  );
}

function HubTop(props: IslesProps) {
  const signs = [
    ['trickdex', 'book', t('trickdex.title'), props.onTrickdex],
    ['help', 'talk', t('talk.title'), props.onTalk],
    ['settings', 'gear', t('settings.title'), props.onSettings],
  ] as const;
  return (
    <header class="hub-top">
      <button
        type="button"
        class="me"
        data-action="leave"
        aria-label={t('isles.me', { name: emblemName(props.emblem) })}
        onClick={props.onLeave}
      >
        <EmblemPicture emblem={props.emblem} size={54} />
        <b>{emblemName(props.emblem)}</b>
      </button>
      {props.lesson && (
        <button type="button" class="me my-class" data-action="class" onClick={props.onLesson}>
          <img src={artUrl('ico-school')} alt="" width="46" height="46" />
          {props.lesson.label}
        </button>
      )}
      <span class="grow" />
      {props.onMute && (
        <button
          type="button"
          class="icon-button"
          data-action="sound"
          aria-label={t('start.sound')}
          aria-pressed={!props.muted}
          onClick={props.onMute}
        >
          <Icon name={props.muted ? 'mute' : 'sound'} />
        </button>
      )}
      {signs.map(([action, icon, label, press]) => (
        <button key={action} type="button" class="icon-button" data-action={action} aria-label={label} title={label} onClick={press}>
          <Icon name={icon} />
        </button>
      ))}
    </header>
  );
}

/** Lumi names what is next, or what still lies in the mist. */
function LumiSays({
  misty,
  again,
  next,
  lesson,
  onPlay,
}: Pick<IslesProps, 'again' | 'next' | 'lesson' | 'onPlay'> & { readonly misty: Isle | null }) {
  const sleeps = misty && lesson?.sleeping.includes(misty) ? lesson.asleep : null;
  const mist = misty && (sleeps ?? t('isles.mist', { isle: tAny(`isles.${misty}`) }));
  const line = mist ?? t(again ? 'isles.back' : 'isles.hello');
  return (
    <section class="hub-say" aria-label="Lumi">
      <img src={artUrl(misty ? 'lumi-think' : 'lumi-point')} alt="" />
      <div class="bubble">
        <p aria-live="polite" key={line}>
          <Say text={line} />
        </p>
        <button type="button" class="btn sun" data-action="continue" onClick={() => onPlay(next)}>
          {t(again ? 'isles.goOn' : 'isles.go')}
          <Icon name="play" size={26} />
        </button>
      </div>
    </section>
  );
}

/** The boat floats in a corner; no count, no voice, no harm in letting it float. */
const Boat = ({ onBooster }: Pick<IslesProps, 'onBooster'>) => (
  <button type="button" class="booster-boat" data-action="booster" title={t('isles.boatHint')} onClick={onBooster}>
    <img src={artUrl('lantern-boat')} alt="" width="150" height="112" />
    <span>{t('isles.boat')}</span>
  </button>
);

export function Isles(props: IslesProps) {
  const [open, setOpen] = useState<Isle | null>(null);
  const [misty, setMisty] = useState<Isle | null>(null);
  useTitle(t('isles.title'));
  const touch = (isle: Isle) => {
    props.onHop(isle);
    const awake = props.levels.some((l) => l.isle === isle);
    setMisty(awake ? null : isle);
    setOpen(awake ? isle : null);
  };
  useSignalEffect(() => {
    const isle = props.touched.value;
    if (!isle) return;
    touch(isle);
    props.touched.value = null;
  });
  const places = props.places.value;
  const placed = Object.keys(places).length > 0;
  return (
    <main class="isles" data-screen="isles" tabIndex={-1} onScroll={(e) => props.onScroll(e.currentTarget.scrollTop)}>
      <h1 class="visually-hidden">{t('isles.title')}</h1>
      <HubTop {...props} />
      <div class="map" style={{ height: props.height.value > 0 ? `${props.height.value}px` : '' }}>
        <nav aria-label={t('isles.title')}>
          <ul class={placed ? 'placed' : 'listed'}>
            {ISLES.map((isle) => {
              const at = places[isle];
              return (
                <li key={isle} style={at ? { '--x': `${at.x}px`, '--y': `${at.y}px`, '--w': `${at.w ?? 300}px` } : {}}>
                  <IsleLabel isle={isle} props={props} onTouch={() => touch(isle)} />
                </li>
              );
            })}
          </ul>
        </nav>
      </div>
      <LumiSays {...props} misty={misty} />
      {props.booster === 'due' && <Boat {...props} />}
      {open && (
        <LevelPicker
          isle={open}
          levels={props.levels.filter((l) => l.isle === open)}
          kept={props.kept(open)}
          onPlay={props.onPlay}
          onClose={() => setOpen(null)}
        />
      )}
    </main>
  );
}
