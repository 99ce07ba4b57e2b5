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

const RING = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2.4a6.6 6.6 0 1 1 0 13.2 6.6 6.6 0 0 1 0-13.2z';
/** The four states differ in shape; word and lightness are their own (never colour alone). One path each: a large class shows 1,440. */
const SHAPES: Readonly<Record<State, string>> = {
  none: 'M10.8 3h2.4v3h-2.4zM10.8 18h2.4v3h-2.4zM3 10.8h3v2.4H3zM18 10.8h3v2.4h-3zM4.8 6.5l1.7-1.7 2.1 2.1-1.7 1.7zM15.4 17.1l1.7-1.7 2.1 2.1-1.7 1.7zM17.5 4.8l1.7 1.7-2.1 2.1-1.7-1.7zM6.9 15.4l1.7 1.7-2.1 2.1-1.7-1.7z',
  started: `${RING}M12 5.4a6.6 6.6 0 0 1 0 13.2z`,
  help: 'M12 2.2c.7 0 1.2.3 1.6 1l8.9 15.6c.7 1.3 0 2.7-1.5 2.7H3c-1.5 0-2.2-1.4-1.5-2.7L10.4 3.2c.4-.7.9-1 1.6-1zM10.7 8.6v6h2.6v-6zM10.7 16.4V19h2.6v-2.6z',
  secure: 'M3 13.4l2.5-2.5 4 4 9.2-9.4L21.2 8 9.5 20z',
};

export const StateSign = ({ state, size = 22 }: { readonly state: State; readonly size?: number }) => (
  <svg class="state-sign" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
    <path d={SHAPES[state]} fill="currentColor" fill-rule="evenodd" />
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
