import { strFromU8 } from 'fflate';
import { patchWorkbook, readWorkbook } from '../../../src/workbook/file';
import type { CellChange } from '../../../src/workbook/port';
import { partsOf, rawSheet, rawWorkbook } from './package';

/** The rows of the first sheet as they stand in the file. */
function rowsOf(bytes: Uint8Array): string {
  const xml = strFromU8(partsOf(bytes)['xl/worksheets/sheet1.xml']);
  return /<sheetData>(.*)<\/sheetData>/.exec(xml)?.[1] ?? '';
}

const text = (place: string, content: string, style = ''): string =>
  `<c r="${place}"${style} t="inlineStr"><is><t>${content}</t></is></c>`;

describe('a workbook that counts days from 1904', () => {
  const DATE = ' s="1"';
  const row = (date: string, word: string, blank: string, plain: string): string =>
    `<row r="1"><c r="A1"${DATE}>${date}</c>${text('B1', word, DATE)}<c r="C1"${DATE} t="b"><v>1</v></c>` +
    `<c r="D1"${DATE} t="e"><v>#N/A</v></c><c r="E1"${DATE}${blank}<c r="F1">${plain}</c></row>`;
  const bytes = (system: string): Uint8Array =>
    rawSheet(row('<v>100</v>', 'due', '/>', '<v>100</v>'), {
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      before: `<workbookPr ${system}/>`,
    });
  const values = (file: Uint8Array): unknown[] => {
    const [sheet] = readWorkbook(file).sheets;
    return [0, 1, 2, 3, 4, 5].map((column) => sheet.value(0, column));
  };
  const change = (column: number, before: CellChange['before'], after: CellChange['after']): CellChange => ({
    sheet: 'Sheet1',
    row: 0,
    column,
    before,
    after,
    reason: 'test',
  });

  it.each([
    ['date1904="1"', [1562, 'due', true, { error: '#N/A' }, null, 100]],
    ['date1904="0"', [100, 'due', true, { error: '#N/A' }, null, 100]],
    ['', [100, 'due', true, { error: '#N/A' }, null, 100]],
  ])('has its dates shifted, and nothing else: %s', (system, expected) => {
    expect(values(bytes(system))).toEqual(expected);
  });

  it.each([
    ['date1904="1"', 46348],
    ['date1904="0"', 46348],
  ])('reads a date that is spelled out as the day it is: %s', (system, date) => {
    const spelled = rawSheet(`<row r="1"><c r="A1"${DATE} t="d"><v>2026-11-22</v></c></row>`, {
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      before: `<workbookPr ${system}/>`,
    });
    expect(values(spelled)[0]).toBe(date);
  });

  it.each([
    ['date1904="1"', 1562, '<v>138</v>', '<v>38</v>'],
    ['date1904="0"', 100, '<v>1600</v>', '<v>1500</v>'],
  ])('is written as it counts: %s', (system, date, first, blank) => {
    const patched = patchWorkbook(bytes(system), [
      change(0, date, 1600),
      change(1, 'due', 'paid'),
      change(4, null, 1500),
      change(5, 100, 1600),
    ]);
    expect(rowsOf(patched)).toBe(row(first, 'paid', `>${blank}</c>`, '<v>1600</v>'));
    expect(values(patched)).toEqual([1600, 'paid', true, { error: '#N/A' }, 1500, 1600]);
  });
});

it('a cell that the file does not hold has the format of its row, else of its column', () => {
  const bytes = rawWorkbook({
    sheets: [
      {
        name: 'Sheet1',
        xml:
          '<cols><col min="2" max="3" style="1"/><col min="5" max="5" style="2"/></cols><sheetData>' +
          '<row r="2" s="3" customFormat="1"><c r="C2" s="2"><v>1</v></c><c r="D2"><v>1</v></c></row>' +
          '<row r="3" s="3"><c r="B3"><v>1</v></c></row></sheetData>',
      },
    ],
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="4"/></cellXfs>',
  });
  const [sheet] = readWorkbook(bytes).sheets;
  const formats = (row: number): string[] => [0, 1, 2, 3, 4, 5].map((column) => sheet.format(row, column));
  expect([0, 1, 2].map(formats)).toEqual([
    ['General', '0%', '0%', 'General', '0.00%', 'General'],
    ['#,##0.00', '#,##0.00', '0.00%', 'General', '#,##0.00', '#,##0.00'],
    ['General', 'General', '0%', 'General', '0.00%', 'General'],
  ]);
  expect([sheet.value(0, 1), sheet.formula(0, 1), sheet.storedFormula(0, 1)]).toEqual([null, undefined, undefined]);
  expect([sheet.formula(1, 2), sheet.storedFormula(1, 2)]).toEqual([undefined, undefined]);
});

it('a style that the workbook does not have is General', () => {
  expect(readWorkbook(rawSheet('<row r="1"><c r="A1" s="7"><v>1</v></c></row>')).sheets[0].format(0, 0)).toBe(
    'General',
  );
});

describe('the formulas of a sheet come row by row', () => {
  const cell = (place: string, formula: string): string => `<c r="${place}"><f>${formula}</f><v>1</v></c>`;
  const copy = (place: string): string => `<c r="${place}"><f t="shared" si="0"/><v>1</v></c>`;
  const master = (place: string, ref: string): string =>
    `<c r="${place}"><f t="shared" ref="${ref}" si="0">A1+$A$1</f><v>1</v></c>`;

  it.each([
    [
      'in order, copies spelled out',
      `<row r="1">${master('B1', 'B1:B3')}<c r="C1"><v>1</v></c>${cell('D1', 'B1*2')}</row><row r="3">${copy('B3')}</row>`,
      ['B1 =A1+$A$1', 'D1 =B1*2', 'B3 =A3+$A$1'],
    ],
    [
      'rows out of order',
      `<row r="3">${cell('A3', '3')}</row><row r="1">${cell('C1', '1')}</row><row r="2">${cell('B2', '2')}</row>`,
      ['C1 =1', 'B2 =2', 'A3 =3'],
    ],
    [
      'cells out of order, copies before what they copy',
      `<row r="1">${copy('C1')}${master('B1', 'B1:C1')}${cell('A1', '1')}</row>`,
      ['A1 =1', 'B1 =A1+$A$1', 'C1 =B1+$A$1'],
    ],
    [
      'cells that are told twice, the later of which counts',
      `<row r="2">${cell('A2', '1')}${cell('B2', '2')}${cell('C2', '3')}</row>` +
        `<row r="1">${cell('A1', '4')}</row><row r="2">${cell('B2', '5')}<c r="C2"><v>6</v></c></row>`,
      ['A1 =4', 'A2 =1', 'B2 =5'],
    ],
  ])('%s', (_, rows, expected) => {
    const formulas = [...readWorkbook(rawSheet(rows)).sheets[0].formulas()];
    expect(formulas.map(({ row, column, formula }) => `${'ABCD'[column]}${row + 1} ${formula}`)).toEqual(expected);
  });
});
