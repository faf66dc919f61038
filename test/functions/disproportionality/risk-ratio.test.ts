import fc from 'fast-check';
import { ALTERNATE_RISK_RATIO } from '../../../src/functions/disproportionality/alternate-risk-ratio';
import { RISK } from '../../../src/functions/disproportionality/risk';
import { RISK_RATIO } from '../../../src/functions/disproportionality/risk-ratio';
import { RuleError } from '../../../src/rules/rule-error';
import { refused } from '../../support/refused';

describe('NM.RISK_RATIO', () => {
  test('one in four against one in twenty', () => {
    expect(RISK_RATIO.call([25, 100, 10, 200])).toEqual([[5]]);
  });

  test('is exact where doubles are not: 0.3 ÷ 0.1', () => {
    expect(0.3 / 0.1).not.toBe(3);
    expect(RISK_RATIO.call([3, 10, 1, 10])).toEqual([[3]]);
    expect(RISK_RATIO.call([7, 49, 1, 35])).toEqual([[5]]);
  });

  test('a comparison risk of zero is #N/A with the reason, never a division by zero', () => {
    expect(refused(() => RISK_RATIO.call([25, 100, 0, 200]))).toEqual({
      code: '#N/A',
      message:
        'comparison_count is 0: the comparison group has no risk to divide by, so there is no ratio. Look at the counts themselves.',
    });
    expect(refused(() => RISK_RATIO.call([0, 100, 0, 200])).code).toBe('#N/A');
  });

  test('nobody enrolled is #N/A', () => {
    expect(refused(() => RISK_RATIO.call([0, 0, 10, 200]))).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('group_enrollment is 0'),
    });
    expect(refused(() => RISK_RATIO.call([5, 10, 0, 0]))).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('comparison_enrollment is 0'),
    });
  });

  test('a count above its enrollment is #VALUE! and names both', () => {
    expect(refused(() => RISK_RATIO.call([101, 100, 10, 200]))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('group_count (101) is above group_enrollment (100)'),
    });
    expect(refused(() => RISK_RATIO.call([5, 100, 201, 200]))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('comparison_count (201) is above comparison_enrollment (200)'),
    });
  });

  test('a minimum is reached at exactly its size', () => {
    expect(RISK_RATIO.call([10, 30, 10, 100, 10, 30])).toEqual([[10 / 3]]);
    expect(refused(() => RISK_RATIO.call([9, 30, 10, 100, 10, 30]))).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('group_count (9) is below the minimum of 10'),
    });
    expect(refused(() => RISK_RATIO.call([10, 29, 10, 100, 10, 30]))).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('group_enrollment (29) is below the minimum of 30'),
    });
    expect(refused(() => RISK_RATIO.call([10, 30, 9, 100, 10]))).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('Use the alternate risk ratio'),
    });
    expect(refused(() => RISK_RATIO.call([10, 30, 9, 29, null, 30]))).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('comparison_enrollment (29) is below the minimum of 30'),
    });
  });

  test('columns combine row by row, a single cell stretches, and a bad row stays in its cell', () => {
    const [[first], [second], [third], [fourth]] = RISK_RATIO.call([
      [[25], [9], [''], [300]],
      [[100], [30], [50], [200]],
      10,
      [[200], [100], [80], [90]],
    ]);
    expect(first).toBe(5);
    expect(second).toBe(3);
    expect(third).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('group_count (row 3) is blank') });
    expect(fourth).toMatchObject({ code: '#VALUE!' });
  });

  test('shapes that do not fit are named', () => {
    expect(refused(() => RISK_RATIO.call([[[1], [2]], [[10], [10], [10]], 1, 10])).message).toBe(
      'group_count is 2 rows by 1 column and group_enrollment is 3 rows by 1 column: give ranges of the same shape, or a single cell.',
    );
  });

  test('a column of 10,000 groups gives the ratio of each', () => {
    const column = (each: (row: number) => number): number[][] =>
      Array.from({ length: 10_000 }, (_, row) => [each(row)]);
    const out = RISK_RATIO.call([column((row) => row % 50), column(() => 100), 10, 200]);
    expect(out).toHaveLength(10_000);
    expect(out[9_999]).toEqual([49 / 5]);
  });

  const population = fc
    .tuple(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 50_000 }))
    .map(([a, b]): [number, number] => (a <= b ? [a, b] : [b, a]));

  test('does not change when both groups grow alike, and turns over when they are swapped', () => {
    fc.assert(
      fc.property(population, population, fc.integer({ min: 2, max: 1000 }), ([a, b], [c, d], times) => {
        const [[ratio]] = RISK_RATIO.call([a, b, c, d]) as number[][];
        expect(RISK_RATIO.call([a * times, b * times, c, d])).toEqual([[ratio]]);
        expect(RISK_RATIO.call([a, b, c * times, d * times])).toEqual([[ratio]]);
        const [[reverse]] = RISK_RATIO.call([c, d, a, b]) as number[][];
        expect(reverse * ratio).toBeCloseTo(1, 10);
      }),
    );
  });

  test('grows with the count of the group and falls with that of the others', () => {
    fc.assert(
      fc.property(population, population, ([a, b], [c, d]) => {
        fc.pre(a < b && c < d);
        const [[ratio]] = RISK_RATIO.call([a, b, c, d]) as number[][];
        const [[more]] = RISK_RATIO.call([a + 1, b, c, d]) as number[][];
        const [[less]] = RISK_RATIO.call([a, b, c + 1, d]) as number[][];
        expect(more).toBeGreaterThan(ratio);
        expect(less).toBeLessThan(ratio);
      }),
    );
  });

  test('agrees with the quotient of the two risks', () => {
    fc.assert(
      fc.property(population, population, ([a, b], [c, d]) => {
        const [[group]] = RISK.call([a, b]) as number[][];
        const [[others]] = RISK.call([c, d]) as number[][];
        const [[ratio]] = RISK_RATIO.call([a, b, c, d]) as number[][];
        expect(Math.abs(ratio - group / others)).toBeLessThanOrEqual(ratio * 1e-14);
      }),
    );
  });

  test('is at a threshold exactly when the whole numbers are', () => {
    fc.assert(
      fc.property(population, population, fc.constantFrom(3, 5), ([a, b], [c, d], threshold) => {
        const [[ratio]] = RISK_RATIO.call([a, b, c, d]) as number[][];
        expect(ratio >= threshold).toBe(a * d >= threshold * b * c);
      }),
    );
  });
});

describe('NM.RISK', () => {
  test('is the share of the group, row by row', () => {
    expect(
      RISK.call([
        [[25], [0], [7]],
        [[100], [200], [7]],
      ]),
    ).toEqual([[0.25], [0], [1]]);
  });

  test('more counted than enrolled, and nobody enrolled', () => {
    expect(refused(() => RISK.call([30, 25])).message).toContain('count (30) is above enrollment (25)');
    expect(refused(() => RISK.call([0, 0])).code).toBe('#N/A');
    expect(refused(() => RISK.call([-1, 25])).message).toContain('count is negative: -1');
  });
});

describe('NM.ALTERNATE_RISK_RATIO', () => {
  test('compares with the other children of the state', () => {
    expect(ALTERNATE_RISK_RATIO.call([12, 40, 30_000, 200_000])).toEqual([[2]]);
  });

  test('names its own arguments', () => {
    expect(refused(() => ALTERNATE_RISK_RATIO.call([12, 40, 0, 200_000])).message).toContain(
      'state_comparison_count is 0',
    );
    expect(refused(() => ALTERNATE_RISK_RATIO.call([12, 40, 5, 4])).message).toContain(
      'state_comparison_count (5) is above state_comparison_enrollment (4)',
    );
  });

  test('an error in one row is a RuleError in its cell', () => {
    const [, [second]] = ALTERNATE_RISK_RATIO.call([[[12], [50]], 40, 30_000, 200_000]);
    expect(second).toBeInstanceOf(RuleError);
  });
});
