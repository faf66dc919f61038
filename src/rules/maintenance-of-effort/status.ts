import type { Decimal } from '../decimal';

/** What an LEA had to spend and what it spent on special education and related services from state and local funds. */
export interface Effort {
  readonly requiredEffort: Decimal;
  readonly actualEffort: Decimal;
  readonly requiredPerCapita: Decimal;
  /** Children with disabilities on the 40th-day count; undefined where it is not known. */
  readonly childCount: Decimal | undefined;
}

/**
 * A per capita amount that was computed in a cell comes with a double's seventeen digits, of which the last are noise:
 * fifteen are what a cell vouches for. Without this the very same effort could fail its own per capita amount.
 */
const CELL_DIGITS = 15;

export function metInTotal({ requiredEffort, actualEffort }: Effort): boolean {
  return actualEffort.gte(requiredEffort);
}

/**
 * The effort that the per capita test asks for, or undefined where it cannot be made: no child count, or a required
 * per capita of 0 beside a required total, which is an amount that nobody has filled in.
 */
export function perCapitaRequirement(effort: Effort): Decimal | undefined {
  const { requiredEffort, requiredPerCapita, childCount } = effort;
  if (childCount === undefined || childCount.isZero()) return undefined;
  if (requiredPerCapita.isZero() && !requiredEffort.isZero()) return undefined;
  return requiredPerCapita.times(childCount).toSignificantDigits(CELL_DIGITS);
}

/** Effort against required per capita × children, so that no division rounds; undefined where it cannot be told. */
export function metPerCapita(effort: Effort): boolean | undefined {
  const requirement = perCapitaRequirement(effort);
  return requirement && effort.actualEffort.gte(requirement);
}

export type MoeStatus = 'Met' | 'Met per capita' | 'Not met' | 'Not determinable';

/**
 * Whether an LEA maintained effort, in total or else per child with a disability (34 CFR 300.203(b)(2); S4: "There are
 * two ways that a LEA can meet the MOE requirements"). Exactly the required effort is maintained effort.
 */
export function moeStatus(effort: Effort): MoeStatus {
  if (metInTotal(effort)) return 'Met';
  const perCapita = metPerCapita(effort);
  if (perCapita === undefined) return 'Not determinable';
  return perCapita ? 'Met per capita' : 'Not met';
}
