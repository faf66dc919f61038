import { Decimal, ZERO } from '../decimal';
import type { Law } from '../law';

/**
 * What an LEA with significant disproportionality must reserve for comprehensive coordinated early intervening
 * services: the maximum, 15 % of its section 611 and 619 sub-grants (34 CFR 300.646).
 */
export function ceisReserve(basic611: Decimal, preschool619: Decimal, law: Law): Decimal {
  return basic611.plus(preschool619).times(law.value('ceis-share'));
}

/**
 * The most an LEA may use of its own choice: the same 15 %, less what it reduced its effort by under 300.205 (34 CFR
 * 300.226(a) and Appendix D to Part 300).
 */
export function ceisMaximum(basic611: Decimal, preschool619: Decimal, effortReduction: Decimal, law: Law): Decimal {
  return Decimal.max(ZERO, ceisReserve(basic611, preschool619, law).minus(effortReduction));
}
