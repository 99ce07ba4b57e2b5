// Words of a room, fetched again when the language changes. Knows no room.
import { effect, type Signal, signal } from '@preact/signals';
import { language } from '../i18n/i18n';

/** The words now and from now on, and how to stop following. */
export async function liveWords<T>(load: () => Promise<T>): Promise<{ readonly words: Signal<T>; stop(): void }> {
  let spoken = language.peek();
  const words: Signal<T> = signal<T>(await load());
  const stop = effect(() => {
    if (language.value === spoken) return;
    spoken = language.value;
    void load().then((fresh) => {
      words.value = fresh;
    });
  });
  return { words, stop };
}
