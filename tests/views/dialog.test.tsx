// @vitest-environment happy-dom
// A dialog takes the focus in and gives it back, closes by Escape, and what is announced is said inside it.
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { announce } from '../../src/views/announce';
import { Dialog } from '../../src/views/dialog';
import { clearPage, draw, find, redraw, settle, words } from './page';

beforeAll(words);
afterEach(clearPage);

const box = (close: () => void) => (
  <Dialog label="Box" name="box" onClose={close}>
    <h2 tabIndex={-1}>Box</h2>
    <button type="button">In it</button>
  </Dialog>
);

function opener(): HTMLButtonElement {
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  return button;
}

describe('a dialog', () => {
  it('takes the focus to its heading and gives it back', () => {
    const button = opener();
    const host = draw(box(() => undefined));
    expect(document.activeElement?.tagName).toBe('H2');
    redraw(host, null);
    expect(document.activeElement).toBe(button);
  });

  it('gives the focus to the screen when its opener is gone', () => {
    const main = document.createElement('main');
    main.tabIndex = -1;
    document.body.append(main);
    const button = opener();
    const host = draw(box(() => undefined));
    button.remove();
    redraw(host, null);
    expect(document.activeElement).toBe(main);
  });

  it('asks to be closed at Escape, and when the browser closed it', () => {
    const close = vi.fn();
    draw(box(close));
    const cancel = new Event('cancel', { cancelable: true });
    find('dialog').dispatchEvent(cancel);
    expect(cancel.defaultPrevented).toBe(true);
    expect(close).toHaveBeenCalledTimes(1);
    find('dialog').dispatchEvent(new Event('close'));
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('says what is announced, and the same words again', async () => {
    draw(box(() => undefined));
    announce('A lamp is lit.');
    await settle();
    const first = find('dialog [data-announce] span');
    expect(first.textContent).toBe('A lamp is lit.');
    announce('A lamp is lit.');
    await settle();
    expect(find('dialog [data-announce] span')).not.toBe(first);
  });
});
