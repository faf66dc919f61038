import { type Deadline, type DeadlineEvent, DEADLINES } from '../../law/deadlines';
import { addYears, nextAnnualDay, onCalendar } from '../calendar';

/**
 * The day by which something is due. Where the law gives days or a year, it is counted in calendar days from the date
 * that starts the clock; where it gives a day of the year, the first such day on or after the date.
 */
export function dueDate(event: DeadlineEvent, date: number): number {
  const { rule }: Deadline = DEADLINES[event];
  if ('days' in rule) return onCalendar(date + rule.days);
  if ('years' in rule) return onCalendar(addYears(date, rule.years));
  return onCalendar(nextAnnualDay(date, rule.month, rule.day));
}
