import type { DatedValue, Parameter } from '../parameter';
import { printed } from './printed';

/**
 * The year that a function uses when none is given: the year of the funding summary (S2), the only one for which the
 * sources publish all factors side by side.
 */
export const FUNDING_SUMMARY_YEAR = 2017;

export const GRADE_LEVEL = 'S2, "Grade Level" (FY2017)';
export const HB63 = 'Laws 2025, ch. 89 (HB 63)';

/** What the summary prints for FY17 is carried on, and told as such: no later change was found. */
export function carriedOn(value: string, citation: string, until?: number): readonly DatedValue[] {
  return printed({ from: FUNDING_SUMMARY_YEAR, value, citation }, FUNDING_SUMMARY_YEAR, until);
}

/** What the summary says of FY17, of which no later change was found. */
export function summary(title: string, unit: string, value: string, citation: string): Parameter {
  return { title, unit, values: carriedOn(value, citation) };
}
