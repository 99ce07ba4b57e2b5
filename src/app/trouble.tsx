// Trouble, told in plain words and never only to the console: lines above the screen for what can wait, one calm page for what cannot.
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { language } from '../i18n/i18n';
import type { Trouble } from '../views/notices';
import { removal } from '../views/undo';
import type { App } from './context';

/** Trouble that is not the store's: a part that did not load, a promise that broke. */
const passing = signal<ReadonlySet<Trouble>>(new Set());
const closed = signal<ReadonlySet<Trouble>>(new Set());
const stored = signal<readonly Trouble[]>([]);
let broken = false;

const without = (set: ReadonlySet<Trouble>, one: Trouble): ReadonlySet<Trouble> => new Set([...set].filter((t) => t !== one));

export function tell(trouble: Trouble): void {
  closed.value = without(closed.value, trouble);
  passing.value = new Set([...passing.value, trouble]);
}

export function untell(trouble: Trouble): void {
  passing.value = without(passing.value, trouble);
}

function storeTrouble({ device }: App): readonly Trouble[] {
  const mode: readonly Trouble[] = device.mode === 'memory' ? ['memory'] : device.mode === 'read-only' ? ['newer'] : [];
  return device.unreadable().length > 0 ? [...mode, 'unread'] : mode;
}

async function saveUnread({ device }: App): Promise<void> {
  const { saveRowsToFile } = await import('./files');
  saveRowsToFile(device.unreadable());
}

async function saveOf(app: App): Promise<(() => void) | undefined> {
  const child = app.childId ? app.store.child(app.childId) : null;
  if (!child) return undefined;
  const { saveToFile } = await import('./files');
  return () => saveToFile(app, child);
}

/** Shows the calm page over everything; the first break counts. */
export async function fail(app: App, error: unknown): Promise<void> {
  console.error(error);
  if (broken) return;
  broken = true;
  app.audio.music('none');
  const host = document.createElement('div');
  for (const other of document.body.children) other.setAttribute('inert', '');
  document.body.append(host);
  try {
    const [{ ErrorPage }, { openHelp }, onSave] = await Promise.all([import('../views/error-page'), import('./help'), saveOf(app)]);
    render(<ErrorPage onReload={() => location.reload()} onTalk={() => void openHelp(host)} onSave={onSave} />, host);
  } catch {
    // Not even this page could be fetched: one button that needs no words.
    const again = Object.assign(document.createElement('button'), { textContent: '↻', className: 'btn', onclick: () => location.reload() });
    again.style.cssText = 'position:fixed;inset:0;margin:auto;width:9rem;height:9rem';
    host.append(again);
  }
}

/** Hears of every error that nobody else caught. */
export function watchTrouble(app: App): void {
  // Without an error object it is a remark of the browser, such as of a size watched in a loop.
  window.addEventListener('error', (e) => {
    if (e.error) void fail(app, e.error);
  });
  window.addEventListener('unhandledrejection', (e) => {
    if (document.querySelector('[data-screen]') === null) void fail(app, e.reason);
    else tell('hiccup');
  });
  window.addEventListener('vite:preloadError', () => tell('load'));
}

/** Draws the lines above the screen as long as there are any. To be called when the store has been read. */
export function showTrouble(app: App): void {
  const look = () => {
    stored.value = storeTrouble(app);
  };
  look();
  app.device.subscribe(look);
  const host = document.createElement('div');
  document.body.prepend(host);
  let drawn = false;
  effect(() => {
    const troubles = [...stored.value, ...passing.value].filter((t) => !closed.value.has(t));
    const any = troubles.length > 0 || removal.value !== null;
    void language.value;
    if (!any && !drawn) return;
    drawn = true;
    void Promise.all([import('../views/notices'), saveOf(app)]).then(([{ Notices }, onSave]) => {
      if (!any) return render(null, host);
      const onDismiss = (t: Trouble) => {
        untell(t);
        closed.value = new Set([...closed.value, t]);
      };
      render(
        <Notices
          troubles={troubles}
          onSave={onSave}
          onSaveUnread={() => void saveUnread(app)}
          onReload={() => location.reload()}
          onDismiss={onDismiss}
        />,
        host,
      );
    });
  });
}
