// The dialogs every screen can open: settings and "Talk to someone". Fetched when first opened.
import { useEffect, useState } from 'preact/hooks';
import { language, loadWords } from '../i18n/i18n';
import type { HelpWords } from '../views/talk';
import { type App, changeSettings, dialog, noSound, settings } from './context';

type Views = {
  readonly talk: typeof import('../views/talk');
  readonly settings: typeof import('../views/settings');
  readonly files: typeof import('./files');
};

export function Dialogs({ app }: { readonly app: App }) {
  const [views, setViews] = useState<Views | null>(null);
  const [help, setHelp] = useState<HelpWords | null>(null);
  const open = dialog.value;
  const lang = language.value;
  useEffect(() => {
    if (open === 'none') return;
    void Promise.all([import('../views/talk'), import('../views/settings'), import('./files'), loadWords<HelpWords>('help', lang)]).then(
      ([talk, panel, files, words]) => {
        setViews({ talk, settings: panel, files });
        setHelp(words);
      },
    );
  }, [open, lang]);
  useEffect(() => {
    const back = document.activeElement as HTMLElement | null;
    const onEscape = (e: KeyboardEvent) => {
      if (e.key === 'Escape') dialog.value = 'none';
    };
    window.addEventListener('keydown', onEscape);
    return () => {
      window.removeEventListener('keydown', onEscape);
      if (open !== 'none') back?.focus();
    };
  }, [open]);
  const close = () => {
    dialog.value = 'none';
  };
  if (open === 'none' || !views || !help) return null;
  if (open === 'talk') return <views.talk.Talk words={help} onClose={close} />;
  const child = app.childId ? app.store.child(app.childId) : null;
  return (
    <views.settings.SettingsPanel
      settings={settings.value}
      noSound={noSound.value}
      canExport={child !== null}
      onChange={(next) => void changeSettings(app, next)}
      onExport={() => child && views.files.saveToFile(app, child)}
      onImport={(file) => views.files.readFromFile(app, file)}
      onDelete={async () => {
        await app.device.deleteEverything();
        app.childId = null;
        location.hash = '#/';
        location.reload();
      }}
      onClose={close}
    />
  );
}
