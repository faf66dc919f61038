import fc from 'fast-check';
import { RISK_RATIO_TABLE } from '../../../src/functions/disproportionality/risk-ratio-table';
import { WEIGHTED_RISK_RATIO } from '../../../src/functions/disproportionality/weighted-risk-ratio';
import { refused } from '../../support/refused';

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('NM.WEIGHTED_RISK_RATIO', () => {
  test('three groups, by hand', () => {
    // R = 0.3, 0.1, 0.05; p = 0.2, 0.6, 0.2.
    const [[first], [second], [third]] = WEIGHTED_RISK_RATIO.call([
      column([30, 10, 10]),
      column([100, 100, 200]),
      column([2000, 6000, 2000]),
    ]);
    expect(first).toBeCloseTo(0.24 / 0.07, 14);
    expect(second).toBeCloseTo(0.04 / 0.07, 14);
    expect(third).toBeCloseTo(0.04 / 0.12, 14);
  });

  test('gives a row for rows', () => {
    expect(WEIGHTED_RISK_RATIO.call([[[25, 10]], [[100, 200]], [[7, 3]]])).toEqual([[5, 0.2]]);
  });

  test('a group whose others have no risk is #N/A in its own cell', () => {
    const [[first], [second], [third]] = WEIGHTED_RISK_RATIO.call([
      column([5, 0, 0]),
      column([50, 60, 70]),
      column([1, 1, 1]),
    ]);
    expect(first).toMatchObject({ code: '#N/A', message: expect.stringContaining('group 1') });
    expect(second).toBe(0);
    expect(third).toBe(0);
  });

  test('a group without weight in the state does not count for the others', () => {
    expect(WEIGHTED_RISK_RATIO.call([column([25, 10, 90]), column([100, 200, 90]), column([5, 5, 0])])[0]).toEqual([5]);
  });

  test('a group without children: nothing is assumed for it', () => {
    expect(refused(() => WEIGHTED_RISK_RATIO.call([column([5, 0]), column([50, 0]), column([1, 1])]))).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('enrollments (group 2) is 0'),
    });
  });

  test('a group that neither the district nor the state has is #N/A alone', () => {
    const [[first], , [third]] = WEIGHTED_RISK_RATIO.call([
      column([25, 10, 0]),
      column([100, 200, 0]),
      column([5, 5, 0]),
    ]);
    expect(first).toBe(5);
    expect(third).toMatchObject({ code: '#N/A' });
  });

  test('a count above its enrollment, one group only, ranges that do not fit', () => {
    expect(
      refused(() => WEIGHTED_RISK_RATIO.call([column([5, 9]), column([50, 8]), column([1, 1])])).message,
    ).toContain('counts (group 2) (9) is above enrollments (group 2) (8)');
    expect(refused(() => WEIGHTED_RISK_RATIO.call([5, 50, 1])).code).toBe('#N/A');
    expect(refused(() => WEIGHTED_RISK_RATIO.call([column([5, 9]), [[50, 80]], column([1, 1])])).message).toBe(
      'counts is 2 rows by 1 column and enrollments is 1 row by 2 columns: give ranges of the same shape, a cell for each group.',
    );
    const square = [
      [5, 6],
      [7, 8],
    ];
    expect(refused(() => WEIGHTED_RISK_RATIO.call([square, square, square])).message).toContain('2 rows by 2 columns');
  });

  const group = fc.record({
    count: fc.integer({ min: 1, max: 500 }),
    others: fc.integer({ min: 0, max: 5000 }),
    state: fc.integer({ min: 1, max: 100_000 }),
  });

  test('does not change when the state grows, and is the plain ratio when all others have one risk', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 7 }), fc.integer({ min: 2, max: 50 }), (groups, times) => {
        const counts = column(groups.map(({ count }) => count));
        const enrollments = column(groups.map(({ count, others }) => count + others));
        const state = groups.map((each) => each.state);
        const ratios = WEIGHTED_RISK_RATIO.call([counts, enrollments, column(state)]).flat() as number[];
        const scaled = WEIGHTED_RISK_RATIO.call([counts, enrollments, column(state.map((n) => n * times))]).flat();
        expect(scaled).toEqual(ratios);
        groups.forEach(({ count, others }, i) => {
          const own = count / (count + others);
          const total = state.reduce((sum, n) => sum + n, 0) - state[i];
          const rest = groups.reduce(
            (sum, each, j) => (j === i ? sum : sum + (each.state / total) * (each.count / (each.count + each.others))),
            0,
          );
          expect(Math.abs(ratios[i] - own / rest)).toBeLessThanOrEqual(ratios[i] * 1e-12);
        });
      }),
    );
  });
});

describe('NM.RISK_RATIO_TABLE', () => {
  const table = (overrides: { counts?: number[]; minimum?: number } = {}) =>
    RISK_RATIO_TABLE.call([
      column(['Hispanic', 'American Indian', 'White']),
      column(overrides.counts ?? [60, 30, 10]),
      column([300, 60, 200]),
      column([30_000, 10_000, 20_000]),
      column([200_000, 40_000, 100_000]),
      ...(overrides.minimum === undefined ? [] : [overrides.minimum]),
    ]);

  test('every group against all others', () => {
    const [header, hispanic, indian, white] = table();
    expect(header).toEqual(['Group', 'Risk', 'Risk ratio', 'Weighted risk ratio', 'Alternate risk ratio', 'Finding']);
    // 30/60 ÷ 70/500; weights 300,000 and 100,000 over 200,000 × 0.2 + 100,000 × 0.05; state's others 50,000/300,000.
    expect(indian.slice(0, 3)).toEqual(['American Indian', 0.5, 25 / 7]);
    expect(indian[3]).toBeCloseTo((300_000 * 0.5) / 45_000, 12);
    expect(indian[4]).toBe(3);
    expect(indian[5]).toBe('Disproportionate representation');
    expect(hispanic[5]).toBe('None');
    // Ten children counted are not more than ten; the ratios are there all the same.
    expect(white[5]).toBe('Too few to determine');
    expect(white[1]).toBe(0.05);
  });

  test('thirds of every kind: ratios of exactly 3 are found at the threshold', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 4, maxLength: 4 }), (state) => {
        const [, first] = RISK_RATIO_TABLE.call([
          column(['A', 'B', 'C', 'D']),
          column([12, 4, 10, 7]),
          column([12, 12, 30, 21]),
          column([1, 1, 1, 1]),
          column(state),
        ]);
        expect(first.slice(1, 4)).toEqual([1, 3, 3]);
        expect(first[5]).toBe('Disproportionate representation');
      }),
    );
  });

  test('another minimum', () => {
    expect(table({ minimum: 9 })[3][5]).toBe('None');
    expect(table({ minimum: 30 })[2][5]).toBe('Too few to determine');
  });

  test('what cannot be determined stays in its cell', () => {
    const [, first, second] = RISK_RATIO_TABLE.call([
      [['A', 'B']],
      [[20, 0]],
      [[100, 50]],
      [[1000, 0]],
      [[9000, 4000]],
    ]);
    expect(first[1]).toBe(0.2);
    for (const cell of [2, 3, 4, 5]) expect(first[cell]).toMatchObject({ code: '#N/A' });
    expect(first[2]).toMatchObject({ message: expect.stringContaining('The count of the other groups is 0') });
    expect(second.slice(1, 4)).toEqual([0, 0, 0]);
    expect(second[5]).toBe('Too few to determine');
  });

  test('a group that is not there takes the weighted ratio of all with it, but not the risk ratio', () => {
    const [, first, second] = RISK_RATIO_TABLE.call([
      column(['A', 'B', 'C']),
      column([20, 0, 20]),
      column([100, 0, 400]),
      column([1000, 10, 1000]),
      column([9000, 40, 9000]),
    ]);
    expect(first[2]).toBe(4);
    expect(first[3]).toMatchObject({ code: '#N/A', message: expect.stringContaining('enrollments (group 2) is 0') });
    expect(first[5]).toMatchObject({ code: '#N/A' });
    expect(second[1]).toMatchObject({ message: expect.stringContaining('The enrollment of B is 0') });
  });

  test('an impossible count is the whole table’s, and names the group', () => {
    expect(refused(() => table({ counts: [301, 30, 10] })).code).toBe('#VALUE!');
    const impossibleState = () =>
      RISK_RATIO_TABLE.call([column(['A', 'B']), column([5, 5]), column([50, 50]), column([9, 90]), column([10, 80])]);
    expect(refused(impossibleState).message).toContain('The count of the other groups in the state (90) is above');
  });

  test('a blank name and ranges of different length are refused', () => {
    expect(
      refused(() => RISK_RATIO_TABLE.call([column(['A', '']), ...Array.from({ length: 4 }, () => column([5, 5]))]))
        .message,
    ).toContain('groups (row 2) is blank');
    expect(
      refused(() => RISK_RATIO_TABLE.call([column(['A']), ...Array.from({ length: 4 }, () => column([5, 5]))])).message,
    ).toContain('groups is one cell and counts is 2 rows by 1 column');
  });
});
