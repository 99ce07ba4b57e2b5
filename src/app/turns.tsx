// Two children on one device: a card says whose turn it is at every encounter. Knows no store and no level.
import { render } from 'preact';
import { loadWords } from '../i18n/i18n';
import type { Play } from '../session/play';
import { type PauseWords, type Player, TurnCard } from '../views/pauses';
import type { App } from './context';

/** Shows the card at the start and when another encounter arrives; returns how to end it. */
export async function takeTurns(app: App, play: Play, players: readonly [Player, Player]): Promise<() => void> {
  const words = await loadWords<PauseWords>('pauses');
  const host = document.createElement('div');
  document.getElementById('app')?.append(host);
  let turn = 0;
  const close = () => {
    app.audio.play('pop-close');
    render(null, host);
  };
  const show = () => {
    const [one, two] = players;
    const [now, other] = turn % 2 === 0 ? [one, two] : [two, one];
    app.audio.play('hop');
    render(<TurnCard key={turn} words={words} now={now} other={other} first={turn === 0} onGo={close} />, host);
  };
  show();
  const stop = play.subscribe((_state, happenings) => {
    if (!happenings.some((h) => h.kind === 'arrive')) return;
    turn++;
    show();
  });
  return () => {
    stop();
    render(null, host);
    host.remove();
  };
}
