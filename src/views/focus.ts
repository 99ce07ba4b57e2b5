// What a screen does on arriving: the focus to its heading, its name in the title bar. Knows no screen.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/i18n';

/** A ref for the heading that gets the focus at first; `preventScroll: false` brings it into sight as well. */
export function useFirstFocus({ preventScroll = true } = {}) {
  const ref = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => ref.current?.focus({ preventScroll }), []);
  return ref;
}

/** The name of the page while a screen stands. */
export function useTitle(title: string): void {
  const app = t('app.name');
  useEffect(() => {
    document.title = title === app ? app : `${title} · ${app}`;
  }, [title, app]);
}
