import { FEDERAL_HOLIDAYS, type Holiday, STATE_HOLIDAYS } from '../law/holidays';
import { dayOf, nthWeekday, serialOf, weekdayOf } from './calendar';

/** Monday to Friday without the state's holidays; for business days of 34 CFR 300.11 without the federal ones as well. */
export type WorkingDays = 'working' | 'business';

const [SUNDAY, SATURDAY] = [0, 6];

function lastWeekday(year: number, month: number, weekday: number): number {
  const last = serialOf(year, month + 1, 0);
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

function dayIn(year: number, { month, rule }: Holiday): number {
  if ('day' in rule) return serialOf(year, month, rule.day);
  return rule.nth < 0 ? lastWeekday(year, month, rule.weekday) : nthWeekday(year, month, rule.weekday, rule.nth);
}

/** The days of a year on which offices keep its holidays: Monday for a Sunday; for federal ones Friday for a Saturday. */
export function holidaysIn(year: number, days: WorkingDays): number[] {
  const kept = (list: readonly Holiday[], fridays: boolean): number[] =>
    list
      .filter(({ from }) => from === undefined || from <= year)
      .map((holiday) => {
        const day = dayIn(year, holiday);
        if (weekdayOf(day) === SUNDAY) return day + 1;
        return fridays && weekdayOf(day) === SATURDAY ? day - 1 : day;
      });
  return days === 'business'
    ? [...kept(STATE_HOLIDAYS, false), ...kept(FEDERAL_HOLIDAYS, true)]
    : kept(STATE_HOLIDAYS, false);
}

function isHoliday(serial: number, days: WorkingDays, list: readonly number[] | undefined): boolean {
  if (list) return list.includes(serial);
  const { year } = dayOf(serial);
  // New Year's Day on a Saturday is kept on December 31 of the year before.
  return [year, year + 1].some((each) => holidaysIn(each, days).includes(serial));
}

/**
 * The day that is so many working days after a date; the date itself is not counted.
 * @param list days that are no working days, instead of the legal holidays
 */
export function addWorkingDays(start: number, count: number, days: WorkingDays, list?: readonly number[]): number {
  let day = start;
  for (let left = count; left > 0;) {
    day += 1;
    const weekday = weekdayOf(day);
    if (weekday !== SUNDAY && weekday !== SATURDAY && !isHoliday(day, days, list)) left -= 1;
  }
  return day;
}
