// The wall of emblems that fills as hand-ins come in: by shape, word and lightness, never by colour alone. Knows no store.
import { emblemAt } from '../../core/classroom/emblems';
import { EmblemPicture, emblemName } from '../emblem';
import { Icon } from '../icon';
import { say } from './words';

/** How much of what was asked for has come from one seat. */
export interface SeatState {
  readonly seat: number;
  readonly done: number;
  readonly asked: number;
  /** Only a spoken code has come. */
  readonly spoken: boolean;
}

export interface WallProps {
  readonly code: number;
  readonly seats: readonly SeatState[];
  /** The seat that has just been taken. */
  readonly fresh: number | null;
  onSeat(seat: number): void;
}

type State = 'full' | 'part' | 'summary' | 'none';

export const stateOf = ({ done, asked, spoken }: SeatState): State =>
  done > 0 && done >= asked ? 'full' : done > 0 ? 'part' : spoken ? 'summary' : 'none';

export const stateText = (seat: SeatState): string => {
  const state = stateOf(seat);
  return state === 'part' ? say('collect.part', { n: seat.done, all: seat.asked }) : say(`collect.${state}`);
};

export function Wall({ code, seats, fresh, onSeat }: WallProps) {
  return (
    <ul class="wall" aria-label={say('collect.wall')}>
      {seats.map((seat) => {
        const emblem = emblemAt(code, seat.seat);
        const state = stateOf(seat);
        const text = stateText(seat);
        return (
          <li key={seat.seat}>
            <button
              type="button"
              class={`tile ${state} ${fresh === seat.seat ? 'fresh' : ''}`}
              data-seat={seat.seat}
              data-state={state}
              aria-label={say('collect.seatOf', { name: emblemName(emblem), state: text })}
              aria-haspopup="dialog"
              onClick={() => onSeat(seat.seat)}
            >
              <EmblemPicture emblem={emblem} size={54} />
              <span class="tile-name">{emblemName(emblem)}</span>
              <span class="tile-state">
                {state === 'full' && <Icon name="check" size={16} />}
                {text}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
