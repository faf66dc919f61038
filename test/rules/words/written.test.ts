/** What is written in a cell: numbers, years and totals, each read in one place. */
import { isYear, isYearOfTables } from '../../../src/rules/fiscal-year';
import { numberIn, parseNumber } from '../../../src/rules/words/number-text';
import {
  beginsWithSum,
  isBareTotal,
  isGrandTotal,
  isPlainTotal,
  isTotalLabel,
  mayBeTotal,
} from '../../../src/rules/words/total-line';
import { calendarYearIn, yearSpanIn } from '../../../src/rules/words/year-in-text';

test.each<[string, number | undefined, number | undefined]>([
  ['1,234.50', 1234.5, 1234.5],
  ['(1,200)', -1200, -1200],
  ['$-5', -5, -5],
  ['$(5)', -5, -5],
  ['85 %', 0.85, 0.85],
  ['8.1%', 0.081, 0.081],
  ['12-', undefined, -12],
  ['1 234', undefined, 1234],
  ['€5', undefined, 5],
  ['0512', 512, undefined],
  ['22,0000', undefined, undefined],
  ['(5', undefined, undefined],
  ['n/a', undefined, undefined],
])('%s is %s where it is typed for a table, %s where it stands in a cell', (text, typed, inCell) => {
  expect(parseNumber(text)).toBe(typed);
  expect(numberIn(text)).toBe(inCell);
});

test.each<[string, string[]]>([
  ['Total', ['label', 'bare', 'plain']],
  ['Sum', ['plain', 'sum']],
  ['Sub-total', ['label', 'bare']],
  ['Grand total', ['label', 'bare', 'grand']],
  ['Statewide', ['grand']],
  ['Statewide totals', ['label', 'bare', 'grand']],
  ['51100 - Salaries Expense Total', ['label']],
  ['Total for fund 11000', ['label']],
  ['Sum of the above', ['sum']],
  ['Cost, total per pupil', []],
  ['Summit Charter', []],
])('%s says of a total: %j', (label, says) => {
  const readers = {
    label: isTotalLabel,
    bare: isBareTotal,
    plain: isPlainTotal,
    grand: isGrandTotal,
    sum: beginsWithSum,
  };
  expect(Object.entries(readers).flatMap(([name, reads]) => (reads(label) ? [name] : []))).toEqual(says);
  expect(mayBeTotal(label)).toBe(/total|sum/i.test(label));
});

test.each([
  ['2014-2019', { first: 2014, last: 2019 }],
  ['2014–19', { first: 2014, last: 2019 }],
  ['1999-00', { first: 1999, last: 2000 }],
  ['2014', undefined],
])('the years of %s', (text, span) => {
  expect(yearSpanIn(text)).toEqual(span);
});

test('a year is one with its century; what a membership may be is none of a table', () => {
  expect(calendarYearIn('June 2014')).toBe(2014);
  expect(calendarYearIn('Jun-14')).toBeUndefined();
  expect([1899, 1900, 2100, 2101, 2014.5, '2014'].map(isYear)).toEqual([false, true, true, false, false, false]);
  expect([1950, 1990].map(isYearOfTables)).toEqual([false, true]);
});
