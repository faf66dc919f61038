import { outlines } from '../support/recognised';
import { type TestCell } from '../support/snapshot';

type Row = readonly TestCell[];

const AWARD: Row = ['School', 'Student Membership', 'Award Amount'];
const ALPHA: Row = ['Alpha', 10, 100];

/** The inputs of each table of a sheet. */
function inputs(...rows: Row[]): Readonly<Record<string, string>>[] {
  return outlines(rows).map((table) => table.inputs);
}

describe('the inputs of several tables', () => {
  const turned: Row = ['School', 'Award Amount', 'Student Membership'];
  const gamma: Row = ['Gamma', 50, 5];

  test('above each table', () => {
    expect(
      inputs(['Pool', 1], AWARD, ALPHA, ['Total', 10, 100], [], ['Pool', 2], turned, gamma, ['Total', 50, 5]),
    ).toEqual([{ pool: 'B1' }, { pool: 'B6' }]);
  });

  test('below each table', () => {
    expect(
      inputs(AWARD, ALPHA, ['Total', 10, 100], [], ['Pool', 1], [], turned, gamma, ['Total', 50, 5], [], ['Pool', 2]),
    ).toEqual([{ pool: 'B5' }, { pool: 'B11' }]);
  });

  test('above the first table for all, where the others have none of their own', () => {
    expect(inputs(['Rate per pupil', 10], AWARD, ALPHA, ['Total', 10, 100], [], turned, gamma)).toEqual([
      { rate: 'B1' },
      { rate: 'B1' },
    ]);
  });

  test('below the last table are not the first one’s', () => {
    expect(inputs(AWARD, ALPHA, ['Total', 10, 100], [], turned, gamma, [], ['Pool', 2])).toEqual([{}, { pool: 'B8' }]);
  });

  test('some for all, some of its own', () => {
    expect(
      inputs(
        ['Pool', 1],
        ['Rate per pupil', 10],
        AWARD,
        ALPHA,
        ['Total', 10, 100],
        [],
        ['Pool', 2],
        turned,
        gamma,
        ['Total', 50, 5],
        [],
        ['Pool', 3],
      ),
    ).toEqual([
      { pool: 'B1', rate: 'B2' },
      { pool: 'B7', rate: 'B2' },
    ]);
  });

  test('in the rows of a table are not another’s', () => {
    expect(inputs(AWARD, ['Pool', 10, 100], ['Total', 10, 100], [], turned, gamma)).toEqual([{}, {}]);
  });

  test('beside one another', () => {
    const rows = (right: Row[]): Row[] =>
      [['Pool', 1], AWARD, ALPHA, [], ['Pool', 2]].map((row, at): Row => [
        ...Array.from({ length: 4 }, (_, column) => row[column] ?? null),
        ...(right[at] ?? []),
      ]);
    expect(inputs(...rows([[], turned, gamma]))).toEqual([{ pool: 'B1' }, { pool: 'B1' }]);
    // A table that begins below, in other columns, does not end where the inputs are looked for.
    expect(
      inputs(
        ['Pool', 1],
        AWARD,
        ALPHA,
        [null, null, null, null, ...turned],
        [null, null, null, null, ...gamma],
        ['Rate per pupil', 3],
      ),
    ).toEqual([
      { pool: 'B1', rate: 'B6' },
      { pool: 'B1', rate: 'B6' },
    ]);
  });
});
