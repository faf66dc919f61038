import type { AnyDoc } from '../runtime/doc';
import { ABE_FTE_DOC } from './abe-fte';
import { ADOPTION_PERIOD_DOC } from './adoption-period';
import { ALLOCATION_DOC } from './allocation';
import { ALLOCATION_FINAL_DOC } from './allocation-final';
import { ALLOCATION_LIMITS_DOC } from './allocation-limits';
import { ALLOCATION_PRACTICE_DOC } from './allocation-practice';
import { DELIVERY_DUE_DOC } from './delivery-due';
import { LATE_DELIVERY_DAMAGES_DOC } from './late-delivery-damages';
import { PER_PUPIL_RATE_DOC } from './per-pupil-rate';
import { PRORATE_DOC } from './prorate';
import { REVIEW_OUTCOME_DOC } from './review-outcome';
import { WEIGHTED_MEMBERSHIP_DOC } from './weighted-membership';
import { ALLOCATION_FINAL_PRACTICE_DOC } from './allocation-final-practice';

export const INSTRUCTIONAL_MATERIAL_DOCS: Readonly<Record<string, AnyDoc>> = {
  ALLOCATION: ALLOCATION_DOC,
  WEIGHTED_MEMBERSHIP: WEIGHTED_MEMBERSHIP_DOC,
  PER_PUPIL_RATE: PER_PUPIL_RATE_DOC,
  ALLOCATION_PRACTICE: ALLOCATION_PRACTICE_DOC,
  ALLOCATION_FINAL: ALLOCATION_FINAL_DOC,
  ALLOCATION_FINAL_PRACTICE: ALLOCATION_FINAL_PRACTICE_DOC,
  ALLOCATION_LIMITS: ALLOCATION_LIMITS_DOC,
  PRORATE: PRORATE_DOC,
  ABE_FTE: ABE_FTE_DOC,
  REVIEW_OUTCOME: REVIEW_OUTCOME_DOC,
  DELIVERY_DUE: DELIVERY_DUE_DOC,
  LATE_DELIVERY_DAMAGES: LATE_DELIVERY_DAMAGES_DOC,
  ADOPTION_PERIOD: ADOPTION_PERIOD_DOC,
};
