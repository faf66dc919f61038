import type { AnyDoc } from '../runtime/doc';
import { MOE_SHORTFALL_DOC } from './moe-shortfall';
import { MOE_STATUS_DOC } from './moe-status';
import { WORKLOAD_REDUCTION_DOC } from './workload-reduction';

export const MAINTENANCE_OF_EFFORT_DOCS: Readonly<Record<string, AnyDoc>> = {
  MOE_STATUS: MOE_STATUS_DOC,
  MOE_SHORTFALL: MOE_SHORTFALL_DOC,
  WORKLOAD_REDUCTION: WORKLOAD_REDUCTION_DOC,
};
