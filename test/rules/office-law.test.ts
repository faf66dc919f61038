import { decimal } from '../../src/rules/decimal';
import { type Law, lawOf } from '../../src/rules/law';
import type { ParameterName } from '../../src/law/parameters';
import { lawWithRows, type OfficeRow } from '../../src/rules/office-law';
import { refused } from '../support/refused';

const row = (name: string, fiscalYear: string, value: unknown): OfficeRow => ({ name, fiscalYear, value });
const valueWithOffice = (rows: readonly OfficeRow[], name: ParameterName, law: Law) =>
  lawWithRows(rows, law).value(name);
const TABLE = [row('Parameter', 'Fiscal year', 'Value'), row('', '', null), row('Unit value', 'FY2027', 7000.1)];

test('an office’s own value stands where the law data has none, and for its year only', () => {
  expect(valueWithOffice(TABLE, 'unit-value', lawOf(2027)).eq(decimal('7000.1'))).toBe(true);
  expect(refused(() => valueWithOffice(TABLE, 'unit-value', lawOf(2026))).message).toContain('no unit value for FY26');
  expect(valueWithOffice(TABLE, 'unit-value', lawOf(2024)).toString()).toBe('6241.67');
});

test('a row whose year cannot be read is of no year, as the checks tell at its cell', () => {
  const [unread, read] = [row('unit-value', 'next year', 7100), row('unit-value', 'FY27', 7000.1)];
  expect(valueWithOffice([unread, read], 'unit-value', lawOf(2027)).toString()).toBe('7000.1');
});

test('a value that contradicts the law data is refused, one that agrees is not', () => {
  const own = (value: number) => valueWithOffice([row('at-risk-factor', 'FY24', value)], 'at-risk-factor', lawOf(2024));
  expect(own(0.33).toString()).toBe('0.33');
  expect(refused(() => own(0.3)).message).toBe(
    'The office’s own value of at-risk-factor for FY24 is 0.3, but the law data has 0.33. Take the row out, or give the value itself where it is used.',
  );
});

test('two values of one year, or one that is no number, are refused', () => {
  const twice = [...TABLE, row('unit-value', '2026-27', 7100)];
  expect(refused(() => valueWithOffice(twice, 'unit-value', lawOf(2027))).message).toContain(
    'two values of unit-value',
  );
  const text = [row('unit-value', 'FY27', 'about 7,000')];
  expect(refused(() => valueWithOffice(text, 'unit-value', lawOf(2027))).message).toContain('is not a number');
});

test('what the law has ended takes no value of an office: another rule came instead', () => {
  const rows = [row('k5-plus-factor', 'FY26', 0.3)];
  expect(refused(() => valueWithOffice(rows, 'k5-plus-factor', lawOf(2026))).message).toContain('K-12 Plus');
  expect(lawWithRows(rows, lawOf(2026)).entry('k5-plus-factor')).toBeUndefined();
});

test('what the law computes otherwise since, by a factor that was not read, an office may give', () => {
  expect(refused(() => lawOf(2026).value('at-risk-factor')).message).toBe(
    'The sources give no at-risk factor for FY26. Known years: FY03–FY17, FY19–FY25. From FY26 Laws 2025, ch. 89 (HB 63) computes another index, whose factor was not read. Give the value yourself if you have it.',
  );
  const rows = [row('at-risk-factor', 'FY26', 0.4)];
  expect(valueWithOffice(rows, 'at-risk-factor', lawOf(2026)).toString()).toBe('0.4');
});

test('a value that no source gives for any year says where the law has it, and in which years', () => {
  const asked = (name: ParameterName, year: number) => refused(() => lawOf(year).value(name)).message;
  expect(asked('english-learner-factor', 2026)).toBe(
    'The sources give no English learners factor for FY26, nor for any other year (22-8-18 A(16) NMSA 1978 (Laws 2025, ch. 89)). Give the value yourself if you have it.',
  );
  expect(asked('english-learner-factor', 2025)).toContain('has it from FY26.');
  expect(asked('extended-learning-factor', 2024)).toContain('had it until FY23 (repealed by Laws 2023, ch. 19');
  const rows = [row('extended-learning-factor', 'FY24', 0.1), row('extended-learning-factor', 'FY23', 0.1)];
  expect(refused(() => valueWithOffice(rows, 'extended-learning-factor', lawOf(2024))).code).toBe('#N/A');
  expect(valueWithOffice(rows, 'extended-learning-factor', lawOf(2023)).toString()).toBe('0.1');
});

test('an entry says whose the value is, with the citation of its row where there is one', () => {
  const law = lawWithRows([...TABLE, { ...row('local-credit', 'FY22', 0.75), citation: 'Letter' }], lawOf(2022));
  expect(law.entry('local-credit')).toEqual({ value: '0.75', citation: 'Letter', read: 'office' });
  expect(lawWithRows(TABLE, lawOf(2027)).entry('unit-value')).toEqual({
    value: '7000.1',
    citation: '',
    read: 'office',
  });
  expect(law.entry('at-risk-factor')?.read).toBe('statute');
});
