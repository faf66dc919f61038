import fc from 'fast-check';
import { DISCREPANCY } from '../../../src/functions/disproportionality/discrepancy';
import { DISPROPORTIONALITY } from '../../../src/functions/disproportionality/disproportionality';
import { INDICATOR_RATE } from '../../../src/functions/disproportionality/indicator-rate';
import { LRE_SETTING } from '../../../src/functions/disproportionality/lre-setting';
import { OUTCOME_SUMMARY } from '../../../src/functions/disproportionality/outcome-summary';
import { refused } from '../../support/refused';

describe('NM.DISPROPORTIONALITY', () => {
  test.each([
    [5, 5, 11, 'Significant disproportionality'],
    [12, 5.0001, 400, 'Significant disproportionality'],
    [4.9999, 5, 11, 'Disproportionate representation'],
    [9, 3, 11, 'Disproportionate representation'],
    [3, 3, 10.5, 'Disproportionate representation'],
    [2.9999, 9, 400, 'None'],
    [9, 2.9999, 400, 'None'],
    [0, 0, 11, 'None'],
    [9, 9, 10, 'Too few to determine'],
    [0, 0, 0, 'Too few to determine'],
  ])('ratios %d and %d of %d children: %s', (ratio, weighted, size, finding) => {
    expect(DISPROPORTIONALITY.call([ratio, weighted, size])).toEqual([[finding]]);
  });

  test('a column of groups', () => {
    expect(DISPROPORTIONALITY.call([[[5], [3], [1]], [[5], [3], [1]], 20])).toEqual([
      ['Significant disproportionality'],
      ['Disproportionate representation'],
      ['None'],
    ]);
  });

  test('an error cell, as of a ratio that cannot be determined, is refused by name', () => {
    expect(refused(() => DISPROPORTIONALITY.call([{ error: '#N/A' }, 5, 11])).message).toContain('risk_ratio');
  });

  test('a higher ratio is never a lesser finding', () => {
    const order = ['None', 'Disproportionate representation', 'Significant disproportionality'];
    const ratio = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, ratio, (a, b, more) => {
        const rank = (risk: number, weighted: number): number =>
          order.indexOf(DISPROPORTIONALITY.call([risk, weighted, 11])[0][0] as string);
        expect(rank(a, b)).toBeGreaterThanOrEqual(0);
        expect(rank(a + more, b)).toBeGreaterThanOrEqual(rank(a, b));
        expect(rank(a, b)).toBe(rank(b, a));
      }),
    );
  });
});

describe('NM.DISCREPANCY', () => {
  const significant = 'Significant discrepancy';

  test('one percentage point above the average, exactly at it and over it', () => {
    expect(DISCREPANCY.call([20, 1000, 0.01])).toEqual([['None']]);
    expect(DISCREPANCY.call([20.01, 1000, 0.01])).toEqual([[significant]]);
    expect(DISCREPANCY.call([20, 1000, 0.01, 'POINTS'])).toEqual([['None']]);
  });

  test('one hundredth above the average', () => {
    expect(DISCREPANCY.call([101, 1000, 0.1, 'relative'])).toEqual([['None']]);
    expect(DISCREPANCY.call([102, 1000, 0.1, 'relative'])).toEqual([[significant]]);
  });

  test('one hundredth of the average', () => {
    expect(DISCREPANCY.call([11, 11_000, 0.1, 'of_average'])).toEqual([['None']]);
    expect(DISCREPANCY.call([12, 11_000, 0.1, 'of_average'])).toEqual([[significant]]);
  });

  test('ten suspensions or fewer', () => {
    expect(DISCREPANCY.call([10, 10, 0])).toEqual([['Too few to determine']]);
    expect(DISCREPANCY.call([0, 0, 0])).toEqual([['Too few to determine']]);
    expect(DISCREPANCY.call([11, 11, 0])).toEqual([[significant]]);
  });

  test('more suspended than there are, a rate in percent, an unknown method', () => {
    expect(refused(() => DISCREPANCY.call([12, 11, 0])).message).toContain('suspended (12) is above children (11)');
    expect(refused(() => DISCREPANCY.call([11, 500, 1.2])).message).toContain('state_rate is above 1: 1.2');
    expect(refused(() => DISCREPANCY.call([11, 500, 0.01, 'percent'])).message).toContain('"points", "relative"');
  });

  test('the reading in points is the strictest of the three, and no reading flags a lower rate alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 500 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 1000 }),
        (suspended, others, rate) => {
          const flagged = (method: string, more = 0): boolean =>
            DISCREPANCY.call([suspended + more, suspended + more + others, rate / 1000, method])[0][0] === significant;
          if (flagged('points')) expect(flagged('relative')).toBe(true);
          if (flagged('relative')) expect(flagged('of_average')).toBe(true);
          for (const method of ['points', 'relative', 'of_average']) {
            if (flagged(method)) expect(flagged(method, 5)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('NM.INDICATOR_RATE', () => {
  test('a compliance indicator is met at 100 % only', () => {
    expect(INDICATOR_RATE.call([500, 500, 1])).toEqual([[1, 'Met']]);
    expect(INDICATOR_RATE.call([99_999, 100_000, 1])).toEqual([[0.99999, 'Not met']]);
  });

  test('a target that was computed in a cell is met by itself: 2 of 3 against 2/3, whichever way its last digit went', () => {
    expect(INDICATOR_RATE.call([2, 3, 0.6666666666666666])[0][1]).toBe('Met');
    expect(INDICATOR_RATE.call([2, 3, 0.6666666666666667])[0][1]).toBe('Met');
    expect(INDICATOR_RATE.call([2, 3, 0.66666666666668])[0][1]).toBe('Not met');
  });

  test('spills a row for each case of a column, a column for each of a row', () => {
    expect(INDICATOR_RATE.call([[[9], [8]], 10, 0.9])).toEqual([
      [0.9, 'Met'],
      [0.8, 'Not met'],
    ]);
    expect(INDICATOR_RATE.call([[[9, 8]], 10, 0.9])).toEqual([
      [0.9, 0.8],
      ['Met', 'Not met'],
    ]);
  });

  test('no cases, more compliant than cases', () => {
    expect(refused(() => INDICATOR_RATE.call([0, 0, 1]))).toMatchObject({ code: '#N/A' });
    expect(refused(() => INDICATOR_RATE.call([6, 5, 1])).message).toContain('compliant (6) is above total (5)');
  });
});

describe('NM.LRE_SETTING', () => {
  test('the three bands of indicator 5 with their edges', () => {
    expect(LRE_SETTING.call([[[1], [0.8], [0.7999], [0.79], [0.4], [0.3999], [0]]])).toEqual([
      ['Inside the regular class 80% or more of the day'],
      ['Inside the regular class 80% or more of the day'],
      ['Inside the regular class 40% to 79% of the day'],
      ['Inside the regular class 40% to 79% of the day'],
      ['Inside the regular class 40% to 79% of the day'],
      ['Inside the regular class less than 40% of the day'],
      ['Inside the regular class less than 40% of the day'],
    ]);
  });

  test('a percentage as a whole number is refused, not guessed', () => {
    expect(refused(() => LRE_SETTING.call([80])).message).toBe(
      'percent_of_day is above 1: 80. Give a share between 0 and 1 (90 % is 0.9).',
    );
  });
});

describe('NM.OUTCOME_SUMMARY', () => {
  test('the two statements', () => {
    expect(OUTCOME_SUMMARY.call([5, 15, 30, 30, 20])).toEqual([[0.75, 0.5]]);
    expect(
      OUTCOME_SUMMARY.call([
        [[5], [0]],
        [[15], [0]],
        [[30], [1]],
        [[30], [0]],
        [[20], [0]],
      ]),
    ).toEqual([
      [0.75, 0.5],
      [1, 0],
    ]);
  });

  test('all children entered at age expectations: only the first statement has no figure', () => {
    const [[first, second]] = OUTCOME_SUMMARY.call([0, 0, 0, 0, 8]);
    expect(first).toMatchObject({ code: '#N/A' });
    expect(second).toBe(1);
  });

  test('no children at all', () => {
    expect(refused(() => OUTCOME_SUMMARY.call([0, 0, 0, 0, 0])).code).toBe('#N/A');
  });

  test('both are shares, whatever the counts', () => {
    const counts = fc.tuple(
      ...(Array.from({ length: 5 }, () => fc.integer({ min: 0, max: 900 })) as [fc.Arbitrary<number>]),
    );
    fc.assert(
      fc.property(counts, (given) => {
        fc.pre(given.some((n) => n > 0));
        for (const cell of OUTCOME_SUMMARY.call(given)[0]) {
          if (typeof cell === 'number') {
            expect(cell).toBeGreaterThanOrEqual(0);
            expect(cell).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
