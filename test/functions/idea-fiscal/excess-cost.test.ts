import { EXCESS_COST_MINIMUM } from '../../../src/functions/idea-fiscal/excess-cost-minimum';
import { EXCESS_COST_PER_PUPIL } from '../../../src/functions/idea-fiscal/excess-cost-per-pupil';
import { refusal } from '../../support/refusal';

describe('EXCESS_COST_PER_PUPIL', () => {
  test('one case: the deductions of a whole range are added up, blanks being none', () => {
    expect(
      EXCESS_COST_PER_PUPIL.call([
        1000,
        100,
        [
          [50, ''],
          [25, 25],
        ],
        8,
      ]),
    ).toEqual([[100]]);
    expect(EXCESS_COST_PER_PUPIL.call([1000, 100, 100, 8])).toEqual([[100]]);
  });

  test('a column of cases: each row has its own deductions', () => {
    expect(
      EXCESS_COST_PER_PUPIL.call([
        [[1000], [3000]],
        0,
        [
          [100, 100],
          [500, 500],
        ],
        [[8], [10]],
      ]),
    ).toEqual([[100], [200]]);
  });

  test('a row of cases: each column has its own deductions', () => {
    expect(
      EXCESS_COST_PER_PUPIL.call([
        [[1000, 3000]],
        0,
        [
          [100, 500],
          [100, 500],
        ],
        [[8, 10]],
      ]),
    ).toEqual([[100, 200]]);
  });

  test('one amount for every case', () => {
    expect(EXCESS_COST_PER_PUPIL.call([[[1000], [3000]], 0, 200, [[8], [10]]])).toEqual([[100], [280]]);
  });

  test.each([
    [
      'shapes',
      [[[1], [2]], 0, [[1], [2], [3]], 8],
      '#VALUE!',
      'deductions is 3 rows by 1 column for cases in 2 rows by 1 column',
    ],
    ['a text', [1000, 0, [[1], ['Title I']], 8], '#VALUE!', 'deductions (row 2, column 1) is not a number: "Title I"'],
    ['a negative amount', [1000, 0, -1, 8], '#VALUE!', 'deductions is negative: -1'],
    ['missing', [1000, 0, null, 8], '#VALUE!', 'deductions is missing'],
    ['other shapes', [[[1], [2]], [[1], [2], [3]], 0, 8], '#VALUE!', 'expenditures is 2 rows by 1 column'],
    ['more deducted than spent', [1000, 600, 500, 8], '#VALUE!', 'exceed the expenditures by 100'],
    ['no enrollment', [1000, 0, 0, 0], '#N/A', 'average_enrollment is 0'],
    ['nothing at all', [], '#VALUE!', 'expenditures is missing'],
  ])('says what is wrong: %s', (_, args, code, message) => {
    expect(() => EXCESS_COST_PER_PUPIL.call(args)).toThrow(refusal(code, message));
  });
});

describe('EXCESS_COST_MINIMUM', () => {
  test('the average for each child with a disability, elementary and secondary apart', () => {
    expect(EXCESS_COST_MINIMUM.call([1000, 100, [[50, 50]], 7, 3])).toEqual([[342.86]]);
    expect(EXCESS_COST_MINIMUM.call([[[1000], [3000]], 0, [[200], [1000]], [[8], [10]], [[2], [3]]])).toEqual([
      [200],
      [600],
    ]);
  });

  test('a mistake in one case stays in its row', () => {
    const rows = EXCESS_COST_MINIMUM.call([[[1000], [3000]], 0, 0, [[8], [10]], [[-2], [3]]]);
    expect(rows[0][0]).toEqual(refusal('#VALUE!', 'children_with_disabilities (row 1) is negative: -2'));
    expect(rows[1][0]).toBe(900);
  });
});
