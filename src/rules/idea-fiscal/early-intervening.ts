import { IDEA_FISCAL_PARAMETERS } from '../../law/parameters/idea-fiscal';
import { Decimal, ZERO } from '../decimal';
import { latestValue } from '../parameter';

/** The share of the Part B funds that may, or must, go to these services. */
export const CEIS_SHARE = latestValue(IDEA_FISCAL_PARAMETERS['ceis-share']);

/**
 * What an LEA with significant disproportionality must reserve for comprehensive coordinated early intervening
 * services: the maximum, 15 % of its section 611 and 619 sub-grants (34 CFR 300.646).
 */
export function ceisReserve(basic611: Decimal, preschool619: Decimal): Decimal {
  return basic611.plus(preschool619).times(CEIS_SHARE);
}

/**
 * The most an LEA may use of its own choice: the same 15 %, less what it reduced its effort by under 300.205 (34 CFR
 * 300.226(a) and Appendix D to Part 300).
 */
export function ceisMaximum(basic611: Decimal, preschool619: Decimal, effortReduction: Decimal): Decimal {
  return Decimal.max(ZERO, ceisReserve(basic611, preschool619).minus(effortReduction));
}
