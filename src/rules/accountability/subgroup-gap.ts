import { isAtLeast, isBelow } from '../cell-number';
import type { Decimal } from '../decimal';
import type { Law } from '../law';
import { impossible } from '../rule-error';

export type SubgroupFinding =
  'Consistently underperforming' | 'Not consistently underperforming' | 'Too few to determine';

/**
 * Whether a subgroup trails the other students by the threshold or more; groups under 10 students are not judged (S0).
 * Exactly at the threshold is consistently underperforming.
 */
export function subgroupGap(
  groupRate: Decimal,
  otherRate: Decimal,
  groupSize: Decimal,
  threshold: Decimal,
  law: Law,
): SubgroupFinding {
  if (threshold.isZero()) {
    throw impossible('threshold is 0. Give a gap above 0, or leave it out for the one for students with disabilities.');
  }
  if (isBelow(groupSize, law.value('subgroup-size'))) return 'Too few to determine';
  return isAtLeast(otherRate.minus(groupRate), threshold)
    ? 'Consistently underperforming'
    : 'Not consistently underperforming';
}
