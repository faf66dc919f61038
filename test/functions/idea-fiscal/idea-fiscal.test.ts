import { AVAILABILITY } from '../../../src/functions/idea-fiscal/availability';
import { BASE_PAYMENT_SPLIT } from '../../../src/functions/idea-fiscal/base-payment-split';
import { CEIS_MAXIMUM } from '../../../src/functions/idea-fiscal/ceis-maximum';
import { CEIS_RESERVE } from '../../../src/functions/idea-fiscal/ceis-reserve';
import { CHARTER_PRORATA } from '../../../src/functions/idea-fiscal/charter-prorata';
import { CHARTER_SHARE } from '../../../src/functions/idea-fiscal/charter-share';
import { IDEA_ALLOCATION } from '../../../src/functions/idea-fiscal/idea-allocation';
import { PROPORTIONATE_SHARE } from '../../../src/functions/idea-fiscal/proportionate-share';
import { SCHOOLWIDE_CAP } from '../../../src/functions/idea-fiscal/schoolwide-cap';
import type { NmFunction } from '../../../src/functions/runtime/define';
import { isoDate } from '../../../src/rules/calendar';
import { refusal } from '../../support/refusal';

describe('PROPORTIONATE_SHARE', () => {
  test('a column of districts', () => {
    expect(
      PROPORTIONATE_SHARE.call([
        [[100000], [1000]],
        [[190], [2]],
        [[10], [1]],
      ]),
    ).toEqual([[5000], [333.33]]);
  });

  test('no private children, no share; no children at all, no answer', () => {
    expect(PROPORTIONATE_SHARE.call([100, 5, 0])).toEqual([[0]]);
    expect(PROPORTIONATE_SHARE.call([100, 0, 5])).toEqual([[100]]);
    expect(() => PROPORTIONATE_SHARE.call([100, 0, 0])).toThrow(refusal('#N/A', 'no eligible children'));
  });
});

describe('early intervening services', () => {
  test.each([
    [100000, 200000],
    [150000, 150000],
    [300000, 0],
    [500000, 0],
    [0, 300000],
  ])('Appendix D to Part 300, Example 2: with %d used for MOE, %d may be set aside', (reduction, left) => {
    expect(CEIS_MAXIMUM.call([2000000, 0, reduction])).toEqual([[left]]);
  });

  test('both sub-grants count', () => {
    expect(CEIS_MAXIMUM.call([1000000, 100000])).toEqual([[165000]]);
    expect(CEIS_RESERVE.call([1000000, 100000])).toEqual([[165000]]);
    expect(CEIS_RESERVE.call([0.1, 0])).toEqual([[0.02]]);
  });
});

describe('IDEA_ALLOCATION', () => {
  test('base payments, then 85 by enrollment and 15 by poverty', () => {
    expect(IDEA_ALLOCATION.call([1000, [[100], [200]], [[3], [1]], [[1], [1]]])).toEqual([[598.75], [401.25]]);
    expect(IDEA_ALLOCATION.call([1000, [[100, 200]], [[3, 1]], [[1, 1]], 1])).toEqual([[625, 375]]);
  });

  test('all of it in base payments', () => {
    expect(IDEA_ALLOCATION.call([300, [[100], [200]], [[0], [0]], [[0], [0]]])).toEqual([[100], [200]]);
  });

  test.each([
    [
      'bases above the total',
      [250, [[100], [200]], [[1], [1]], [[1], [1]]],
      '#VALUE!',
      'exceed the total of 250 by 50',
    ],
    ['nobody to divide among', [500, [[100], [200]], [[0], [0]], [[1], [1]]], '#N/A', 'nobody to divide'],
    [
      'shapes',
      [500, [[100], [200]], [[1]], [[1], [1]]],
      '#VALUE!',
      'base_payment is 2 rows by 1 column and enrollment is one cell',
    ],
    ['shapes of poverty', [500, [[100], [200]], [[1], [1]], [[1, 1]]], '#VALUE!', 'and poverty is 1 row by 2 columns'],
    [
      'a table',
      [
        500,
        [
          [1, 2],
          [3, 4],
        ],
        1,
        1,
      ],
      '#VALUE!',
      'base_payment is 2 rows by 2 columns',
    ],
    ['two totals', [[[1], [2]], 1, 1, 1], '#VALUE!', 'total is 2 rows by 1 column: give a single cell'],
    ['a blank count', [500, [[100], [200]], [[1], ['']], [[1], [1]]], '#VALUE!', 'enrollment (row 2) is blank'],
    ['a share above 1', [500, 100, 1, 1, 85], '#VALUE!', 'population_share is above 1: 85'],
  ])('says what is wrong: %s', (_, args, code, message) => {
    expect(() => IDEA_ALLOCATION.call(args)).toThrow(refusal(code, message));
  });
});

describe('BASE_PAYMENT_SPLIT', () => {
  test('cents add up', () => {
    expect(BASE_PAYMENT_SPLIT.call([100, [[1, 1, 1]]])).toEqual([[33.34, 33.33, 33.33]]);
    expect(BASE_PAYMENT_SPLIT.call([100000, [[90], [10]]])).toEqual([[90000], [10000]]);
    expect(() => BASE_PAYMENT_SPLIT.call([100, [[0], [0]]])).toThrow(refusal('#N/A', 'nobody'));
    expect(() =>
      BASE_PAYMENT_SPLIT.call([
        100,
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toThrow(refusal('#VALUE!', '2 rows by 2 columns'));
  });
});

describe('shares by children with disabilities', () => {
  test('a charter school gets as much a child as the LEA’s other schools', () => {
    expect(CHARTER_SHARE.call([1000, 30, [[10], [20], [30], [0]]])).toEqual([[333.33], [666.67], [1000], [0]]);
    expect(SCHOOLWIDE_CAP.call([1000, 30, 10])).toEqual([[333.33]]);
  });

  test.each([
    [
      CHARTER_SHARE as unknown as NmFunction,
      'charter_children_with_disabilities (31) is above lea_children_with_disabilities (30)',
    ],
    [SCHOOLWIDE_CAP as unknown as NmFunction, 'children_in_program (31) is above children_with_disabilities (30)'],
  ])('a part above the whole, or no whole', (fn, message) => {
    expect(() => fn.call([1000, 30, 31])).toThrow(refusal('#VALUE!', message));
    expect(() => fn.call([1000, 0, 0])).toThrow(refusal('#N/A', 'is 0, so there is no share'));
  });
});

describe('CHARTER_PRORATA', () => {
  const paid = (opened: string): unknown => CHARTER_PRORATA.call([28000, opened, '2015-08-17', '2016-05-22'])[0][0];

  test('by November 1 all, then by days, both ends counted', () => {
    expect(paid('2015-07-01')).toBe(28000);
    expect(paid('2015-08-17')).toBe(28000);
    expect(paid('11/1/2015')).toBe(28000);
    // 203 of 280 days.
    expect(paid('2015-11-02')).toBe(20300);
    expect(paid('2016-01-31')).toBe(11300);
    expect(paid('2016-02-01')).toBe(11200);
    expect(paid('2016-05-22')).toBe(100);
  });

  test('November 1 itself as first day of the year', () => {
    expect(CHARTER_PRORATA.call([100, '2015-11-01', '2015-11-01', '2016-05-22'])).toEqual([[100]]);
  });

  test.each([
    ['opened after the year', ['2016-05-23', '2015-08-17', '2016-05-22'], 'opened is after year_end'],
    [
      'dates in the wrong order',
      ['2015-09-01', '2016-05-22', '2015-08-17'],
      'not the first and last day of one academic year',
    ],
    ['two years', ['2015-09-01', '2015-08-17', '2016-08-17'], 'not the first and last day of one academic year'],
    ['half a year', ['2016-02-01', '2016-01-10', '2016-05-22'], 'No November 1 lies between'],
    ['no date', ['soon', '2015-08-17', '2016-05-22'], 'opened is not a date: "soon"'],
  ])('says what is wrong: %s', (_, dates, message) => {
    expect(() => CHARTER_PRORATA.call([100, ...dates])).toThrow(refusal('#VALUE!', message));
  });
});

describe('AVAILABILITY', () => {
  const days = (award: unknown): unknown[] =>
    AVAILABILITY.call([award]).flatMap((row) => row.map((day) => isoDate(day as number)));

  test.each([
    ['2015-07-01', '2017-09-30', '2017-12-31'],
    ['2013-07-01', '2015-09-30', '2015-12-31'],
    ['2015-07-15', '2017-10-14', '2018-01-14'],
    ['2015-11-30', '2018-02-28', '2018-05-29'],
    ['2017-12-01', '2020-02-29', '2020-05-31'],
  ])('an award of %s: obligate by %s, pay by %s', (award, obligate, liquidate) => {
    expect(days(award)).toEqual([obligate, liquidate]);
  });

  test('a column of awards gives a row each; beyond the calendar there is no date', () => {
    expect(AVAILABILITY.call([[['2015-07-01'], ['2016-07-01']]])).toHaveLength(2);
    expect(() => AVAILABILITY.call(['9999-07-01'])).toThrow(refusal('#VALUE!', 'beyond December 31, 9999'));
  });
});
