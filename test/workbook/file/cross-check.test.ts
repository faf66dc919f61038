import { read as readSheetJs, utils, write as writeSheetJs, type WorkSheet } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { isErrorValue } from '../../../src/workbook/snapshot';
import { readWorkbook } from '../../../src/workbook/file';

/** What other libraries write, this reader reads as they do. */

const text = fc.oneof(
  fc.constantFrom('Total', 'Española', 'a & b', '<x>', '"quoted"', '0042', 'line\none', '€ 1', '😀'),
  fc.string({ minLength: 1, maxLength: 12 }).filter((s) => s.trim() === s && s !== '' && !/_x[0-9a-f]{4}_/i.test(s)),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
);
const value = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const grid = fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });

describe('files written by SheetJS', () => {
  it.each([{ bookSST: true }, { bookSST: false }])('hold the same values: %j', (options) => {
    fc.assert(
      fc.property(grid, (rows) => {
        const book = utils.book_new();
        utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Data');
        const bytes = new Uint8Array(
          writeSheetJs(book, { type: 'array', compression: true, ...options }) as ArrayBuffer,
        );
        const sheet = readWorkbook(bytes).sheets[0];
        rows.forEach((line, row) => line.forEach((cell, column) => expect(sheet.value(row, column)).toBe(cell)));
      }),
      { numRuns: 60 },
    );
  });

  it('have the same formulas, errors, formats and merged cells', () => {
    const cells: WorkSheet = {
      '!ref': 'A1:C3',
      A1: { t: 'n', v: 3, f: 'SUM(B1:C1)', z: '#,##0.00' },
      B1: { t: 'n', v: 45474, z: 'm/d/yyyy' },
      C1: { t: 'e', v: 42, w: '#N/A' },
      A2: { t: 's', v: 'x', f: '"x"&""' },
      B2: { t: 'b', v: true },
      '!merges': [{ s: { r: 2, c: 0 }, e: { r: 2, c: 2 } }],
    };
    const book = utils.book_new();
    utils.book_append_sheet(book, cells, 'Data');
    const sheet = readWorkbook(new Uint8Array(writeSheetJs(book, { type: 'array' }) as ArrayBuffer)).sheets[0];
    expect([sheet.formula(0, 0), sheet.value(0, 0), sheet.format(0, 0)]).toEqual(['=SUM(B1:C1)', 3, '#,##0.00']);
    expect([sheet.value(0, 1), sheet.format(0, 1)]).toEqual([45474, 'm/d/yyyy']);
    expect(sheet.value(0, 2)).toEqual({ error: '#N/A' });
    expect([sheet.formula(1, 0), sheet.value(1, 0), sheet.value(1, 1)]).toEqual(['="x"&""', 'x', true]);
    expect(sheet.merged).toEqual([{ top: 2, left: 0, bottom: 2, right: 2 }]);
  });
});

async function excelJsBytes(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

function excelJsBook(): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Allocation 2026', { state: 'visible' });
  sheet.columns = [
    { width: 20 },
    { width: 12, hidden: true },
    { width: 12 },
    { width: 12, style: { numFmt: '0.00%' } },
  ];
  sheet.addRow(['District', 'Code', 'Amount', 'Share', 'Day']);
  for (let i = 1; i <= 30; i++) {
    sheet.addRow([`District ${i}`, i, i * 10.25, null, new Date(Date.UTC(2026, 6, i))]);
    sheet.getCell(`C${i + 1}`).numFmt = '"$"#,##0.00';
  }
  sheet.fillFormula(
    'D2:D31',
    'C2/$C$32',
    Array.from({ length: 30 }, (_, i) => (i + 1) / 465),
  );
  sheet.getCell('C32').value = { formula: 'SUM(C2:C31)', result: 4766.25 };
  sheet.getCell('A33').value = { richText: [{ text: 'rich ' }, { font: { bold: true }, text: 'text' }] };
  sheet.getCell('A34').value = { error: '#REF!' };
  sheet.getCell('A35').value = { formula: 'A34=1', result: true as unknown as string };
  sheet.mergeCells('A36:C37');
  sheet.getRow(5).hidden = true;
  book.addWorksheet('Log', { state: 'veryHidden' }).getCell('A1').value = 'quiet';
  const tableSheet = book.addWorksheet('Tables');
  tableSheet.addTable({
    name: 'Fund',
    ref: 'B2',
    headerRow: true,
    totalsRow: true,
    columns: [{ name: 'Code', totalsRowLabel: 'Total' }, { name: 'Amount' }],
    rows: [
      ['11000', 5],
      ['24106', 7],
    ],
  });
  book.definedNames.add("'Allocation 2026'!$C$32", 'Pool');
  return book;
}

describe('files written by exceljs', () => {
  it('read as they were made', async () => {
    const bytes = await excelJsBytes(excelJsBook());
    const { sheets, names } = readWorkbook(bytes);
    const [sheet, log, tables] = sheets;
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Allocation 2026', 'visible'],
      ['Log', 'veryHidden'],
      ['Tables', 'visible'],
    ]);
    expect([sheet.formula(1, 3), sheet.formula(30, 3), sheet.value(30, 3)]).toEqual([
      '=C2/$C$32',
      '=C31/$C$32',
      30 / 465,
    ]);
    expect([sheet.format(1, 2), sheet.format(1, 3), sheet.format(1, 4)]).toEqual(['"$"#,##0.00', '0.00%', 'm/d/yyyy']);
    expect([sheet.value(1, 4), sheet.value(32, 0), sheet.value(33, 0), sheet.value(34, 0)]).toEqual([
      46204,
      'rich text',
      { error: '#REF!' },
      true,
    ]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.merged]).toEqual([
      [4],
      [1],
      [{ top: 35, left: 0, bottom: 36, right: 2 }],
    ]);
    expect(log.value(0, 0)).toBe('quiet');
    expect(tables.tables).toEqual([
      {
        name: 'Fund',
        range: { top: 1, left: 1, bottom: 4, right: 2 },
        headerRow: true,
        totalsRow: true,
        filtered: true,
        columns: ['Code', 'Amount'],
      },
    ]);
    expect(names).toEqual([{ name: 'Pool', formula: "='Allocation 2026'!$C$32" }]);
  });

  it('read as SheetJS reads them, cell by cell', async () => {
    const bytes = await excelJsBytes(excelJsBook());
    const other = readSheetJs(bytes, { cellFormula: true });
    for (const sheet of readWorkbook(bytes).sheets) {
      const cells = other.Sheets[sheet.name];
      for (let row = 0; row < sheet.rowCount; row++) {
        for (let column = 0; column < sheet.columnCount; column++) {
          const cell = cells[utils.encode_cell({ r: row, c: column })];
          const mine = sheet.value(row, column);
          expect(isErrorValue(mine) ? mine.error : mine).toBe(cell?.t === 'e' ? cell.w : (cell?.v ?? null));
          expect(sheet.formula(row, column)).toBe(cell?.f === undefined ? undefined : `=${cell.f}`);
        }
      }
    }
  });
});
