import type { AnyWorking } from '../runtime/working';
import { DEPARTURE_EXCEPTION_WORKING } from './departure-exception';
import { HIGH_COST_EXCEPTION_WORKING } from './high-cost-exception';
import { MOE_ADJUSTMENT_WORKING } from './moe-adjustment';
import { MOE_EFFORT_WORKING } from './moe-effort';
import { MOE_HISTORY_WORKING } from './moe-history';
import { MOE_METHODS_WORKING } from './moe-methods';
import { MOE_NEXT_BASE_WORKING } from './moe-next-base';
import { MOE_PER_CAPITA_WORKING } from './moe-per-capita';
import { MOE_SHORTFALL_WORKING } from './moe-shortfall';
import { MOE_STATUS_WORKING } from './moe-status';
import { WORKLOAD_COST_WORKING } from './workload-cost';
import { WORKLOAD_REDUCTION_WORKING } from './workload-reduction';
import { WORKLOAD_UNITS_WORKING } from './workload-units';
import { MOE_LOWEST_SHORTFALL_WORKING } from './moe-lowest-shortfall';

export const MAINTENANCE_OF_EFFORT_WORKINGS: Readonly<Record<string, AnyWorking>> = {
  MOE_EFFORT: MOE_EFFORT_WORKING,
  MOE_PER_CAPITA: MOE_PER_CAPITA_WORKING,
  MOE_STATUS: MOE_STATUS_WORKING,
  MOE_SHORTFALL: MOE_SHORTFALL_WORKING,
  MOE_LOWEST_SHORTFALL: MOE_LOWEST_SHORTFALL_WORKING,
  MOE_NEXT_BASE: MOE_NEXT_BASE_WORKING,
  MOE_HISTORY: MOE_HISTORY_WORKING,
  MOE_METHODS: MOE_METHODS_WORKING,
  MOE_ADJUSTMENT: MOE_ADJUSTMENT_WORKING,
  WORKLOAD_UNITS: WORKLOAD_UNITS_WORKING,
  WORKLOAD_COST: WORKLOAD_COST_WORKING,
  WORKLOAD_REDUCTION: WORKLOAD_REDUCTION_WORKING,
  DEPARTURE_EXCEPTION: DEPARTURE_EXCEPTION_WORKING,
  HIGH_COST_EXCEPTION: HIGH_COST_EXCEPTION_WORKING,
};
