// Whole-class play: the question in big letters, hands counted by the teacher, then the scene goes on as most hands say. Knows no rule and no store.
import './vote.css';
import { useState } from 'preact/hooks';
import type { VoteTurn } from '../../session/vote/vote';
import { winnerOf } from '../../session/vote/vote';
import { fill } from '../../i18n/fill';
import { Dialog } from '../dialog';
import { Icon } from '../icon';

/** The words of this sheet (locales/<lang>/together.json). */
export interface VoteSheetWords {
  readonly open: string;
  readonly title: string;
  readonly look: string;
  readonly reason: string;
  readonly hands: string;
  readonly more: string;
  readonly fewer: string;
  readonly count: string;
  readonly go: string;
  readonly needHands: string;
  readonly needReason: string;
  readonly close: string;
}

export interface VoteSheetProps {
  readonly turn: VoteTurn;
  readonly words: VoteSheetWords;
  /** Brings every sign of this moment to light in the scene. */
  onLook(): void;
  /** The class has spoken. */
  onVote(option: string, sign: string | null): void;
  onClose(): void;
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

type Hands = ReadonlyMap<string, number>;

interface CounterProps {
  readonly words: VoteSheetWords;
  readonly letter: string;
  readonly label: string;
  readonly n: number;
  readonly most: boolean;
  onChange(n: number): void;
}

/** One option: its letter as on the children's cards, its label, and the hands for it. */
function Counter({ words, letter, label, n, most, onChange }: CounterProps) {
  return (
    <li class={`vote-option ${most ? 'most' : ''}`} data-vote={letter}>
      <b aria-hidden="true">{letter}</b>
      <span class="vote-label">{label}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={fill(words.fewer, { letter })}
        disabled={n === 0}
        onClick={() => onChange(n - 1)}
      >
        −
      </button>
      <output aria-label={fill(words.count, { letter, n })}>{n}</output>
      <button
        type="button"
        class="icon-button"
        data-action="hand"
        aria-label={fill(words.more, { letter })}
        onClick={() => onChange(n + 1)}
      >
        +
      </button>
    </li>
  );
}

function Reasons({
  turn,
  words,
  sign,
  onPick,
}: Pick<VoteSheetProps, 'turn' | 'words'> & { readonly sign: string | null; onPick(id: string): void }) {
  return (
    <fieldset class="vote-signs">
      <legend>{words.reason}</legend>
      <div>
        {turn.signs.map((s) => (
          <label key={s.id} class={sign === s.id ? 'on' : ''}>
            <input type="radio" name="vote-sign" data-cue={s.id} checked={sign === s.id} onChange={() => onPick(s.id)} />
            {s.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function VoteSheet({ turn, words, onLook, onVote, onClose }: VoteSheetProps) {
  const [hands, setHands] = useState<Hands>(new Map());
  const [sign, setSign] = useState<string | null>(null);
  const winner = winnerOf(turn.options, hands);
  const needsReason = turn.look.length > 0 || turn.signs.length > 0;
  const missing = !winner ? words.needHands : needsReason && sign === null ? words.needReason : null;
  return (
    <Dialog label={words.title} name="vote" look="vote-sheet" onClose={onClose}>
      <header>
        <h2 tabIndex={-1}>{words.title}</h2>
        <button type="button" class="icon-button" data-action="close" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <blockquote>
        <strong>{turn.title}</strong>
        {turn.lines.map((line) => (
          <p key={line.text}>{line.text}</p>
        ))}
      </blockquote>
      {turn.look.length > 0 && (
        <button type="button" class="btn small plain" data-action="look" onClick={onLook}>
          {words.look}
        </button>
      )}
      {turn.signs.length > 0 && <Reasons turn={turn} words={words} sign={sign} onPick={setSign} />}
      <h3 id="vote-hands">{words.hands}</h3>
      <ul class="vote-options" aria-labelledby="vote-hands">
        {turn.options.map((option, i) => (
          <Counter
            key={option.id}
            words={words}
            letter={LETTERS[i] ?? '?'}
            label={option.label}
            n={hands.get(option.id) ?? 0}
            most={winner?.id === option.id}
            onChange={(n) => setHands(new Map([...hands, [option.id, n]]))}
          />
        ))}
      </ul>
      <footer>
        <p role="status">{missing ?? ''}</p>
        <button type="button" class="btn" data-action="vote" disabled={missing !== null} onClick={() => winner && onVote(winner.id, sign)}>
          {words.go}
        </button>
      </footer>
    </Dialog>
  );
}
