// Whose seat is mine: every emblem of the class as a big friendly grid, then the one that was tapped, very large. Knows no store and no class list.
import '../style/join.css';
import type { Emblem } from '../../core/progress/progress';
import { fill } from '../../i18n/fill';
import { artUrl } from '../../content/art-url';
import { EmblemPicture, emblemName } from '../emblem';
import { JoinTop } from './join-top';
import type { JoinWords } from './join-words';

export interface Seat {
  readonly seat: number;
  readonly emblem: Emblem;
  /** Has work on this device. */
  readonly here: boolean;
}

export interface SeatPageProps {
  readonly words: JoinWords;
  readonly seats: readonly Seat[];
  /** Heading and line, when somebody else than oneself is looked for. */
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  onSeat(seat: number): void;
  onBack(): void;
}

export const SeatPage = ({ words, seats, title, lead, onSeat, onBack }: SeatPageProps) => (
  <main class="join" data-screen="join-seat" tabIndex={-1}>
    <JoinTop title={title ?? words.seat.title} lead={lead ?? words.seat.lead} back={words.back} onBack={onBack} />
    <ul class={`seat-grid ${seats.length > 24 ? 'many' : ''}`}>
      {seats.map(({ seat, emblem, here }) => (
        <li key={seat}>
          <button type="button" class="seat-tile" data-seat={seat} onClick={() => onSeat(seat)}>
            <EmblemPicture emblem={emblem} size={84} />
            <b>{emblemName(emblem)}</b>
            {here && (
              <>
                <img class="seat-here" src={artUrl('star')} alt="" width="34" height="34" />
                <span class="visually-hidden">, {words.seat.here}</span>
              </>
            )}
          </button>
        </li>
      ))}
    </ul>
  </main>
);

export interface ConfirmProps {
  readonly words: JoinWords;
  readonly emblem: Emblem;
  onYes(): void;
  onNo(): void;
}

export function Confirm({ words, emblem, onYes, onNo }: ConfirmProps) {
  const name = emblemName(emblem);
  return (
    <main class="join confirm" data-screen="join-confirm" tabIndex={-1}>
      <JoinTop title={fill(words.seat.sure, { name })} back={words.back} onBack={onNo} />
      <div class="confirm-stage">
        <div class="confirm-emblem">
          <EmblemPicture emblem={emblem} size={300} />
        </div>
        <div class="pair">
          <button type="button" class="btn sun" data-action="yes" onClick={onYes}>
            {words.seat.yes}
          </button>
          <button type="button" class="btn" data-action="no" onClick={onNo}>
            {words.seat.no}
          </button>
        </div>
      </div>
    </main>
  );
}
