// Joins what a teacher reads to the class: the report worked out anew from the moves, its words, its tables as files. Wires; the views draw.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Classroom } from '../core/classroom/classroom';
import { language } from '../i18n/i18n';
import { judgeCheck } from '../session/check-report';
import { type Reporter, reporter } from '../session/class-report';
import { loadReadWords, type ReadWords } from '../session/read-words';
import type { ClassReport } from '../session/report/report';
import { itemTable, progressTable } from '../session/report/tables';
import { csvFile, tableFileName, xlsxFile } from '../storage/table-files';
import { addressOf } from '../views/teacher/frame';
import type { Table } from '../views/teacher/keep';
import { READ_PAGES, Read, type ReadPage } from '../views/teacher/read';
import { childName, levelName } from '../views/teacher/read-kit';
import { say } from '../views/teacher/words';
import type { Desk } from './class-desk';
import { download, type Kit } from './class-kit';
import { today } from './files';
import { tell } from './trouble';

interface Reading {
  readonly words: ReadWords;
  readonly reporter: Reporter;
}

/** One for each kit: a new language brings a new one. */
const readings = new WeakMap<Kit, Promise<Reading>>();

function readingOf({ kit }: Desk): Promise<Reading> {
  const known =
    readings.get(kit) ?? loadReadWords(kit.known, language.value).then((words) => ({ words, reporter: reporter(kit.known, judgeCheck) }));
  readings.set(kit, known);
  return known;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function saveTable(kind: Table, report: ClassReport, { words }: Reading): void {
  const names = { child: (seat: number) => childName(report, seat), level: (id: string) => levelName(words, id) };
  const progress = progressTable(report, words.report, names);
  const items = itemTable(report, words.report, names);
  if (kind === 'xlsx') download(xlsxFile([progress, items]), XLSX, tableFileName(report.code, 'class', today(), 'xlsx'));
  else {
    const [table, what] = kind === 'progress-csv' ? [progress, 'progress'] : [items, 'answers'];
    download(csvFile(table), 'text/csv', tableFileName(report.code, what, today(), 'csv'));
  }
}

/** Saves a table of the class as a file. */
export async function exportTable(desk: Desk, room: Classroom, kind: Table): Promise<void> {
  const reading = await readingOf(desk);
  saveTable(kind, reading.reporter.of(room), reading);
}

export interface ReadingPageProps {
  readonly desk: Desk;
  readonly room: Classroom;
  /** What follows the page's name in the address. */
  readonly rest: readonly string[];
  readonly usual: ReadPage;
  go(fragment: string): void;
}

/** The pages to read, at `results/<page>` or `results/child/<seat>`. */
export function ReadingPage({ desk, room, rest, usual, go }: ReadingPageProps): ComponentChildren {
  const [reading, setReading] = useState<Reading | null>(null);
  const { kit } = desk;
  useEffect(() => {
    readingOf(desk)
      .then(async (made) => {
        await made.reporter.ready(room);
        setReading(made);
      })
      .catch(() => tell('load'));
  }, [kit]);
  if (!reading) return <p role="status">{say('frame.loading')}</p>;
  const report = reading.reporter.of(room);
  const seat = rest[0] === 'child' ? Number(rest[1]) : 0;
  return (
    <Read
      key={seat}
      report={report}
      words={reading.words}
      page={READ_PAGES.find((p) => p === rest[0]) ?? usual}
      child={seat >= 1 && seat <= room.facts.seats ? seat : null}
      onPage={(page) => go(page === 'talk' ? addressOf(room.facts, 'talk') : addressOf(room.facts, 'results', page))}
      onTable={(kind) => saveTable(kind === 'xlsx' ? 'xlsx' : 'progress-csv', report, reading)}
      onPrint={() => window.print()}
    />
  );
}
