import { isAtLeast } from '../cell-number';
import { type Decimal, toCents } from '../decimal';
import { centsPerChild } from './status';

/** A budget held against the effort of the most recent year that is known. */
export interface EligibilityCase {
  readonly budget: Decimal;
  /** Spent in that year, or required in it where the LEA failed: a failure does not lower the level (300.203(c)). */
  readonly effort: Decimal;
  /** Taken in the years between, and expected in the year that is budgeted (300.203(a)(2)). */
  readonly exceptions: Decimal;
  /** Children with disabilities; undefined or 0 where not known. */
  readonly budgetCount: Decimal | undefined;
  readonly effortCount: Decimal | undefined;
}

export type Eligibility =
  'Eligible' | 'Eligible per capita' | 'Eligible with exceptions' | 'Not eligible' | 'Not determinable';

/** The least that has to be budgeted in total. */
export function leastBudget({ effort, exceptions }: EligibilityCase): Decimal {
  return effort.minus(exceptions);
}

export interface PerCapitaBudget {
  readonly budgeted: Decimal;
  readonly spent: Decimal;
}

/** Both amounts a child in cents; undefined where a count is not known. */
export function perCapitaBudget({
  budget,
  effort,
  budgetCount,
  effortCount,
}: EligibilityCase): PerCapitaBudget | undefined {
  if (!budgetCount || !effortCount || budgetCount.isZero() || effortCount.isZero()) return undefined;
  return { budgeted: centsPerChild(budget, budgetCount), spent: centsPerChild(effort, effortCount) };
}

function isKnown(count: Decimal | undefined): boolean {
  return count !== undefined && !count.isZero();
}

/** One count without the other: the per capita test is wanted and cannot be made. */
export function lacksCount({ budgetCount, effortCount }: EligibilityCase): boolean {
  return isKnown(budgetCount) !== isKnown(effortCount);
}

/**
 * The eligibility standard (34 CFR 300.203(a)): at least as much is budgeted, in total or per capita, as was spent in the
 * most recent fiscal year for which information is available, less the exceptions and adjustments since.
 * Without counts it is judged in total alone; with one of the two a failure in total decides nothing.
 */
export function eligibility(given: EligibilityCase): Eligibility {
  if (isAtLeast(given.budget, given.effort)) return 'Eligible';
  const perCapita = perCapitaBudget(given);
  if (perCapita && perCapita.budgeted.gte(perCapita.spent)) return 'Eligible per capita';
  if (isAtLeast(given.budget, leastBudget(given))) return 'Eligible with exceptions';
  return lacksCount(given) ? 'Not determinable' : 'Not eligible';
}

/** What the budget is above the least in total, or below it. */
export function budgetMargin(given: EligibilityCase): Decimal {
  return toCents(given.budget.minus(leastBudget(given)));
}
