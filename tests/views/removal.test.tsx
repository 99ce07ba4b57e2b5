// @vitest-environment happy-dom
// Deleting: asked twice with the safe button in focus, taken back within 30 seconds, gone after them.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveRegion } from '../../src/views/announce';
import { Notices } from '../../src/views/notices';
import { Remove } from '../../src/views/removal';
import { bringBack, offerUndo, removal, UNDO_SECONDS } from '../../src/views/undo';
import { clearPage, draw, find, press, settle, words } from './page';

beforeAll(words);
afterEach(clearPage);

const nothing = () => undefined;

describe('the two buttons', () => {
  it('ask first, with the focus on the one that keeps', async () => {
    const remove = vi.fn(async () => undefined);
    draw(<Remove action="delete" ask="Delete" sure="Yes, delete" onRemove={remove} />);
    await press('[data-action="delete"]');
    expect(remove).not.toHaveBeenCalled();
    expect(document.activeElement?.getAttribute('data-action')).toBe('keep');
    await press('[data-action="keep"]');
    expect(document.activeElement?.getAttribute('data-action')).toBe('delete');
    await press('[data-action="delete"]');
    await press('[data-action="delete"]');
    expect(remove).toHaveBeenCalledTimes(1);
  });
});

describe('the way back', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
  });

  it('lasts 30 seconds and no longer', () => {
    const undo = vi.fn(async () => 'saved');
    offerUndo('Gone.', undo);
    vi.advanceTimersByTime((UNDO_SECONDS - 1) * 1000);
    expect(removal.value?.seconds).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(removal.value).toBeNull();
    void bringBack();
    expect(undo).not.toHaveBeenCalled();
  });

  it('starts anew with the next thing deleted', () => {
    offerUndo('One.', async () => 'saved');
    vi.advanceTimersByTime(20_000);
    offerUndo('Two.', async () => 'saved');
    vi.advanceTimersByTime(20_000);
    expect(removal.value?.text).toBe('Two.');
    expect(removal.value?.seconds).toBe(10);
  });

  it('is taken once', async () => {
    const undo = vi.fn(async () => 'saved');
    offerUndo('Gone.', undo);
    await Promise.all([bringBack(), bringBack()]);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(removal.value).toBeNull();
  });
});

describe('the line above the screen', () => {
  it('brings back by its button, and says so when that failed', async () => {
    draw(<LiveRegion />);
    draw(<Notices troubles={[]} onReload={nothing} onDismiss={nothing} />);
    offerUndo('Blue Panda is deleted.', () => Promise.reject(new Error('full')));
    await settle();
    expect(find('[data-undo]').textContent).toContain('Blue Panda is deleted.');
    await press('[data-action="undo"]');
    await settle();
    expect(find('[data-announce]').textContent).toBe('That did not work. Nothing was changed.');
    expect(document.querySelector('[data-undo]')).toBeNull();
  });

  it('can be closed only where nothing is at stake', () => {
    const close = vi.fn();
    draw(<Notices troubles={['memory', 'newer', 'unread']} onSave={nothing} onReload={nothing} onDismiss={close} />);
    expect(
      [...document.querySelectorAll('[data-action="dismiss"]')].map((b) => b.closest('[data-trouble]')?.getAttribute('data-trouble')),
    ).toEqual(['unread']);
    find('[data-action="dismiss"]').click();
    expect(close).toHaveBeenCalledWith('unread');
    expect(find('[data-trouble="memory"] [data-action="export"]')).toBeTruthy();
    expect(document.documentElement.dataset.banner).toBe('');
    clearPage();
    expect(document.documentElement.dataset.banner).toBeUndefined();
  });
});
