import { type DeadlineEvent, DEADLINE_RULES, type DeadlineRule } from '../../law/deadline-rules';
import { addMonths, addYears, dayOf, nextAnnualDay, nthWeekday, onCalendar } from '../calendar';
import { addWorkingDays } from '../working-days';

/** The first nth weekday of the month on or after a date: the first Sunday of June. */
function nextNthWeekday(date: number, month: number, weekday: number, nth: number): number {
  const { year } = dayOf(date);
  const sameYear = nthWeekday(year, month, weekday, nth);
  return sameYear >= date ? sameYear : nthWeekday(year + 1, month, weekday, nth);
}

function countedFrom(rule: DeadlineRule, date: number, holidays: readonly number[] | undefined): number {
  if ('days' in rule) return date + rule.days;
  if ('workingDays' in rule) return addWorkingDays(date, rule.workingDays, 'working', holidays);
  if ('businessDays' in rule) return addWorkingDays(date, rule.businessDays, 'business', holidays);
  if ('months' in rule) return addMonths(date, rule.months);
  if ('years' in rule) return addYears(date, rule.years);
  if ('nth' in rule) return nextNthWeekday(date, rule.month, rule.weekday, rule.nth);
  return nextAnnualDay(addYears(date, rule.afterYears ?? 0), rule.month, rule.day);
}

/**
 * The day by which something is due. Where the law gives days, months or years, they are counted from the date that
 * starts the clock, days as calendar days unless it speaks of working or business days; where it gives a day of the
 * year, the first such day on or after the date.
 * @param holidays days that are no working days, instead of the legal holidays
 */
export function dueDate(event: DeadlineEvent, date: number, holidays?: readonly number[]): number {
  return onCalendar(countedFrom(DEADLINE_RULES[event], date, holidays));
}
