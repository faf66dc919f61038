import type { NmFunction } from '../runtime/define';
import { MOE_SHORTFALL } from './moe-shortfall';
import { MOE_STATUS } from './moe-status';
import { WORKLOAD_REDUCTION } from './workload-reduction';

export const MAINTENANCE_OF_EFFORT_FUNCTIONS: readonly NmFunction[] = [MOE_STATUS, MOE_SHORTFALL, WORKLOAD_REDUCTION];
