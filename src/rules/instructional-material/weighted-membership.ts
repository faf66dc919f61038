import { Decimal, ONE, ZERO } from '../decimal';

/** A 40-day membership; undefined for an entity that has none: closed, ineligible, or without pupils that year. */
export type YearMembership = Decimal | undefined;

/** Pupils above the prior year's membership; without a prior membership every pupil is an additional one. */
export function additionalPupils(current: Decimal, prior: YearMembership): Decimal {
  return prior === undefined ? current : Decimal.max(ZERO, current.minus(prior));
}

/**
 * The membership an entity is allocated for: an additional pupil, one above the prior year's certified 40-day
 * membership, is counted as six pupils (22-15-2 F, 22-15-9 A NMSA 1978), that is, five more than once.
 */
export function weightedMembership(current: YearMembership, prior: YearMembership, multiplier: Decimal): Decimal {
  if (current === undefined) return ZERO;
  return current.plus(additionalPupils(current, prior).times(multiplier.minus(ONE)));
}
