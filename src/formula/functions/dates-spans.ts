import { daysInMonth, isLeapYear, type CalendarDate, type DateSystem } from '../dates';
import { NotComputable, NUM } from '../error';
import { addIn, boolean, define, number, optional, scalar, text, type FormulaFunction } from '../function';
import { addInNumber } from './add-in';
import { dayOf, serialOn } from './dates-parts';

function monthsLater(name: string, dayIn: (date: CalendarDate, days: number) => number): FormulaFunction {
  return define(name, [addIn('start_date'), addIn('months')], ([start, months], context) => {
    const date = dayOf(addInNumber(start, context), context);
    const month = date.year * 12 + date.month - 1 + Math.trunc(addInNumber(months, context));
    const [year, inYear] = [Math.floor(month / 12), (((month % 12) + 12) % 12) + 1];
    if (year < 1900 || year > 9999) throw NUM;
    return serialOn(year, inYear, dayIn(date, daysInMonth(year, inYear)), context);
  });
}

/** Whole months from one day to another. */
function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

function dateDifference(start: number, end: number, unit: string, system: DateSystem): number {
  const [from, to] = [dayOf(start, system), dayOf(end, system)];
  if (Math.floor(start) > Math.floor(end)) throw NUM;
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.floor(end) - Math.floor(start);
    case 'M':
      return wholeMonths(from, to);
    case 'Y':
      return Math.floor(wholeMonths(from, to) / 12);
    case 'YM':
      return wholeMonths(from, to) % 12;
    case 'MD':
      return daysBeyondMonths(from, to);
    case 'YD':
      return daysBeyondYears(from, to, system);
    default:
      throw NUM;
  }
}

function daysBeyondMonths(from: CalendarDate, to: CalendarDate): number {
  if (to.day >= from.day) return to.day - from.day;
  const previous = to.month === 1 ? daysInMonth(to.year - 1, 12) : daysInMonth(to.year, to.month - 1);
  if (from.day > previous) {
    throw new NotComputable(
      'DATEDIF with "MD" is not supported where the month before has no such day: Excel calls it unreliable there',
    );
  }
  return to.day + previous - from.day;
}

function daysBeyondYears(from: CalendarDate, to: CalendarDate, system: DateSystem): number {
  const wraps = to.month < from.month || (to.month === from.month && to.day < from.day);
  const between = (year: number): number =>
    serialOn(year + (wraps ? 1 : 0), to.month, to.day, system) - serialOn(year, from.month, from.day, system);
  const [early, late] = [between(from.year), between(wraps ? to.year - 1 : to.year)];
  if (early !== late) throw new NotComputable('DATEDIF with "YD" over a February 29 is not supported');
  return early;
}

/** Days between two dates of years of twelve months of thirty days. */
function days360(from: CalendarDate, to: CalendarDate): number {
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + to.day - from.day;
}

function endsFebruary({ year, month, day }: CalendarDate): boolean {
  return month === 2 && day === daysInMonth(year, 2);
}

function american360(from: CalendarDate, to: CalendarDate): number {
  const start = from.day === 31 || endsFebruary(from) ? { ...from, day: 30 } : from;
  if (to.day === 31)
    return days360(start, start.day < 30 ? { ...to, day: 1, month: to.month + 1 } : { ...to, day: 30 });
  return days360(start, to);
}

/** As securities count it: the end of February is a 30th at both ends. */
function securities360(from: CalendarDate, to: CalendarDate): number {
  let [first, last] = [from.day, to.day];
  if (endsFebruary(from) && endsFebruary(to)) last = 30;
  if (endsFebruary(from)) first = 30;
  if (last === 31 && first >= 30) last = 30;
  if (first === 31) first = 30;
  return days360({ ...from, day: first }, { ...to, day: last });
}

function european360(from: CalendarDate, to: CalendarDate): number {
  return days360({ ...from, day: Math.min(30, from.day) }, { ...to, day: Math.min(30, to.day) });
}

/** The days of the year by which actual days are divided: an average one where they are more than a year apart. */
function daysOfYear(from: CalendarDate, to: CalendarDate): number {
  const later = from.month > to.month || (from.month === to.month && from.day >= to.day);
  if (from.year === to.year || (from.year + 1 === to.year && later)) {
    return hasLeapDay(from, to) ? 366 : 365;
  }
  let days = 0;
  for (let year = from.year; year <= to.year; year++) days += isLeapYear(year) ? 366 : 365;
  return days / (to.year - from.year + 1);
}

function hasLeapDay(from: CalendarDate, to: CalendarDate): boolean {
  if (from.year === to.year) return isLeapYear(from.year);
  const startsBefore = from.month < 3 && isLeapYear(from.year);
  const endsAfter = isLeapYear(to.year) && (to.month > 2 || (to.month === 2 && to.day === 29));
  return startsBefore || endsAfter;
}

/** The fraction of a year between two dates, by the way of counting days that securities have. */
export function yearFraction(start: number, end: number, basis: number, system: DateSystem): number {
  const [first, last] = start <= end ? [start, end] : [end, start];
  const [from, to] = [dayOf(first, system), dayOf(last, system)];
  switch (basis) {
    case 0:
      return securities360(from, to) / 360;
    case 1:
      return first === last ? 0 : (last - first) / daysOfYear(from, to);
    case 2:
      return (last - first) / 360;
    case 3:
      return (last - first) / 365;
    case 4:
      return european360(from, to) / 360;
    default:
      throw NUM;
  }
}

export const DATE_SPANS: readonly FormulaFunction[] = [
  monthsLater('EDATE', ({ day }, days) => Math.min(day, days)),
  monthsLater('EOMONTH', (_, days) => days),
  define('DATEDIF', [number('start_date'), number('end_date'), text('unit')], ([start, end, unit], context) =>
    dateDifference(start, end, unit, context),
  ),
  define('DAYS', [number('end_date'), number('start_date')], ([end, start], context) => {
    dayOf(end, context);
    dayOf(start, context);
    return Math.floor(end) - Math.floor(start);
  }),
  define(
    'DAYS360',
    [number('start_date'), number('end_date'), optional(boolean('method'), false)],
    ([start, end, european], context) => {
      const [from, to] = [dayOf(start, context), dayOf(end, context)];
      return european ? european360(from, to) : american360(from, to);
    },
  ),
  define(
    'YEARFRAC',
    [addIn('start_date'), addIn('end_date'), optional(scalar('basis'), 0)],
    ([start, end, basis], context) => {
      const [first, last, way] = [start, end, basis].map((each) => Math.trunc(addInNumber(each, context)));
      return yearFraction(first, last, way, context);
    },
  ),
];
