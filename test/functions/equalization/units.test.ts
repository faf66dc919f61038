import fc from 'fast-check';
import { AT_RISK_INDEX } from '../../../src/functions/equalization/at-risk-index';
import { AT_RISK_UNITS } from '../../../src/functions/equalization/at-risk-units';
import { BILINGUAL_UNITS } from '../../../src/functions/equalization/bilingual-units';
import { DISTRICT_SIZE_UNITS } from '../../../src/functions/equalization/district-size-units';
import { FINE_ARTS_UNITS } from '../../../src/functions/equalization/fine-arts-units';
import { GRADE_UNITS } from '../../../src/functions/equalization/grade-units';
import { K5_PLUS_UNITS } from '../../../src/functions/equalization/k5-plus-units';
import { PE_UNITS } from '../../../src/functions/equalization/pe-units';
import { SCHOOL_SIZE_UNITS } from '../../../src/functions/equalization/school-size-units';
import { SPECIAL_ED_UNITS } from '../../../src/functions/equalization/special-ed-units';
import { UNIT_VALUE } from '../../../src/functions/equalization/unit-value';
import { refused } from '../../support/refused';

describe('NM.GRADE_UNITS', () => {
  test.each([
    ['K', 1.44],
    ['k', 1.44],
    ['Kindergarten', 1.44],
    ['KF', 1.44],
    [1, 1.2],
    ['1st', 1.2],
    ['02', 1.18],
    ['2nd grade', 1.18],
    ['Grade 3', 1.18],
    ['gr. 4', 1.045],
    [6, 1.045],
    ['12TH', 1.25],
    [' 9 ', 1.25],
  ])('reads %s as a grade', (grade, factor) => {
    expect(GRADE_UNITS.call([grade, 1])).toEqual([[factor]]);
  });

  test.each([0, 13, 1.5, -1, 'Pre-K', 'grade', '1 2', 'thirteen', true, '00'])('refuses %s', (grade) => {
    expect(refused(() => GRADE_UNITS.call([grade, 1])).message).toMatch(
      /^grade is not a grade.*Give K, a grade from 1 to 12 or a span such as 7-12\.$/,
    );
  });

  test('the grades that FY26 changes, and those it does not', () => {
    const grades = [['K', 1, 3, 5, 6, 7, 12]];
    expect(GRADE_UNITS.call([grades, 100, 2025])).toEqual([[144, 120, 118, 104.5, 104.5, 125, 125]]);
    expect(GRADE_UNITS.call([grades, 100, 2026])).toEqual([[144, 120, 118, 104.5, 130, 130, 130]]);
    expect(GRADE_UNITS.call([grades, 100])).toEqual(GRADE_UNITS.call([grades, 100, '2016-17']));
  });

  test('a year without a factor lists the known ones, and a factor of one’s own goes round it', () => {
    expect(refused(() => GRADE_UNITS.call([7, 100, 2010]))).toEqual({
      code: '#N/A',
      message:
        'The sources give no cost differential factor of grades 7 to 12 for FY10. Known years: FY17 and later. Give the value yourself if you have it.',
    });
    expect(GRADE_UNITS.call([7, 100, 2010, 1.25])).toEqual([[125]]);
    expect(GRADE_UNITS.call([7, 100, null, 0])).toEqual([[0]]);
  });

  test('a school’s column of grades, with an empty row', () => {
    const [[first], [second], [third]] = GRADE_UNITS.call([
      [['K'], [''], [8]],
      [[19.5], [20], [21]],
    ]);
    expect(first).toBe(28.08);
    expect(second).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('grade (row 2) is blank') });
    expect(third).toBe(26.25);
  });
});

describe('factor × MEM', () => {
  test.each([
    [BILINGUAL_UNITS, 2014, 0.5],
    [BILINGUAL_UNITS, 1991, 0.35],
    [BILINGUAL_UNITS, 1992, 0.4],
    [BILINGUAL_UNITS, 1993, 0.425],
    [BILINGUAL_UNITS, 1994, 0.45],
    [BILINGUAL_UNITS, 1995, 0.5],
    [FINE_ARTS_UNITS, 2017, 0.05],
    [FINE_ARTS_UNITS, 2024, 0.055],
    [FINE_ARTS_UNITS, 2026, 0.055],
    [PE_UNITS, 2008, 0.06],
    [PE_UNITS, 2024, 0.06],
    [K5_PLUS_UNITS, 2020, 0.3],
    [K5_PLUS_UNITS, 2023, 0.3],
  ])('%#', (fn, year, factor) => {
    expect(fn.call([1, year])).toEqual([[factor]]);
    expect(fn.call([1, year, 0.7])).toEqual([[0.7]]);
  });

  test.each([
    [BILINGUAL_UNITS, 1990, 'Known years: FY91 and later'],
    [FINE_ARTS_UNITS, 2018, 'Known years: FY17, FY24 and later'],
    [FINE_ARTS_UNITS, 2023, 'Known years: FY17, FY24 and later'],
    [PE_UNITS, 2007, 'Known years: FY08 and later'],
    [K5_PLUS_UNITS, 2019, 'Known years: FY20–FY23'],
    [K5_PLUS_UNITS, 2024, 'Known years: FY20–FY23'],
    [UNIT_VALUE, 2015, 'FY09–FY14, FY17, FY24–FY25'],
  ])('%# a year nobody vouches for', (fn, year, known) => {
    const args = fn.name === 'UNIT_VALUE' ? [year] : [1, year];
    expect(refused(() => fn.call(args))).toMatchObject({ code: '#N/A', message: expect.stringContaining(known) });
  });

  test('a year that is none, a negative and a blank membership', () => {
    expect(refused(() => PE_UNITS.call([1, 'next year'])).message).toContain('fy is not a fiscal year');
    expect(refused(() => PE_UNITS.call([-1])).message).toContain('mem is negative: -1');
    expect(refused(() => PE_UNITS.call([null])).message).toContain('mem is missing');
  });

  test('grows in proportion to the membership', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (a, b) => {
        for (const fn of [BILINGUAL_UNITS, PE_UNITS, FINE_ARTS_UNITS, K5_PLUS_UNITS]) {
          const of = (mem: number): number => fn.call([mem])[0][0] as number;
          expect(of(a) + of(b)).toBeCloseTo(of(a + b), 6);
        }
      }),
    );
  });
});

describe('NM.SPECIAL_ED_UNITS', () => {
  test('0.7 × A/B + C + 2 × D', () => {
    expect(SPECIAL_ED_UNITS.call([10, 3, 6])).toEqual([[22]]);
    expect(SPECIAL_ED_UNITS.call([[[15], [10]], [[4], [3]], [[5], [6]], 'FY12'])).toEqual([[24.5], [22]]);
  });

  test('a year before the worksheet', () => {
    expect(refused(() => SPECIAL_ED_UNITS.call([1, 1, 1, 2000])).code).toBe('#N/A');
  });
});

describe('size adjustment', () => {
  const school = (mem: number, level: string): number => SCHOOL_SIZE_UNITS.call([mem, level])[0][0] as number;

  test('elementary and junior high', () => {
    expect(SCHOOL_SIZE_UNITS.call([[0, 50, 100, 150, 200, 250, 399, 400, 1000], 'elementary'])).toEqual([
      [0],
      [37.5],
      [50],
      [37.5],
      [0],
      [0],
      [0],
      [0],
      [0],
    ]);
    expect(school(60, 'Junior High')).toBe(42);
  });

  test('senior high: the larger of two formulas, which cross at 200/3 MEM', () => {
    // 2 × MEM − MEM²/100 against 1.6 × MEM − MEM²/250: equal at 66.67.
    expect(school(50, 'senior high')).toBe(75);
    expect(school(66, 'senior high')).toBe(88.44);
    expect(school(67, 'senior high')).toBeCloseTo((333 / 400) * 1.6 * 67, 10);
    expect(school(200, 'senior high')).toBe(160);
    expect(school(399, 'senior high')).toBeCloseTo(0.0025 * 1.6 * 399, 10);
    expect(school(400, 'senior high')).toBe(0);
  });

  test('district', () => {
    const district = (mem: number): number => DISTRICT_SIZE_UNITS.call([mem])[0][0] as number;
    expect([0, 100, 2000, 3999, 4000, 90_000].map(district)).toEqual([0, 14.625, 150, 0.1499625, 0, 0]);
  });

  test('a school that is larger than its district is refused; an only school is as large', () => {
    expect(refused(() => SCHOOL_SIZE_UNITS.call([100, 'elementary', 80, 'FY26'])).message).toContain(
      'mem (100) is above district_mem (80)',
    );
    expect(SCHOOL_SIZE_UNITS.call([100, 'elementary', 100, 'FY26'])).toEqual([[50]]);
  });

  test('an unknown level', () => {
    expect(refused(() => SCHOOL_SIZE_UNITS.call([100, 'preschool'])).message).toContain(
      '"elementary", "junior high", "senior high"',
    );
  });

  test('no school is ever charged for its size, and a senior high never gets less than an elementary school', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2000, noNaN: true }), (mem) => {
        expect(school(mem, 'elementary')).toBeGreaterThanOrEqual(0);
        expect(school(mem, 'junior high')).toBe(school(mem, 'elementary'));
        expect(school(mem, 'senior high')).toBeGreaterThanOrEqual(school(mem, 'elementary'));
      }),
    );
  });
});

describe('NM.AT_RISK_INDEX', () => {
  const index = (...args: unknown[]) => AT_RISK_INDEX.call(args);

  test.each([
    [2003, 0.0915],
    [2014, 0.0915],
    [2015, 0.106],
    [2017, 0.106],
    [2020, 0.25],
    [2019, 0.13],
    [2021, 0.3],
    [2023, 0.3],
    [2024, 0.33],
    [2025, 0.33],
  ])('factor of %d: %d', (year, factor) => {
    expect(index(1, 0, 0, year)).toEqual([[factor]]);
  });

  test.each([2002, 2018, 2026])('no factor for %d', (year) => {
    expect(refused(() => index(0.3, 0.1, 0.2, year)).message).toContain('FY03–FY17, FY19–FY25');
    expect(index(0.3, 0.1, 0.2, year, 0.5)).toEqual([[0.3]]);
  });

  test('three years average, side by side or one below the other', () => {
    expect(index([[0.2, 0.3, 0.4]], [[0.1], [0.15], [0.2]], 0.25)).toEqual([[0.0742]]);
  });

  test('districts below each other, three years side by side, with one rate for all', () => {
    const districts = [
      [0.2, 0.3, 0.4],
      [0.1, 0.1, 0.1],
    ];
    expect(index(districts, districts, 0, 2021)).toEqual([[0.18], [0.06]]);
  });

  test('two years, or districts of different number', () => {
    expect(refused(() => index([[0.2, 0.3]], 0.1, 0.1)).message).toBe(
      'title1_rate has 2 rates: give those of three years side by side, or one cell with their average.',
    );
    const years = (rows: number) => Array.from({ length: rows }, () => [0.1, 0.1, 0.1]);
    expect(refused(() => index(years(2), years(3), 0.1)).message).toContain('ell_rate is 3 rows by 1 column');
  });

  test('a rate in percent and a blank year are refused', () => {
    expect(refused(() => index(30, 0.1, 0.1)).message).toContain('title1_rate is above 1: 30');
    expect(refused(() => index([[0.2, '', 0.3]], 0.1, 0.1)).message).toContain('title1_rate (column 2) is blank');
  });

  test('units are index × MEM', () => {
    expect(AT_RISK_UNITS.call([[[0.0742], [0.1]], 1000])).toEqual([[74.2], [100]]);
  });
});
