import { isBelow } from '../cell-number';
import { type Decimal, sum, ZERO } from '../decimal';
import type { Law } from '../law';
import type { YearMembership } from './weighted-membership';

export interface ThreeYears {
  readonly twoYearsAgo: YearMembership;
  readonly priorYear: YearMembership;
  readonly current: YearMembership;
}

/** The memberships of the years that have one. */
export function knownMemberships({ twoYearsAgo, priorYear, current }: ThreeYears): Decimal[] {
  return [twoYearsAgo, priorYear, current].filter((membership) => membership !== undefined);
}

/** Current membership less the average, where 95 percent of it is below the average; else none. */
export function practiceDifference(current: Decimal, years: readonly Decimal[], law: Law): Decimal | undefined {
  const total = sum(years);
  // 0.95 × current < average, compared without dividing, so that no rounding decides.
  if (!isBelow(law.value('practice-current-year-share').times(current).times(years.length), total)) return undefined;
  return current.times(years.length).minus(total).div(years.length);
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
  memberships: ThreeYears,
  priorYearAdjustment: Decimal,
  law: Law,
): Decimal {
  const { current } = memberships;
  if (current === undefined) return ZERO;
  const base = rate.times(current).plus(priorYearAdjustment);
  const difference = practiceDifference(current, knownMemberships(memberships), law);
  return difference ? base.plus(difference.times(law.value('practice-adjustment-dollars'))) : base;
}
