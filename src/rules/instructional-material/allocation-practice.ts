import { type Decimal, sum, ZERO } from '../decimal';
import { FACTORS } from './factors';
import type { YearMembership } from './weighted-membership';

export interface ThreeYears {
  readonly twoYearsAgo: YearMembership;
  readonly priorYear: YearMembership;
  readonly current: YearMembership;
}

/**
 * What the department's FY13 and FY14 spreadsheets computed as the initial allocation (S3, Attachments 5b and 6): rate
 * times the current membership, and, where 95 percent of it is below the average of the years that have a membership,
 * six DOLLARS for each pupil of the difference, which is negative where membership fell. There is no floor.
 * The signed prior-year adjustment is added, although Attachment 5b says "subtract". An entity without a current
 * membership gets nothing, not even that adjustment: Village Academy, closing, is 0.00 beside an adjustment of -461.15.
 */
export function allocationPractice(
  rate: Decimal,
  { twoYearsAgo, priorYear, current }: ThreeYears,
  priorYearAdjustment: Decimal,
): Decimal {
  if (current === undefined) return ZERO;
  const years = [twoYearsAgo, priorYear, current].filter((membership) => membership !== undefined);
  const total = sum(years);
  const base = rate.times(current).plus(priorYearAdjustment);
  // 0.95 × current < average, compared without dividing, so that no rounding decides.
  if (!FACTORS.practiceCurrentShare.times(current).times(years.length).lt(total)) return base;
  const difference = current.times(years.length).minus(total).div(years.length);
  return base.plus(difference.times(FACTORS.practiceAdjustment));
}
