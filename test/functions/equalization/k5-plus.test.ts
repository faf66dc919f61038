import { INSTRUCTIONAL_DAY } from '../../../src/functions/equalization/instructional-day';
import { K5_PLUS_ELIGIBLE } from '../../../src/functions/equalization/k5-plus-eligible';
import { K5_PLUS_FUNDING } from '../../../src/functions/equalization/k5-plus-funding';
import { K5_PLUS_PRIORITY } from '../../../src/functions/equalization/k5-plus-priority';
import { K12_PLUS_UNITS } from '../../../src/functions/program-cost/k12-plus-units';
import { refused } from '../../support/refused';

describe('NM.K5_PLUS_ELIGIBLE (6.30.12.9 NMAC)', () => {
  test.each([
    [25, true, true, true, 0, true],
    [30, true, true, true, 2, true],
    [24.5, true, true, true, 0, false],
    [25, false, true, true, 0, false],
    [25, false, true, true, 1, true],
    [25, false, true, true, 2, true],
    [25, false, true, true, 3, false],
    [25, true, true, true, 3, false],
    [25, true, false, true, 0, false],
    [25, true, true, false, 0, false],
    [25, false, false, true, 2, false],
  ])('%d days, teacher %s, training %s, school-wide %s, %d excepted: %s', (...given) => {
    expect(K5_PLUS_ELIGIBLE.call(given.slice(0, 5))).toEqual([[given[5]]]);
  });

  test('forms say yes and no, and the exception may be left out', () => {
    expect(K5_PLUS_ELIGIBLE.call([[[25], [25]], [['yes'], ['No']], 'x', 1])).toEqual([[true], [false]]);
  });

  test('half a teacher and a missing commitment', () => {
    expect(refused(() => K5_PLUS_ELIGIBLE.call([25, true, true, true, 1.5])).message).toContain(
      'teachers_excepted is not a whole number',
    );
    expect(refused(() => K5_PLUS_ELIGIBLE.call([25, true, true, ''])).message).toContain('school_wide is blank');
  });
});

describe('NM.K5_PLUS_PRIORITY (6.30.12.7 D NMAC)', () => {
  test('eighty percent exactly, and a little less', () => {
    expect(K5_PLUS_PRIORITY.call([[[0.8], [0.7999]], false, false, false, false])).toEqual([[true], [false]]);
  });

  test.each([0, 1, 2, 3])('criterion %d of the four others is enough', (which) => {
    const flags = [false, false, false, false].map((_, i) => i === which);
    expect(K5_PLUS_PRIORITY.call([0, ...flags])).toEqual([[true]]);
  });

  test('a rate in percent is refused', () => {
    expect(refused(() => K5_PLUS_PRIORITY.call([80, false, false, false, false])).message).toContain(
      'frl_rate is above 1',
    );
  });
});

describe('NM.INSTRUCTIONAL_DAY (6.30.12.7 E NMAC)', () => {
  test.each([
    ['K', 5.5, true],
    ['K', 5.49, false],
    [6, 5.5, true],
    [7, 5.5, false],
    [7, 6, true],
    [12, 5.99, false],
  ])('grade %s, %d hours: %s', (grade, hours, expected) => {
    expect(INSTRUCTIONAL_DAY.call([grade, hours])).toEqual([[expected]]);
  });

  test('a span of grades has one length of day in the year, or is refused', () => {
    expect(INSTRUCTIONAL_DAY.call(['K-6', 5.5])).toEqual([[true]]);
    expect(INSTRUCTIONAL_DAY.call(['K-8', 5.5, 'FY25'])).toEqual([[true]]);
    expect(refused(() => INSTRUCTIONAL_DAY.call(['K-8', 5.5])).message).toContain('different hours');
  });

  test('from FY25 a day is no longer than seven and one-half hours (6.10.5.8 E NMAC); before, no most was read', () => {
    expect(INSTRUCTIONAL_DAY.call(['K-12', [[5.25], [5.5], [7.5], [7.75]], 'FY25'])).toEqual([
      [false],
      [true],
      [true],
      [false],
    ]);
    expect(INSTRUCTIONAL_DAY.call(['K-6', 9, 'FY22'])).toEqual([[true]]);
  });

  test('days that no year has', () => {
    expect(refused(() => K5_PLUS_ELIGIBLE.call([25, true, true, true, 0, 'FY23', 400])).message).toContain('year_days');
    expect(refused(() => K5_PLUS_ELIGIBLE.call([205, true, true, true, 0, 'FY23', 25])).message).toContain(
      'extra_days (205) is above year_days (25)',
    );
    expect(refused(() => K12_PLUS_UNITS.call([100, 1900, 'FY24'])).message).toContain('days of a year, 0 to 366');
  });

  test('minutes given as hours', () => {
    expect(refused(() => INSTRUCTIONAL_DAY.call(['K', 330])).message).toBe(
      'hours is above 24: 330. Give hours of a day, 0 to 24: five and a half are 5.5.',
    );
  });
});

describe('NM.K5_PLUS_FUNDING (6.30.12.14 A NMAC)', () => {
  test('attendance × 0.3 × unit value, to the cent', () => {
    expect(K5_PLUS_FUNDING.call([[[100], [33]], 3979.63])).toEqual([[119_388.9], [39_398.34]]);
    expect(K5_PLUS_FUNDING.call([100, 4000, 0.25])).toEqual([[100_000]]);
  });
});
