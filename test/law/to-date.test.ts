/**
 * The law of the years that offices work in: what the sources of 2014 to 2017 say is no longer the law, and where the
 * law has ended the functions say by what, and what came instead.
 */
import { CATALOGUE, type CatalogueEntry } from '../../src/functions/catalogue';
import { findFunction } from '../../src/functions/registry';
import { workingOf, workingText } from '../../src/functions/workings';
import { functionText } from '../../src/help/function-text';
import { PARAMETER_NAMES, PARAMETERS } from '../../src/law/parameters';
import { refused } from '../support/refused';

const nm = (name: string, ...args: unknown[]): unknown => findFunction(name)?.call(args)[0][0];
const message = (name: string, ...args: unknown[]): string => refused(() => nm(name, ...args)).message;

test.each([
  ['FY19', 0.13],
  ['FY20', 0.25],
  ['FY23', 0.3],
  ['FY24', 0.33],
  ['FY25', 0.33],
])('at-risk factor of %s: %d', (year, factor) => {
  expect(nm('PARAMETER', 'at-risk-factor', year)).toBe(factor);
  expect(nm('AT_RISK_INDEX', 1, 0, 0, year)).toBe(factor);
});

test('from FY26 the at-risk index is another: the message says so', () => {
  expect(message('AT_RISK_INDEX', 0.3, 0.1, 0.2, 'FY26')).toContain('From FY26 Laws 2025, ch. 89 (HB 63)');
});

describe('size units of a school of 100, whose formula gives 50', () => {
  test('in FY17 there is no test of the district, and without a year none', () => {
    expect(nm('SCHOOL_SIZE_UNITS', 100, 'elementary')).toBe(50);
    expect(nm('SCHOOL_SIZE_UNITS', 100, 'elementary', 9000, 'FY17')).toBe(50);
  });

  test('from FY20 in districts of fewer than 2,000 MEM', () => {
    expect(nm('SCHOOL_SIZE_UNITS', 100, 'elementary', 1999, 'FY20')).toBe(50);
    expect(message('SCHOOL_SIZE_UNITS', 100, 'elementary', 2000, 'FY20')).toContain('22-8-23 B');
    expect(message('SCHOOL_SIZE_UNITS', 100, 'elementary', undefined, 'FY26')).toContain('Give district_mem');
  });
});

test('the guarantee: 75 % credits in FY17 and FY20, none from FY24 on, and no answer for the years between', () => {
  const guarantee = (year: string): unknown => nm('EQUALIZATION', 1000, 100, 0, 0, undefined, year);
  expect(['FY99', 'FY17', 'FY20', 'FY21', 'FY24', 'FY27'].map(guarantee)).toEqual([905, 925, 925, 925, 1000, 1000]);
  expect(message('EQUALIZATION', 1000, 100, 0, 0, undefined, 'FY22')).toContain(
    'FY97–FY99, FY02, FY04, FY17, FY20–FY21, FY24 and later',
  );
  expect(nm('EQUALIZATION', 1000, 100, 0, 0, 0.75, 'FY22')).toBe(925);
});

test('K-5 Plus and the letter grades have ended: what came instead', () => {
  expect(message('K5_PLUS_UNITS', 100, 'FY24')).toContain('Repealed by Laws 2023, ch. 19: K-12 Plus');
  expect(message('SUBGROUP_GAP', 0.1, 0.5, 10, undefined, 'FY24')).toContain('NM Vistas');
  expect(message('CSI_STATUS', 0.04, 'D', 1, 'FY24')).toContain('NM Vistas');
});

describe('K-5 Plus: 25 additional days stay, and the last text lets the days of the year count instead', () => {
  const eligible = (fy: string, extra: number, yearDays?: number, week?: string): unknown =>
    nm('K5_PLUS_ELIGIBLE', extra, true, true, true, undefined, fy, yearDays, week);

  test('in FY23 205 days of the year are as good as 25 additional ones', () => {
    expect([eligible('FY23', 25), eligible('FY23', 20), eligible('FY23', 20, 205)]).toEqual([true, false, true]);
    expect(eligible('FY23', 20, 204)).toBe(false);
    expect(eligible('FY20', 20, 205)).toBe(false);
  });

  test('a four-day week asks for 175 days or 20 additional ones', () => {
    expect([eligible('FY23', 20, undefined, 'four-day'), eligible('FY23', 10, 175, 'four-day')]).toEqual([true, true]);
    expect(eligible('FY23', 19, 174, 'four-day')).toBe(false);
    expect(eligible('FY20', 20, undefined, 'four-day')).toBe(false);
  });
});

test.each([
  ['at-risk-cluster-factor', 'FY98', 0.015],
  ['half-day-kindergarten-mem', 'FY24', 0.5],
  ['school-size-larger-senior-factor', 'FY15', 1.6],
  ['extended-learning-days', 'FY21', 190],
  ['high-cost-small-lea', 'FY17', 300],
  ['home-school-activities-most', 'FY09', 1],
  ['home-school-activities-most', 'FY18', 3],
  ['state-charter-withholding', 'FY20', 0.02],
  ['instructional-hours-year', 'FY23', 990],
  ['instructional-hours-year-half-day-k', 'FY23', 450],
  ['professional-hours-secondary', 'FY26', 30],
  ['instructional-days-year', 'FY27', 180],
  ['remote-hours-most', 'FY25', 32],
  ['spotlight-percentile', 'FY26', 0.75],
  ['csi-graduation-thirds', 'FY26', 2],
])('%s of %s: %d', (name, year, value) => {
  expect(nm('PARAMETER', name, year)).toBe(value);
});

test('conditions of repealed programs end with them, and say what came instead', () => {
  expect(message('PARAMETER', 'extended-learning-days', 'FY24')).toContain('K-12 Plus took its place');
  expect(message('PARAMETER', 'at-risk-cluster-factor', 'FY03')).toContain('Laws 2002, ch. 68');
});

test('hours of a day: six in grades 7 to 12 by the K-5 Plus rule, five and a half from FY25', () => {
  expect(nm('INSTRUCTIONAL_DAY', 7, 5.5)).toBe(false);
  expect(nm('INSTRUCTIONAL_DAY', 7, 5.5, 'FY25')).toBe(true);
  expect(nm('PARAMETER', 'instructional-hours-year', 'FY24')).toBe(1140);
});

test('unit values by stage', () => {
  expect(['FY24', 'FY25'].map((year) => nm('UNIT_VALUE', year))).toEqual([6241.67, 6553.75]);
  expect(nm('UNIT_VALUE', 'FY25', 'initial')).toBe(6442.55);
  expect(nm('UNIT_VALUE', 'FY24', 'final')).toBe(6241.67);
  expect(message('UNIT_VALUE', 'FY25', 'final')).toContain('no final unit value for FY25');
});

test('how sure a value is, in plain words', () => {
  expect(nm('CITE', 'at-risk factor', 'FY20')).toBe(
    'FY20: 0.25. 22-8-23.3 NMSA 1978 as amended by Laws 2019, ch. 206, § 15 and ch. 207, § 15 (read in the statute)',
  );
  expect(nm('CITE', 'unit-value', 'FY25')).toContain('(reported by two papers)');
  expect(nm('CITE', 'unit-value', 'FY04')).toContain('(follows from printed totals)');
  expect(message('CITE', 'unit-value', 'FY16')).toContain('FY16');
});

test('the formulas of README’s first screen', () => {
  expect(nm('GRADE_UNITS', '7-12', 1000, 'FY27')).toBe(1300);
  expect(nm('EQUALIZATION', 9000000, 40000, 100000, 20000, undefined, 'FY27')).toBe(9000000);
});

test('a value is told as printed for its year only: of later years it is carried on, and 1.30 is of one paper', () => {
  const cited = (name: string, year: string): string => String(nm('CITE', name, year));
  expect(cited('grade-factor-1', 'FY17')).toMatch(/^FY17: 1\.2\. .*\(printed in a source document\)$/);
  expect(cited('grade-factor-1', 'FY27')).toMatch(
    /^FY18 and later: 1\.2\. .*\(printed for an earlier year; no later change was found\)$/,
  );
  expect(cited('district-size-factor', 'FY27')).toContain('no later change was found');
  expect(cited('grade-factor-7-12', 'FY26')).toMatch(/\(reported by one paper\)$/);
});

test('what a source document prints is told as printed for its years only; of the later ones it is carried on', () => {
  const onward = PARAMETER_NAMES.flatMap((name) =>
    PARAMETERS[name].values.filter(({ read, until }) => read === 'source' && until === undefined).map(() => name),
  );
  expect(onward).toEqual([]);
  const cited = (name: string, year: string): string => String(nm('CITE', name, year));
  expect(cited('special-education-factor-d', 'FY17')).toMatch(/^FY09–FY17: 2\.0\. .*\(printed in a source document\)$/);
  expect(cited('special-education-factor-d', 'FY27')).toMatch(/^FY18 and later: 2\.0\. .*no later change was found\)$/);
});

test('six pupils for one: read in a later text to FY20; from FY24 the money is part of program cost, and Working says so', () => {
  expect(nm('CITE', 'additional-pupil-multiplier', 'FY20')).toContain('unchanged in the text of about 2019 to 2021');
  const working = workingText(workingOf('WEIGHTED_MEMBERSHIP', [110, 100, undefined, 'FY26']));
  expect(working).toContain('Values of the law:\n   FY26: number of pupils an additional pupil counts as, 6. ');
  expect(working).toContain('From FY24 the appropriation for instructional material is part of program cost');
  expect(functionText(CATALOGUE.find(({ fn }) => fn.name === 'ALLOCATION') as CatalogueEntry)).toContain('From FY24');
});

test('0.33 is read in a paper of the state for FY24; for FY25 one report says that it is still so', () => {
  expect(nm('CITE', 'at-risk-factor', 'FY24')).toContain('(read in a paper of the state)');
  expect(nm('CITE', 'at-risk-factor', 'FY25')).toContain('(reported by one paper)');
});

test('Working names every value of the law behind it with its year and how sure it is, once', () => {
  const lines = workingText(workingOf('SPECIAL_ED_UNITS', [1, 1, 1, 'FY27'])).split('\n');
  const law = lines.slice(lines.indexOf('Values of the law:') + 1).filter((line) => line !== '');
  expect(law.map((line) => line.replace(/ 22-8-21.*\(/, ' … ('))).toEqual(
    ['A/B, 0.7', 'C, 1.0', 'D, 2.0'].map(
      (level) =>
        `   FY27: special-education factor, level ${level}. … (printed for an earlier year; no later change was found)`,
    ),
  );
  // A step that cites the value itself is enough.
  expect(workingText(workingOf('FINE_ARTS_UNITS', [100, 'FY24']))).not.toContain('Values of the law');
  // A factor that is given asks the law for none.
  expect(workingText(workingOf('FINE_ARTS_UNITS', [100, 'FY24', 0.1]))).not.toContain('Values of the law');
});
