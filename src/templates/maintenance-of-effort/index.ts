import type { Template } from '../template';
import { HIGH_COST_REPORT } from './high-cost-report';
import { LEVEL_OF_EFFORT } from './level-of-effort';
import { MOE_ADJUSTMENT } from './moe-adjustment';
import { MOE_EXCEPTIONS } from './moe-exceptions';
import { MOE_STATUS } from './moe-status';
import { OBMS_LEDGER } from './obms-ledger';
import { PAYROLL_EXCEPTION } from './payroll-exception';
import { WORKLOAD_REDUCTION } from './workload-reduction';

export const MAINTENANCE_OF_EFFORT_TEMPLATES: readonly Template[] = [
  HIGH_COST_REPORT,
  LEVEL_OF_EFFORT,
  MOE_ADJUSTMENT,
  MOE_EXCEPTIONS,
  MOE_STATUS,
  OBMS_LEDGER,
  PAYROLL_EXCEPTION,
  WORKLOAD_REDUCTION,
];
