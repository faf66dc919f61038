import { DOUBLE_COUNT } from '../../../src/checks/general/double-count';
import type { TestCell } from '../../support/snapshot';
import { bookOf, cellsFound, f, findingsOf, type Sheet } from './support';

/** A column of numbers and formulas in B; "=…" is a formula. */
function column(contents: readonly (TestCell | string)[]): Sheet {
  return contents.map((content) => [null, typeof content === 'string' ? f(content, 1) : content]);
}

describe('rows counted twice', () => {
  test('by themselves and in a subtotal: the whole finding', () => {
    expect(
      findingsOf(DOUBLE_COUNT, bookOf(column([1, 2, null, 4, 5, '=B1*2', '=SUM(B1:B2,B4:B5)', '=SUM(B1:B7)']))),
    ).toEqual([
      {
        check: 'general.double-count',
        severity: 'error',
        place: { sheet: 'Budget', range: { top: 7, left: 1, bottom: 7, right: 1 } },
        message:
          'B8 counts B1:B2 and B4:B5 twice: once by themselves, and once in the subtotal B7, which is in its range too. That is 12 too much.',
        actual: '=SUM(B1:B7)',
        citation: DOUBLE_COUNT.citation,
      },
    ]);
  });

  test('by ranges that overlap, in a row: the whole finding', () => {
    expect(findingsOf(DOUBLE_COUNT, bookOf([[1, 2, 3, f('=SUM(A1:B1,B1:C1)', 8), f('=A1/2', 0.5)]]))).toEqual([
      {
        check: 'general.double-count',
        severity: 'error',
        place: { sheet: 'Budget', range: { top: 0, left: 3, bottom: 0, right: 3 } },
        message: 'D1 counts B1 twice: its ranges overlap. That is 2 too much.',
        actual: '=SUM(A1:B1,B1:C1)',
        citation: DOUBLE_COUNT.citation,
      },
    ]);
  });

  test.each<[string, readonly (TestCell | string)[], string[]]>([
    ['one row of the subtotal', [1, 2, '=SUM(B1:B2)', '=B1+B3'], ['B4 counts B1 twice']],
    ['a subtotal in the first row of the range', [9, '=SUM(B3:B4)', 3, 4, '=SUM(B2:B4)'], ['B5 counts B3:B4 twice']],
    ['a subtotal in the last row of a range below', ['=SUM(B2:B4)', 2, 3, '=SUM(B2:B3)'], ['B1 counts B2:B3 twice']],
    ['two subtotals: the first is told', [1, '=B1+B5', '=B1+B5', '=SUM(B1:B3)', 5], ['B4 counts B1 twice']],
    ['each sum of two with the one before', [1, 2, '=SUM(B1:B2)', '=SUM(B2:B3)'], ['B4 counts B2 twice']],
    ['a total above the range', ['=SUM(B2:B3)', 2, 3, 4, '=SUM(B2:B4)'], []],
    ['a total below the range', [1, 2, '=SUM(B1:B2)', '=SUM(B1:B2)'], []],
    ['a subtotal of other rows', ['=SUM(B2:B4)', 2, 3, '=SUM(B8:B9)'], []],
    ['a total of a block that stands elsewhere', [1, 2, '=SUM($D$1:$D$2)', '=SUM(B1:B3)'], []],
    [
      'a total of its own row, with columns numbered like the rows',
      [1, '=SUM(B1)', null, '=SUM($A$4:$A$4,$C$4:$D$4)'],
      [],
    ],
    ['a sum of sums', [1, '=SUM(B1)', 3, '=SUM(B3)', '=B2+B4'], []],
  ])('%s', (_, contents, told) => {
    const found = findingsOf(DOUBLE_COUNT, bookOf(column(contents)));
    expect(found.map(({ message }) => message.split(': ')[0])).toEqual(told);
  });

  test.each<[string, string, string[]]>([
    ['each once', '=A1+B1+C1', []],
    ['one of them twice', '=A1+B1+A1', ['E1']],
    ['ranges side by side', '=SUM(A1:B1,C1)', []],
    ['ranges that meet', '=SUM(A1:C1,C1:D1)', ['E1']],
    ['one of them twice, once anchored', '=A1+B1+$A1', ['E1']],
    ['anchored ranges side by side', '=SUM($A1:$B1,$C1)', []],
    ['anchored ranges that meet', '=SUM($A1:$C1,$C1)', ['E1']],
    ['a range anchored at one end that meets another', '=SUM($A1:B1,$A1:A1)', ['E1']],
    ['one of sixty twice', `=${Array.from({ length: 60 }, () => 'A1').join('+')}`, ['E1']],
  ])('a sum that is alone in its row: %s', (_, formula, cells) => {
    expect(cellsFound(DOUBLE_COUNT, [[1, 2, 3, 4, f(formula, 6)]])).toEqual(cells);
  });

  test.each([
    [500, ['B501']],
    [501, []],
  ])('the first 500 totals of a range are looked at: the %dth doubles', (place, cells) => {
    const others = Array.from({ length: place - 1 }, () => '=SUM(B$900:B$901)');
    expect(cellsFound(DOUBLE_COUNT, column([...others, '=SUM(B1:B2)', `=SUM(B1:B${place})`]))).toEqual(cells);
  });
});
