import type { WhatIfKind } from '../kind';
import { FINAL_ALLOCATION } from './final-allocation';
import { INITIAL_ALLOCATION } from './initial-allocation';
import { K5_PLUS } from './k5-plus';
import { MOE_STATUS } from './moe-status';
import { PRO_RATA_AWARD } from './pro-rata-award';
import { PROGRAM_UNITS } from './program-units';
import { RISK_RATIO } from './risk-ratio';
import { WORKLOAD_REDUCTION } from './workload-reduction';

/** The tables over which a what-if can be made. */
export const WHAT_IF_KINDS: readonly WhatIfKind[] = [
  INITIAL_ALLOCATION,
  FINAL_ALLOCATION,
  PRO_RATA_AWARD,
  MOE_STATUS,
  WORKLOAD_REDUCTION,
  RISK_RATIO,
  PROGRAM_UNITS,
  K5_PLUS,
];
