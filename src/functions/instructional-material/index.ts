import type { NmFunction } from '../runtime/define';
import { ABE_FTE } from './abe-fte';
import { ADOPTION_PERIOD } from './adoption-period';
import { ALLOCATION } from './allocation';
import { ALLOCATION_FINAL } from './allocation-final';
import { ALLOCATION_LIMITS } from './allocation-limits';
import { ALLOCATION_PRACTICE } from './allocation-practice';
import { DELIVERY_DUE } from './delivery-due';
import { LATE_DELIVERY_DAMAGES } from './late-delivery-damages';
import { PER_PUPIL_RATE } from './per-pupil-rate';
import { PRORATE } from './prorate';
import { REVIEW_OUTCOME } from './review-outcome';
import { WEIGHTED_MEMBERSHIP } from './weighted-membership';
import { ALLOCATION_FINAL_PRACTICE } from './allocation-final-practice';

export const INSTRUCTIONAL_MATERIAL_FUNCTIONS: readonly NmFunction[] = [
  ALLOCATION,
  WEIGHTED_MEMBERSHIP,
  PER_PUPIL_RATE,
  ALLOCATION_PRACTICE,
  ALLOCATION_FINAL,
  ALLOCATION_FINAL_PRACTICE,
  ALLOCATION_LIMITS,
  PRORATE,
  ABE_FTE,
  REVIEW_OUTCOME,
  DELIVERY_DUE,
  LATE_DELIVERY_DAMAGES,
  ADOPTION_PERIOD,
];
