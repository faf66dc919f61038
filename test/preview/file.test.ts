import fs from 'node:fs';
import path from 'node:path';
import { calculate, FUNCTION_NAMES, withComputedValues } from '../../src/engine';
import { importWorkbook } from '../../src/preview/import-workbook';
import { keptNotices } from '../../src/preview/kept-notices';
import { previewPort } from '../../src/preview/port';
import { createPreviewModel, type PreviewModel } from '../../src/preview/preview-model';
import { OpenedFile, saveWorkbook } from '../../src/preview/save-workbook';
import { parseRange } from '../../src/workbook/address';
import { readWorkbook, type WorkbookModel, writeWorkbook } from '../../src/workbook/file';
import { valueAt } from '../support/snapshot';
import { provideDom } from './dom';

beforeAll(() => {
  provideDom();
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const SAMPLES = path.resolve(__dirname, '../../assets/samples');

const BOOK: WorkbookModel = {
  sheets: [
    {
      name: "Year's end",
      cells: [
        ['Entity', 'Dollars', 'Text'],
        ['Alpha', 10.5, '007'],
        ['Beta', 20, '1/2/2013'],
        ['TOTAL', '=SUM(B2:B3)', '="say ""hi"""'],
        [null, '=NM.MOE_SHORTFALL(B2:B3,1,99,1)', null],
        [null, null, '=LET(x,2,x*2)'],
      ],
      formats: [
        { range: parseRange('A1:C1')!, bold: true, fill: '#DCE8F1' },
        { range: parseRange('B2:B4')!, numberFormat: '#,##0.00;[Red](#,##0.00)' },
      ],
      merged: [parseRange('A8:C8')!],
      columnWidths: [40, 12, 12],
      frozenRows: 1,
    },
    { name: 'Second', cells: [["='Year''s end'!B4*rate"]], visibility: 'visible' },
  ],
  names: [{ name: 'rate', formula: "='Year''s end'!$B$2" }],
  settings: { kind: 'x' },
};

function file(): Uint8Array {
  const model = withComputedValues(BOOK);
  const [first] = model.sheets;
  const values = (first.values ?? []).map((row) => [...(row ?? [])]);
  values[5][2] = 4;
  return writeWorkbook({ ...model, sheets: [{ ...first, values }, ...model.sheets.slice(1)] });
}

function open(bytes: Uint8Array): PreviewModel {
  return createPreviewModel(importWorkbook(bytes));
}

function save(bytes: Uint8Array, preview: PreviewModel) {
  return saveWorkbook(new OpenedFile(bytes), preview);
}

function read(bytes: Uint8Array) {
  return readWorkbook(bytes, { functionNames: FUNCTION_NAMES });
}

describe('opening', () => {
  test('cells, formulas, names and look', async () => {
    const imported = importWorkbook(file());
    const preview = createPreviewModel(imported);
    const workbook = await previewPort(preview).read();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Year's end", 'Second']);
    const cells = ['B2', 'C2', 'C3', 'B4', 'C4', 'B5', 'B6', 'C6'].map((cell) => valueAt(workbook, "Year's end", cell));
    expect(cells).toEqual([10.5, '007', '1/2/2013', 30.5, 'say "hi"', 9.5, 19, 4]);
    expect(valueAt(workbook, 'Second', 'A1')).toBe(320.25);
    expect(workbook.sheets[0].formula(4, 1)).toBe('=NM.MOE_SHORTFALL(B2:B3,1,99,1)');
    expect(workbook.sheets[0].formula(5, 2)).toBe('=LET(x,2,x*2)');
    expect(workbook.sheets[0].format(1, 1)).toBe('#,##0.00;[Red](#,##0.00)');
    expect(workbook.settings).toEqual({ kind: 'x' });
    expect(keptNotices(imported, preview.calculated())).toEqual([expect.stringContaining('C6')]);
    const { getters } = preview.model;
    const [id] = getters.getSheetIds();
    expect(getters.getCell({ sheetId: id, row: 0, col: 0 })?.style).toMatchObject({ bold: true, fillColor: '#DCE8F1' });
    expect(getters.getEvaluatedCell({ sheetId: id, row: 1, col: 1 }).formattedValue).toBe('10.50');
    expect(getters.getMerges(id)).toHaveLength(1);
    expect(getters.getPaneDivisions(id).ySplit).toBe(1);
    expect(getters.getColSize(id, 0)).toBeGreaterThan(2 * getters.getColSize(id, 1));
  });

  test.each([
    ['a.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], /an older Office document.* Save/],
    ['notes.csv', [...Buffer.from('a,b\n1,2')], /not an Excel workbook/],
    ['empty.xlsx', [], /empty/],
  ])('%s is refused in words', (_name, bytes, message) => {
    expect(() => importWorkbook(Uint8Array.from(bytes))).toThrow(message);
  });

  test('a damaged workbook is refused in words', () => {
    const bytes = file();
    expect(() => importWorkbook(bytes.slice(0, bytes.length / 2))).toThrow(/file/i);
  });
});

describe('saving', () => {
  test('nothing changed: the same bytes', async () => {
    const bytes = file();
    expect(save(bytes, open(bytes)).bytes).toBe(bytes);
  });

  test('changed cells are in the file, everything else is as it was', async () => {
    const bytes = file();
    const preview = open(bytes);
    const port = previewPort(preview);
    await port.insert({ sheet: "Year's end", range: parseRange('B3')! }, 30);
    await port.insert({ sheet: 'Second', range: parseRange('B1')! }, "=NM.MOE_SHORTFALL('Year''s end'!B2:B3,1,99,1)");
    await port.insert({ sheet: 'Second', range: parseRange('A3')! }, '0042');
    await port.store('kind', 'y');
    const { bytes: saved, lost } = save(bytes, preview);
    const workbook = read(saved);
    expect(lost).toEqual([]);
    expect(valueAt(workbook, "Year's end", 'B3')).toBe(30);
    expect(workbook.sheets[1].formula(0, 1)).toBe("=NM.MOE_SHORTFALL('Year''s end'!B2:B3,1,99,1)");
    expect([valueAt(workbook, 'Second', 'B1'), valueAt(workbook, 'Second', 'B2')]).toEqual([9.5, 29]);
    expect(workbook.sheets[1].spills.get('B1')).toEqual(parseRange('B1:B2'));
    expect(valueAt(workbook, 'Second', 'A3')).toBe('0042');
    expect(workbook.sheets[0].formula(5, 2)).toBe('=LET(x,2,x*2)');
    expect(workbook.sheets[0].format(1, 1)).toBe('#,##0.00;[Red](#,##0.00)');
    expect(workbook.names).toEqual(read(bytes).names);
    expect(workbook.settings).toEqual({ kind: 'y' });
  });

  test('what was undone is not in the file', async () => {
    const bytes = file();
    const preview = open(bytes);
    await previewPort(preview).insert({ sheet: 'Second', range: parseRange('A1')! }, 1);
    preview.model.dispatch('REQUEST_UNDO');
    expect(save(bytes, preview).bytes).toBe(bytes);
  });

  test('an added sheet is in the file with what it gives', async () => {
    const bytes = file();
    const preview = open(bytes);
    const port = previewPort(preview);
    const name = await port.addSheet({
      name: 'What if',
      cells: [
        ['Dollars', '=SUM(Second!A1,1)'],
        [{ text: '=x' }, null],
      ],
    });
    await port.insert({ sheet: name, range: parseRange('A3')! }, '=NM.MOE_SHORTFALL({3;4},1,99,1)');
    const workbook = read(save(bytes, preview).bytes);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Year's end", 'Second', 'What if']);
    expect(['B1', 'A2', 'A3', 'A4'].map((cell) => valueAt(workbook, name, cell))).toEqual([321.25, '=x', 2, 3]);
    expect(workbook.sheets[2].formula(2, 0)).toBe('=NM.MOE_SHORTFALL({3;4},1,99,1)');
  });

  test('with rows inserted, everything is where it belongs, NM formulas as Excel stores them', () => {
    const bytes = file();
    const preview = open(bytes);
    const [sheetId] = preview.model.getters.getSheetIds();
    const sheetName = preview.model.getters.getSheetName(sheetId);
    preview.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension: 'ROW',
      base: 1,
      position: 'before',
      quantity: 1,
    });
    const { bytes: saved, lost } = save(bytes, preview);
    const workbook = read(saved);
    expect(lost).toEqual([]);
    expect(workbook.names[0].formula).toBe("='Year''s end'!$B$3");
    expect(workbook.sheets[0].merged).toEqual([parseRange('A9:C9')]);
    expect(workbook.sheets[0].formula(5, 1)).toBe('=NM.MOE_SHORTFALL(B3:B4,1,99,1)');
    expect(workbook.sheets[0].value(4, 1)).toBe(30.5);
    expect(workbook.settings).toEqual({ kind: 'x' });
    expect(calculate(workbook).sheets[0].value(6, 1)).toBe(19);
  });
});

describe('the samples', () => {
  const files = fs.readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
  test.each(files)('%s opens without a notice and gives the values it holds', async (name) => {
    const bytes = new Uint8Array(fs.readFileSync(path.join(SAMPLES, name)));
    const imported = importWorkbook(bytes);
    expect(imported.notices).toEqual([]);
    const shown = await previewPort(createPreviewModel(imported)).read();
    for (const [index, sheet] of imported.snapshot.sheets.entries()) {
      for (const { row, column } of sheet.formulas()) {
        expect([sheet.name, row, column, shown.sheets[index].value(row, column)]).toEqual([
          sheet.name,
          row,
          column,
          sheet.value(row, column),
        ]);
      }
    }
  });
});
