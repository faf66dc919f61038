import type { RoleOf, TableKind, TableKindId } from './kind';
import { MOE_EXCEPTIONS } from './moe-exceptions';
import { MOE_ELIGIBILITY } from './moe-eligibility';
import { CHARTER_SHARE } from './charter-share';
import { CHARTER_PRORATA } from './charter-prorata';
import { SCHOOLWIDE_CAP } from './schoolwide-cap';
import { BASE_PAYMENT_SPLIT } from './base-payment-split';
import { EVALUATION_TIMELINE } from './evaluation-timeline';
import { COMPLAINT_LOG } from './complaint-log';
import { DUE_PROCESS_LOG } from './due-process-log';
import { NONCOMPLIANCE_LOG } from './noncompliance-log';
import { BUDGET_ADJUSTMENT_LOG } from './budget-adjustment-log';
import { REIMBURSEMENT_LOG } from './reimbursement-log';
import { AVAILABILITY } from './availability';
import { BUDGET_TRANSFER } from './budget-transfer';
import { INDICATOR } from './indicator';
import { LRE_SETTING } from './lre-setting';
import { OUTCOME_SUMMARY } from './outcome-summary';
import { PROPERTY_TAX } from './property-tax';
import { LEVY_RATES } from './levy-rates';
import { AT_RISK } from './at-risk';
import { DISTRICT_SIZE } from './district-size';
import { MATERIAL_REVIEW } from './material-review';
import { PARTICIPATION_GRADE } from './participation-grade';
import { ADOPTION_CYCLE } from './adoption-cycle';
import { ABE_FTE } from './abe-fte';
import { TITLE_I_SET_ASIDE } from './title-i-set-aside';
import { MATERIAL_BALANCES } from './material-balances';
import { MATERIAL_ORDERS } from './material-orders';
import { REQUISITION_LOG } from './requisition-log';
import { K5_PLUS_APPLICATIONS } from './k5-plus-applications';
import { DEADLINE_CALENDAR } from './deadline-calendar';
import { LAW_VALUES } from './law-values';
import { ANNUAL_REPORT } from './annual-report';
import { CEIS } from './ceis';
import { DISCREPANCY } from './discrepancy';
import { EXCESS_COST } from './excess-cost';
import { FINAL_ALLOCATION } from './final-allocation';
import { HIGH_COST_REPORT } from './high-cost-report';
import { INITIAL_ALLOCATION } from './initial-allocation';
import { K5_PLUS } from './k5-plus';
import { LEA_ALLOCATION } from './lea-allocation';
import { LEVEL_OF_EFFORT } from './level-of-effort';
import { MOE_ADJUSTMENT } from './moe-adjustment';
import { MOE_STATUS } from './moe-status';
import { OBMS_LEDGER } from './obms-ledger';
import { PAYROLL_EXCEPTION } from './payroll-exception';
import { PRO_RATA_AWARD } from './pro-rata-award';
import { PROGRAM_COST_DISTRICTS } from './program-cost-districts';
import { PROGRAM_UNITS } from './program-units';
import { PROPORTIONATE_SHARE } from './proportionate-share';
import { RISK_RATIO } from './risk-ratio';
import { WORKLOAD_REDUCTION } from './workload-reduction';
import { SCHOOL_SCORE } from './school-score';
import { SUBGROUP_GAP } from './subgroup-gap';
import { CSI_STATUS } from './csi-status';
import { EARLY_TRANSITION } from './early-transition';
import { POST_SCHOOL_OUTCOMES } from './post-school-outcomes';
import { MEMBERSHIP_BASE } from './membership-base';
import { K12_PLUS } from './k12-plus';
import { HIGH_COST_STUDENT } from './high-cost-student';
import { INSTRUCTIONAL_DAY } from './instructional-day';
import { COUNT_DATES } from './count-dates';

const KINDS = {
  'initial-allocation': INITIAL_ALLOCATION,
  'final-allocation': FINAL_ALLOCATION,
  'pro-rata-award': PRO_RATA_AWARD,
  'annual-report': ANNUAL_REPORT,
  'level-of-effort': LEVEL_OF_EFFORT,
  'obms-ledger': OBMS_LEDGER,
  'moe-status': MOE_STATUS,
  'workload-reduction': WORKLOAD_REDUCTION,
  'payroll-exception': PAYROLL_EXCEPTION,
  'high-cost-report': HIGH_COST_REPORT,
  'high-cost-student': HIGH_COST_STUDENT,
  'moe-adjustment': MOE_ADJUSTMENT,
  'excess-cost': EXCESS_COST,
  'proportionate-share': PROPORTIONATE_SHARE,
  ceis: CEIS,
  'lea-allocation': LEA_ALLOCATION,
  'risk-ratio': RISK_RATIO,
  discrepancy: DISCREPANCY,
  'program-units': PROGRAM_UNITS,
  'program-cost-districts': PROGRAM_COST_DISTRICTS,
  'k5-plus': K5_PLUS,
  'k12-plus': K12_PLUS,
  'instructional-day': INSTRUCTIONAL_DAY,
  'moe-exceptions': MOE_EXCEPTIONS,
  'moe-eligibility': MOE_ELIGIBILITY,
  'charter-share': CHARTER_SHARE,
  'charter-prorata': CHARTER_PRORATA,
  'schoolwide-cap': SCHOOLWIDE_CAP,
  'base-payment-split': BASE_PAYMENT_SPLIT,
  availability: AVAILABILITY,
  'budget-transfer': BUDGET_TRANSFER,
  indicator: INDICATOR,
  'lre-setting': LRE_SETTING,
  'outcome-summary': OUTCOME_SUMMARY,
  'early-transition': EARLY_TRANSITION,
  'post-school-outcomes': POST_SCHOOL_OUTCOMES,
  'property-tax': PROPERTY_TAX,
  'levy-rates': LEVY_RATES,
  'at-risk': AT_RISK,
  'district-size': DISTRICT_SIZE,
  'membership-base': MEMBERSHIP_BASE,
  'count-dates': COUNT_DATES,
  'material-review': MATERIAL_REVIEW,
  'participation-grade': PARTICIPATION_GRADE,
  'school-score': SCHOOL_SCORE,
  'subgroup-gap': SUBGROUP_GAP,
  'csi-status': CSI_STATUS,
  'adoption-cycle': ADOPTION_CYCLE,
  'abe-fte': ABE_FTE,
  'title-i-set-aside': TITLE_I_SET_ASIDE,
  'evaluation-timeline': EVALUATION_TIMELINE,
  'complaint-log': COMPLAINT_LOG,
  'due-process-log': DUE_PROCESS_LOG,
  'noncompliance-log': NONCOMPLIANCE_LOG,
  'budget-adjustment-log': BUDGET_ADJUSTMENT_LOG,
  'reimbursement-log': REIMBURSEMENT_LOG,
  'material-balances': MATERIAL_BALANCES,
  'material-orders': MATERIAL_ORDERS,
  'requisition-log': REQUISITION_LOG,
  'k5-plus-applications': K5_PLUS_APPLICATIONS,
  'deadline-calendar': DEADLINE_CALENDAR,
  'law-values': LAW_VALUES,
} as const satisfies Readonly<Record<TableKindId, TableKind>>;

/** The roles of the kinds of these ids, by name. */
export type RoleIn<Id extends TableKindId> = Id extends TableKindId ? RoleOf<(typeof KINDS)[Id]> : never;

/** The figures of a kind that follow from others. */
export type ResultIn<Id extends TableKindId> = keyof (typeof KINDS)[Id]['equations'] & string;

/** Every table kind, in the order in which people are shown them. */
export const TABLE_KINDS: readonly TableKind[] = Object.values(KINDS);

export function kindOf<Id extends TableKindId>(id: Id): (typeof KINDS)[Id] & TableKind {
  return KINDS[id];
}
