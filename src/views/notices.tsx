// Lines above the screen that push it down and cover nothing: trouble with saving, and the way back after deleting. Knows no store.
import './style/notices.css';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/i18n';
import { Icon } from './icon';
import { bringBack, removal } from './undo';

/** What can be wrong. `memory`: nothing is kept here. `newer`: a newer version wrote here. `unread`: parts are kept aside. */
export type Trouble = 'memory' | 'read-only' | 'newer' | 'unread' | 'load' | 'hiccup';

export interface BannerProps {
  readonly trouble: Trouble;
  /** Given where there is something to save to a file. */
  readonly onSave?: (() => void) | undefined;
  /** Saves what could not be read to a file, for a grown-up who may mend it. */
  readonly onSaveUnread?: (() => void) | undefined;
  onReload(): void;
  onDismiss(): void;
}

const WORDS = {
  memory: 'storage.memory',
  'read-only': 'storage.readOnly',
  newer: 'storage.newer',
  unread: 'storage.unread',
  load: 'error.load',
  hiccup: 'storage.hiccup',
} as const satisfies Record<Trouble, string>;
/** The ones in which results could be lost stay where they are; the others can be closed. */
export const HARMLESS: ReadonlySet<Trouble> = new Set(['unread', 'load', 'hiccup']);
const RELOADS: ReadonlySet<Trouble> = new Set(['newer', 'load', 'hiccup']);
const SAVES: ReadonlySet<Trouble> = new Set(['memory', 'read-only', 'newer']);

export const Banner = ({ trouble, onSave, onSaveUnread, onReload, onDismiss }: BannerProps) => (
  <div class="notice banner" role="status" data-trouble={trouble}>
    <p>{t(WORDS[trouble])}</p>
    {onSave && SAVES.has(trouble) && (
      <button type="button" class="chip-button" data-action="export" onClick={onSave}>
        <Icon name="file" size={24} />
        {t('storage.export')}
      </button>
    )}
    {onSaveUnread && trouble === 'unread' && (
      <button type="button" class="chip-button" data-action="export-unread" onClick={onSaveUnread}>
        <Icon name="file" size={24} />
        {t('storage.export')}
      </button>
    )}
    {RELOADS.has(trouble) && (
      <button type="button" class="chip-button" data-action="reload" onClick={onReload}>
        {t('storage.reload')}
      </button>
    )}
    {HARMLESS.has(trouble) && (
      <button type="button" class="chip-button close" data-action="dismiss" aria-label={t('storage.close')} onClick={onDismiss}>
        <Icon name="close" size={24} />
      </button>
    )}
  </div>
);

const UndoBar = () => {
  const gone = removal.value;
  if (!gone) return null;
  return (
    <div class="notice banner" data-undo>
      <p>
        {gone.text} <span class="visually-hidden">{t('settings.undoFor', { n: 30 })}</span>
      </p>
      <button type="button" class="chip-button" data-action="undo" onClick={() => void bringBack()}>
        {t('settings.undo')}
        <b aria-hidden="true" class="countdown">
          {gone.seconds}
        </b>
      </button>
    </div>
  );
};

/** All lines at once; the page below makes room by their height. */
export function Notices({
  troubles,
  ...rest
}: Omit<BannerProps, 'trouble' | 'onDismiss'> & { readonly troubles: readonly Trouble[]; onDismiss(trouble: Trouble): void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { documentElement: page } = document;
    const measure = () => page.style.setProperty('--banner', `${box.current?.offsetHeight ?? 0}px`);
    const watcher = new ResizeObserver(measure);
    if (box.current) watcher.observe(box.current);
    measure();
    page.dataset.banner = '';
    return () => {
      watcher.disconnect();
      page.style.removeProperty('--banner');
      delete page.dataset.banner;
    };
  }, []);
  return (
    <div ref={box} class="notices">
      {troubles.map((trouble) => (
        <Banner key={trouble} trouble={trouble} {...rest} onDismiss={() => rest.onDismiss(trouble)} />
      ))}
      <UndoBar />
    </div>
  );
}
