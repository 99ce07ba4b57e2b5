// On a phone a verb's page is longer than the screen: what comes next begins at its top. Knows no verb.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** For the element that scrolls: back to its top whenever one of these changes. */
export function useFromTop<T extends HTMLElement>(...when: readonly unknown[]): RefObject<T | null> {
  const page = useRef<T>(null);
  useLayoutEffect(() => page.current?.scrollTo({ top: 0 }), [...when]);
  return page;
}
