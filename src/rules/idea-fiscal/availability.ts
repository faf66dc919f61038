import { IDEA_FISCAL_PARAMETERS } from '../../law/parameters/idea-fiscal';
import { dayOf, serialOf } from '../calendar';
import { latestValue } from '../parameter';

export const MONTHS_TO_OBLIGATE = latestValue(IDEA_FISCAL_PARAMETERS['availability-months']).toNumber();
export const MONTHS_TO_LIQUIDATE = latestValue(IDEA_FISCAL_PARAMETERS['liquidation-months']).toNumber();

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
}

/**
 * How long Part B funds can be used (34 CFR 76.709; S4, "Obligation and Liquidation of IDEA Funds"): 27 months from the
 * award to obligate, and 3 more to pay what was obligated. Days are serial numbers.
 */
export function availability(awardDate: number): Availability {
  return {
    lastDayToObligate: lastDayOf(awardDate, MONTHS_TO_OBLIGATE),
    lastDayToLiquidate: lastDayOf(awardDate, MONTHS_TO_OBLIGATE + MONTHS_TO_LIQUIDATE),
  };
}
