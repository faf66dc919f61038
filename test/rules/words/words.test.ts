/** The field's own words: one list a concept, for functions and checks. */
import { serialOf } from '../../../src/rules/calendar';
import { parseGrades } from '../../../src/rules/equalization/grade';
import { parseFiscalYear } from '../../../src/rules/fiscal-year';
import { parseDateText } from '../../../src/rules/words/date-text';
import { departureReasonIn, parseDepartureReason } from '../../../src/rules/words/departure-reason';
import { entityTypeIn, parseEntityType } from '../../../src/rules/words/entity-type';
import { parseEvaluationException } from '../../../src/rules/words/evaluation-exception';
import { nearest } from '../../../src/rules/words/nearest';
import { parseReportingDate } from '../../../src/rules/words/reporting-date';
import { parseSchoolLevel, schoolLevelIn } from '../../../src/rules/words/school-level';
import { isTotalLine } from '../../../src/rules/words/total-line';

test.each([
  ['40', 40],
  ['40th', 40],
  ['40D', 40],
  ['80th day', 80],
  ['80-Day', 80],
  ['120th Day Count', 120],
  ['120th reporting date', 120],
  ['60th', undefined],
  ['140', undefined],
])('reporting date %j is %j', (text, expected) => {
  expect(parseReportingDate(text)).toBe(expected);
});

test.each([
  ['2014', 2014],
  ['FY14', 2014],
  ['FY 2014', 2014],
  ['Fiscal Year 2014', 2014],
  ['2013-14', 2014],
  ['2013–2014', 2014],
  ['SY13-14', 2014],
  ['SY 2013-14', 2014],
  ['13-14', 2014],
  ['FY13-14', 2014],
  ['School year 2013-2014', 2014],
  ['1999-00', 2000],
  ['99-00', 2000],
  ['FY98', 1998],
])('fiscal year %j is %j', (text, expected) => {
  expect(parseFiscalYear(text)).toBe(expected);
});

test.each(['14', '2013-15', '14-13', 'SY14', '41556', '10-9', 'FY'])('%j is no fiscal year', (text) => {
  expect(() => parseFiscalYear(text)).toThrow('is not a fiscal year');
});

test.each([
  ['district', 'district'],
  ['Public School District', 'district'],
  ['Public Schools', 'district'],
  ['Private school', 'private'],
  ['nonpublic', 'private'],
  ['Non-Public Schools', 'private'],
  ['Accredited private school', 'private'],
  ['State-supported school', 'state institution'],
  ['State institutions', 'state institution'],
  ['Charter', 'charter'],
  ['state-chartered charter school', 'charter'],
  ['Locally chartered', 'charter'],
  ['Locally Chartered Charter Schools', 'charter'],
  ['academy', undefined],
  ['', undefined],
])('type of entity %j is %j', (text, expected) => {
  expect(parseEntityType(text)).toBe(expected);
});

test.each([
  ['State Chartered Charter Schools, FY14', 'charter'],
  ['Private/Nonpublic Schools', 'private'],
  ['Public School Districts', 'district'],
  ['State-Supported Institutions', 'state institution'],
  ['Membership', undefined],
])('a title %j speaks of %j', (title, expected) => {
  expect(entityTypeIn(title)).toBe(expected);
});

test.each([
  ['elementary', 'elementary'],
  ['Elem.', 'elementary'],
  ['middle', 'junior high'],
  ['Middle School', 'junior high'],
  ['Jr. High', 'junior high'],
  ['Mid-High', 'junior high'],
  ['high', 'senior high'],
  ['High School', 'senior high'],
  ['Senior High', 'senior high'],
  ['HS', 'senior high'],
  ['college', undefined],
])('level %j is %j', (text, expected) => {
  expect(parseSchoolLevel(text)).toBe(expected);
});

test.each([
  ['School size: Alpha Junior High School', 'junior high'],
  ['Beta High School size units', 'senior high'],
  ['Gamma Elementary/Middle', 'junior high'],
  ['Delta Elementary and High School', undefined],
])('a name %j speaks of level %j', (name, expected) => {
  expect(schoolLevelIn(name)).toBe(expected);
});

test.each([
  ['K', [0]],
  ['KN', [0]],
  ['KF', [0]],
  ['FDK', [0]],
  ['K (FDK)', [0]],
  ['Full-day kindergarten', [0]],
  ['3rd grade', [3]],
  ['Gr. 7', [7]],
  ['7-12', [7, 8, 9, 10, 11, 12]],
  ['7–8', [7, 8]],
  ['K-3', [0, 1, 2, 3]],
  ['Grades 2 and 3', [2, 3]],
  ['2 & 4', undefined],
  ['12-7', undefined],
  ['half-day kindergarten', undefined],
  ['PK', undefined],
  ['0', undefined],
])('grade %j is %j', (text, expected) => {
  expect(parseGrades(text)).toEqual(expected);
});

test.each([
  ['Retirement', 'Retirement'],
  ['retired', 'Retirement'],
  ['Resigned 5/30', 'Resignation'],
  ['RIF', 'Reduction in force'],
  ["RIF'd", 'Reduction in force'],
  ['position eliminated', 'Reduction in force'],
  ['Position was eliminated', 'Reduction in force'],
  ['laid off', 'Layoff'],
  ['lay-off', 'Layoff'],
  ['Contract not renewed', 'Non-renewal'],
  ['nonrenewal', 'Non-renewal'],
  ['Terminated for cause', 'Just cause'],
  ['not retired', undefined],
  ['resigned before the RIF', undefined],
  ['moved', undefined],
])('reason %j is %j', (text, expected) => {
  expect(parseDepartureReason(text)).toBe(expected);
});

test('in a letter, a reason that makes no exception is found before one that does', () => {
  expect(departureReasonIn('She resigned, since her position was eliminated.')?.reason).toBe('Reduction in force');
});

test.each([
  ['10/9/2013', [2013, 10, 9]],
  ['10/9/13', [2013, 10, 9]],
  ['10-9-2013', [2013, 10, 9]],
  ['2013-10-09', [2013, 10, 9]],
  ['Oct 9, 2013', [2013, 10, 9]],
  ['Oct. 9, 2013', [2013, 10, 9]],
  ['October 9th, 2013', [2013, 10, 9]],
  ['Wednesday, October 9, 2013', [2013, 10, 9]],
  ['9-Oct-2013', [2013, 10, 9]],
  ['9 October 2013', [2013, 10, 9]],
  ['Oct\u00a09,\u00a02013', [2013, 10, 9]],
] as const)('date %j', (text, [year, month, day]) => {
  expect(parseDateText(text)).toBe(serialOf(year, month, day));
});

test.each(['2/30/2013', '13/1/2013', 'Octember 9, 2013', 'Oct 2013', '2013', '10/9', ''])('%j is no date', (text) => {
  expect(parseDateText(text)).toBeUndefined();
});

test.each([
  ['parent', 'parent'],
  ['Parent refused', 'parent'],
  ['child not produced', 'parent'],
  ['transferred', 'transfer'],
  ['300.301(d)(2)', 'transfer'],
  ['parent transferred the child', undefined],
  ['weather', undefined],
])('exception %j is %j', (text, expected) => {
  expect(parseEvaluationException(text)).toBe(expected);
});

test('a total line by any wording; a name that only begins alike is none', () => {
  expect(['Total', '51100 - Salaries Expense Total', 'totals: ', 'Subtotal of'].map(isTotalLine)).not.toContain(false);
  expect(['Salaries', 'Totally', 'Summer school', 'Photo'].map(isTotalLine)).not.toContain(true);
});

test('names spelt alike are offered, the likest first; nothing is offered for what is like none', () => {
  expect(nearest('evaluatoin', ['hearing', 'evaluation', 'complaint'], 2)).toEqual(['evaluation']);
  expect(nearest('lunch', ['hearing', 'evaluation'], 2)).toEqual([]);
});
