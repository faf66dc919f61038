import type { AnyDoc } from '../runtime/doc';
import { DEPARTURE_EXCEPTION_DOC } from './departure-exception';
import { HIGH_COST_EXCEPTION_DOC } from './high-cost-exception';
import { MOE_ADJUSTMENT_DOC } from './moe-adjustment';
import { MOE_EFFORT_DOC } from './moe-effort';
import { MOE_HISTORY_DOC } from './moe-history';
import { MOE_METHODS_DOC } from './moe-methods';
import { MOE_NEXT_BASE_DOC } from './moe-next-base';
import { MOE_PER_CAPITA_DOC } from './moe-per-capita';
import { MOE_SHORTFALL_DOC } from './moe-shortfall';
import { MOE_STATUS_DOC } from './moe-status';
import { WORKLOAD_COST_DOC } from './workload-cost';
import { WORKLOAD_REDUCTION_DOC } from './workload-reduction';
import { WORKLOAD_UNITS_DOC } from './workload-units';
import { MOE_LOWEST_SHORTFALL_DOC } from './moe-lowest-shortfall';
import { COSTLY_PROGRAM_EXCEPTION_DOC } from './costly-program-exception';
import { LONG_TERM_PURCHASE_EXCEPTION_DOC } from './long-term-purchase-exception';
import { MOE_ELIGIBILITY_DOC } from './moe-eligibility';

export const MAINTENANCE_OF_EFFORT_DOCS: Readonly<Record<string, AnyDoc>> = {
  MOE_EFFORT: MOE_EFFORT_DOC,
  MOE_PER_CAPITA: MOE_PER_CAPITA_DOC,
  MOE_STATUS: MOE_STATUS_DOC,
  MOE_SHORTFALL: MOE_SHORTFALL_DOC,
  MOE_LOWEST_SHORTFALL: MOE_LOWEST_SHORTFALL_DOC,
  MOE_NEXT_BASE: MOE_NEXT_BASE_DOC,
  MOE_HISTORY: MOE_HISTORY_DOC,
  MOE_METHODS: MOE_METHODS_DOC,
  MOE_ELIGIBILITY: MOE_ELIGIBILITY_DOC,
  MOE_ADJUSTMENT: MOE_ADJUSTMENT_DOC,
  WORKLOAD_UNITS: WORKLOAD_UNITS_DOC,
  WORKLOAD_COST: WORKLOAD_COST_DOC,
  WORKLOAD_REDUCTION: WORKLOAD_REDUCTION_DOC,
  DEPARTURE_EXCEPTION: DEPARTURE_EXCEPTION_DOC,
  COSTLY_PROGRAM_EXCEPTION: COSTLY_PROGRAM_EXCEPTION_DOC,
  LONG_TERM_PURCHASE_EXCEPTION: LONG_TERM_PURCHASE_EXCEPTION_DOC,
  HIGH_COST_EXCEPTION: HIGH_COST_EXCEPTION_DOC,
};
