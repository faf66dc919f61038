import type { NmFunction } from '../runtime/define';
import { DEPARTURE_EXCEPTION } from './departure-exception';
import { HIGH_COST_EXCEPTION } from './high-cost-exception';
import { MOE_ADJUSTMENT } from './moe-adjustment';
import { MOE_EFFORT } from './moe-effort';
import { MOE_HISTORY } from './moe-history';
import { MOE_METHODS } from './moe-methods';
import { MOE_NEXT_BASE } from './moe-next-base';
import { MOE_PER_CAPITA } from './moe-per-capita';
import { MOE_SHORTFALL } from './moe-shortfall';
import { MOE_STATUS } from './moe-status';
import { WORKLOAD_COST } from './workload-cost';
import { WORKLOAD_REDUCTION } from './workload-reduction';
import { WORKLOAD_UNITS } from './workload-units';
import { MOE_LOWEST_SHORTFALL } from './moe-lowest-shortfall';
import { COSTLY_PROGRAM_EXCEPTION } from './costly-program-exception';
import { LONG_TERM_PURCHASE_EXCEPTION } from './long-term-purchase-exception';
import { MOE_ELIGIBILITY } from './moe-eligibility';

/** In the order of the catalogue. */
export const MAINTENANCE_OF_EFFORT_FUNCTIONS: readonly NmFunction[] = [
  MOE_EFFORT,
  MOE_PER_CAPITA,
  MOE_STATUS,
  MOE_SHORTFALL,
  MOE_LOWEST_SHORTFALL,
  MOE_NEXT_BASE,
  MOE_HISTORY,
  MOE_METHODS,
  MOE_ELIGIBILITY,
  MOE_ADJUSTMENT,
  WORKLOAD_UNITS,
  WORKLOAD_COST,
  WORKLOAD_REDUCTION,
  DEPARTURE_EXCEPTION,
  COSTLY_PROGRAM_EXCEPTION,
  LONG_TERM_PURCHASE_EXCEPTION,
  HIGH_COST_EXCEPTION,
];
