import { MOE_EFFORT } from '../../../src/functions/maintenance-of-effort/moe-effort';
import { refusal } from '../../support/refusal';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const effort = (object: unknown, jobClass: unknown, amount: unknown, fund: unknown = 11000): unknown =>
  MOE_EFFORT.call([fund, object, jobClass, amount])[0][0];

describe('codes that a report names once', () => {
  test('are carried down over the blanks below, up to the next code', () => {
    expect(effort(column(51100, '', '', 53212), column(1412, 1712, 1711, ''), column(100, 50, 7, 20))).toBe(170);
    expect(effort(column(51100, 51200, 51100, 51200), 1412, column(1, 2, 4, 8), column(11000, '', 24106, ''))).toBe(3);
  });

  test('end at a total', () => {
    expect(() => effort(column(51100, 'Total', ''), 1412, column(1, 1, 5))).toThrow(
      refusal('#VALUE!', 'Row 3 has an amount of 5 but no object'),
    );
  });

  test('in a column that repeats its codes a blank is a gap, asked for by its row', () => {
    expect(() => effort(column(51100, 51100, ''), 1412, column(1, 2, 3))).toThrow(
      refusal('#VALUE!', 'Row 3 has an amount of 3 but no object'),
    );
  });

  test('an amount without a code that is the sum of those above is asked about, not counted twice', () => {
    expect(() => effort(column(51100, '', ''), column(1412, 1712, ''), column(100, 50, 150))).toThrow(
      refusal('#VALUE!', 'Row 3 has no object and the sum of the rows above'),
    );
  });
});

describe('a total is left out, however it is worded', () => {
  test.each([
    'Total',
    'TOTALS:',
    'Grand Total',
    'Sub-total 51100',
    'Subtotal',
    'Total - Salaries Expense',
    '51100 Total Salaries',
    '51100 - Salaries Expense Total',
    'Total for fund 11000',
    'Sum of 51100',
    'Total (all job classes)',
  ])('%s', (label) => {
    expect(effort(column(51100, 51100, label), 1412, column(100, 50, 150))).toBe(150);
  });
});

test('messages count rows, in a row of amounts columns', () => {
  expect(() => MOE_EFFORT.call([[[11000, 11000, '']], 51100, 1412, [[1, 2, 3]]])).toThrow(
    refusal('#VALUE!', 'Column 3 has an amount of 3 but no fund'),
  );
});
