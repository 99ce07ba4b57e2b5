// @vitest-environment happy-dom
// The calm page: a way on, someone to talk to, and the file where there is something to save.
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ErrorPage } from '../../src/views/error-page';
import { clearPage, draw, find, press, words } from './page';

beforeAll(words);
afterEach(clearPage);

describe('the error page', () => {
  it('takes the focus and says that the lanterns are safe', () => {
    draw(<ErrorPage onReload={() => undefined} onTalk={() => undefined} />);
    expect(document.activeElement?.tagName).toBe('H1');
    expect(find('main').textContent).toContain('Your lanterns are safe.');
    expect(document.querySelector('[data-action="export"]')).toBeNull();
  });
  it('offers each way on', async () => {
    const [reload, talk, save] = [vi.fn(), vi.fn(), vi.fn()];
    draw(<ErrorPage onReload={reload} onTalk={talk} onSave={save} />);
    for (const action of ['reload', 'help', 'export']) await press(`[data-action="${action}"]`);
    expect([reload, talk, save].map((f) => f.mock.calls.length)).toEqual([1, 1, 1]);
  });
});
