// Two calm cards over the game: whose turn it is when two play on one device, and a break between levels. Knows no clock and no store.
import './style/pauses.css';
import type pauses from '../../locales/en/pauses.json';
import { artUrl } from '../content/art-url';
import type { Emblem } from '../core/progress/progress';
import { fill } from '../i18n/fill';
import { Dialog } from './dialog';
import { EmblemPicture, emblemName } from './emblem';
import { Said, SayButton, useVoice } from './say';

export type PauseWords = typeof pauses;
/** One of the two who play together. */
export type Player = Emblem | 'grown-up';

export const PlayerPicture = ({ who, size }: { readonly who: Player; readonly size: number }) =>
  who === 'grown-up' ? (
    <span class="emblem grown-up" style={{ width: `${size}px`, height: `${size}px` }}>
      <img src={artUrl('ico-people')} alt="" width={size * 0.72} height={size * 0.72} />
    </span>
  ) : (
    <EmblemPicture emblem={who} size={size} />
  );

export interface TurnProps {
  readonly words: PauseWords;
  readonly now: Player;
  readonly other: Player;
  /** True for the first encounter of the level. */
  readonly first: boolean;
  onGo(): void;
}

export function TurnCard({ words: { turn }, now, other, first, onGo }: TurnProps) {
  const title = now === 'grown-up' ? turn.grownUpFirst : fill(first ? turn.first : turn.next, { name: emblemName(now) });
  const help = other === 'grown-up' ? turn.grownUpHelp : fill(turn.help, { name: emblemName(other) });
  const voice = useVoice([title, help]);
  return (
    <Dialog label={title} name="turn" look="turn" onClose={onGo}>
      <div class="turn-faces" aria-hidden="true">
        <PlayerPicture who={now} size={170} />
        <PlayerPicture who={other} size={84} />
      </div>
      <h2 tabIndex={-1}>
        <Said voice={voice} text={title} />
      </h2>
      <p>
        <Said voice={voice} text={help} />
        <SayButton voice={voice} beside />
      </p>
      <button type="button" class="btn sun" data-action="take-turn" onClick={onGo}>
        {turn.go}
      </button>
    </Dialog>
  );
}

export interface BreakProps {
  readonly words: PauseWords;
  onStop(): void;
  onGoOn(): void;
}

export function BreakCard({ words: { break: words }, onStop, onGoOn }: BreakProps) {
  const voice = useVoice([words.title, words.text, words.idea]);
  return (
    <Dialog label={words.title} name="break" look="break" onClose={onGoOn}>
      <div class="break-picture" aria-hidden="true">
        <img class="break-sun" src={artUrl('sun')} alt="" />
        <img class="break-cloud one" src={artUrl('cloud-1')} alt="" />
        <img class="break-cloud two" src={artUrl('cloud-3')} alt="" />
        <img class="break-lumi" src={artUrl('lumi-happy')} alt="" />
      </div>
      <h2 tabIndex={-1}>
        <Said voice={voice} text={words.title} />
      </h2>
      <p>
        <Said voice={voice} text={words.text} /> <Said voice={voice} text={words.idea} />
        <SayButton voice={voice} beside />
      </p>
      <div class="pair">
        <button type="button" class="btn" data-action="break-stop" onClick={onStop}>
          {words.stop}
        </button>
        <button type="button" class="btn" data-action="break-go-on" onClick={onGoOn}>
          {words.goOn}
        </button>
      </div>
    </Dialog>
  );
}
