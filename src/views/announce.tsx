// What happens without a move of the focus is said here once, aloud and, where it answers a person, in a line that stands a while. Knows no screen.
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

const shown = signal({ text: '', n: 0 });
let timer: ReturnType<typeof setTimeout> | undefined;
/** Milliseconds a line stands: long enough to be found and read. */
const STANDS = 7000;

/** Says it aloud and shows it: the outcome of what somebody did, where nothing else on the page shows it. */
export function sayAndShow(text: string): void {
  if (text === '') return;
  announce(text);
  shown.value = { text, n: shown.value.n + 1 };
  clearTimeout(timer);
  timer = setTimeout(() => {
    shown.value = { ...shown.value, text: '' };
  }, STANDS);
}

/** The line itself; the live region says it. */
export const ToldLine = () =>
  shown.value.text === '' ? null : (
    <p class="told-line" aria-hidden="true" key={shown.value.n}>
      {shown.value.text}
    </p>
  );
