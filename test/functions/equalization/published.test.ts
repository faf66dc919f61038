import { findFunction } from '../../../src/functions/registry';
import type { CellOut } from '../../../src/functions/runtime/cell';
import { publishedTable } from '../../support/attachment-5a';

function nm(name: string, ...args: unknown[]): CellOut {
  return findFunction(name)?.call(args)[0][0] as CellOut;
}

describe('the funding summary of FY2017 (S2)', () => {
  const rows = publishedTable('s2-funding-summary-fy17.csv').slice(1);
  const printed = (quantity: string): number => Number(rows.find(([name]) => name === quantity)?.[2]);

  test.each(rows.filter(([name]) => name === 'grade multiplier'))('%s, grade %s: %s', (_, grade, multiplier) => {
    expect(nm('GRADE_UNITS', grade, 1, 2017)).toBe(Number(multiplier));
    expect(nm('GRADE_UNITS', grade, 1)).toBe(Number(multiplier));
    expect(nm('PROGRAM_COST', nm('GRADE_UNITS', grade, 1), printed('base amount'))).toBe(
      Math.round(Number(multiplier) * 397_963) / 100,
    );
  });

  test('the other factors', () => {
    expect(nm('PE_UNITS', 1, 'FY17')).toBe(printed('elementary physical education'));
    expect(nm('FINE_ARTS_UNITS', 1, 'FY17')).toBe(printed('elementary fine arts'));
    expect(nm('AT_RISK_INDEX', 1, 0, 0, 'FY17')).toBe(printed('at-risk factor'));
    expect(nm('UNIT_VALUE', 'FY17')).toBe(printed('base amount'));
  });

  test('multipliers that contain the 1 of the pupil’s own grade are 1 + the add-on units', () => {
    expect(1 + Number(nm('BILINGUAL_UNITS', 1))).toBe(printed('English-language learners'));
    expect(1 + Number(nm('SPECIAL_ED_UNITS', 1, 0, 0))).toBe(printed('special education lowest'));
    expect(1 + Number(nm('SPECIAL_ED_UNITS', 0, 0, 1))).toBe(printed('special education highest'));
  });

  test('local revenue and its limits', () => {
    expect(nm('LOCAL_LEVY', 1000)).toBe(printed('local levy'));
    expect(nm('EQUALIZATION', 1000, 100, 0, 0)).toBe(1000 - printed('credit'));
    expect(nm('DEBT_CAPACITY', 100)).toBe(printed('bond limit'));
    const [building, improvement, combined] = ['building levy', 'improvement levy', 'combined levy'].map(printed);
    const debt = combined - building - improvement;
    expect(nm('LEVY_CHECK', printed('local levy'), building, improvement, debt)).toBe('Within limits');
    expect(nm('LEVY_CHECK', printed('local levy') - 0.01, building, improvement, debt)).toContain('Operating levy');
    expect(nm('LEVY_CHECK', 0.5, building + 0.01, improvement, 0)).toContain('Building levy');
    expect(nm('LEVY_CHECK', 0.5, building, improvement + 0.01, 0)).toContain('Improvement levy');
    expect(nm('LEVY_CHECK', 0.5, building, improvement, debt + 0.01)).toContain('together');
  });

  test('small schools and districts: under, not at, the limit', () => {
    expect(nm('SCHOOL_SIZE_UNITS', printed('small school') - 1, 'senior high')).toBeGreaterThan(0);
    expect(nm('SCHOOL_SIZE_UNITS', printed('small school'), 'senior high')).toBe(0);
    expect(nm('DISTRICT_SIZE_UNITS', printed('small district') - 1)).toBeGreaterThan(0);
    expect(nm('DISTRICT_SIZE_UNITS', printed('small district'))).toBe(0);
  });

  test('the high-cost threshold of FY2018', () => {
    expect(nm('HIGH_COST_STUDENT', printed('high-cost threshold FY2018') + 1, 7420.66)).toBe(true);
    expect(nm('HIGH_COST_STUDENT', printed('high-cost threshold FY2018') - 1, 7420.67)).toBe(false);
    expect(nm('PARAMETER', 'high-cost-threshold', 'FY18')).toBe(printed('high-cost threshold FY2018'));
  });
});

describe('the workload worksheet (S4, Appendix G)', () => {
  const years = publishedTable('s4-workload-reduction.csv').slice(1);

  test.each(years)('%s: unit value and units', (year, ab, c, d, value, units, extended) => {
    expect(nm('UNIT_VALUE', year)).toBe(Number(value));
    if (ab === '') return;
    expect(nm('SPECIAL_ED_UNITS', Number(ab), Number(c), Number(d), year)).toBe(Number(units));
    expect(nm('PROGRAM_COST', Number(units), nm('UNIT_VALUE', year))).toBe(Number(extended));
  });
});

describe('the K-5 Plus rule (S1)', () => {
  test('funding: attendance × 0.3', () => {
    expect(nm('K5_PLUS_UNITS', 250)).toBe(75);
    expect(nm('K5_PLUS_FUNDING', 250, 3979.63)).toBe(298_472.25);
  });
});
