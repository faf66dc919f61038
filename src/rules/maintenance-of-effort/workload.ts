import { FUNDING_SUMMARY_YEAR } from '../../law/parameters/equalization';
import { SPECIAL_EDUCATION_FACTORS } from '../../law/parameters/special-education';
import { Decimal, ZERO, toCents } from '../decimal';
import { parameterValue } from '../parameter';

/** Pupils by level of special-education service. */
export interface Workload {
  readonly ab: Decimal;
  readonly c: Decimal;
  readonly d: Decimal;
}

/**
 * Units for each pupil at a level of service. Without a year the factors are those of FY17, as everywhere
 * (docs/decisions/0003), so that a change of the law leaves worksheets of earlier years as they are.
 */
export function serviceFactor(level: keyof Workload, fiscalYear = FUNDING_SUMMARY_YEAR): Decimal {
  return parameterValue(SPECIAL_EDUCATION_FACTORS[level], fiscalYear);
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
