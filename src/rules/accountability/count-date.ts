import { COUNT_DATES } from '../../law/deadlines';
import { nthWeekday } from '../calendar';

export type CountDay = keyof typeof COUNT_DATES;

const WEDNESDAY = 3;
/** The month in which a fiscal year, and with it a school year, begins. */
const JULY = 7;

/**
 * The day on which membership is counted: the second Wednesday of October (40th day), December (80th) or February
 * (120th) of a school year, which is named by the fiscal year it ends in.
 */
export function countDate(fiscalYear: number, count: CountDay): number {
  const { month } = COUNT_DATES[count];
  return nthWeekday(month >= JULY ? fiscalYear - 1 : fiscalYear, month, WEDNESDAY, 2);
}
