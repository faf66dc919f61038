import { CHARTER_FULL_AMOUNT_UNTIL } from '../../law/parameters/idea-fiscal';
import { nextAnnualDay } from '../calendar';
import { type Decimal, decimal } from '../decimal';
import { impossible } from '../rule-error';

const DAYS_OF_LEAP_YEAR = 366;

/** November 1 of the academic year: a school that opens by then gets all. */
export function lastDayForAll(yearStart: number): number {
  return nextAnnualDay(yearStart, CHARTER_FULL_AMOUNT_UNTIL.month, CHARTER_FULL_AMOUNT_UNTIL.day);
}

/** Days of a period, the first and the last counted. */
export function daysOf(first: number, last: number): Decimal {
  return decimal(last - first + 1);
}

/**
 * What a charter school LEA gets in the year it opens or significantly expands (34 CFR 76.792): by November 1 of the
 * academic year all of the amount it is eligible for; later the part that belongs to the days it takes part, both
 * the first and the last counted. From February 1 the state may pay that part but need not. Days are serial numbers.
 */
export function charterProRata(amount: Decimal, opened: number, yearStart: number, yearEnd: number): Decimal {
  if (yearEnd < yearStart || yearEnd - yearStart >= DAYS_OF_LEAP_YEAR) {
    throw impossible('year_start and year_end are not the first and last day of one academic year.');
  }
  if (opened > yearEnd)
    throw impossible('opened is after year_end. Give the academic year in which the school opened.');
  if (lastDayForAll(yearStart) > yearEnd) {
    throw impossible('No November 1 lies between year_start and year_end. Give the whole academic year.');
  }
  if (opened <= lastDayForAll(yearStart)) return amount;
  return amount.times(daysOf(opened, yearEnd)).div(daysOf(yearStart, yearEnd));
}
