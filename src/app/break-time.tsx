// Offers a break between two screens when the family's minutes are over; takes nothing and stops nothing by itself. Wires the clock to a card.
import { render } from 'preact';
import { loadWords } from '../i18n/i18n';
import { BreakClock } from '../session/break-clock';
import { BreakCard, type PauseWords } from '../views/pauses';
import { type App, settings } from './context';

/** One clock for the page: going to the title and back does not wind it up. */
const clock = new BreakClock(() => performance.now());
let asked: Promise<'stop' | 'go-on'> | null = null;

const isDue = (): boolean => clock.due(settings.value.breakMinutes);

/** Counts while a child plays; returns how to stop. */
export function countPlay(): () => void {
  const look = () => (document.hidden ? clock.rest() : clock.play());
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    clock.rest();
  };
}

async function ask(app: App): Promise<'stop' | 'go-on'> {
  const words = await loadWords<PauseWords>('pauses').catch(() => null);
  if (!words) return 'go-on';
  const host = document.createElement('div');
  document.getElementById('app')?.append(host);
  app.audio.play('pop-open');
  const answer = await new Promise<'stop' | 'go-on'>((resolve) =>
    render(<BreakCard words={words} onStop={() => resolve('stop')} onGoOn={() => resolve('go-on')} />, host),
  );
  app.audio.play('pop-close');
  render(null, host);
  host.remove();
  clock.offered();
  return answer;
}

/** Between two screens: waits for the child's answer where a break is due, and is over at once where none is. */
export function breakTime(app: App): Promise<'stop' | 'go-on'> {
  if (!asked && !isDue()) return Promise.resolve('go-on');
  asked ??= ask(app).finally(() => {
    asked = null;
  });
  return asked;
}
