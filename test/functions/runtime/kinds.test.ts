import { date, flag, fiscalYear, Misread } from '../../../src/functions/runtime/kinds';
import { isoDate, serialOf } from '../../../src/rules/calendar';

describe('fiscal years', () => {
  test.each([
    [2014, 2014],
    ['2014', 2014],
    ['FY14', 2014],
    ['fy2014', 2014],
    ['2013-14', 2014],
    ['2013-2014', 2014],
    ['SY 2013–14', 2014],
    ['1999-00', 2000],
  ])('%p is FY%p', (cell, year) => expect(fiscalYear.read(cell)).toBe(year));

  test.each([['2013-15'], ['14'], [14], ['next'], [true], ['2013-2013'], [2013.5]])('%p is no fiscal year', (cell) =>
    expect(fiscalYear.read(cell)).toBeInstanceOf(Misread),
  );
});

describe('dates', () => {
  test("serial numbers are Excel's", () => {
    expect(serialOf(2013, 10, 9)).toBe(41556);
    expect(isoDate(41556)).toBe('2013-10-09');
    expect(date.read('2013-10-09')).toBe(41556);
    expect(date.read('10/9/2013')).toBe(41556);
    expect(date.read(41556.75)).toBe(41556);
  });

  test.each([['2013-02-29'], ['13/1/2013'], ['soon'], [12], [-1], [NaN], [true]])('%p is no date', (cell) =>
    expect(date.read(cell)).toBeInstanceOf(Misread),
  );
});

describe('flags', () => {
  test.each([
    [true, true],
    ['Yes', true],
    [1, true],
    ['no', false],
    [0, false],
  ])('%p is %p', (cell, expected) => expect(flag.read(cell)).toBe(expected));
  test('anything else is a mistake', () => expect(flag.read('maybe')).toBeInstanceOf(Misread));
});
