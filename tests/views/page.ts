// A page for tests of views: real words, a place to draw, and what happy-dom's dialog leaves out. For tests only.
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { setLanguage } from '../../src/i18n/i18n';

export const words = () => setLanguage('en');

/** Draws into a fresh place of the page. */
export function draw(what: ComponentChild): HTMLElement {
  const host = document.createElement('div');
  document.body.append(host);
  void act(() => render(what, host));
  return host;
}

export function redraw(host: HTMLElement, what: ComponentChild): void {
  void act(() => render(what, host));
}

export function clearPage(): void {
  for (const host of [...document.body.children]) {
    void act(() => render(null, host));
    host.remove();
  }
}

/** Lets promises and effects come to rest. */
export const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))));

export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing on the page is ${selector}.`);
  return found;
}

export const press = (selector: string) => act(async () => void find(selector).click());
