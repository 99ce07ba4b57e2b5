// Every touch is answered: where nothing else sounded, the button's own small sound does. Knows pages only by their stable marks.
import type { AudioPort } from '../audio/port';
import type { SoundId } from '../audio/sounds';

/** The sound of a button pressed, by what it does. */
export function soundOf(button: Element): SoundId {
  const { action, dex } = (button as HTMLElement).dataset;
  if (action === 'trickdex' || dex !== undefined) return 'page';
  if (action === 'close' || action === 'done') return 'pop-close';
  if (action === 'back' || action === 'leave') return 'whoosh';
  if (button.getAttribute('aria-disabled') === 'true') return 'bump';
  if (button.getAttribute('aria-haspopup') === 'dialog' || action === 'settings' || action === 'help') return 'pop-open';
  if (action === 'begin' || action === 'continue') return 'card-flip';
  return 'tap';
}

/** Listens on the whole page. The first touch also wakes the sound. */
export function answerTouches(audio: AudioPort, page: Window = window): void {
  let before = 0;
  const wake = () => void audio.unlock();
  for (const kind of ['pointerdown', 'keydown'] as const) page.addEventListener(kind, wake, { capture: true, once: true });
  page.addEventListener(
    'click',
    () => {
      before = audio.asked();
    },
    true,
  );
  page.addEventListener('click', (e) => {
    const button = e.target instanceof Element ? e.target.closest('button, summary, a[href^="#"], input[type="checkbox"]') : null;
    if (button && audio.asked() === before) audio.play(soundOf(button));
  });
  page.addEventListener('change', (e) => {
    if (e.target instanceof HTMLInputElement && e.target.type === 'range') audio.play('tap');
  });
}
