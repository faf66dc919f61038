import { isAtLeast } from '../cell-number';
import { type Decimal, toCents, ZERO } from '../decimal';

/** What an LEA had to spend and what it spent on special education and related services from state and local funds. */
export interface Effort {
  readonly requiredEffort: Decimal;
  readonly actualEffort: Decimal;
  readonly requiredPerCapita: Decimal;
  /** Children with disabilities on the 40th-day count; undefined where it is not known. */
  readonly childCount: Decimal | undefined;
}

export function metInTotal({ requiredEffort, actualEffort }: Effort): boolean {
  return isAtLeast(actualEffort, requiredEffort);
}

/** Effort for each child as the manual keeps it, in cents: 3,506,290.58 for 541 children is 6,481.13. */
export function centsPerChild(effort: Decimal, children: Decimal): Decimal {
  return toCents(effort.div(children));
}

export interface PerCapita {
  readonly required: Decimal;
  readonly actual: Decimal;
}

/**
 * The two amounts a child, in cents, or undefined where they cannot be compared: no child count, or a required per
 * capita of 0 beside a required total, which is an amount that nobody has filled in.
 */
export function perCapitaAmounts(effort: Effort): PerCapita | undefined {
  const { requiredEffort, requiredPerCapita, actualEffort, childCount } = effort;
  if (childCount === undefined || childCount.isZero()) return undefined;
  if (requiredPerCapita.isZero() && !requiredEffort.isZero()) return undefined;
  return { required: toCents(requiredPerCapita), actual: centsPerChild(actualEffort, childCount) };
}

/**
 * Whether as much was spent a child as is required, both in cents: spending that is 6,481.13 a child meets a requirement
 * of 6,481.13, whatever the division left over (S4, Example 2). Undefined where it cannot be told.
 */
export function metPerCapita(effort: Effort): boolean | undefined {
  const amounts = perCapitaAmounts(effort);
  return amounts && amounts.actual.gte(amounts.required);
}

export type MoeStatus = 'Met' | 'Met per capita' | 'Met with exceptions' | 'Not met' | 'Not determinable';

/** Approved exceptions lower the total that is required (34 CFR 300.203(b)(2), "except as provided in 300.204 and 300.205"). */
export function metWithExceptions({ requiredEffort, actualEffort }: Effort, exceptions: Decimal): boolean {
  return !exceptions.isZero() && isAtLeast(actualEffort.plus(exceptions), requiredEffort);
}

/**
 * Whether an LEA maintained effort, in total or else per child with a disability (34 CFR 300.203(b)(2); S4: "There are
 * two ways that a LEA can meet the MOE requirements"), or else with the exceptions and adjustments that were approved.
 * Exactly the required effort is maintained effort. Exceptions enter the test in total only: in S4's last example
 * 46,549.72 are approved, more than the shortfall per capita, and the LEA still owes the rest of the shortfall in total.
 */
export function moeStatus(effort: Effort, exceptions: Decimal = ZERO): MoeStatus {
  if (metInTotal(effort)) return 'Met';
  const perCapita = metPerCapita(effort);
  if (perCapita) return 'Met per capita';
  if (metWithExceptions(effort, exceptions)) return 'Met with exceptions';
  return perCapita === undefined ? 'Not determinable' : 'Not met';
}
