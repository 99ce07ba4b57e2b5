// One polite live region: what happens without a move of the focus is said here, once. Knows no screen.
import { signal } from '@preact/signals';

const said = signal({ text: '', n: 0 });

/** Has a text said by assistive tools after what they are saying now. The same text twice is said twice. */
export function announce(text: string): void {
  if (text !== '') said.value = { text, n: said.value.n + 1 };
}

/** Stands once on the page, and once in each dialog: what lies below a dialog is silent. */
export const LiveRegion = () => (
  <div class="visually-hidden" role="status" data-announce>
    <span key={said.value.n}>{said.value.text}</span>
  </div>
);
