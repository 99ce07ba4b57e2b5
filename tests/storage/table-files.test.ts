// Tables out and read back: CSV by an independent reader, XLSX by its own parts; hostile cells stay text.
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { columnName, csvFile, safeCell, tableFileName, xlsxFile } from '../../src/storage/table-files';

const table = {
  name: 'progress',
  header: ['child', 'stars'],
  rows: [['Blue "Panda", 蓝色熊猫\nhere', 3] as const, ['Red Owl', null] as const, ['', 0.5] as const],
};
const HOSTILE = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\0=1', ' =1', '＝1', '＋1', '－1', '＠a', '=cmd|"/c calc"!A0'];

describe('csv', () => {
  it('has a mark, one header row, CRLF, and no sep line', () => {
    const text = csvFile(table);
    expect(text.startsWith('\ufeffchild,stars\r\n')).toBe(true);
    expect(text).not.toContain('sep=');
    const back = Papa.parse<string[]>(text.slice(1), { newline: '\r\n' });
    expect(back.data).toEqual([
      ['child', 'stars'],
      ['Blue "Panda", 蓝色熊猫\nhere', '3'],
      ['Red Owl', ''],
      ['', '0.5'],
    ]);
  });

  it.each(HOSTILE)('never runs %j', (cell) => {
    const [, row] = Papa.parse<string[]>(csvFile({ name: 'x', header: ['a'], rows: [[cell]] }).slice(1), { newline: '\r\n' }).data;
    expect(row?.[0]?.startsWith("'")).toBe(true);
  });

  it('a number below nothing stays a number', () => {
    expect(csvFile({ name: 'x', header: ['a'], rows: [[-2.5]] })).toContain('\r\n-2.5');
    expect(csvFile({ name: 'x', header: ['a'], rows: [[Number.NaN]] })).not.toContain('NaN');
  });

  it('reads back what was written, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const back = Papa.parse<string[]>(csvFile({ name: 'x', header: ['a', 'b'], rows }).slice(1), {
            newline: '\r\n',
            delimiter: ',',
          }).data;
          expect(back.slice(1)).toEqual(rows.map((r) => r.map(safeCell)));
        },
      ),
    );
  });
});

describe('xlsx', () => {
  const parts = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([k, v]) => [k, strFromU8(v)]));
  it('holds a sheet a table, numbers as numbers, text as text', () => {
    const files = parts(xlsxFile([table, { name: 'items/2', header: ['a'], rows: [['=1+1']] }]));
    expect(files['xl/workbook.xml']).toContain('<sheet name="items 2" sheetId="2"');
    const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<c r="B2"><v>3</v></c>');
    expect(sheet).toContain('Blue &quot;Panda&quot;, 蓝色熊猫\nhere');
    expect(sheet).not.toContain('r="B3"');
    expect(files['xl/worksheets/sheet2.xml']).toContain('<t xml:space="preserve">=1+1</t>');
    expect(files['xl/worksheets/sheet2.xml']).not.toContain('<f>');
  });

  it('keeps out what XML cannot hold', () => {
    const sheet = parts(xlsxFile([{ name: 'x', header: ['a'], rows: [['a\u0000b\u0001<&\ud800c']] }]))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('>ab&lt;&amp;c<');
  });

  it('names columns and files', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    expect(tableFileName(4242, 'progress', '2026-11-25', 'csv')).toBe('lantern-isles_class-4242_progress_2026-11-25.csv');
  });
});
