// The heading of what stands on the screen now: it takes the focus each time it changes, and the screen begins at its top again. Knows no screen.
import { useLayoutEffect, useRef } from 'preact/hooks';

export function FocusHeading({ text, hidden = false }: { readonly text: string; readonly hidden?: boolean }) {
  const ref = useRef<HTMLHeadingElement>(null);
  // Before the screen is painted: a quick key press must not lose the button it has just reached.
  useLayoutEffect(() => {
    ref.current?.closest('main')?.scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
  }, [text]);
  return (
    <h1 ref={ref} tabIndex={-1} class={hidden ? 'visually-hidden' : ''}>
      {text}
    </h1>
  );
}
