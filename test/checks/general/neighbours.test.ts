import { TYPED_OVER } from '../../../src/checks/general/typed-over';
import { UNLIKE_NEIGHBOURS } from '../../../src/checks/general/unlike-neighbours';
import { bookOf, cellsFound, f, findingsOf, fixOf } from './support';

const ROWS = [2, 3, 4, 5, 6, 7, 8];

/** Pupils times rate, row by row; one row with another content. */
function products(odd: Readonly<Record<number, ReturnType<typeof f>>>, formula = (row: number) => `=A${row}*B${row}`) {
  return [['Pupils', 'Rate', 'Amount'], ...ROWS.map((row) => [row, 10, odd[row] ?? f(formula(row), row * 10)])];
}

describe('general.unlike-neighbours', () => {
  test('a reference a row off, at the end of the column', () => {
    const sheet = products({ 8: f('=A7*B8', 70) });
    expect(cellsFound(UNLIKE_NEIGHBOURS, sheet)).toEqual(['C8']);
    expect(fixOf(UNLIKE_NEIGHBOURS, sheet)).toEqual(['=A8*B8']);
  });

  test('another formula between formulas that agree', () => {
    const sheet = products({ 5: f('=A5+B5', 15) });
    expect(cellsFound(UNLIKE_NEIGHBOURS, sheet)).toEqual(['C5']);
    expect(findingsOf(UNLIKE_NEIGHBOURS, bookOf(sheet))[0]).toMatchObject({ actual: '=A5+B5', expected: '=A5*B5' });
  });

  test('across as well as down, and with the sheet named in the formula', () => {
    const columns = ['B', 'C', 'D', 'E', 'F'];
    const row = columns.map((c, at) => f(at === 2 ? "='Last year'!D3*2" : `='Last year'!${c}2*2`));
    expect(fixOf(UNLIKE_NEIGHBOURS, [['Alto', ...row]])).toEqual(["='Last year'!D2*2"]);
  });

  test.each([
    ['a copy of one formula', products({})],
    ['another number in each row', products({}, (row) => `=A${row}/${360 + row}`)],
    ['the same formula in another spelling', products({ 5: f('=+A5*B5', 50) })],
    ['a subtotal among them', products({ 5: f('=SUM(C2:C4)', 90) })],
    ['a pattern that returns', products({ 3: f('=A3*2'), 5: f('=A5*2'), 7: f('=A7*2') })],
    ['an opening balance', [[1, f('=A1')], ...[2, 3, 4, 5, 6].map((row) => [row, f(`=B${row - 1}+A${row}`)])]],
  ])('silent: %s', (_, sheet) => {
    expect(cellsFound(UNLIKE_NEIGHBOURS, sheet)).toEqual([]);
  });

  test('silent: a row that differs in every column', () => {
    const sheet = ROWS.map((row) => [row, ...[1, 2, 3].map(() => f(row === 5 ? `=$A${row}/4` : `=$A${row}*2`, row))]);
    expect(cellsFound(UNLIKE_NEIGHBOURS, sheet)).toEqual([]);
  });

  test('silent: a rate in a row of totals', () => {
    const sheet = [
      ['School', 'Pupils', 'Staff', 'Ratio', 'Rooms', 'Buses'],
      ...[2, 3].map((row) => ['S', 10, 2, f(`=B${row}/C${row}`, 5), 3, 1]),
      ['Total', f('=SUM(B2:B3)'), f('=SUM(C2:C3)'), f('=B4/C4'), f('=SUM(E2:E3)'), f('=SUM(F2:F3)')],
    ];
    expect(cellsFound(UNLIKE_NEIGHBOURS, sheet)).toEqual([]);
  });
});

describe('general.typed-over', () => {
  test('a number among products: what the formula would give, and the formula', () => {
    const sheet = products({ 5: 55 });
    const [finding] = findingsOf(TYPED_OVER, bookOf(sheet));
    expect(cellsFound(TYPED_OVER, sheet)).toEqual(['C5']);
    expect(finding).toMatchObject({ severity: 'warning', actual: '55', expected: '=A5*B5' });
    expect(finding.message).toContain('would give 50');
    expect(finding.fix).toMatchObject([{ row: 4, column: 2, before: 55, after: '=A5*B5' }]);
  });

  test('a typed number that is right today is pointed out, no more', () => {
    expect(findingsOf(TYPED_OVER, bookOf(products({ 5: 50 })))).toMatchObject([{ severity: 'info' }]);
  });

  test('a formula that only repeats the cell beside it is a default: another figure is pointed out, no more', () => {
    const turnout = (row: number) => ['Precinct', row * 9, row === 5 ? 31 : f(`=B${row}`, row * 9)];
    const [finding] = findingsOf(TYPED_OVER, bookOf([['', 'Cards', 'Voters'], ...ROWS.map(turnout)]));
    expect(finding).toMatchObject({ severity: 'info', actual: '31', expected: '=B5' });
  });

  test('a number among the totals of a row', () => {
    const sheet = [
      ['School', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['Alto', 1, 2, 3, 4],
      ['Bernal', 5, 6, 7, 8],
      ['Total', f('=SUM(B2:B3)', 6), f('=SUM(C2:C3)', 8), 9, f('=SUM(E2:E3)', 12)],
    ];
    expect(cellsFound(TYPED_OVER, sheet)).toEqual(['D4']);
    expect(findingsOf(TYPED_OVER, bookOf(sheet))[0].message).toContain('would give 10');
  });

  test.each([
    ['formulas only', products({})],
    ['a blank and a text', products({ 4: null, 6: 'No application' })],
    ['a typed number at the head', products({ 2: 20 })],
    ['a block of typed numbers', products({ 4: 40, 5: 50, 6: 60 })],
    [
      'a row of actual figures among projections',
      ROWS.map((row) => [row, ...[1, 2].map(() => (row === 5 ? 9 : f(`=$A${row}*2`, row * 2)))]),
    ],
  ])('silent: %s', (_, sheet) => {
    expect(cellsFound(TYPED_OVER, sheet)).toEqual([]);
  });
});
