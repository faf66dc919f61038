import fc from 'fast-check';
import { parseDateText as parseDate } from '../../src/rules/words/date-text';
import { parseNumber } from '../../src/rules/words/number-text';
import { parseCell } from '../../src/templates/parse';

test.each([
  ['1,234.50', 1234.5],
  ['$1,234.50', 1234.5],
  ['(1,234.50)', -1234.5],
  ['$(12)', -12],
  ['-$12', -12],
  ['$-12', -12],
  ['12.5 %', 0.125],
  ['7%', 0.07],
  ['.5', 0.5],
  [' 42 ', 42],
  ['1,23', undefined],
  ['1.2.3', undefined],
  ['(-5)', undefined],
  ['--5', undefined],
  ['-', undefined],
  ['$', undefined],
  ['CLOSED', undefined],
  ['1e5', undefined],
])('%s is %s', (text, number) => {
  expect(parseNumber(text)).toBe(number);
});

test('a number as any spreadsheet shows it is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      const amount = cents / 100;
      const shown = Math.abs(amount).toLocaleString('en-US', { minimumFractionDigits: 2 });
      expect(parseNumber(amount < 0 ? `($${shown})` : `$${shown}`)).toBe(amount);
    }),
  );
});

test('dates, as numbers of days; no day that the calendar does not have', () => {
  expect(parseDate('2013-10-09')).toBe(41_556);
  expect(parseDate('10/9/2013')).toBe(41_556);
  expect(parseDate('2/30/2013')).toBeUndefined();
  expect(parseDate('13/1/2013')).toBeUndefined();
});

test('codes keep their leading zeros, years their spans', () => {
  expect(parseCell('11000', 'code')).toBe(11_000);
  expect(parseCell('0000', 'code')).toBe('0000');
  expect(parseCell('24120.1000', 'code')).toBe('24120.1000');
  expect(parseCell('2012-13', 'year')).toBe('2012-13');
});
