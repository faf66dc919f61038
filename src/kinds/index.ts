import type { RoleOf, TableKind, TableKindId } from './kind';
import { MOE_EXCEPTIONS } from './maintenance-of-effort/moe-exceptions';
import { MOE_ELIGIBILITY } from './maintenance-of-effort/moe-eligibility';
import { CHARTER_SHARE } from './idea-fiscal/charter-share';
import { CHARTER_PRORATA } from './idea-fiscal/charter-prorata';
import { SCHOOLWIDE_CAP } from './idea-fiscal/schoolwide-cap';
import { BASE_PAYMENT_SPLIT } from './idea-fiscal/base-payment-split';
import { EVALUATION_TIMELINE } from './deadlines/evaluation-timeline';
import { COMPLAINT_LOG } from './deadlines/complaint-log';
import { DUE_PROCESS_LOG } from './deadlines/due-process-log';
import { NONCOMPLIANCE_LOG } from './deadlines/noncompliance-log';
import { BUDGET_ADJUSTMENT_LOG } from './deadlines/budget-adjustment-log';
import { REIMBURSEMENT_LOG } from './deadlines/reimbursement-log';
import { AVAILABILITY } from './idea-fiscal/availability';
import { BUDGET_TRANSFER } from './idea-fiscal/budget-transfer';
import { INDICATOR } from './disproportionality/indicator';
import { LRE_SETTING } from './disproportionality/lre-setting';
import { OUTCOME_SUMMARY } from './disproportionality/outcome-summary';
import { PROPERTY_TAX } from './equalization/property-tax';
import { LEVY_RATES } from './equalization/levy-rates';
import { AT_RISK } from './equalization/at-risk';
import { DISTRICT_SIZE } from './equalization/district-size';
import { MATERIAL_REVIEW } from './instructional-material/material-review';
import { PARTICIPATION_GRADE } from './accountability/participation-grade';
import { ADOPTION_CYCLE } from './instructional-material/adoption-cycle';
import { ABE_FTE } from './instructional-material/abe-fte';
import { TITLE_I_SET_ASIDE } from './accountability/title-i-set-aside';
import { MATERIAL_BALANCES } from './instructional-material/material-balances';
import { MATERIAL_ORDERS } from './instructional-material/material-orders';
import { REQUISITION_LOG } from './deadlines/requisition-log';
import { K5_PLUS_APPLICATIONS } from './deadlines/k5-plus-applications';
import { DEADLINE_CALENDAR } from './deadlines/deadline-calendar';
import { LAW_VALUES } from './office-law/law-values';
import { ANNUAL_REPORT } from './instructional-material/annual-report';
import { CEIS } from './idea-fiscal/ceis';
import { DISCREPANCY } from './disproportionality/discrepancy';
import { EXCESS_COST } from './idea-fiscal/excess-cost';
import { FINAL_ALLOCATION } from './instructional-material/final-allocation';
import { HIGH_COST_REPORT } from './maintenance-of-effort/high-cost-report';
import { INITIAL_ALLOCATION } from './instructional-material/initial-allocation';
import { K5_PLUS } from './equalization/k5-plus';
import { LEA_ALLOCATION } from './idea-fiscal/lea-allocation';
import { LEVEL_OF_EFFORT } from './maintenance-of-effort/level-of-effort';
import { MOE_ADJUSTMENT } from './maintenance-of-effort/moe-adjustment';
import { MOE_STATUS } from './maintenance-of-effort/moe-status';
import { OBMS_LEDGER } from './maintenance-of-effort/obms-ledger';
import { PAYROLL_EXCEPTION } from './maintenance-of-effort/payroll-exception';
import { PRO_RATA_AWARD } from './instructional-material/pro-rata-award';
import { PROGRAM_COST_DISTRICTS } from './equalization/program-cost-districts';
import { PROGRAM_UNITS } from './equalization/program-units';
import { PROPORTIONATE_SHARE } from './idea-fiscal/proportionate-share';
import { RISK_RATIO } from './disproportionality/risk-ratio';
import { WORKLOAD_REDUCTION } from './maintenance-of-effort/workload-reduction';
import { SCHOOL_SCORE } from './accountability/school-score';
import { SUBGROUP_GAP } from './accountability/subgroup-gap';
import { CSI_STATUS } from './accountability/csi-status';
import { EARLY_TRANSITION } from './disproportionality/early-transition';
import { POST_SCHOOL_OUTCOMES } from './disproportionality/post-school-outcomes';
import { MEMBERSHIP_BASE } from './equalization/membership-base';
import { K12_PLUS } from './equalization/k12-plus';
import { HIGH_COST_STUDENT } from './equalization/high-cost-student';
import { INSTRUCTIONAL_DAY } from './equalization/instructional-day';
import { COUNT_DATES } from './accountability/count-dates';

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
