import { type Decimal, sum } from '../decimal';

/** Revenue of a district that the guarantee takes credit for. */
export interface LocalRevenue {
  /** Yield of the required operating levy. */
  readonly levy: Decimal;
  /** Federal Impact Aid, without what is targeted at special education. */
  readonly impactAid: Decimal;
  readonly forestReserve: Decimal;
}

/** The local revenue that the guarantee takes credit for, in all. */
export function totalRevenue({ levy, impactAid, forestReserve }: LocalRevenue): Decimal {
  return sum([levy, impactAid, forestReserve]);
}

/**
 * The state equalization guarantee distribution: program cost less the credited share of the local revenue (22-8-25 NMSA
 * 1978). Below zero where the credit is above the program cost: the figure is given as it is.
 */
export function equalizationGuarantee(programCost: Decimal, revenue: LocalRevenue, credit: Decimal): Decimal {
  return programCost.minus(totalRevenue(revenue).times(credit));
}
