import { isAbove } from '../cell-number';
import { apportionCents } from '../apportion';
import { type Decimal, ZERO } from '../decimal';
import { type Law, lawOf } from '../law';
import { impossible, notDeterminable } from '../rule-error';
import { weightedMembership, type YearMembership } from './weighted-membership';

/** The law counts an additional pupil as six; the department counted seven in FY09–FY10 and one from FY11 on (S3). */
export const ALLOCATION_METHODS = ['statute', 'headcount', 'seven'] as const;
export type AllocationMethod = (typeof ALLOCATION_METHODS)[number];

/** The years whose spreadsheets the two methods of practice are named after. */
const PRACTICE_OF = { seven: lawOf(2010), headcount: lawOf(2011) };

/** As how many pupils an additional pupil counts. */
export function pupilsCounted(method: AllocationMethod, law: Law): Decimal {
  return method === 'statute'
    ? law.value('additional-pupil-multiplier')
    : PRACTICE_OF[method].value('additional-pupil-multiplier-in-practice');
}

export interface Appropriation {
  readonly appropriation: Decimal;
  /** What is held back before the entitlements: the reserve for emergency expenses, adult basic education. */
  readonly reserve: Decimal;
}

/** The part of the appropriation that is shared out. */
export function pool({ appropriation, reserve }: Appropriation, share: Decimal): Decimal {
  if (isAbove(reserve, appropriation)) {
    throw impossible(
      `reserve is ${reserve.toString()}, more than the appropriation of ${appropriation.toString()}. Give a reserve no larger than the appropriation.`,
    );
  }
  if (share.isZero()) {
    throw impossible('share is 0, so nothing would be allocated. Give a share above 0, or leave it out for the law’s.');
  }
  return appropriation.minus(reserve).times(share);
}

/** The memberships by which the pool is divided; without prior memberships no additional pupils are counted. */
export function allocationWeights(
  memberships: readonly YearMembership[],
  priorMemberships: readonly YearMembership[] | undefined,
  method: AllocationMethod,
  law: Law,
): Decimal[] {
  const counted = pupilsCounted(method, law);
  return memberships.map((current, row) =>
    priorMemberships ? weightedMembership(current, priorMemberships[row], counted) : (current ?? ZERO),
  );
}

/**
 * What each entity is allocated: the part of the appropriation, less the reserve, that its 40-day membership bears to
 * the membership of the entire state, additional pupils counted as six (22-15-9 A NMSA 1978). In cents that add up to
 * the pool exactly. Where no prior memberships are known at all, no additional pupils are counted.
 */
export function allocation(
  funds: Appropriation,
  share: Decimal,
  memberships: readonly YearMembership[],
  priorMemberships: readonly YearMembership[] | undefined,
  method: AllocationMethod,
  law: Law,
): Decimal[] {
  const weights = allocationWeights(memberships, priorMemberships, method, law);
  const amount = pool(funds, share);
  if (!amount.isZero() && weights.every((weight) => weight.isZero())) {
    throw notDeterminable('No entity has a membership, so there is nobody to allocate to. Give membership counts.');
  }
  return apportionCents(amount, weights);
}
