// A table as CSV and as XLSX that open right in a spreadsheet: one header row, numbers as numbers, no cell that runs. Knows no class and no words.
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import names from './xlsx-names.json';

export type TableCell = string | number | null;

export interface Table {
  /** The sheet's name. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A byte order mark, or spreadsheets read our Chinese as something else. */
const BOM = '\ufeff';
/** What a spreadsheet would take for a formula, after spaces and the full-width signs among them; or a start that hides one. */
const RUNS = /^(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0])/;
/** Half of a letter pair, which no file can hold. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const isKept = (letter: string): boolean =>
  letter >= ' ' ? letter !== '\ufffe' && letter !== '\uffff' : letter === '\n' || letter === '\r' || letter === '\t';

/** What neither a cell nor XML can hold is left out. */
const clean = (text: string): string => [...text.replace(HALVES, '')].filter(isKept).join('');

/** Text that a spreadsheet shows and never runs. */
export const safeCell = (text: string): string => (RUNS.test(text) ? `'${clean(text)}` : clean(text));

const plain = (cell: TableCell): string | number =>
  typeof cell === 'string' ? safeCell(cell) : Number.isFinite(cell) ? (cell as number) : '';

/** UTF-8 with a mark, RFC 4180, comma (both our languages write a point in numbers). */
export const csvFile = ({ header, rows }: Table): string =>
  BOM + Papa.unparse([header.map(safeCell), ...rows.map((row) => row.map(plain))], { newline: '\r\n', delimiter: ',' });

const xml = (text: string): string =>
  clean(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** A, B … Z, AA … */
export function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

const cellXml = (cell: TableCell, at: string, style: number): string => {
  const look = style > 0 ? ` s="${style}"` : '';
  if (cell === null || cell === '' || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  if (typeof cell === 'number') return `<c r="${at}"${look}><v>${cell}</v></c>`;
  return `<c r="${at}"${look} t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`;
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Names that the file format is made of. They look like addresses, are none, and nothing is fetched by them. */
const { main: MAIN, office: OFFICE, package: PACKAGE } = names;
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function sheetXml({ header, rows }: Table): string {
  const row = (cells: readonly TableCell[], r: number, style: number) =>
    `<row r="${r}">${cells.map((c, i) => cellXml(c, `${columnName(i)}${r}`, style)).join('')}</row>`;
  const data = [row(header, 1, 1), ...rows.map((cells, i) => row(cells, i + 2, 0))].join('');
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${Math.max(1, header.length)}" width="16" customWidth="1"/></cols><sheetData>${data}</sheetData></worksheet>`;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/** The least of a workbook that every spreadsheet opens: one sheet a table, text in the cells themselves. */
export function xlsxFile(tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const each = (line: (n: number, table: Table) => string) => tables.map((table, i) => line(i + 1, table)).join('');
  const name = (table: Table) => xml(table.name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31));
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((n, table) => `<sheet name="${name(table)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId0" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  };
  tables.forEach((table, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(table);
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** `lantern-isles_class-4242_progress_2026-11-25.csv`: what it is, of which class, of which day. */
export const tableFileName = (code: number, what: string, day: string, ending: 'csv' | 'xlsx'): string =>
  `lantern-isles_class-${code}_${what}_${day}.${ending}`;
