import { dayOf, serialOf } from '../calendar';
import type { Law } from '../law';

/** Months to obligate the funds, and then to pay what was obligated. */
export function monthsAvailable(law: Law): { readonly toObligate: number; readonly toLiquidate: number } {
  return {
    toObligate: law.value('availability-months').toNumber(),
    toLiquidate: law.value('liquidation-months').toNumber(),
  };
}

/**
 * The last day of a period of whole months that begins on a day: from July 1, 2015, twenty-seven months end on
 * September 30, 2017. Where the month has no such day the period ends with the month.
 */
function lastDayOf(firstDay: number, months: number): number {
  const { year, month, day } = dayOf(firstDay);
  const endOfMonth = serialOf(year, month + months + 1, 0);
  return Math.min(serialOf(year, month + months, day) - 1, endOfMonth);
}

export interface Availability {
  readonly lastDayToObligate: number;
  readonly lastDayToLiquidate: number;
  /** The same by the manual's other reading: days after the obligation period instead of months. */
  readonly lastDayByDays: number;
}

/**
 * How long Part B funds can be used (34 CFR 76.709; S4, "Obligation and Liquidation of IDEA Funds"): 27 months from the
 * award to obligate, and 3 more to pay what was obligated. Days are serial numbers.
 */
export function availability(awardDate: number, law: Law): Availability {
  const { toObligate, toLiquidate } = monthsAvailable(law);
  const lastDayToObligate = lastDayOf(awardDate, toObligate);
  return {
    lastDayToObligate,
    lastDayToLiquidate: lastDayOf(awardDate, toObligate + toLiquidate),
    lastDayByDays: lastDayToObligate + law.value('liquidation-days').toNumber(),
  };
}
