import { type Decimal, sum, toCents } from '../decimal';
import type { Law } from '../law';
import { impossible, notDeterminable } from '../rule-error';
import type { YearMembership } from './weighted-membership';

/** What the department takes off the appropriation in January (S3, Attachment 5b, final allocation, step 1). */
export interface FinalPracticePool {
  readonly appropriation: Decimal;
  readonly adultBasicEducation: Decimal;
  /** Paid in April to non-public schools that turned out ineligible. */
  readonly paidToIneligible: Decimal;
  /** Signed prior-year adjustments of all beneficiaries; the negative ones count, twice. */
  readonly priorYearAdjustments: readonly Decimal[];
}

/**
 * The adjusted appropriation: less adult basic education, what ineligible schools were paid, and two times the sum of the
 * negative prior year adjustments. That sum is taken by its size, as an amount that is subtracted.
 */
export function adjustedAppropriation(pool: FinalPracticePool, law: Law): Decimal {
  const negative = sum(pool.priorYearAdjustments.filter((each) => each.isNegative())).abs();
  const left = pool.appropriation
    .minus(pool.adultBasicEducation)
    .minus(pool.paidToIneligible)
    .minus(negative.times(law.value('practice-final-adjustment-times')));
  if (left.isNegative() && !left.isZero()) {
    throw impossible(
      'What is taken off is more than the appropriation. Check adult_basic_education and the adjustments.',
    );
  }
  return left;
}

/** Dollars for each pupil of the year's certified membership. */
export function finalRate(pool: FinalPracticePool, memberships: readonly YearMembership[], law: Law): Decimal {
  const total = sum(memberships.flatMap((membership) => membership ?? []));
  if (total.isZero()) throw notDeterminable('No entity has a membership, so there is no rate.');
  return adjustedAppropriation(pool, law).div(total);
}

export interface FinalPractice {
  readonly final: Decimal;
  /** What is carried into the next year: the final allocation less the initial one. */
  readonly nextAdjustment: Decimal;
}

/**
 * What the department's January spreadsheet computes (S3, Attachment 5b): the final rate times the membership, and as the
 * adjustment of the following fiscal year the final allocation less the initial one. Additional pupils are not counted.
 */
export function finalPractice(
  pool: FinalPracticePool,
  memberships: readonly YearMembership[],
  initialAllocations: readonly Decimal[],
  law: Law,
): FinalPractice[] {
  const rate = finalRate(pool, memberships, law);
  return memberships.map((membership, row) => {
    const final = toCents(rate.times(membership ?? 0));
    return { final, nextAdjustment: final.minus(toCents(initialAllocations[row])) };
  });
}
