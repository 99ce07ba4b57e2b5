// All that is read of a class, page by page, with its board and its tables. Everything comes in by props. Knows no store and no address.
import './read.css';
import './read-print.css';
import { useState } from 'preact/hooks';
import type { ClassReport } from '../../session/report/report';
import type { ReadWords } from '../../session/read-words';
import { ReadAfter } from './read-after';
import { ReadBoard } from './read-board';
import { ReadChange } from './read-change';
import { ReadChild } from './read-child';
import { ReadGrid } from './read-grid';
import { ReadMap } from './read-map';
import { ReadSkills } from './read-skills';
import { ReadTalk } from './read-talk';

export const READ_PAGES = ['after', 'talk', 'grid', 'map', 'skills', 'change'] as const;
export type ReadPage = (typeof READ_PAGES)[number];
export type TableKind = 'csv' | 'xlsx';

export interface ReadAllProps {
  readonly report: ClassReport;
  readonly words: ReadWords;
  readonly page: ReadPage;
  /** The seat whose page is open at first, or null. */
  readonly child?: number | null;
  onPage(page: ReadPage): void;
  /** Saves the tables of the class as a file. */
  onTable(kind: TableKind): void;
  onPrint(): void;
}

const PAGES = { after: ReadAfter, talk: ReadTalk, grid: ReadGrid, map: ReadMap, skills: ReadSkills, change: ReadChange } as const;

function Tools({ words, onTable, onPrint }: Pick<ReadAllProps, 'words' | 'onTable' | 'onPrint'>) {
  const said = words.report.grid;
  return (
    <div class="read-tools no-print">
      {(['xlsx', 'csv'] as const).map((kind) => (
        <button key={kind} type="button" class="chip-button" data-table={kind} onClick={() => onTable(kind)}>
          {said[kind]}
        </button>
      ))}
      <button type="button" class="chip-button" data-action="print" onClick={onPrint}>
        {said.print}
      </button>
    </div>
  );
}

export function Read({ report, words, page, child: first = null, onPage, onTable, onPrint }: ReadAllProps) {
  const [child, setChild] = useState<number | null>(first);
  const [board, setBoard] = useState<string | null>(null);
  const Page = PAGES[page];
  const props = { report, words, onChild: setChild, onBoard: setBoard };
  return (
    <div class="read" data-read={child === null ? page : 'child'}>
      <nav class="read-pages no-print" aria-label={words.report.pages.title}>
        {READ_PAGES.map((p) => (
          <button
            key={p}
            type="button"
            class={`chip-button ${page === p && child === null ? 'on' : ''}`}
            aria-current={page === p && child === null ? 'page' : undefined}
            data-page={p}
            onClick={() => {
              setChild(null);
              onPage(p);
            }}
          >
            {words.report.pages[p]}
          </button>
        ))}
      </nav>
      {child === null ? (
        <>
          <Page {...props} />
          <Tools words={words} onTable={onTable} onPrint={onPrint} />
        </>
      ) : (
        <ReadChild {...props} seat={child} onBack={() => setChild(null)} onPrint={onPrint} />
      )}
      {board !== null && (
        <ReadBoard report={report} words={words} misconception={board} onBoard={setBoard} onClose={() => setBoard(null)} />
      )}
    </div>
  );
}
