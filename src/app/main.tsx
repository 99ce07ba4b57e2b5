// Starts the app: store, words, the title screen. The game itself is fetched on the first Play.
import '../views/style/fonts.css';
import '../views/style/base.css';
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { Child, Emblem } from '../core/progress/progress';
import { language, setLanguage, t } from '../i18n/i18n';
import { seemsNew } from '../storage/doors';
import { afterPaint } from '../views/after-paint';
import { LiveRegion, ToldLine } from '../views/announce';
import { Caption } from '../views/caption';
import { Icon } from '../views/icon';
import { Start } from '../views/start';
import {
  type App,
  applySettings,
  caption,
  changeSettings,
  createApp,
  dialog,
  firstLanguage,
  fleetingStore,
  openStore,
  query,
  settings,
} from './context';
import { followAddress } from './overlay';
import { followRooms, inRoom } from './room-keeper';
import { routeOf } from './routes';
import { fail, showTrouble, tell, untell, watchTrouble } from './trouble';
import { answerTouches } from './touch-sounds';
import { offerReading } from './voice';

const busy = signal(false);
const muted = computed(() => settings.value.muted);
const kept = signal<readonly Child[]>([]);
const started = signal(false);
/** The store has answered; until then nothing is kept and no child is made. */
let opened: Promise<void> = Promise.resolve();

/** The children of this device, the last one to play first. */
const childrenOf = (app: App): readonly Child[] => [...app.device.progress().children.values()];

/** Starts the game for the child in `app`. */
async function startFor(app: App, ready: () => Promise<unknown> = async () => undefined): Promise<void> {
  busy.value = true;
  untell('load');
  try {
    await ready();
    const { startGame } = await import('./game');
    started.value = true;
    await startGame(app, (to) => {
      kept.value = childrenOf(app);
      started.value = false;
      // A room beside the game, such as the Lantern Check, is entered by the child who plays.
      if (to === 'home') app.childId = null;
    });
  } catch {
    started.value = false;
    tell('load');
  } finally {
    busy.value = false;
  }
}

function begin(app: App, child: Child | Emblem, saving: boolean): Promise<void> {
  app.audio.play('lumi-hello', { after: 250 });
  app.partner = null;
  app.saving = saving;
  app.store = saving ? app.device : fleetingStore();
  return startFor(app, async () => {
    await opened;
    app.childId = 'id' in child ? child.id : (await app.store.addChild(child)).id;
  });
}

/** The dialogs' own chunk: fetched when the first one opens, or after the game, so that help is there when the connection is not. */
function Over({ app }: { readonly app: App }) {
  const [Dialogs, setDialogs] = useState<typeof import('./dialogs').Dialogs | null>(null);
  const open = dialog.value !== 'none';
  useEffect(() => {
    if ((open || started.value || inRoom.value) && !Dialogs)
      import('./dialogs').then(
        (m) => setDialogs(() => m.Dialogs),
        () => {
          if (dialog.value === 'none') return;
          tell('load');
          dialog.value = 'none';
        },
      );
  }, [open, started.value, inRoom.value]);
  return Dialogs && <Dialogs app={app} />;
}

/** For the screens without a button of their own. */
const TalkAnywhere = () => (
  <button
    type="button"
    class="icon-button talk-anywhere"
    data-action="talk"
    aria-label={t('talk.title')}
    title={t('talk.title')}
    onClick={() => {
      dialog.value = 'talk';
    }}
  >
    <Icon name="talk" />
  </button>
);

function Root({ app }: { readonly app: App }) {
  void language.value;
  const [error] = useErrorBoundary((e) => void fail(app, e));
  if (error) return null;
  return (
    <>
      {!started.value && !inRoom.value && (
        <Start
          key={kept.value.length === 0 ? 'new' : 'back'}
          children_={kept.value}
          muted={muted}
          busy={busy.value}
          onLanguage={(lang) => void changeSettings(app, { ...settings.value, language: lang }).catch(() => tell('load'))}
          onMute={() => void changeSettings(app, { ...settings.value, muted: !settings.value.muted })}
          onAgain={(child) => void begin(app, child, true)}
          onNew={(emblem, saving) => void begin(app, emblem, saving)}
          onTalk={() => {
            dialog.value = 'talk';
          }}
          onSettings={() => {
            dialog.value = 'settings';
          }}
          onTouch={(sound) => void app.audio.unlock().then(() => app.audio.play(sound))}
        />
      )}
      {started.value && busy.value && <p class="loading">{t('start.loading')}</p>}
      {(started.value || inRoom.value) && <TalkAnywhere />}
      <Over app={app} />
      <Caption text={caption.value} />
      <LiveRegion />
      <ToldLine />
    </>
  );
}

function show(app: App, host: HTMLElement): void {
  const page = document.createElement('div');
  host.append(page);
  followAddress();
  render(<Root app={app} />, page);
  document.getElementById('early')?.remove();
  answerTouches(app.audio);
  document.addEventListener('visibilitychange', () => app.audio.pause(document.hidden));
}

/** What needs the store: the children of this device, its trouble, and rooms that an address leads into. */
async function goOn(app: App): Promise<void> {
  showTrouble(app);
  offerReading(app);
  followRooms(
    app,
    (play) => startFor(app, play),
    () => {
      kept.value = childrenOf(app);
    },
  );
  const direct = routeOf(location.hash).screen === 'play' && kept.value.length === 0;
  if (direct) await begin(app, { colour: 'blue', animal: 'panda' }, false);
}

async function boot(): Promise<void> {
  const host = document.getElementById('app');
  if (!host) return;
  const app = createApp();
  watchTrouble(app);
  applySettings(app, { ...settings.value, language: firstLanguage(app) });
  // Where nobody can be returning and no other screen is asked for, the first one does not wait for the store.
  const atOnce = seemsNew() && routeOf(location.hash).screen === 'start';
  const words = setLanguage(settings.value.language);
  if (atOnce) {
    await words;
    show(app, host);
  }
  // The screen that stands is painted and answers before the store is asked.
  opened = openStore(app, atOnce ? afterPaint() : undefined).then(() => {
    kept.value = childrenOf(app);
    app.device.subscribe(() => {
      if (!started.value && !busy.value) kept.value = childrenOf(app);
    });
    if (query.get('e2e') !== null) Object.assign(window, { lanternStore: app.device });
  });
  await Promise.all([words, opened]);
  if (!atOnce) show(app, host);
  await goOn(app);
}

/** Nothing of the game can speak yet: the page itself says so, in both languages. */
boot().catch(() => document.getElementById('early')?.classList.add('failed'));
