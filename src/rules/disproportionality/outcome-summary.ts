import { type Decimal, sum } from '../decimal';
import { notDeterminable, type RuleError } from '../rule-error';

/** Preschool children with IEPs by their progress between entry and exit, in OSEP's five categories. */
export interface OutcomeCounts {
  /** Did not improve functioning. */
  readonly a: Decimal;
  /** Improved, but not enough to move nearer to same-aged peers. */
  readonly b: Decimal;
  /** Improved to a level nearer to same-aged peers, but did not reach it. */
  readonly c: Decimal;
  /** Improved to reach a level comparable to same-aged peers. */
  readonly d: Decimal;
  /** Maintained a level comparable to same-aged peers. */
  readonly e: Decimal;
}

/**
 * Indicator 7's two summary statements. 1: of the children who entered below age expectations, the share who
 * substantially increased their rate of growth, (c + d) ÷ (a + b + c + d). 2: the share of all children who function
 * within age expectations at exit, (d + e) ÷ (a + b + c + d + e).
 */
export function outcomeSummary({ a, b, c, d, e }: OutcomeCounts): readonly [Decimal | RuleError, Decimal] {
  const enteredBelow = sum([a, b, c, d]);
  const all = enteredBelow.plus(e);
  if (all.isZero()) throw notDeterminable('All five counts are 0: without children there is no summary statement.');
  const first = enteredBelow.isZero()
    ? notDeterminable('No child entered below age expectations (a to d are 0): summary statement 1 has no children.')
    : c.plus(d).div(enteredBelow);
  return [first, d.plus(e).div(all)];
}
