import fc from 'fast-check';
import { dayOf, serialOf, weekdayOf } from '../../src/rules/calendar';
import { addWorkingDays, holidaysIn } from '../../src/rules/working-days';

const iso = (serial: number): string => {
  const { year, month, day } = dayOf(serial);
  return `${year}-${month}-${day}`;
};

test('the state’s legal holidays of 2016, as they were kept', () => {
  expect(holidaysIn(2016, 'working').map(iso)).toEqual([
    '2016-1-1',
    '2016-1-18',
    '2016-2-15',
    '2016-5-30',
    '2016-7-4',
    '2016-9-5',
    '2016-10-10',
    '2016-11-11',
    '2016-11-24',
    '2016-12-26',
  ]);
});

test('federal business days know Juneteenth from 2021, and Friday for a holiday on a Saturday', () => {
  expect(holidaysIn(2023, 'business').map(iso)).toContain('2023-6-19');
  expect(holidaysIn(2020, 'business').map(iso)).not.toContain('2020-6-19');
  expect(holidaysIn(2023, 'business').map(iso)).toContain('2023-11-10');
  expect(holidaysIn(2023, 'working').map(iso)).not.toContain('2023-11-10');
});

test('ten working days over Thanksgiving, and the same with a list of one’s own', () => {
  const received = serialOf(2014, 11, 17);
  expect(iso(addWorkingDays(received, 10, 'working'))).toBe('2014-12-2');
  const closed = [serialOf(2014, 11, 27), serialOf(2014, 11, 28)];
  expect(iso(addWorkingDays(received, 10, 'working', closed))).toBe('2014-12-3');
});

test('a new year that begins on a Saturday is kept on December 31 for federal business days', () => {
  expect(iso(addWorkingDays(serialOf(2021, 12, 30), 1, 'business'))).toBe('2022-1-3');
  expect(iso(addWorkingDays(serialOf(2021, 12, 30), 1, 'working'))).toBe('2021-12-31');
});

test('never ends on a weekend; one day more is always later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 36526, max: 54788 }), fc.integer({ min: 1, max: 40 }), (start, count) => {
      const end = addWorkingDays(start, count, 'working');
      expect([0, 6]).not.toContain(weekdayOf(end));
      expect(addWorkingDays(start, count + 1, 'working')).toBeGreaterThan(end);
    }),
    { numRuns: 50 },
  );
});
