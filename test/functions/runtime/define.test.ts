import { Decimal } from '../../../src/rules/decimal';
import { RuleError } from '../../../src/rules/rule-error';
import { optional, perCase, perCell, perRange, range, required } from '../../../src/functions/runtime/define';
import { count, money, yearMembership } from '../../../src/functions/runtime/kinds';

const citation = { law: 'none: a function of the test' };

const times = perCell({
  name: 'TIMES',
  citation,
  params: { units: required(count), value: required(money), more: optional(money, new Decimal(0)) },
  result: 'money',
  compute: ({ units, value, more }) => units.times(value).plus(more),
});

const total = perRange({
  name: 'TOTAL',
  citation,
  params: { amounts: range(money), rate: optional(count, new Decimal(1)) },
  result: 'number',
  compute: ({ amounts, rate }) => [[amounts.cells.reduce((sum, each) => sum.plus(each), new Decimal(0)).times(rate)]],
});

const halves = perCase({
  name: 'HALVES',
  citation,
  params: { amount: required(money) },
  result: 'money',
  width: 2,
  compute: ({ amount }) => [amount.div(2), amount.div(2)],
});

function failure(call: () => unknown): RuleError {
  try {
    call();
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw error;
  }
  throw new Error('there was no error');
}

describe('cell by cell', () => {
  test('single cells give a single cell, money in cents, half away from zero', () => {
    expect(times.call([3, 0.335])).toEqual([[1.01]]);
    expect(times.call([[[3]], [[0.335]]])).toEqual([[1.01]]);
  });

  test('equal shapes combine; one cell, one row, one column stretch', () => {
    expect(
      times.call([
        [[1], [2]],
        [[10], [20]],
      ]),
    ).toEqual([[10], [40]]);
    expect(times.call([[[1], [2]], 10])).toEqual([[10], [20]]);
    expect(times.call([[[1], [2]], [[10, 100]]])).toEqual([
      [10, 100],
      [20, 200],
    ]);
  });

  test('shapes that do not fit name both arguments and their shapes', () => {
    const error = failure(() =>
      times.call([
        [[1], [2]],
        [[1], [2], [3]],
      ]),
    );
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain('units is 2 rows by 1 column');
    expect(error.message).toContain('value is 3 rows by 1 column');
  });

  test('a bad cell of a spill fails alone, and says where it is', () => {
    const rows = times.call([[[1], ['x'], [3]], 10]);
    expect(rows[0]).toEqual([10]);
    expect(rows[2]).toEqual([30]);
    expect((rows[1][0] as RuleError).message).toBe('units (row 2) is not a number: "x". Give a count, 0 or more.');
  });

  test.each([
    ['blank', '', 'units is blank. Give a count, 0 or more.'],
    ['null in a cell', [[null]], 'units is blank. Give a count, 0 or more.'],
    ['a negative count', -1, 'units is negative: -1. Give a count, 0 or more.'],
    ['a boolean', true, 'units is not a number: TRUE. Give a count, 0 or more.'],
    ['an error value', { error: '#REF!' }, 'units is not a number: an error value. Give a count, 0 or more.'],
    ['infinity', Infinity, 'units is not a finite number: Infinity. Give a count, 0 or more.'],
  ])('%s is refused with a message', (_, cell, message) => {
    expect(failure(() => times.call([cell, 1])).message).toBe(message);
  });

  test('a missing argument is named; an omitted optional one, or its blank cell, is its default', () => {
    expect(failure(() => times.call([1])).message).toBe('value is missing. Give an amount in dollars, 0 or more.');
    expect(times.call([1, 2])).toEqual([[2]]);
    expect(times.call([1, 2, null])).toEqual([[2]]);
    expect(times.call([1, 2, [[1], ['']]])).toEqual([[3], [2]]);
  });

  test('0.1 is 0.1: no binary rounding on the way in', () => {
    expect(times.call([3, 0.1, 0.2])).toEqual([[0.5]]);
    expect(times.call([1, 1.005])).toEqual([[1.01]]);
  });
});

describe('whole ranges', () => {
  test('reads the range at once', () => {
    expect(total.call([[[1, 2, 3]]])).toEqual([[6]]);
    expect(total.call([[[1], [2]], 2])).toEqual([[6]]);
  });

  test('any bad cell fails the whole, with its place', () => {
    expect(failure(() => total.call([[[1, 'no']]])).message).toBe(
      'amounts (column 2) is not a number: "no". Give an amount in dollars, 0 or more.',
    );
  });

  test('a range where one cell belongs is refused', () => {
    expect(failure(() => total.call([[[1]], [[1], [2]]])).message).toContain('rate is 2 rows by 1 column');
  });
});

describe('several figures for each case', () => {
  test('a column of cases gives a row each, a row of cases a column each', () => {
    expect(halves.call([[[10], [20]]])).toEqual([
      [5, 5],
      [10, 10],
    ]);
    expect(halves.call([[[10, 20, 30]]])).toEqual([
      [5, 10, 15],
      [5, 10, 15],
    ]);
  });

  test('a failing case has its error in each of its cells', () => {
    const rows = halves.call([[[10], [-1]]]);
    expect(rows[0]).toEqual([5, 5]);
    expect(rows[1].every((cell) => cell instanceof RuleError)).toBe(true);
  });

  test('a rectangle of cases is refused', () => {
    expect(
      failure(() =>
        halves.call([
          [
            [1, 2],
            [3, 4],
          ],
        ]),
      ).message,
    ).toContain('2 rows by 2 columns');
  });
});

describe("a year's membership", () => {
  test.each([['n/a'], [''], [null], [0], ['Ineligible']])('%p is a year without membership', (cell) => {
    expect(yearMembership.read(cell)).toBeUndefined();
  });
});
