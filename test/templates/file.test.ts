import { read as readSheetJs } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { withComputedValues } from '../../src/engine';
import { importWorkbook } from '../../src/preview/import-workbook';
import { createPreviewModel } from '../../src/preview/preview-model';
import { parseCsv, TEMPLATES, templateModel, templateSheet } from '../../src/templates';
import { rangeName } from '../../src/workbook/address';
import { writeWorkbook } from '../../src/workbook/file';
import { provideDom } from '../preview/dom';

beforeAll(() => {
  provideDom();
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe.each(TEMPLATES)('the file of $kind', ({ kind }) => {
  const model = templateModel(kind);
  const bytes = writeWorkbook(withComputedValues(model));

  test('opens in exceljs, with its validation and page set-up', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    const [sheet] = book.worksheets;
    expect(sheet.name).toBe(model.sheets[0].name);
    expect(sheet.pageSetup.fitToPage).toBe(true);
    for (const { range } of model.sheets[0].validations ?? []) {
      expect(sheet.getCell(range.top + 1, range.left + 1).dataValidation).toBeDefined();
    }
  });

  test('opens in SheetJS, with its names', () => {
    const names = readSheetJs(bytes).Workbook?.Names?.map(({ Name }) => Name) ?? [];
    expect(names).toEqual(expect.arrayContaining((model.names ?? []).map(({ name }) => name)));
    expect(names.length).toBeGreaterThan(0);
  });

  test('opens in the embedded spreadsheet, where every formula is computed', () => {
    const imported = importWorkbook(bytes);
    expect([imported.notices, [...imported.onlyInExcel.keys()]]).toEqual([[], []]);
    expect(createPreviewModel(imported)).toBeDefined();
  });

  test('what the pane inserts has the same cells, and nothing that only a file can have', () => {
    const sheet = templateSheet(kind);
    expect(sheet.cells).toEqual(model.sheets[0].cells);
    expect(Object.keys(sheet).sort()).toEqual(['cells', 'columnWidths', 'formats', 'frozenRows', 'name', 'print']);
    const notes = (model.sheets[0].merged ?? []).map(({ top }) => top);
    expect(notes.length).toBeGreaterThan(2);
    expect(sheet.formats?.some(({ range, wrap }) => wrap && notes.includes(range.top))).toBe(false);
  });
});

test('a spill is stored as Excel stores it: a dynamic array of the add-in’s function, with its values', () => {
  const data = {
    headers: ['School', 'Membership'],
    rows: [
      ['A', '1'],
      ['B', '2'],
    ],
  };
  const parts = unzipSync(
    writeWorkbook(withComputedValues(templateModel('pro-rata-award', { data, inputs: { pool: 100 } }))),
  );
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml']);
  const range = rangeName({ top: 7, left: 3, bottom: 8, right: 3 });
  expect(xml).toMatch(new RegExp(`<c r="D8"[^>]* cm="1"[^>]*><f t="array" ref="${range}">[^<]*_xldudf_NM_PRORATE\\(`));
  expect(xml).toMatch(/<c r="D9"[^>]*><v>66\.67<\/v>/);
  expect(parts['xl/metadata.xml']).toBeDefined();
});

test('CSV: quotation marks, line ends in fields, tabs, semicolons, a byte order mark', () => {
  expect(parseCsv('\uFEFFa,"b ""c"", d"\r\n"x\ny",\n')).toEqual([
    ['a', 'b "c", d'],
    ['x\ny', ''],
  ]);
  expect(parseCsv('a\tb,c\n1\t2')).toEqual([
    ['a', 'b,c'],
    ['1', '2'],
  ]);
  expect(parseCsv('a;b\n1,5;2')).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ]);
  expect(parseCsv('5" pipe,x')).toEqual([['5" pipe', 'x']]);
  expect(parseCsv('')).toEqual([]);
});
