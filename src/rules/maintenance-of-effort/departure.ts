import { DEPARTURE_REASONS } from '../../law/departure-reasons';
import { Decimal, ZERO } from '../decimal';

/** Retirement, resignation and just cause make an exception; a reduction in force does not. */
export function isAllowedDeparture(reason: string): boolean {
  return DEPARTURE_REASONS.some((known) => known.reason === reason && known.allowed);
}

/**
 * The exception for staff who left of their own accord or for just cause (34 CFR 300.204(a)): the salary that is no
 * longer paid, less that of a replacement. Staff let go in a reduction in force make no exception (S4, Appendix G).
 */
export function departureException(departed: Decimal, replacement: Decimal, reason: string): Decimal {
  return isAllowedDeparture(reason) ? Decimal.max(ZERO, departed.minus(replacement)) : ZERO;
}
