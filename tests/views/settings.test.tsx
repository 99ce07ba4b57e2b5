// @vitest-environment happy-dom
// Settings: each control says its value and sends its change; a file that cannot be taken says why, for every reason there is.
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/progress/settings';
import { type ImportPreview, SettingsPanel } from '../../src/views/settings';
import en from '../../locales/en/ui.json';
import { clearPage, draw, find, press, settle, words } from './page';

beforeAll(words);
afterEach(clearPage);

const nothing = () => undefined;

function panel(change: (s: Settings) => void, take: () => Promise<ImportPreview | string>): void {
  draw(
    <SettingsPanel
      settings={DEFAULT_SETTINGS}
      canExport={false}
      classes={[]}
      onChange={change}
      onExport={nothing}
      onImport={take}
      onDelete={async () => undefined}
      onPrivacy={nothing}
      onTalk={nothing}
      onClose={nothing}
    />,
  );
}

async function choose(): Promise<void> {
  const input = find('[data-action="import"]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'a.json')] });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

describe('the controls', () => {
  it('say their value in words', () => {
    panel(nothing, async () => '');
    expect(find('[data-setting="music"]').getAttribute('aria-valuetext')).toBe('40 %');
    expect(find('[data-text="150"]').getAttribute('aria-label')).toBe('Very big letters');
  });

  it('send one change each and leave the rest', async () => {
    const change = vi.fn();
    panel(change, async () => '');
    await press('[data-text="125"]');
    await press('[data-language="zh"]');
    await press('[data-setting="contrast"]');
    expect(change.mock.calls.map(([s]) => s)).toEqual([
      { ...DEFAULT_SETTINGS, textSize: 125 },
      { ...DEFAULT_SETTINGS, language: 'zh' },
      { ...DEFAULT_SETTINGS, contrast: true },
    ]);
  });
});

describe('a file', () => {
  it.each(Object.entries(en.storage.reason))('that is %s is refused with its sentence', async (reason, sentence) => {
    panel(nothing, async () => reason);
    await choose();
    expect(find('.note').textContent).toBe(sentence);
    expect(document.querySelector('[data-action="import-add"]')).toBeNull();
  });

  it('that breaks while it is read is refused too', async () => {
    panel(nothing, () => Promise.reject(new Error('unreadable')));
    await choose();
    expect(find('.note').textContent).toBe(en.storage.reason['not-text']);
  });

  it('is looked at first and added after, and says when it was not saved', async () => {
    const commit = vi.fn(async () => 'not-saved');
    panel(nothing, async () => ({ newAttempts: 3, commit }));
    await choose();
    expect(find('.note').textContent).toBe('This file adds 3 new results.');
    expect(commit).not.toHaveBeenCalled();
    await press('[data-action="import-add"]');
    await settle();
    expect(commit).toHaveBeenCalledTimes(1);
    expect(find('.note').textContent).toBe(`${en.settings.imported} ${en.storage.memory}`);
  });
});
