import { BUDGET_ADJUSTMENT_LOG } from './budget-adjustment-log';
import { COMPLAINT_LOG } from './complaint-log';
import { DEADLINE_CALENDAR } from './deadline-calendar';
import { DUE_PROCESS_LOG } from './due-process-log';
import { EVALUATION_TIMELINE } from './evaluation-timeline';
import { K5_PLUS_APPLICATIONS } from './k5-plus-applications';
import { NONCOMPLIANCE_LOG } from './noncompliance-log';
import { REIMBURSEMENT_LOG } from './reimbursement-log';
import { REQUISITION_LOG } from './requisition-log';

export const DEADLINE_KINDS = [
  EVALUATION_TIMELINE,
  COMPLAINT_LOG,
  DUE_PROCESS_LOG,
  NONCOMPLIANCE_LOG,
  BUDGET_ADJUSTMENT_LOG,
  REIMBURSEMENT_LOG,
  REQUISITION_LOG,
  K5_PLUS_APPLICATIONS,
  DEADLINE_CALENDAR,
] as const;
