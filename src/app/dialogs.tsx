// The pages every screen can open over itself: settings, everything kept, "Talk to someone". Fetched when first opened.
import { useEffect, useState } from 'preact/hooks';
import type { Child } from '../core/progress/progress';
import { language, loadWords, t } from '../i18n/i18n';
import type { Deletion } from '../storage/deletion';
import { keptOfChild, keptOfClass } from '../storage/what-we-keep';
import type { ClassHere } from '../views/classes-here';
import { emblemName } from '../views/emblem';
import type { KeepsWords } from '../views/keeps-list';
import { offerUndo } from '../views/undo';
import type { HelpWords } from '../views/talk';
import { type App, applySettings, changeSettings, dialog, noSound, settings } from './context';
import { classFacts, deleteEverything } from './delete-everything';
import { leaveTo, stepBack } from './overlay';
import { tell, untell } from './trouble';

async function fetchPages() {
  const [talk, panel, data, files] = await Promise.all([
    import('../views/talk'),
    import('../views/settings'),
    import('../views/data-page'),
    import('./files'),
  ]);
  const { saveToFile, readFromFile } = files;
  return { Talk: talk.Talk, SettingsPanel: panel.SettingsPanel, DataPage: data.DataPage, saveToFile, readFromFile };
}
type Pages = Awaited<ReturnType<typeof fetchPages>>;

const childOf = (app: App): Child | null => (app.childId ? app.store.child(app.childId) : null);

/** Everyone kept here; the one who plays comes first, even in a play that keeps nothing. */
function childrenOf(app: App): Child[] {
  const mine = childOf(app);
  const others = [...app.device.progress().children.values()].filter((c) => c.id !== mine?.id);
  return mine ? [mine, ...others] : others;
}

/** Deletes, goes back to where there is something to see, and offers the way back there. */
async function remove(app: App, text: string, gone: (id: string) => boolean, work: () => Promise<Deletion>): Promise<void> {
  const deletion = await work();
  applySettings(app, { ...app.device.settings(), language: settings.value.language });
  if (!app.childId || gone(app.childId)) {
    app.childId = null;
    leaveTo('#/');
  } else dialog.value = 'none';
  // Said when the dialog is gone: what lies below it is silent.
  await new Promise((resolve) => setTimeout(resolve, 100));
  offerUndo(deletion.saved === 'saved' ? text : t('storage.notDeleted'), async () => {
    const saved = await deletion.undo();
    applySettings(app, app.device.settings());
    if (saved !== 'saved') throw new Error('The way back was not saved.');
  });
}

/** The classes of this device, once they are read. */
function useClasses(): readonly ClassHere[] {
  const [classes, setClasses] = useState<readonly ClassHere[]>([]);
  useEffect(() => {
    void classFacts().then(setClasses, () => tell('load'));
  }, []);
  return classes;
}

function DataDialog({ app, pages, words }: { readonly app: App; readonly pages: Pages; readonly words: KeepsWords }) {
  const [, redraw] = useState(0);
  const classes = useClasses();
  useEffect(() => app.device.subscribe(() => redraw((n) => n + 1)), [app]);
  return (
    <pages.DataPage
      children_={childrenOf(app)}
      classes={classes}
      removed={app.device.progress().deleted.size}
      settings={settings.value}
      saving={app.saving}
      keeps={{ words, ofChild: keptOfChild, ofClass: keptOfClass }}
      onExport={(child) => pages.saveToFile(app, child)}
      onDeleteChild={
        app.saving
          ? (child) =>
              remove(
                app,
                t('privacy.removedOne', { name: emblemName(child.emblem) }),
                (id) => id === child.id,
                () => app.device.deleteChild(child.id),
              )
          : undefined
      }
      onDeleteEverything={() =>
        remove(
          app,
          t('settings.deleted'),
          () => true,
          () => deleteEverything(app),
        )
      }
      onClose={stepBack}
    />
  );
}

function SettingsDialog({ app, pages }: { readonly app: App; readonly pages: Pages }) {
  const child = childOf(app);
  const classes = useClasses();
  return (
    <pages.SettingsPanel
      settings={settings.value}
      noSound={noSound.value}
      canExport={child !== null}
      classes={classes}
      onChange={(next) => void changeSettings(app, next).catch(() => tell('load'))}
      onExport={() => child && pages.saveToFile(app, child)}
      onImport={(file) => pages.readFromFile(app, file)}
      onDelete={() =>
        remove(
          app,
          t('settings.deleted'),
          () => true,
          () => deleteEverything(app),
        )
      }
      onPrivacy={() => {
        dialog.value = 'privacy';
      }}
      onTalk={() => {
        dialog.value = 'talk';
      }}
      onClose={stepBack}
    />
  );
}

export function Dialogs({ app }: { readonly app: App }) {
  const [pages, setPages] = useState<Pages | null>(null);
  const [words, setWords] = useState<{ help: HelpWords; keeps: KeepsWords } | null>(null);
  const open = dialog.value;
  const lang = language.value;
  useEffect(() => {
    Promise.all([fetchPages(), loadWords<HelpWords>('help', lang), loadWords<KeepsWords>('keeps', lang)]).then(
      ([all, help, keeps]) => {
        untell('load');
        setPages(all);
        setWords({ help, keeps });
      },
      () => {
        if (dialog.value === 'none') return;
        tell('load');
        stepBack();
      },
    );
  }, [open, lang]);
  if (open === 'none' || !pages || !words) return null;
  if (open === 'talk') return <pages.Talk words={words.help} onClose={stepBack} />;
  if (open === 'privacy') return <DataDialog app={app} pages={pages} words={words.keeps} />;
  return <SettingsDialog app={app} pages={pages} />;
}
