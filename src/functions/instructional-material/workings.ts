import type { AnyWorking } from '../runtime/working';
import { ABE_FTE_WORKING } from './abe-fte';
import { ADOPTION_PERIOD_WORKING } from './adoption-period';
import { ALLOCATION_WORKING } from './allocation';
import { ALLOCATION_FINAL_WORKING } from './allocation-final';
import { ALLOCATION_LIMITS_WORKING } from './allocation-limits';
import { ALLOCATION_PRACTICE_WORKING } from './allocation-practice';
import { DELIVERY_DUE_WORKING } from './delivery-due';
import { LATE_DELIVERY_DAMAGES_WORKING } from './late-delivery-damages';
import { PER_PUPIL_RATE_WORKING } from './per-pupil-rate';
import { PRORATE_WORKING } from './prorate';
import { REVIEW_OUTCOME_WORKING } from './review-outcome';
import { WEIGHTED_MEMBERSHIP_WORKING } from './weighted-membership';

export const INSTRUCTIONAL_MATERIAL_WORKINGS: Readonly<Record<string, AnyWorking>> = {
  ALLOCATION: ALLOCATION_WORKING,
  WEIGHTED_MEMBERSHIP: WEIGHTED_MEMBERSHIP_WORKING,
  PER_PUPIL_RATE: PER_PUPIL_RATE_WORKING,
  ALLOCATION_PRACTICE: ALLOCATION_PRACTICE_WORKING,
  ALLOCATION_FINAL: ALLOCATION_FINAL_WORKING,
  ALLOCATION_LIMITS: ALLOCATION_LIMITS_WORKING,
  PRORATE: PRORATE_WORKING,
  ABE_FTE: ABE_FTE_WORKING,
  REVIEW_OUTCOME: REVIEW_OUTCOME_WORKING,
  DELIVERY_DUE: DELIVERY_DUE_WORKING,
  LATE_DELIVERY_DAMAGES: LATE_DELIVERY_DAMAGES_WORKING,
  ADOPTION_PERIOD: ADOPTION_PERIOD_WORKING,
};
