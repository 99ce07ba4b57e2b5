// The progress grid: children × levels, a real grid for keyboard and screen reader, sorted by any column. Knows no store.
import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { fill } from '../../i18n/fill';
import { tAny } from '../../i18n/i18n';
import type { Stars } from '../../core/scoring/stars';
import { type Cell, STATES } from '../../session/report/progress';
import type { SeatReport } from '../../session/report/report';
import { EmblemPicture } from '../emblem';
import { childName, emblemOf, levelName, type ReadProps, StateSign } from './read-kit';

interface Sort {
  /** −1: by the child's seat. */
  readonly column: number;
  readonly down: boolean;
}

/** Help first, then on the way, not started, secure: the order in which a teacher acts. */
const URGENT = ['help', 'started', 'none', 'secure'];

export function sortSeats(seats: readonly SeatReport[], { column, down }: Sort): SeatReport[] {
  const rank = (s: SeatReport) =>
    column < 0 ? s.seat : URGENT.indexOf(s.cells[column]?.state ?? 'none') * 10 + (s.cells[column]?.best.count ?? 0);
  const sign = down ? -1 : 1;
  return [...seats].sort((a, b) => sign * (rank(a) - rank(b)) || a.seat - b.seat);
}

const sortName = (sort: Sort, column: number): 'ascending' | 'descending' | 'none' =>
  sort.column !== column ? 'none' : sort.down ? 'descending' : 'ascending';

interface CellProps {
  readonly cell: Cell;
  readonly child: string;
  readonly level: string;
  readonly words: ReadProps['words'];
  /** Many columns: the word is in the name, in the key and in the shape. */
  readonly many: boolean;
}

function cellText({ cell, child, level, words }: CellProps): string {
  const said = words.report.grid;
  const state = cell.plays === 0 && cell.pairs > 0 ? said.paired : words.report.states[cell.state];
  const values = { child, level, state, first: cell.first.count, best: cell.best.count };
  const extra = [cell.pairs > 0 ? said.pair : '', cell.spoken ? said.spoken : ''].filter(Boolean).join(' ');
  return `${fill(cell.plays > 0 ? said.cell : said.cellNone, values)} ${extra}`.trim();
}

/** See, Decide, Explain: which star it is says more than how many. */
const marksOf = (stars: Stars): string => (['see', 'decide', 'explain'] as const).map((k) => (stars[k] ? '★' : '☆')).join('');

function StateCell(props: CellProps) {
  const { cell, words, many } = props;
  const text = cellText(props);
  const paired = cell.plays === 0 && cell.pairs > 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells of a grid take the focus
    <td role="gridcell" tabIndex={-1} aria-label={text} title={text} class={`cell ${cell.state} cell-box`}>
      <StateSign state={cell.state} />
      {!many && <span class="cell-word">{paired ? words.report.grid.paired : words.report.states[cell.state]}</span>}
      {cell.plays > 0 && <span class="cell-stars">{marksOf(cell.best)}</span>}
      {cell.pairs > 0 && <span class="cell-pair">2</span>}
    </td>
  );
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const cellsOf = (row: Element | undefined): HTMLElement[] => [
  ...(row?.querySelectorAll<HTMLElement>('[data-stop], [role="gridcell"]') ?? []),
];

/** Where a key leads from a cell; null for any other key. */
function targetOf(table: HTMLTableElement, from: HTMLElement, event: KeyboardEvent): HTMLElement | null {
  const rows = [...table.querySelectorAll('tr')];
  const r = rows.findIndex((row) => row.contains(from));
  const c = cellsOf(rows[r]).indexOf(from);
  const far = event.ctrlKey || event.metaKey;
  if (event.key === 'Home') return cellsOf(far ? rows[0] : rows[r])[0] ?? null;
  if (event.key === 'End') return cellsOf(far ? rows.at(-1) : rows[r]).at(-1) ?? null;
  const move = MOVES[event.key];
  if (!move) return null;
  return cellsOf(rows[r + move[0]])[c + move[1]] ?? null;
}

/** One stop in the tab order; arrows, Home and End go from cell to cell. */
function useRoving() {
  const table = useRef<HTMLTableElement>(null);
  const onFocusIn = (event: FocusEvent) => {
    const to = (event.target as HTMLElement).closest<HTMLElement>('[data-stop], [role="gridcell"]');
    if (!to) return;
    for (const old of table.current?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? []) old.tabIndex = -1;
    to.tabIndex = 0;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-stop], [role="gridcell"]');
    const to = from && table.current ? targetOf(table.current, from, event) : null;
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  return { ref: table, onFocusIn, onKeyDown };
}

function Head({ report, words, sort, onSort }: ReadProps & { readonly sort: Sort; onSort(column: number): void }) {
  return (
    <thead>
      <tr>
        <th scope="col" aria-sort={sortName(sort, -1)}>
          <button type="button" data-stop tabIndex={0} data-sort="child" onClick={() => onSort(-1)}>
            {words.report.grid.child}
            <i aria-hidden="true">{sort.column === -1 ? (sort.down ? '▼' : '▲') : ''}</i>
          </button>
        </th>
        {report.levels.map((level, at) => (
          <th scope="col" key={level.level} aria-sort={sortName(sort, at)}>
            <button
              type="button"
              data-stop
              tabIndex={-1}
              data-sort={level.level}
              aria-label={levelName(words, level.level)}
              onClick={() => onSort(at)}
            >
              <img src={artUrl(`isle-${level.isle}`)} alt="" width="52" height="40" />
              <span>
                {tAny(`isles.${level.isle}`)} <b>{level.order}</b>
              </span>
              <i aria-hidden="true">{sort.column === at ? (sort.down ? '▼' : '▲') : ''}</i>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps extends ReadProps {
  readonly seat: SeatReport;
  readonly levels: readonly string[];
}

function Row({ seat, levels, report, words, onChild }: RowProps) {
  const child = childName(report, seat.seat);
  return (
    <tr>
      <th scope="row">
        <button type="button" data-stop tabIndex={-1} data-seat={seat.seat} onClick={() => onChild(seat.seat)}>
          <EmblemPicture emblem={emblemOf(report, seat.seat)} size={38} />
          <span>{child}</span>
        </button>
      </th>
      {seat.cells.map((cell, at) => (
        <StateCell key={cell.level} cell={cell} child={child} level={levels[at] ?? cell.level} words={words} many={levels.length > MANY} />
      ))}
    </tr>
  );
}

/** From so many columns on, cells are small. */
const MANY = 12;
/** Rows of the first picture: what fits on a screen. The rest follows in steps short enough that the page stays alive. */
const FIRST_ROWS = 10;
const MORE_ROWS = 6;

/** The rows on the screen come first and the rest a moment later, so that a slow machine shows a large class at once. */
function useRowsByAndBy(all: number): number {
  const [shown, setShown] = useState(FIRST_ROWS);
  useEffect(() => {
    if (shown >= all) return;
    const timer = setTimeout(() => setShown(shown + MORE_ROWS));
    return () => clearTimeout(timer);
  }, [shown, all]);
  return shown;
}

export function ReadGrid(props: ReadProps) {
  const { report, words } = props;
  const [sort, setSort] = useState<Sort>({ column: -1, down: false });
  const rows = useMemo(() => sortSeats(report.seats, sort), [report, sort]);
  const levels = useMemo(() => report.levels.map((l) => levelName(words, l.level)), [report, words]);
  const shown = useRowsByAndBy(rows.length);
  // Sorting moves rows and draws none anew.
  const made = useMemo(() => new Map<number, ComponentChild>(), [report, words, levels]);
  for (const seat of rows.slice(0, shown))
    if (!made.has(seat.seat)) made.set(seat.seat, <Row key={seat.seat} {...props} seat={seat} levels={levels} />);
  const onSort = (column: number) => setSort((s) => ({ column, down: s.column === column && !s.down }));
  return (
    <section class="card read-grid">
      <p class="hint no-print">{words.report.grid.hint}</p>
      <div class="grid-scroll">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table one moves in by arrows is a grid
          role="grid"
          aria-label={words.report.grid.caption}
          class={levels.length > MANY ? 'many' : ''}
          style={levels.length > MANY ? { width: `${230 + levels.length * 79}px` } : {}}
          {...useRoving()}
        >
          <Head {...props} sort={sort} onSort={onSort} />
          <tbody>{rows.slice(0, shown).map((seat) => made.get(seat.seat))}</tbody>
        </table>
      </div>
      <ul class="legend" aria-label={words.report.grid.key}>
        {STATES.map((state) => (
          <li key={state}>
            <span class={`cell ${state}`}>
              <span class="cell-box">
                <StateSign state={state} />
              </span>
            </span>
            {words.report.states[state]}
          </li>
        ))}
        <li>
          <b>★☆★</b> {words.report.grid.marks}
        </li>
      </ul>
    </section>
  );
}
