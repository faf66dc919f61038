import { COUNT_DATES } from '../../law/count-dates';
import { nthWeekday } from '../calendar';
import { impossible } from '../rule-error';
import type { CountDay } from '../words/reporting-date';

const WEDNESDAY = 3;
/** The month in which a fiscal year, and with it a school year, begins. */
const JULY = 7;
const FIRST_YEAR = 1901;

/**
 * The day on which membership is counted: the second Wednesday of October (40th day), December (80th) or February
 * (120th) of a school year, which is named by the fiscal year it ends in.
 */
export function countDate(fiscalYear: number, count: CountDay): number {
  if (fiscalYear < FIRST_YEAR) {
    throw impossible(`A date cell begins with 1900. Give a school year from ${FIRST_YEAR} on.`);
  }
  const { month } = COUNT_DATES[count];
  return nthWeekday(month >= JULY ? fiscalYear - 1 : fiscalYear, month, WEDNESDAY, 2);
}
