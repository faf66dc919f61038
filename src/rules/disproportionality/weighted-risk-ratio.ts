import { type Decimal, sum, ZERO } from '../decimal';
import { notDeterminable, type RuleError } from '../rule-error';
import { type Population, requirePossible } from './population';

/** A racial or ethnic group: its children in the LEA, and how many of its children are enrolled in the state. */
export interface WeightedGroup extends Population {
  readonly stateEnrollment: Decimal;
}

/**
 * Digits kept of a weighted ratio, ten fewer than are computed: a sum of quotients whose true value is 3 comes out as 3
 * and not as 2.999…, so that it stands on the right side of a threshold.
 */
const DIGITS = 30;

export interface WeightedTotals {
  /** Children of all groups in the state. */
  readonly stateEnrollment: Decimal;
  /** Of each group, its risk times its children in the state. */
  readonly risks: readonly Decimal[];
  readonly risk: Decimal;
}

/** What the ratio of every group is taken from. */
export function weightedTotals(groups: readonly WeightedGroup[]): WeightedTotals {
  const risks = groups.map((group, index) => weightedRisk(group, index));
  return { stateEnrollment: sum(groups.map((group) => group.stateEnrollment)), risks, risk: sum(risks) };
}

/**
 * Westat's weighted risk ratio, one for each group i: (1 − pᵢ) × Rᵢ ÷ Σ pⱼ × Rⱼ over all other groups j, where p is the
 * group's share of the state's enrolment and R its risk in the LEA. It compares every LEA as if its other children were
 * composed like the state's.
 * @returns a ratio, or #N/A with the reason, for each group
 * @throws #VALUE! for a count above its enrolment, #N/A where the groups together allow no weighting
 */
export function weightedRiskRatios(groups: readonly WeightedGroup[]): (Decimal | RuleError)[] {
  if (groups.length < 2) {
    throw notDeterminable(
      'There is only one group, and a weighted risk ratio compares with all others. Give every group.',
    );
  }
  const { stateEnrollment: stateTotal, risks: weightedRisks, risk: total } = weightedTotals(groups);
  const withRisk = weightedRisks.filter((risk) => !risk.isZero()).length;
  return groups.map((group, index) => {
    const own = weightedRisks[index];
    if (group.enrollment.isZero()) {
      return notDeterminable(`Group ${index + 1} has no children enrolled, so it has no risk.`);
    }
    if (withRisk === (own.isZero() ? 0 : 1)) {
      return notDeterminable(
        `All groups but group ${index + 1} have a weighted risk of zero: there is nothing to divide by.`,
      );
    }
    const ratio = stateTotal
      .minus(group.stateEnrollment)
      .times(group.count)
      .div(group.enrollment.times(total.minus(own)));
    return ratio.toSignificantDigits(DIGITS);
  });
}

/** pⱼ × Rⱼ, times the state's enrolment: the common factor falls out of the ratio. */
function weightedRisk({ count, enrollment, stateEnrollment }: WeightedGroup, index: number): Decimal {
  const place = ` (group ${index + 1})`;
  if (enrollment.isZero() && stateEnrollment.isZero() && count.isZero()) return ZERO;
  requirePossible({ count, enrollment }, { count: `counts${place}`, enrollment: `enrollments${place}` });
  return stateEnrollment.times(count).div(enrollment);
}
