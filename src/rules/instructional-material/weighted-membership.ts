import { type Decimal, ONE, ZERO } from '../decimal';

/** A 40-day membership; undefined for an entity that has none: closed, ineligible, or without pupils that year. */
export type YearMembership = Decimal | undefined;

/**
 * The membership an entity is allocated for: an additional pupil, one above the prior year's certified 40-day
 * membership, is counted as six pupils (22-15-2 F, 22-15-9 A NMSA 1978), that is, five more than once.
 * Without a prior membership every pupil is an additional one.
 */
export function weightedMembership(current: YearMembership, prior: YearMembership, multiplier: Decimal): Decimal {
  if (current === undefined) return ZERO;
  const additional = prior === undefined ? current : current.minus(prior);
  return additional.gt(0) ? current.plus(additional.times(multiplier.minus(ONE))) : current;
}
