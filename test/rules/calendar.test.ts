import fc from 'fast-check';
import {
  addYears,
  dayOf,
  isoDate,
  LAST_SERIAL,
  nextAnnualDay,
  nthWeekday,
  onCalendar,
  serialOf,
} from '../../src/rules/calendar';

const anyDay = fc.integer({ min: 61, max: 80_000 });

describe('the calendar of date cells', () => {
  it('counts days as Excel does', () => {
    expect(serialOf(1900, 3, 1)).toBe(61);
    expect(serialOf(2013, 10, 9)).toBe(41556);
    expect(serialOf(9999, 12, 31)).toBe(LAST_SERIAL);
    expect(isoDate(41556)).toBe('2013-10-09');
    expect(dayOf(41556)).toEqual({ year: 2013, month: 10, day: 9 });
  });

  it('finds its way back from every day', () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        const { year, month, day } = dayOf(serial);
        expect(serialOf(year, month, day)).toBe(serial);
      }),
    );
  });

  it('adds years, February 29 becoming the 28th', () => {
    expect(isoDate(addYears(serialOf(2016, 2, 29), 1))).toBe('2017-02-28');
    expect(isoDate(addYears(serialOf(2015, 2, 28), 1))).toBe('2016-02-28');
    expect(isoDate(addYears(serialOf(2014, 12, 31), 1))).toBe('2015-12-31');
  });

  it('finds the next day of a year, the day itself included', () => {
    expect(isoDate(nextAnnualDay(serialOf(2014, 4, 1), 4, 1))).toBe('2014-04-01');
    expect(isoDate(nextAnnualDay(serialOf(2014, 4, 2), 4, 1))).toBe('2015-04-01');
  });

  it('finds the nth weekday of any month', () => {
    expect(isoDate(nthWeekday(2013, 10, 3, 2))).toBe('2013-10-09');
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const found = new Date(`${isoDate(nthWeekday(year, month, 3, 2))}T00:00:00Z`);
        expect(found.getUTCDay()).toBe(3);
        expect(found.getUTCMonth() + 1).toBe(month);
        expect(found.getUTCDate()).toBeGreaterThan(7);
        expect(found.getUTCDate()).toBeLessThan(15);
      }),
    );
  });

  it('refuses a day that no date cell can hold', () => {
    expect(onCalendar(LAST_SERIAL)).toBe(LAST_SERIAL);
    expect(() => onCalendar(LAST_SERIAL + 1)).toThrow('beyond December 31, 9999');
  });
});
