import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { usedCells, usedCellsIn, usedRowsIn } from '../../src/workbook/used-cells';
import { snapshotOf } from '../support/snapshot';

const ROWS = [[], ['a', null, 2], [null, null, null], [null, false, '', { formula: '=A1', value: null }]];

const SHEETS = [
  ['in memory', snapshotOf({ S: ROWS }).sheets[0]],
  [
    'from a file',
    readWorkbook(writeWorkbook({ sheets: [{ name: 'S', cells: ['', 'a', '', ''].map((_, row) => fileRow(row)) }] }))
      .sheets[0],
  ],
] as const;

function fileRow(row: number): (string | number | boolean | null)[] {
  return (ROWS[row] as unknown[]).map((cell) =>
    typeof cell === 'object' && cell !== null ? '=A1' : (cell as string | number | boolean | null),
  );
}

const names = (cells: Iterable<{ row: number; column: number }>): string[] =>
  [...cells].map(({ row, column }) => `${row},${column}`);

describe.each(SHEETS)('the cells of a sheet %s that hold anything', (_, sheet) => {
  it('are told row by row: empty texts and formulas without a value count, blanks do not', () => {
    expect(names(usedCells(sheet))).toEqual(['1,0', '1,2', '3,1', '3,2', '3,3']);
  });

  it.each([
    [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, ['1,0', '1,2', '3,1', '3,2', '3,3']],
    [{ top: 1, left: 1, bottom: 1, right: 2 }, ['1,2']],
    [{ top: 2, left: 2, bottom: 9, right: 2 }, ['3,2']],
    [{ top: 4, left: 0, bottom: 9, right: 9 }, []],
    [{ top: 0, left: 4, bottom: 9, right: 9 }, []],
  ])('within %j', (range, expected) => {
    expect(names(usedCellsIn(sheet, range))).toEqual(expected);
  });

  it.each([
    [0, 9, [1, 3]],
    [1, 2, [1]],
    [2, 3, [3]],
    [4, 9, []],
  ])('stand in rows, from %i to %i', (top, bottom, expected) => {
    expect([...usedRowsIn(sheet, top, bottom)]).toEqual(expected);
  });
});
