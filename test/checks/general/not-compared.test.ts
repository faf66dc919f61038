import { CIRCULAR } from '../../../src/checks/general/circular';
import { NOT_COMPARED } from '../../../src/checks/general/not-compared';
import { UNLIKE_NEIGHBOURS } from '../../../src/checks/general/unlike-neighbours';
import { bookOf, cellsFound, f, findingsOf } from './support';

/** A sheet of nothing but different formulas, as programs write them, and beside it a column of copies with one odd one. */
function differentFormulas(rows: number): ReturnType<typeof f>[][] {
  return Array.from({ length: rows }, (_, row) => [
    f(`=${row + 1}.5*2`, (row + 1.5) * 2),
    f(row === rows - 5 ? '=A1*3' : `=A${row + 1}*2`, 1),
  ]);
}

describe('general.not-compared', () => {
  test('a sheet with very many formulas that are no copies of each other: what is left out is told', () => {
    const [finding, ...others] = findingsOf(NOT_COMPARED, bookOf(differentFormulas(20_100)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'info',
      place: { sheet: 'Budget', range: { top: 19_999, left: 0, bottom: 19_999, right: 0 } },
      message:
        'This sheet has more than 20,000 formulas that are no copies of each other. The 102 others, from A20000 on, were not compared: mistakes in them are not told. Where they are to compute the same, copy one formula down.',
    });
  });

  test('silent: millions of copies are one formula', () => {
    expect(cellsFound(NOT_COMPARED, differentFormulas(200))).toEqual([]);
  });

  test('copies of the formulas above are compared as ever, and what was left out is no odd one among them', () => {
    const rows = differentFormulas(20_100);
    expect(cellsFound(UNLIKE_NEIGHBOURS, rows)).toEqual([]);
    rows[100][1] = f('=A1*2', 1);
    expect(cellsFound(UNLIKE_NEIGHBOURS, rows)).toEqual(['B101']);
  });

  test('a round through formulas that were left out is found from one that was not', () => {
    const rows = differentFormulas(20_100);
    rows[0][1] = f('=A20090*2', 0);
    rows[20_089][0] = f('=B1+77', 0);
    expect(cellsFound(CIRCULAR, rows)).toEqual(['B1']);
  });

  describe('a formula that is nested too deep to be read', () => {
    const deep = (before: string, after = ''): string => `=${before.repeat(30_000)}A1${after.repeat(30_000)}`;

    test.each([
      ['brackets', deep('(', ')')],
      ['functions', deep('SUM(', ')')],
      ['signs', deep('-')],
      ['brackets that are not closed', deep('(')],
    ])('%s: its cell is told, and the others are checked', (_what, formula) => {
      const rows = differentFormulas(200);
      rows[195][1] = f('=A196*2', 1);
      rows[100][1] = f('=A1*2', 1);
      rows.push([f(formula, 1)]);
      expect(findingsOf(NOT_COMPARED, bookOf(rows))).toMatchObject([
        {
          severity: 'info',
          place: { range: { top: 200, left: 0 } },
          message:
            'The formula in A201 is nested more than 300 deep. It was not read: mistakes in it are not told. Put its steps into cells of their own.',
        },
      ]);
      expect(cellsFound(UNLIKE_NEIGHBOURS, rows)).toEqual(['B101']);
    });

    test('several are told in one line, and a round through one is found', () => {
      const rows = [[f(deep('(', ')').replace('A1', 'B1'), 1), f('=A1', 1)], [f(deep('-'), 1)]];
      expect(findingsOf(NOT_COMPARED, bookOf(rows)).map(({ message }) => message)).toEqual([
        '2 formulas, the first in A1, are nested more than 300 deep. They were not read: mistakes in them are not told. Put their steps into cells of their own.',
      ]);
      expect(cellsFound(CIRCULAR, rows)).toEqual(['A1']);
    });
  });
});
