// Starts the app: store, words, the title screen. The game itself is fetched on the first Play.
import '../views/style/fonts.css';
import '../views/style/base.css';
import { render } from 'preact';
import { signal } from '@preact/signals';
import type { Child, Emblem } from '../core/progress/progress';
import { language, loadWords, setLanguage, t } from '../i18n/i18n';
import { Start } from '../views/start';
import { Dialogs } from './dialogs';
import { type App, applySettings, caption, changeSettings, createApp, dialog, firstLanguage, fleetingStore, settings } from './context';
import { routeOf } from './routes';

const busy = signal(false);
const kept = signal<readonly Child[]>([]);
const started = signal(false);
const trouble = signal<string | null>(null);

function bannerOf(app: App): string | null {
  if (trouble.value) return trouble.value;
  if (app.device.mode === 'memory') return t('storage.memory');
  return app.device.mode === 'read-only' ? t('storage.readOnly') : null;
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
      kept.value = [...app.device.progress().children.values()];
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
          banner={bannerOf(app)}
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
  // The likely words come while the store opens.
  void loadWords('ui', firstLanguage(app)).catch(() => undefined);
  await app.device.open();
  applySettings(app, { ...app.device.settings(), language: firstLanguage(app) });
  await setLanguage(settings.value.language);
  kept.value = [...app.device.progress().children.values()];
  const page = document.createElement('div');
  host.append(page);
  render(<Root app={app} />, page);
  document.getElementById('early')?.remove();
  document.addEventListener('visibilitychange', () => app.audio.pause(document.hidden));
  const direct = routeOf(location.hash).screen === 'play' && kept.value.length === 0;
  if (direct) await begin(app, { colour: 'blue', animal: 'panda' }, false);
}

/** Nothing of the game can speak yet: the page itself says so, in both languages. */
boot().catch(() => document.getElementById('early')?.classList.add('failed'));
