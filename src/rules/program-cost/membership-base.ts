import { isAtMost } from '../cell-number';
import { Decimal } from '../decimal';
import type { Law } from '../law';

/** The average of the prior year's second and third reporting dates. */
export function priorAverage(second: Decimal, third: Decimal): Decimal {
  return second.plus(third).div(2);
}

/** Whether a district is so small that the current year's first reporting date may be its base. */
export function isSmall(average: Decimal, law: Law): boolean {
  return isAtMost(average, law.value('membership-base-small'));
}

/** The membership that program units are computed on (22-8-25 A NMSA 1978): of a small district the greater of two. */
export function membershipBase(average: Decimal, currentFirst: Decimal | undefined, law: Law): Decimal {
  const small = isSmall(average, law);
  return small && currentFirst ? Decimal.max(average, currentFirst) : average;
}
