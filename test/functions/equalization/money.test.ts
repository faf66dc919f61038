import fc from 'fast-check';
import { DEBT_CAPACITY } from '../../../src/functions/equalization/debt-capacity';
import { EQUALIZATION } from '../../../src/functions/equalization/equalization';
import { HIGH_COST_STUDENT } from '../../../src/functions/equalization/high-cost-student';
import { LEVY_CHECK } from '../../../src/functions/equalization/levy-check';
import { LOCAL_LEVY } from '../../../src/functions/equalization/local-levy';
import { PROGRAM_COST } from '../../../src/functions/equalization/program-cost';
import { refused } from '../../support/refused';

const cents = fc.integer({ min: 0, max: 1_000_000_000 }).map((n) => n / 100);

describe('NM.PROGRAM_COST', () => {
  test('cents are rounded half away from zero, once', () => {
    expect(PROGRAM_COST.call([1.44, 3979.63])).toEqual([[5730.67]]);
    expect(PROGRAM_COST.call([0.5, 0.01])).toEqual([[0.01]]);
    expect(PROGRAM_COST.call([1.005, 1])).toEqual([[1.01]]);
  });
});

describe('NM.EQUALIZATION', () => {
  test('takes credit for 75 % of the three', () => {
    expect(EQUALIZATION.call([1_000_000, 40_000, 100_000, 20_000])).toEqual([[880_000]]);
    expect(EQUALIZATION.call([100, 0.01, 0, 0])).toEqual([[99.99]]);
  });

  test('another credit, and none', () => {
    expect(EQUALIZATION.call([1000, 100, 100, 100, 0.95])).toEqual([[715]]);
    expect(EQUALIZATION.call([1000, 100, 100, 100, 0])).toEqual([[1000]]);
  });

  test('a credit above the program cost shows as a negative figure', () => {
    expect(EQUALIZATION.call([100, 400, 0, 0])).toEqual([[-200]]);
  });

  test('a credit in percent and a text are refused by name', () => {
    expect(refused(() => EQUALIZATION.call([100, 0, 0, 0, 75])).message).toContain('credit is above 1: 75');
    expect(refused(() => EQUALIZATION.call([100, 'none', 0, 0])).message).toContain(
      'local_levy is not a number: "none"',
    );
  });

  test('a state in one formula', () => {
    expect(EQUALIZATION.call([[[1000], [2000]], [[100], [200]], 0, [[0], [100]]])).toEqual([[925], [1775]]);
  });

  test('does not care which of the three the revenue is', () => {
    fc.assert(
      fc.property(cents, cents, cents, cents, (cost, levy, aid, forest) => {
        expect(EQUALIZATION.call([cost, levy, aid, forest])).toEqual(EQUALIZATION.call([cost, forest, levy, aid]));
      }),
    );
  });
});

describe('NM.LOCAL_LEVY and NM.DEBT_CAPACITY', () => {
  test('half a mill, other mills, six per cent', () => {
    expect(LOCAL_LEVY.call([123_456_789])).toEqual([[61_728.39]]);
    expect(LOCAL_LEVY.call([123_456_789, 2])).toEqual([[246_913.58]]);
    expect(DEBT_CAPACITY.call([123_456_789])).toEqual([[7_407_407.34]]);
  });

  test('a negative value', () => {
    expect(refused(() => LOCAL_LEVY.call([-1])).message).toContain('assessed_value is negative');
    expect(refused(() => DEBT_CAPACITY.call(['a lot'])).message).toContain('assessed_value is not a number');
  });
});

describe('NM.LEVY_CHECK', () => {
  test('exactly at every limit is within', () => {
    expect(LEVY_CHECK.call([0.5, 10, 2, 3])).toEqual([['Within limits']]);
    expect(LEVY_CHECK.call([0.5, 0, 0, 0])).toEqual([['Within limits']]);
  });

  test.each([
    [0.49, 0, 0, 0, 'Operating levy: 0.49 mills, at least 0.50'],
    [0, 0, 0, 0, 'Operating levy: 0 mills, at least 0.50'],
    [0.5, 10.001, 0, 0, 'Building levy: 10.001 mills, at most 10'],
    [0.5, 0, 2.5, 0, 'Improvement levy: 2.50 mills, at most 2'],
    [0.5, 0, 0, 15.1, 'Debt service, building and improvement together: 15.10 mills, at most 15'],
    [0.5, 9, 1.9, 4.1, 'Within limits'],
  ])('%d, %d, %d, %d: %s', (operating, building, improvement, debt, expected) => {
    expect(LEVY_CHECK.call([operating, building, improvement, debt])).toEqual([[expected]]);
  });

  test('14.4 + 0.3 + 0.3 is 15, though not in doubles', () => {
    expect(14.4 + 0.3 + 0.3).toBeGreaterThan(15);
    expect(LEVY_CHECK.call([0.5, 0.3, 0.3, 14.4])).toEqual([['Within limits']]);
  });

  test('names every limit that is broken', () => {
    expect((LEVY_CHECK.call([0.25, 11, 3, 4])[0][0] as string).split('; ')).toEqual([
      'Operating levy: 0.25 mills, at least 0.50',
      'Building levy: 11 mills, at most 10',
      'Improvement levy: 3 mills, at most 2',
      'Debt service, building and improvement together: 18 mills, at most 15',
    ]);
  });
});

describe('NM.HIGH_COST_STUDENT', () => {
  test('more than three times the average', () => {
    expect(HIGH_COST_STUDENT.call([[[21_000.01], [21_000], [20_999.99]], 7000])).toEqual([[true], [false], [false]]);
  });

  test('another multiple', () => {
    expect(HIGH_COST_STUDENT.call([15_000, 7000, 2])).toEqual([[true]]);
  });
});
