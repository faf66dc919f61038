/** @jest-environment jsdom */
import '../../host/web-globals';
import { excelPort } from '../../../src/workbook/excel';
import type { CellChange } from '../../../src/workbook/port';
import { connect } from '../../host/client';
import { ExcelHost, type Fault, type HostOptions } from '../../host/excel-host';
import type { WorkbookSeed } from '../../host/model';

const SEED: WorkbookSeed = {
  sheets: [
    {
      name: 'Award',
      cells: [
        ['District', 'Amount', 'Share'],
        ['Taos', 10, '007'],
        ['Mora', 20, null],
        ['Total', { formula: '=SUM(B2:B3)', value: 30 }, { formula: '=NA()', value: { error: '#N/A' } }],
        [{ formula: '=NM.X(B2:B3)', value: 1 }, 'side'],
        [2, null],
      ],
      spills: [{ top: 4, left: 0, bottom: 5, right: 0 }],
      formats: [
        { range: { top: 1, left: 1, bottom: 3, right: 1 }, format: '$#,##0.00' },
        { range: { top: 1, left: 2, bottom: 1, right: 2 }, format: '@' },
      ],
    },
    { name: 'Effort', cells: [[5]] },
    { name: 'Locked', protected: true, cells: [[1]] },
  ],
};

function open(options?: HostOptions): ExcelHost {
  const host = new ExcelHost(SEED, options);
  connect(host);
  return host;
}

const port = excelPort(() => Promise.resolve());

function change(
  sheet: string,
  row: number,
  column: number,
  before: CellChange['before'],
  after: CellChange['after'],
): CellChange {
  return { sheet, row, column, before, after, reason: 'The total leaves out a row.' };
}

const TAOS = change('Award', 1, 1, 10, '=NM.ALLOCATION(A2)');
const MORA = change('Award', 2, 1, 20, 21.5);
const TOTAL = change('Award', 3, 1, '=SUM(B2:B3)', '=SUM(B1:B3)');
const CODE = change('Award', 1, 2, '007', 7);
const EFFORT = change('Effort', 0, 0, 5, '=5+0');
const ALL = [TAOS, MORA, TOTAL, CODE, EFFORT];

/** The whole workbook, to see that nothing was changed. */
function state(host: ExcelHost): string {
  const { sheets, comments } = host.workbook;
  return JSON.stringify({ comments, sheets: sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells] })) });
}

describe('applying changes in Excel', () => {
  it('makes all of them in one undo step and keeps number formats', async () => {
    const host = open();
    const before = state(host);
    expect(await port.apply(ALL, 'none')).toEqual({ applied: 5 });
    expect(host.cell('Award', 'B2')).toMatchObject({ formula: '=NM.ALLOCATION(A2)', format: '$#,##0.00' });
    expect(host.cell('Award', 'B3')).toMatchObject({ value: 21.5, format: '$#,##0.00' });
    expect(host.cell('Award', 'B4')).toMatchObject({ formula: '=SUM(B1:B3)', format: '$#,##0.00' });
    expect(host.cell('Effort', 'A1').formula).toBe('=5+0');
    expect(host.undoSteps).toBe(1);
    expect(host.syncs).toBe(2);
    host.undo();
    expect(state(host)).toBe(before);
  });

  it('makes a number of a number stored as text, and a text of what Excel would convert', async () => {
    const host = open();
    await port.apply([CODE, change('Effort', 0, 0, 5, '2013-14'), change('Effort', 1, 0, null, '#N/A')], 'none');
    expect(host.cell('Award', 'C2')).toMatchObject({ value: 7, format: 'General' });
    expect(host.cell('Effort', 'A1').value).toBe('2013-14');
    expect(host.cell('Effort', 'A2').value).toBe('#N/A');
  });

  it('enters a formula in a cell of text format as a formula', async () => {
    const host = open();
    await port.apply([{ ...CODE, after: '=NM.X(1)' }], 'none');
    expect(host.cell('Award', 'C2')).toMatchObject({ formula: '=NM.X(1)', format: 'General' });
  });

  it.each<[string, CellChange[], RegExp]>([
    ['the sheet is protected', [TAOS, change('Locked', 0, 0, 1, 2)], /"Locked" is protected.*Unprotect/],
    [
      'a cell holds something else',
      [TAOS, change('Award', 2, 1, 19, 1)],
      /Award!B3 held 19 and now holds 20.*Check the workbook again/,
    ],
    [
      'a formula is gone',
      [change('Award', 3, 1, '=SUM(B1:B3)', 1)],
      /B4 held =SUM\(B1:B3\) and now holds =SUM\(B2:B3\)/,
    ],
    ['a constant became a formula', [change('Award', 3, 1, 30, 1)], /B4 held 30 and now holds =SUM/],
    [
      'an error value is another',
      [change('Award', 3, 2, { error: '#REF!' }, 1)],
      /C4 held #REF! and now holds =NA\(\)/,
    ],
    ['a sheet is gone', [TAOS, change('Old', 0, 0, 1, 2)], /no sheet "Old" any more/],
    ['two changes want one cell', [TAOS, { ...TAOS, after: 1 }], /two changes were asked for Award!B2/],
    ['a spill fills the cell', [change('Award', 5, 0, 2, 3)], /Award!A6 is filled by the formula in A5/],
  ])('refuses all of them where %s', async (_, changes, message) => {
    const host = open();
    const before = state(host);
    const outcome = await port.apply(changes, 'none');
    expect(outcome).toEqual({ refused: expect.stringMatching(message) as string });
    expect(state(host)).toBe(before);
    expect(host.undoSteps).toBe(0);
  });

  it('changes the formula that a spill comes from', async () => {
    const host = open();
    expect(await port.apply([change('Award', 4, 0, '=NM.X(B2:B3)', '=NM.Y(B2:B3)')], 'none')).toEqual({ applied: 1 });
    expect(host.cell('Award', 'A5').formula).toBe('=NM.Y(B2:B3)');
  });

  it('does nothing where there is nothing to do', async () => {
    const host = open();
    expect(await port.apply([], 'comment')).toEqual({ applied: 0 });
    expect(host.syncs).toBe(0);
  });

  describe('where Excel stops half-way', () => {
    const faults: [string, Fault][] = [
      ['in the first range', { code: 'GeneralException', at: { action: 'Formulas', nth: 1 } }],
      ['in the last range', { code: 'GeneralException', at: { action: 'Formulas', nth: 3 } }],
      ['at a number format', { code: 'InvalidArgument', at: { action: 'NumberFormat', nth: 4 } }],
      ['because the sheet was protected meanwhile', { code: 'AccessDenied', at: { action: 'Formulas', nth: 2 } }],
      ['with a code nobody knows', { code: 'Mystery', at: { action: 'Formulas', nth: 2 } }],
    ];
    it.each(faults)('puts everything back: %s', async (_, fault) => {
      const host = open();
      const before = await port.read();
      host.fail(fault);
      const outcome = await port.apply(ALL, 'none');
      expect(outcome).toEqual({ refused: expect.stringMatching(/^Nothing was changed: ./) as string });
      const after = await port.read();
      for (const [index, sheet] of before.sheets.entries()) {
        for (let row = 0; row < sheet.rowCount; row++) {
          for (let column = 0; column < sheet.columnCount; column++) {
            const now = after.sheets[index];
            expect([now.formula(row, column), now.format(row, column)]).toEqual([
              sheet.formula(row, column),
              sheet.format(row, column),
            ]);
            if (!sheet.formula(row, column)) expect(now.value(row, column)).toEqual(sheet.value(row, column));
          }
        }
      }
    });

    it.each(['comment', 'log'] as const)('takes back its marks too (%s)', async (mark) => {
      const host = open();
      host.workbook.comments.push({
        id: '{C0}',
        sheetId: host.sheet('Award').id,
        row: 1,
        column: 1,
        content: 'Mine',
        replies: ['yes'],
      });
      host.fail({
        code: 'GeneralException',
        at: { action: mark === 'log' ? 'Values' : 'Add', nth: mark === 'log' ? 1 : 4 },
      });
      const outcome = await port.apply(ALL, mark);
      expect(outcome).toHaveProperty('refused');
      expect(host.workbook.comments).toEqual([expect.objectContaining({ content: 'Mine', replies: ['yes'] })]);
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Award', 'Effort', 'Locked']);
      expect(host.cell('Award', 'B2')).toMatchObject({ value: 10 });
    });

    it('puts back a number in a cell of text format as the number it was', async () => {
      const host = open();
      Object.assign(host.cell('Award', 'C2'), { value: 7 });
      host.fail({ code: 'GeneralException', at: { action: 'Formulas', nth: 3 } });
      expect(await port.apply([TAOS, { ...CODE, before: 7, after: 8 }, EFFORT], 'none')).toHaveProperty('refused');
      expect(host.cell('Award', 'C2')).toMatchObject({ value: 7, format: '@' });
    });

    it('says so plainly where it could not put things back', async () => {
      const host = open();
      host.fail({ code: 'GeneralException', at: { action: 'Formulas', nth: 2 } });
      host.fail({ code: 'GeneralException', at: { action: 'Formulas', nth: 1 } });
      await expect(port.apply(ALL, 'none')).rejects.toThrow(
        /half-way and Award could not be put back.*Undo \(Ctrl\+Z\)/,
      );
    });
  });

  it('waits and tries again where Excel is busy, and changes nothing where it stays busy', async () => {
    const host = open();
    host.fail({
      code: 'ActivityLimitReached',
      when: (actions) => actions.some(({ Name }) => Name === 'Formulas'),
      times: 2,
    });
    expect(await port.apply([EFFORT], 'none')).toEqual({ applied: 1 });
    const busy = open();
    busy.fail({
      code: 'ActivityLimitReached',
      when: (actions) => actions.some(({ Name }) => Name === 'Formulas'),
      times: 9,
    });
    expect(await port.apply([EFFORT], 'none')).toEqual({
      refused: expect.stringMatching(/no more requests for the moment/) as string,
    });
    expect(busy.cell('Effort', 'A1').value).toBe(5);

    const gone = open();
    gone.afterSync = (count) => {
      if (count === 1) gone.fail({ code: 'ServiceNotAvailable', times: 99 });
    };
    expect(await port.apply([EFFORT], 'none')).toEqual({
      refused: expect.stringMatching(/^Nothing was changed: Excel does not answer/) as string,
    });
  });

  it('sees a colleague who edits between looking and writing, and leaves the colleague’s content', async () => {
    const host = open();
    host.afterSync = (count) => {
      if (count === 1)
        host.userEdits('Award', 'B3', (sheet) => sheet.cells.forEach((cell) => cell.value === 20 && (cell.value = 99)));
    };
    const outcome = await port.apply([TAOS, MORA], 'none');
    expect(outcome).toEqual({ refused: expect.stringMatching(/Award!B3 changed in the same moment/) as string });
    expect(host.cell('Award', 'B3').value).toBe(99);
    expect(host.cell('Award', 'B2').value).toBe(10);
  });

  it('refuses where a sheet is deleted between looking and writing', async () => {
    const host = open();
    host.afterSync = (count) => {
      if (count === 1) host.workbook.sheets.splice(1, 1);
    };
    expect(await port.apply(ALL, 'none')).toHaveProperty('refused');
    expect(host.cell('Award', 'B2').value).toBe(10);
  });

  it('leaves a comment at each cell, as a reply where there is one', async () => {
    const host = open();
    host.workbook.comments.push({
      id: '{C0}',
      sheetId: host.sheet('Award').id,
      row: 1,
      column: 1,
      content: 'Mine',
      replies: [],
    });
    expect(await port.apply([TAOS, MORA], 'comment')).toEqual({ applied: 2 });
    const text = 'NM School Finance changed 20 to 21.5. The total leaves out a row.';
    expect(host.workbook.comments.map(({ row, content, replies }) => [row, content, replies.length])).toEqual([
      [1, 'Mine', 1],
      [2, text, 0],
    ]);
    expect(host.undoSteps).toBe(1);
  });

  it('logs changes on a sheet of its own, new at first, then continued', async () => {
    const host = open();
    await port.apply([TAOS], 'log');
    await port.apply([TOTAL, MORA], 'log');
    const log = 'NM changes';
    const line = (row: number): unknown[] =>
      ['B', 'C', 'D', 'E', 'F'].map((column) => host.cell(log, `${column}${row}`).value);
    expect([host.cell(log, 'A1').value, host.cell(log, 'A1').bold]).toEqual(['When', true]);
    expect(String(host.cell(log, 'A2').value)).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect(line(2)).toEqual(['Award', 'B2', '10', '=NM.ALLOCATION(A2)', 'The total leaves out a row.']);
    expect(host.cell(log, 'E2').formula).toBeUndefined();
    expect(line(3).slice(0, 4)).toEqual(['Award', 'B4', '=SUM(B2:B3)', '=SUM(B1:B3)']);
    expect(line(4).slice(0, 4)).toEqual(['Award', 'B3', '20', '21.5']);
    expect(host.undoSteps).toBe(2);
    host.sheet(log).protected = true;
    expect(await port.apply([EFFORT], 'log')).toEqual({
      refused: expect.stringMatching(/"NM changes" is protected/) as string,
    });
  });

  it('offers the log where this Excel has no comments', async () => {
    open({ supports: { ExcelApi: '1.9' } });
    expect(await port.apply([EFFORT], 'comment')).toEqual({
      refused: expect.stringMatching(/Choose the log sheet/) as string,
    });
    expect(await port.apply([EFFORT], 'log')).toEqual({ applied: 1 });
  });
});
