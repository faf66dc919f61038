import { Decimal, ZERO } from '../decimal';

/**
 * The exception for a cost that ended (34 CFR 300.204(c) and (d)): what was spent on it in the year before less what is
 * still spent on it, not below 0. Only spending of the categories and funds that count as effort makes an exception.
 */
export function terminatedCost(prior: Decimal, current: Decimal): Decimal {
  return Decimal.max(ZERO, prior.minus(current));
}
