import { type Decimal, ONE, toCents } from '../decimal';
import type { Law } from '../law';
import { allocation, type AllocationMethod, type Appropriation } from './allocation';
import type { YearMembership } from './weighted-membership';

export interface FinalAllocation {
  readonly entitlement: Decimal;
  /** Below 0 where the April 1 allocation was over-estimated. */
  readonly payment: Decimal;
}

/**
 * The January recomputation (22-15-9 B NMSA 1978): each entitlement on the year's certified 40-day membership, less
 * what was allocated in April. Initial allocations and payments together are the appropriation less the reserve.
 */
export function allocationFinal(
  funds: Appropriation,
  memberships: readonly YearMembership[],
  priorMemberships: readonly YearMembership[],
  initialAllocations: readonly Decimal[],
  method: AllocationMethod,
  law: Law,
): FinalAllocation[] {
  return allocation(funds, ONE, memberships, priorMemberships, method, law).map((entitlement, row) => ({
    entitlement,
    payment: entitlement.minus(toCents(initialAllocations[row])),
  }));
}
