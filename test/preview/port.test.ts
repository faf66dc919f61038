import type { CellChange, WorkbookPort } from '../../src/workbook/port';
import { sheetContents } from '../../src/engine';
import { createPreviewModel, type PreviewModel } from '../../src/preview/preview-model';
import { previewPort } from '../../src/preview/port';
import { type CellRange, parseRange } from '../../src/workbook/address';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell, type TestSheet, valueAt } from '../support/snapshot';

beforeAll(() => jest.spyOn(console, 'debug').mockImplementation(() => undefined));

const NOON = new Date('2026-03-01T12:00:00');

function opened(sheets: Record<string, readonly (readonly TestCell[])[] | TestSheet>): {
  preview: PreviewModel;
  port: WorkbookPort;
} {
  const snapshot = snapshotOf(sheets, { settings: { kind: 'allocation' } });
  const onlyInExcel = new Map<string, ReadonlySet<string>>();
  const data = {
    sheets: snapshot.sheets.map((sheet: SheetSnapshot, index) => {
      const { cells, uncomputed } = sheetContents(sheet, snapshot, undefined, 'dynamic');
      onlyInExcel.set(sheet.name, new Set(uncomputed.keys()));
      return {
        id: `s${index}`,
        name: sheet.name,
        cells,
        rowNumber: 50,
        colNumber: 20,
        isVisible: sheet.visibility === 'visible',
        isLocked: sheet.protected,
      };
    }),
  };
  const preview = createPreviewModel({ snapshot, data, onlyInExcel, shown: new Map(), beyond: () => false });
  return { preview, port: previewPort(preview, () => NOON) };
}

function change(cell: string, before: CellChange['before'], after: CellChange['after'], sheet = 'Sheet1'): CellChange {
  const place = parseRange(cell);
  if (!place) throw new Error(cell);
  return { sheet, row: place.top, column: place.left, before, after, reason: 'because' };
}

const SIMPLE = {
  Sheet1: [
    ['Name', 'Amount'],
    ['Alpha', 10],
    ['Beta', 20],
    ['TOTAL', { formula: '=SUM(B2:B3)' }],
  ],
};

describe('reading', () => {
  test('values, formulas, spills and settings', async () => {
    const { port } = opened({
      Sheet1: {
        rows: [
          [100, { formula: '=NM.MOE_SHORTFALL(A1:A3,50,400,1)' }, '007'],
          [200],
          [300, null, { formula: '=LET(x,1,x)', value: 1 }],
        ],
        spills: { B1: 'B1:B3' },
      },
    });
    const workbook = await port.read();
    expect(['B1', 'B2', 'B3', 'C1', 'C2', 'C3'].map((cell) => valueAt(workbook, 'Sheet1', cell))).toEqual([
      50,
      150,
      250,
      '007',
      null,
      1,
    ]);
    const [sheet] = workbook.sheets;
    expect([...sheet.formulas()]).toEqual([
      { row: 0, column: 1, formula: '=NM.MOE_SHORTFALL(A1:A3,50,400,1)' },
      { row: 2, column: 2, formula: '=LET(x,1,x)' },
    ]);
    expect(sheet.formula(1, 1)).toBeUndefined();
    expect(sheet.spills).toEqual(new Map([['B1', parseRange('B1:B3')]]));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([3, 3]);
    expect(workbook.settings).toEqual({ kind: 'allocation' });
  });

  test('an error value is an error, not a text', async () => {
    const { port } = opened({ Sheet1: [[{ formula: '=NM.MOE_SHORTFALL(-1,1,1,1)' }, { formula: '=1/0' }]] });
    const workbook = await port.read();
    expect([valueAt(workbook, 'Sheet1', 'A1'), valueAt(workbook, 'Sheet1', 'B1')]).toEqual([
      { error: '#VALUE!' },
      { error: '#DIV/0!' },
    ]);
  });
});

describe('changing', () => {
  test('several cells are one step for undo, and everything that depends on them is computed', async () => {
    const { preview, port } = opened(SIMPLE);
    const outcome = await port.apply(
      [change('B2', 10, 11), change('B3', 20, '=B2*2'), change('B4', '= SUM( B2:B3 )', '=SUM(B2:B3)+1')],
      'none',
    );
    expect(outcome).toEqual({ applied: 3 });
    expect(valueAt(await port.read(), 'Sheet1', 'B4')).toBe(34);
    preview.model.dispatch('REQUEST_UNDO');
    const back = await port.read();
    expect([valueAt(back, 'Sheet1', 'B2'), valueAt(back, 'Sheet1', 'B3'), valueAt(back, 'Sheet1', 'B4')]).toEqual([
      10, 20, 30,
    ]);
  });

  test('nothing is changed when one cell no longer holds what was found', async () => {
    const { preview, port } = opened(SIMPLE);
    const outcome = await port.apply([change('B2', 10, 11), change('B3', 99, 1)], 'log');
    expect(outcome).toEqual({ refused: 'Sheet1!B3 no longer holds 99: it holds 20. Check again.' });
    expect(valueAt(await port.read(), 'Sheet1', 'B2')).toBe(10);
    expect(preview.changed).toBe(false);
  });

  test('a protected sheet, a missing sheet and the inside of a spill are refused in words', async () => {
    const { port } = opened({
      Sheet1: [[{ formula: '={1;2}' }]],
      Locked: { rows: [[1]], protected: true },
    });
    expect(await port.apply([change('A1', 1, 2, 'Locked')], 'none')).toEqual({
      refused: expect.stringContaining('"Locked" is protected') as string,
    });
    expect(await port.apply([change('A1', 1, 2, 'Gone')], 'none')).toEqual({
      refused: expect.stringContaining('no sheet "Gone"') as string,
    });
    expect(await port.apply([change('A2', 2, 5)], 'none')).toEqual({
      refused: 'Sheet1!A2 is filled by the formula in A1: change that one.',
    });
    await expect(port.insert({ sheet: 'Locked', range: parseRange('A1')! }, 3)).rejects.toThrow('protected');
  });

  test('the log says what was there, what came and why, and grows', async () => {
    const { port } = opened(SIMPLE);
    await port.apply([change('B4', '=SUM(B2:B3)', '=B2+B3')], 'comment');
    await port.apply([change('B2', 10, 12)], 'log');
    const workbook = await port.read();
    const line = (row: number) =>
      ['B', 'C', 'D', 'E', 'F'].map((column) => valueAt(workbook, 'NM changes', `${column}${row}`));
    expect(line(1)).toEqual(['Sheet', 'Cell', 'Before', 'After', 'Why']);
    expect(line(2)).toEqual(['Sheet1', 'B4', '=SUM(B2:B3)', '=B2+B3', 'because']);
    expect(line(3)).toEqual(['Sheet1', 'B2', '10', '12', 'because']);
    expect(valueAt(workbook, 'NM changes', 'A3')).toBe('2026-03-01 12:00');
  });

  test('inserting a formula, and a text that looks like a number', async () => {
    const { port } = opened(SIMPLE);
    await port.insert({ sheet: 'Sheet1', range: parseRange('D1')! }, '=_xldudf_NM_MOE_SHORTFALL(100,80,90,1)');
    await port.insert({ sheet: 'Sheet1', range: parseRange('D2')! }, '007');
    const workbook = await port.read();
    expect([valueAt(workbook, 'Sheet1', 'D1'), valueAt(workbook, 'Sheet1', 'D2')]).toEqual([20, '007']);
    expect(workbook.sheets[0].formula(0, 3)).toBe('=NM.MOE_SHORTFALL(100,80,90,1)');
  });

  test('a new sheet with formulas, formats and a chart is one step for undo', async () => {
    const { preview, port } = opened(SIMPLE);
    const sheet = {
      name: 'Sheet1',
      cells: [
        ['Entity', 'Dollars'],
        ['Alpha', '=Sheet1!B2*2'],
        [{ text: '=not a formula' }, 1],
      ],
      formats: [
        {
          range: parseRange('B2:B3')!,
          numberFormat: '#,##0.00;[Red](#,##0.00)',
          bold: true,
          fill: '#EEF3FA',
          align: 'right' as const,
        },
      ],
      columnWidths: [30, 12],
      frozenRows: 1,
      frozenColumns: 1,
      chart: { kind: 'bar' as const, title: 'Dollars', source: parseRange('A1:B3')! },
    };
    const name = await port.addSheet(sheet);
    expect(name).toBe('Sheet1 2');
    const workbook = await port.read();
    expect([valueAt(workbook, name, 'B2'), valueAt(workbook, name, 'A3')]).toEqual([20, '=not a formula']);
    expect(workbook.sheets[1].formula(2, 0)).toBeUndefined();
    expect(workbook.sheets[1].format(1, 1)).toBe('#,##0.00;(#,##0.00)');
    const { getters } = preview.model;
    const id = getters.getActiveSheetId();
    expect(getters.getSheetName(id)).toBe(name);
    expect(getters.getPaneDivisions(id)).toEqual({ xSplit: 1, ySplit: 1 });
    expect(getters.getCellStyle({ sheetId: id, row: 1, col: 1 }).align).toBe('right');
    expect(getters.getChartIds(id)).toHaveLength(1);
    expect(preview.changed).toBe(true);
    preview.model.dispatch('REQUEST_UNDO');
    expect(getters.getSheetIds()).toHaveLength(1);
  });

  test('formulas below each other may name a cell where the one above names a range', async () => {
    const { port } = opened(SIMPLE);
    const cells = [
      [1, '=SUM($A$1)'],
      [2, '=SUM($A$2)'],
      [3, '=SUM($A$1:$A$3)'],
      [null, '=SUM($A$3)'],
    ];
    const name = await port.addSheet({ name: 'Sums', cells });
    const workbook = await port.read();
    expect(['B1', 'B2', 'B3', 'B4'].map((cell) => valueAt(workbook, name, cell))).toEqual([1, 2, 6, 3]);
  });

  test('a text longer than the frozen column goes on in its own cell, where the grid would cut it off', async () => {
    const { port, preview } = opened(SIMPLE);
    const long = 'Baseline: the law, 22-15-9 A NMSA 1978 – each part by its membership.';
    const cells = [[{ text: long }], ['Short'], ['=A1&A1'], [null, long]];
    await port.addSheet({ name: 'What if', cells, columnWidths: [20], frozenColumns: 1 });
    const { getters } = preview.model;
    const sheetId = getters.getActiveSheetId();
    const wrapping = (row: number, col: number) => getters.getCellStyle({ sheetId, row, col }).wrapping;
    expect([wrapping(0, 0), wrapping(1, 0), wrapping(2, 0), wrapping(3, 1)]).toEqual([
      'wrap',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('settings are stored and removed', async () => {
    const { port } = opened(SIMPLE);
    await port.store('columns', 'B=allocation');
    await port.store('kind', undefined);
    expect((await port.read()).settings).toEqual({ columns: 'B=allocation' });
  });
});

describe('place', () => {
  test('going to a place activates the sheet, selects it and tells who listens', async () => {
    const { port } = opened({ Sheet1: [[1]], Other: [[1, 2]], Hidden: { rows: [[1]], visibility: 'hidden' } });
    const heard: unknown[] = [];
    const stop = port.onSelection((place) => heard.push(place));
    const place = { sheet: 'Other', range: parseRange('A1:B1')! };
    await port.goTo(place);
    expect(await port.selection()).toEqual(place);
    expect(heard.at(-1)).toEqual(place);
    stop();
    const before = heard.length;
    await port.goTo({ sheet: 'Sheet1', range: parseRange('A1')! });
    expect(heard).toHaveLength(before);
    await expect(port.goTo({ sheet: 'Hidden', range: parseRange('A1')! })).rejects.toThrow('is hidden');
    await expect(port.goTo({ sheet: 'Nowhere', range: parseRange('A1')! })).rejects.toThrow('no sheet "Nowhere"');
  });

  test('a change is told once, with its cell where it was a single one', async () => {
    const { preview, port } = opened(SIMPLE);
    const heard: unknown[] = [];
    port.onChange((place) => heard.push(place));
    preview.model.dispatch('UPDATE_CELL', { sheetId: 's0', row: 1, col: 1, content: '5', format: undefined });
    preview.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: 's0',
      sheetName: 'Sheet1',
      dimension: 'ROW',
      base: 49,
      position: 'after',
      quantity: 10,
    });
    await Promise.resolve();
    await port.apply([change('B2', 5, 6), change('B3', 20, 7)], 'none');
    await Promise.resolve();
    expect(heard).toEqual([{ sheet: 'Sheet1', range: parseRange('B2') }, undefined]);
    expect(preview.changed).toBe(true);
  });
});

describe('marks', () => {
  test('stand out over the grid only: nothing of the workbook changes, and a sheet that is gone has none', async () => {
    const { preview, port } = opened({ ...SIMPLE, Other: [['x']] });
    const at = (sheet: string, name: string) => ({
      sheet,
      range: parseRange(name) as CellRange,
      severity: 'error' as const,
    });
    await port.mark?.([at('Sheet1', 'B4'), at('Other', 'A1'), at('Gone', 'A1'), at('Sheet1', 'B900')]);
    const shown = () => preview.marks.highlights.map(({ range }) => [range.sheetId, range.zone.top, range.zone.left]);
    expect(shown()).toEqual([
      ['s0', 3, 1],
      ['s1', 0, 0],
    ]);
    expect(preview.changed).toBe(false);
    preview.model.dispatch('DELETE_SHEET', { sheetId: 's1', sheetName: 'Other' });
    expect(shown()).toEqual([['s0', 3, 1]]);
    await port.mark?.([]);
    expect(shown()).toEqual([]);
  });
});
