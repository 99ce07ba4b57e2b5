// The QR pictures of a hand-in, one after the other: stepped by hand, or turning calmly with a button that stops it. Knows no encoder.
import { useEffect, useState } from 'preact/hooks';
import type { Emblem } from '../../core/progress/progress';
import { fill } from '../../i18n/fill';
import { Dialog } from '../dialog';
import { EmblemPicture, emblemName } from '../emblem';
import { Icon } from '../icon';
import type { JoinWords } from './join-words';
import { QrPicture } from './qr-picture';

/** A picture stays this long, in milliseconds: a camera needs one of them. */
export const TURN_MS = 3000;

export interface QrShowProps {
  readonly words: JoinWords['handIn'];
  readonly emblem: Emblem;
  readonly parts: readonly (readonly (readonly boolean[])[])[];
  /** A picture was turned by hand: time for a small sound. */
  onTurn(): void;
}

interface Turning {
  readonly at: number;
  readonly runs: boolean;
  step(by: number): void;
  toggle(): void;
}

function useTurning(count: number): Turning {
  const [at, setAt] = useState(0);
  const [runs, setRuns] = useState(count > 1);
  const move = (by: number) => setAt((n) => (n + by + count) % count);
  useEffect(() => {
    if (!runs || count < 2) return;
    const timer = setInterval(() => move(1), TURN_MS);
    return () => clearInterval(timer);
  }, [runs, count]);
  const step = (by: number) => {
    setRuns(false);
    move(by);
  };
  return { at: at % Math.max(1, count), runs, step, toggle: () => setRuns((r) => !r) };
}

function Turner({
  words,
  count,
  turning,
  onTurn,
}: {
  readonly words: JoinWords['handIn'];
  readonly count: number;
  readonly turning: Turning;
  onTurn(): void;
}) {
  if (count < 2) return null;
  const step = (by: number) => {
    onTurn();
    turning.step(by);
  };
  return (
    <div class="qr-turn">
      <button type="button" class="icon-button" data-action="qr-before" aria-label={words.before} onClick={() => step(-1)}>
        <Icon name="back" />
      </button>
      <b data-part={turning.at + 1} data-parts={count}>
        {fill(words.part, { n: turning.at + 1, all: count })}
      </b>
      <button type="button" class="icon-button turned" data-action="qr-after" aria-label={words.after} onClick={() => step(1)}>
        <Icon name="back" />
      </button>
      <button type="button" class="btn small plain" data-action="qr-turn" aria-pressed={turning.runs} onClick={turning.toggle}>
        {turning.runs ? words.stop : words.turn}
      </button>
    </div>
  );
}

export function QrShow({ words, emblem, parts, onTurn }: QrShowProps) {
  const [big, setBig] = useState(false);
  const turning = useTurning(parts.length);
  const matrix = parts[turning.at];
  if (!matrix) return null;
  const picture = <QrPicture matrix={matrix} label={fill(words.qrAlt, { n: turning.at + 1, all: parts.length })} />;
  const turner = <Turner words={words} count={parts.length} turning={turning} onTurn={onTurn} />;
  return (
    <>
      <div class="qr-frame">{!big && picture}</div>
      {!big && turner}
      <button type="button" class="btn small" data-action="qr-big" onClick={() => setBig(true)}>
        {words.big}
      </button>
      {big && (
        <Dialog label={words.qr} name="qr" look="qr-big" onClose={() => setBig(false)}>
          <div class="qr-big-top">
            <EmblemPicture emblem={emblem} size={84} />
            <h2 tabIndex={-1}>{emblemName(emblem)}</h2>
            <button type="button" class="btn small" data-action="qr-small" onClick={() => setBig(false)}>
              {words.small}
            </button>
          </div>
          <div class="qr-frame">{picture}</div>
          {turner}
        </Dialog>
      )}
    </>
  );
}
