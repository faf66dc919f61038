import { isAbove, isAtMost } from '../cell-number';
import { type Decimal, ONE } from '../decimal';
import type { Law } from '../law';
import { impossible } from '../rule-error';

/** The three readings of the manual's "1%": see `thresholdRate`. */
export type DiscrepancyMethod = 'points' | 'relative' | 'of_average';
export type DiscrepancyFinding = 'Significant discrepancy' | 'Too few to determine' | 'None';

/**
 * Whether the rate of suspensions and expulsions of more than 10 days among children with IEPs is significantly above the
 * state's (indicators 4A and 4B). Compared as suspended > threshold × children, without dividing, so that no rounding
 * decides; a rate exactly at the threshold is no discrepancy.
 */
export function discrepancy(
  suspended: Decimal,
  children: Decimal,
  stateRate: Decimal,
  method: DiscrepancyMethod,
  law: Law,
): DiscrepancyFinding {
  if (isAbove(suspended, children)) {
    throw impossible(
      `suspended (${suspended.toString()}) is above children (${children.toString()}): ` +
        'count each child once. Check that the two are not swapped.',
    );
  }
  if (isAtMost(suspended, law.value('discrepancy-suspensions-above'))) return 'Too few to determine';
  return isAbove(suspended, thresholdRate(stateRate, method, law).times(children)) ? 'Significant discrepancy' : 'None';
}

/**
 * "More than 1% higher than the average rate" is one percentage point above it, or one hundredth of it above it;
 * "greater than 1% of the State average" is, read literally, one hundredth of it.
 */
export function thresholdRate(stateRate: Decimal, method: DiscrepancyMethod, law: Law): Decimal {
  const margin = law.value('discrepancy-margin');
  switch (method) {
    case 'points':
      return stateRate.plus(margin);
    case 'relative':
      return stateRate.times(ONE.plus(margin));
    case 'of_average':
      return stateRate.times(margin);
  }
}
