// "Talk to someone" on its own, for where the dialogs may be broken. Knows no store.
import { render } from 'preact';
import { language, loadWords } from '../i18n/i18n';
import { type HelpWords, Talk } from '../views/talk';

/** Opens the page inside `parent`; closing it takes it away. */
export async function openHelp(parent: HTMLElement): Promise<void> {
  const words = await loadWords<HelpWords>('help', language.value);
  const host = document.createElement('div');
  parent.append(host);
  render(
    <Talk
      words={words}
      onClose={() => {
        render(null, host);
        host.remove();
      }}
    />,
    host,
  );
}
