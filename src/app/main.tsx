// Starts the app: store, words, the title screen. The game itself is fetched on the first Play.
import '../views/style/fonts.css';
import '../views/style/base.css';
import { render } from 'preact';
import { signal } from '@preact/signals';
import type { Child, Emblem } from '../core/progress/progress';
import { language, setLanguage, t } from '../i18n/i18n';
import { Start } from '../views/start';
import { Dialogs } from './dialogs';
import {
  type App,
  applySettings,
  caption,
  changeSettings,
  createApp,
  dialog,
  firstLanguage,
  fleetingStore,
  query,
  settings,
} from './context';
import type { Mode } from '../storage/store';
import { routeOf } from './routes';

const busy = signal(false);
const kept = signal<readonly Child[]>([]);
const started = signal(false);
const trouble = signal<string | null>(null);
const storeMode = signal<Mode>('saved');

function bannerOf(): string | null {
  if (trouble.value) return trouble.value;
  if (storeMode.value === 'memory') return t('storage.memory');
  return storeMode.value === 'read-only' ? t('storage.readOnly') : null;
}

/** Takes over what the store holds now; another tab may have changed it. */
function show(app: App): void {
  kept.value = [...app.device.progress().children.values()];
  storeMode.value = app.device.mode;
}

async function begin(app: App, child: Child | Emblem, saving: boolean): Promise<void> {
  busy.value = true;
  trouble.value = null;
  void app.audio.unlock().then(() => app.audio.play('lumi-hello'));
  app.saving = saving;
  app.store = saving ? app.device : fleetingStore();
  try {
    app.childId = 'id' in child ? child.id : (await app.store.addChild(child)).id;
    const { startGame } = await import('./game');
    started.value = true;
    await startGame(app, () => {
      show(app);
      started.value = false;
    });
  } catch {
    started.value = false;
    trouble.value = t('error.load');
  } finally {
    busy.value = false;
  }
}

function Root({ app }: { readonly app: App }) {
  void language.value;
  return (
    <>
      {!started.value && (
        <Start
          children_={kept.value}
          muted={settings.value.muted}
          busy={busy.value}
          banner={bannerOf()}
          onLanguage={(lang) => void changeSettings(app, { ...settings.value, language: lang })}
          onMute={() => void changeSettings(app, { ...settings.value, muted: !settings.value.muted })}
          onAgain={(child) => void begin(app, child, true)}
          onNew={(emblem, saving) => void begin(app, emblem, saving)}
          onTalk={() => {
            dialog.value = 'talk';
          }}
        />
      )}
      <Dialogs app={app} />
      {caption.value !== '' && (
        <p class="caption" aria-hidden="true">
          {caption.value}
        </p>
      )}
    </>
  );
}

async function boot(): Promise<void> {
  const host = document.getElementById('app');
  if (!host) return;
  const app = createApp();
  await app.device.open();
  applySettings(app, { ...app.device.settings(), language: firstLanguage(app) });
  await setLanguage(settings.value.language);
  show(app);
  app.device.subscribe(() => {
    if (!busy.value && !started.value) show(app);
  });
  if (query.get('e2e') !== null) Object.assign(window, { lanternStore: app.device });
  const page = document.createElement('div');
  host.append(page);
  render(<Root app={app} />, page);
  document.addEventListener('visibilitychange', () => app.audio.pause(document.hidden));
  const direct = routeOf(location.hash).screen === 'play' && kept.value.length === 0;
  if (direct) await begin(app, { colour: 'blue', animal: 'panda' }, false);
}

void boot();
