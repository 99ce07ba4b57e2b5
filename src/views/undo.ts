// The way back after deleting: 30 seconds long, and it outlives the page that opened it. Knows no store and no screen.
import { signal } from '@preact/signals';
import { t } from '../i18n/i18n';
import { announce } from './announce';

export const UNDO_SECONDS = 30;

export interface Removal {
  /** What is gone, as a sentence. */
  readonly text: string;
  /** Seconds left to bring it back. */
  readonly seconds: number;
  undo(): Promise<unknown>;
}

/** What was deleted and can still be brought back. */
export const removal = signal<Removal | null>(null);
let timer: ReturnType<typeof setInterval> | undefined;

/** Withdraws the offer: what was deleted has come back another way. */
export function forgetUndo(): void {
  clearInterval(timer);
  removal.value = null;
}

/** Offers a way back for {@link UNDO_SECONDS} seconds. */
export function offerUndo(text: string, undo: () => Promise<unknown>): void {
  forgetUndo();
  removal.value = { text, seconds: UNDO_SECONDS, undo };
  announce(`${text} ${t('settings.undoFor', { n: UNDO_SECONDS })}`);
  timer = setInterval(() => {
    const now = removal.value;
    if (!now || now.seconds <= 1) forgetUndo();
    else removal.value = { ...now, seconds: now.seconds - 1 };
  }, 1000);
}

/** Brings it back, says so, and says when it did not work. */
export async function bringBack(): Promise<void> {
  const now = removal.value;
  if (!now) return;
  forgetUndo();
  try {
    await now.undo();
    announce(t('settings.undone'));
  } catch {
    announce(t('settings.failed'));
  }
}
