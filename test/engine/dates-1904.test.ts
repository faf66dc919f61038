/** A workbook whose days count from 1904: NM functions take and give its own numbers for the days that are meant. */
import { calculate } from '../../src/engine';
import { explainFormula } from '../../src/engine/explain';
import { serialOf } from '../../src/rules/calendar';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../support/snapshot';

const day = (year: number, month: number, date: number): number => serialOf(year, month, date) - 1462;

function from1904(...row: TestCell[]): WorkbookSnapshot {
  return { ...snapshotOf({ S: [row] }), calculation: { date1904: true } };
}

function lastOf(...row: TestCell[]): CellValue {
  return calculate(from1904(...row)).sheets[0].value(0, row.length - 1);
}

test('the day that an evaluation is due, from a cell and from words', () => {
  expect(lastOf(day(2013, 10, 9), { formula: '=NM.DUE_DATE("evaluation",A1)' })).toBe(day(2013, 12, 8));
  expect(lastOf({ formula: '=NM.DUE_DATE("evaluation","10/9/2013")' })).toBe(day(2013, 12, 8));
  expect(lastOf({ formula: '=NM.COUNT_DATE(2014,"40th")' })).toBe(day(2013, 10, 9));
});

test('a list of days off is of the same days', () => {
  const off = [day(2014, 11, 27), day(2014, 11, 28)];
  expect(lastOf(...off, { formula: '=NM.DUE_DATE("score challenge","11/17/2014",A1:B1)' })).toBe(day(2014, 12, 3));
});

test('a year where a day belongs is refused, and makes no day of 1909', () => {
  expect(lastOf({ formula: '=NM.DUE_DATE("evaluation",2014)' })).toEqual({ error: '#VALUE!' });
});

test('the working that is shown tells the days that are meant', () => {
  const workbook = from1904(day(2014, 11, 17), day(2014, 11, 27), day(2014, 11, 28));
  const formula = '=NM.DUE_DATE("score challenge",A1,B1:C1)';
  const [{ worked }] = explainFormula(formula, { workbook, sheet: 'S' }).calls;
  expect(worked?.steps.map(({ numbers }) => numbers).join()).toContain('November 17, 2014');
  expect(worked?.result).toBe('December 3, 2014');
});
