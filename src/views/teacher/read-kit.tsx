// What the pages a teacher reads share: names of children and levels, signs of states, a line of emblems. Knows no store.
import { emblemAt } from '../../core/classroom/emblems';
import type { Emblem } from '../../core/progress/progress';
import { fill } from '../../i18n/fill';
import { tAny } from '../../i18n/i18n';
import type { ClassReport } from '../../session/report/report';
import type { State } from '../../session/report/progress';
import type { ReadWords } from '../../session/read-words';
import { EmblemPicture, emblemName } from '../emblem';

/** What every page is given. */
export interface ReadProps {
  readonly report: ClassReport;
  readonly words: ReadWords;
  /** Opens the page of one child. */
  onChild(seat: number): void;
  /** Puts a misconception, in a scene of it, on the board. */
  onBoard(misconception: string): void;
}

export const emblemOf = (report: ClassReport, seat: number): Emblem => emblemAt(report.code, seat);
export const childName = (report: ClassReport, seat: number): string => emblemName(emblemOf(report, seat));

/** "Gate 1": the isle's short name and the level's number. */
export function levelName(words: ReadWords, id: string): string {
  const level = words.levels.find((l) => l.id === id);
  return level ? fill(words.report.level, { isle: tAny(`isles.${level.isle}`), n: level.order }) : id;
}

/** The four states differ in shape; word and lightness are their own (never colour alone). */
const SHAPES: Readonly<Record<State, preact.JSX.Element>> = {
  none: <circle cx="12" cy="12" r="7.5" fill="none" stroke="currentColor" stroke-width="2.4" stroke-dasharray="3 3.6" />,
  started: (
    <>
      <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" stroke-width="2.4" />
      <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
    </>
  ),
  help: (
    <>
      <path d="M12 3.2 22 20.4H2z" fill="currentColor" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
      <path d="M12 9.4v5M12 17.4v.2" stroke="#fff" stroke-width="2.4" stroke-linecap="round" />
    </>
  ),
  secure: (
    <path d="m4.5 12.8 5 5L19.5 7" fill="none" stroke="currentColor" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round" />
  ),
};

export const StateSign = ({ state, size = 22 }: { readonly state: State; readonly size?: number }) => (
  <svg class="state-sign" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
    {SHAPES[state]}
  </svg>
);

/** A child as a button: emblem and name. */
export function ChildButton({ report, seat, onChild }: Pick<ReadProps, 'report' | 'onChild'> & { readonly seat: number }) {
  return (
    <button type="button" class="child-button" data-seat={seat} onClick={() => onChild(seat)}>
      <EmblemPicture emblem={emblemOf(report, seat)} size={40} />
      <span>{childName(report, seat)}</span>
    </button>
  );
}

/** Children in a row, in the order of seats. */
export function Children({ seats, ...props }: Pick<ReadProps, 'report' | 'onChild'> & { readonly seats: readonly number[] }) {
  return (
    <ul class="children">
      {seats.map((seat) => (
        <li key={seat}>
          <ChildButton {...props} seat={seat} />
        </li>
      ))}
    </ul>
  );
}
