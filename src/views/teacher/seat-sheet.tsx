// One emblem of the wall: what it handed in, putting it right when it was somebody else's, deleting it. Knows no store.
import { useState } from 'preact/hooks';
import { emblemAt } from '../../core/classroom/emblems';
import { Dialog } from '../dialog';
import { EmblemPicture, emblemName } from '../emblem';
import { Icon } from '../icon';
import { Remove } from '../removal';
import { dayText, say } from './words';

/** One result as the sheet lists it. */
export interface SeatResult {
  /** An attempt's id, or the text of a spoken code. */
  readonly key: string;
  /** The level's title, or null for a check. */
  readonly title: string | null;
  /** Null for a code that was read out: it says no day. */
  readonly day: string | null;
}

export interface SeatSheetProps {
  readonly code: number;
  readonly seats: number;
  readonly seat: number;
  readonly results: readonly SeatResult[];
  /** Ticked at first: those of one hand-in, or all. */
  readonly ticked: readonly string[];
  /** The address of what this child knows. */
  readonly report: string;
  onMove(keys: readonly string[], to: number): void;
  onDelete(): Promise<void>;
  onClose(): void;
}

const lineOf = (r: SeatResult): string => {
  if (r.day === null) return say('seat.spoken', { level: r.title ?? '', code: r.key });
  return r.title === null ? say('seat.check', { day: dayText(r.day) }) : say('seat.line', { level: r.title, day: dayText(r.day) });
};

const Lines = ({ results }: Pick<SeatSheetProps, 'results'>) => (
  <ul class="seat-results">
    {results.map((r) => (
      <li key={r.key}>{lineOf(r)}</li>
    ))}
  </ul>
);

function Ticks({ results, ticked, onTick }: Pick<SeatSheetProps, 'results' | 'ticked'> & { onTick(ids: readonly string[]): void }) {
  return (
    <ul class="seat-results">
      {results.map((r) => (
        <li key={r.key}>
          <label>
            <input
              type="checkbox"
              checked={ticked.includes(r.key)}
              onChange={(e) => onTick(e.currentTarget.checked ? [...ticked, r.key] : ticked.filter((id) => id !== r.key))}
            />
            {lineOf(r)}
          </label>
        </li>
      ))}
    </ul>
  );
}

function PickSeat({ code, seats, seat, onPick }: Pick<SeatSheetProps, 'code' | 'seats' | 'seat'> & { onPick(to: number): void }) {
  return (
    <fieldset class="pick-seat">
      <legend>{say('seat.pick')}</legend>
      <div>
        {Array.from({ length: seats }, (_, i) => i + 1)
          .filter((to) => to !== seat)
          .map((to) => (
            <button
              key={to}
              type="button"
              class="emblem-button"
              data-to={to}
              aria-label={emblemName(emblemAt(code, to))}
              title={emblemName(emblemAt(code, to))}
              onClick={() => onPick(to)}
            >
              <EmblemPicture emblem={emblemAt(code, to)} size={48} />
            </button>
          ))}
      </div>
    </fieldset>
  );
}

export function SeatSheet(props: SeatSheetProps) {
  const { code, seat, results } = props;
  const [ticked, setTicked] = useState(props.ticked);
  const [moving, setMoving] = useState(props.ticked.length < results.length && results.length > 0);
  const name = emblemName(emblemAt(code, seat));
  return (
    <Dialog label={name} name="seat" look="wide" onClose={props.onClose}>
      <div class="seat-head">
        <EmblemPicture emblem={emblemAt(code, seat)} size={88} />
        <h2 tabIndex={-1}>{name}</h2>
        <span class="grow" />
        <button type="button" class="icon-button" data-action="close" aria-label={say('seat.close')} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </div>
      {results.length === 0 ? (
        <p>{say('seat.nothing')}</p>
      ) : (
        <>
          <div class="row">
            <a class="btn small plain" href={props.report} data-action="child-report" onClick={props.onClose}>
              {say('seat.report')}
            </a>
            {!moving && (
              <button type="button" class="btn small plain" data-action="move-seat" onClick={() => setMoving(true)}>
                {say('seat.moveTo')}
              </button>
            )}
            <Remove action="delete-child" ask={say('seat.delete')} sure={say('seat.deleteSure', { name })} onRemove={props.onDelete} />
          </div>
          <h3>{say('seat.results')}</h3>
          {moving && <p class="quiet">{say('seat.moveWhy')}</p>}
          {moving ? <Ticks results={results} ticked={ticked} onTick={setTicked} /> : <Lines results={results} />}
          {moving && ticked.length > 0 && (
            <PickSeat code={code} seats={props.seats} seat={seat} onPick={(to) => props.onMove(ticked, to)} />
          )}
        </>
      )}
    </Dialog>
  );
}
