import type { NmFunction } from '../runtime/define';
import { MOE_SHORTFALL } from './moe-shortfall';

export const MAINTENANCE_OF_EFFORT_FUNCTIONS: readonly NmFunction[] = [MOE_SHORTFALL];
