import { Decimal, ZERO, toCents } from '../decimal';
import type { Law } from '../law';

/** Pupils by level of special-education service. */
export interface Workload {
  readonly ab: Decimal;
  readonly c: Decimal;
  readonly d: Decimal;
}

const FACTORS = {
  ab: 'special-education-factor-ab',
  c: 'special-education-factor-c',
  d: 'special-education-factor-d',
} as const;

/** Units for each pupil at a level of service. */
export function serviceFactor(level: keyof Workload, law: Law): Decimal {
  return law.value(FACTORS[level]);
}

/** Units of a workload: 0.7 a pupil at A/B, 1 at C, 2 at D (S4, Appendix G, workload reduction worksheet). */
export function workloadUnits({ ab, c, d }: Workload, law: Law): Decimal {
  return ab
    .times(serviceFactor('ab', law))
    .plus(c.times(serviceFactor('c', law)))
    .plus(d.times(serviceFactor('d', law)));
}

/** What a workload costs, to the cent: the worksheet's "Extended" column. */
export function workloadCost(workload: Workload, unitValue: Decimal, law: Law): Decimal {
  return toCents(workloadUnits(workload, law).times(unitValue));
}

/**
 * The exception for a decrease in enrollment (34 CFR 300.204(b)): by how much the workload cost of a year fell below
 * that of the year before. An increase, which the worksheet prints in parentheses, is no exception.
 */
export function workloadReduction(priorCost: Decimal, cost: Decimal): Decimal {
  return Decimal.max(ZERO, priorCost.minus(cost));
}
