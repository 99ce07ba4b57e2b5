// The report as two tables: one row a child and level, one row a scene. Numbers stay numbers. Knows no file format.
import type { Table } from '../../storage/table-files';
import type { ReadWords } from '../read-words';
import type { ClassReport } from './report';

interface Names {
  child(seat: number): string;
  level(id: string): string;
}

/** One row a child and level, so that a spreadsheet can turn it any way. */
export function progressTable(report: ClassReport, words: ReadWords['report'], names: Names): Table {
  const said = words.table;
  const header = [
    said.seat,
    said.child,
    said.level,
    said.state,
    said.plays,
    said.first,
    said.best,
    said.tricks,
    said.spots,
    said.fine,
    said.passed,
    said.word,
  ];
  const rows = report.seats.flatMap(({ seat, cells, judgement: { tally, word } }) => {
    const child = names.child(seat);
    return cells.map((c) => [
      seat,
      child,
      names.level(c.level),
      words.states[c.state],
      c.plays,
      c.plays > 0 ? c.first.count : null,
      c.plays > 0 ? c.best.count : null,
      tally.harmful,
      tally.hits,
      tally.genuine,
      tally.passed,
      words.words[word],
    ]);
  });
  return { name: said.progress, header, rows };
}

/** One row a judged scene: first answers, and how many of them went wrong. */
export function itemTable(report: ClassReport, words: ReadWords['report'], names: Names): Table {
  const said = words.table;
  const rows = report.scenes.map((s) => [names.level(s.level), s.encounter, s.part, said[s.truth], s.answered, s.missed]);
  return { name: said.items, header: [said.level, said.scene, said.part, said.truth, said.answered, said.missed], rows };
}
