// What scrolls inside a verb's panel: it begins at its top, and keys reach all of it. Knows no verb.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** For the element that scrolls: back to its top whenever one of these changes. */
export function useFromTop<T extends HTMLElement>(...when: readonly unknown[]): RefObject<T | null> {
  const page = useRef<T>(null);
  useLayoutEffect(() => page.current?.scrollTo({ top: 0 }), [...when]);
  return page;
}

/** For a card's words: a stop of the Tab key while they are longer than their place, so that the arrow keys can scroll them. */
export function useScrollStop<T extends HTMLElement>(): RefObject<T | null> {
  const words = useRef<T>(null);
  useLayoutEffect(() => {
    const card = words.current;
    if (!card) return;
    const look = () => {
      if (card.scrollHeight > card.clientHeight) card.tabIndex = 0;
      else card.removeAttribute('tabindex');
    };
    const watch = new ResizeObserver(look);
    for (const part of [card, ...card.children]) watch.observe(part);
    look();
    return () => watch.disconnect();
  }, []);
  return words;
}
