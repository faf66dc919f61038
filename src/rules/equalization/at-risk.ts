import { type Decimal, sum } from '../decimal';
import { factorInForce, type Law } from '../law';
import { impossible } from '../rule-error';

/** Three-year average rates of a district (22-8-23.3 B NMSA 1978), as shares of its membership. */
export interface AtRiskRates {
  /** Membership used for the Title I allocation. */
  readonly titleI: Decimal;
  readonly englishLearners: Decimal;
  readonly mobility: Decimal;
}

/** The three averages added. */
export function totalRate({ titleI, englishLearners, mobility }: AtRiskRates): Decimal {
  return titleI.plus(englishLearners).plus(mobility);
}

/**
 * The at-risk index: the three averages added, × the factor of the year. A pupil who fits two criteria counts in both
 * rates; the statute takes nothing off for it.
 */
export function atRiskIndex(rates: AtRiskRates, law: Law, factor?: Decimal): Decimal {
  return totalRate(rates).times(factorInForce(law, 'at-risk-factor', factor));
}

/** At-risk index × the district's total membership. */
export function atRiskUnits(index: Decimal, mem: Decimal): Decimal {
  return index.times(mem);
}

const YEARS_AVERAGED = 3;

/**
 * The average of three years' rates; one rate alone is an average already.
 * @throws #VALUE! for any other number of rates
 */
export function threeYearAverage(rates: readonly Decimal[], name: string): Decimal {
  if (rates.length === 1) return rates[0];
  if (rates.length !== YEARS_AVERAGED) {
    throw impossible(
      `${name} has ${rates.length} rates: give those of three years side by side, or one cell with their average.`,
    );
  }
  return sum(rates).div(YEARS_AVERAGED);
}
