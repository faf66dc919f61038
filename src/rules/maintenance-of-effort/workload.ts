import { SPECIAL_EDUCATION_FACTORS } from '../../law/parameters/special-education';
import { Decimal, ZERO, toCents } from '../decimal';
import { latestValue, parameterValue } from '../parameter';

/** Pupils by level of special-education service. */
export interface Workload {
  readonly ab: Decimal;
  readonly c: Decimal;
  readonly d: Decimal;
}

/** Units for each pupil at a level of service, of a fiscal year or the latest. */
export function serviceFactor(level: keyof Workload, fiscalYear?: number): Decimal {
  const parameter = SPECIAL_EDUCATION_FACTORS[level];
  return fiscalYear === undefined ? latestValue(parameter) : parameterValue(parameter, fiscalYear);
}

/** Units of a workload: 0.7 a pupil at A/B, 1 at C, 2 at D (S4, Appendix G, workload reduction worksheet). */
export function workloadUnits({ ab, c, d }: Workload, fiscalYear?: number): Decimal {
  return ab
    .times(serviceFactor('ab', fiscalYear))
    .plus(c.times(serviceFactor('c', fiscalYear)))
    .plus(d.times(serviceFactor('d', fiscalYear)));
}

/** What a workload costs, to the cent: the worksheet's "Extended" column. */
export function workloadCost(workload: Workload, unitValue: Decimal): Decimal {
  return toCents(workloadUnits(workload).times(unitValue));
}

/**
 * The exception for a decrease in enrollment (34 CFR 300.204(b)): by how much the workload cost of a year fell below
 * that of the year before. An increase, which the worksheet prints in parentheses, is no exception.
 */
export function workloadReduction(priorCost: Decimal, cost: Decimal): Decimal {
  return Decimal.max(ZERO, priorCost.minus(cost));
}
