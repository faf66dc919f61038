import { quoteSheet } from '../workbook/address';
import type { WorkbookModel } from '../workbook/file';
import type { NewSheet } from '../workbook/port';
import type { TableKindId } from '../recognition';
import type { CellValue } from '../workbook/snapshot';
import { MOE_EXCEPTIONS } from './moe-exceptions';
import { MOE_ELIGIBILITY } from './moe-eligibility';
import { CHARTER_SHARE } from './charter-share';
import { SCHOOLWIDE_CAP } from './schoolwide-cap';
import { BASE_PAYMENT_SPLIT } from './base-payment-split';
import { CHARTER_PRORATA } from './charter-prorata';
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
import { DEADLINE_CALENDAR, K5_PLUS_APPLICATIONS, REQUISITION_LOG } from './annual-day-logs';
import { MATERIAL_BALANCES, MATERIAL_ORDERS } from './material-logs';
import { LAW_VALUES } from './law-values';
import { ANNUAL_REPORT } from './annual-report';
import { CEIS } from './ceis';
import { csvTable } from './csv/table';
import {
  BUDGET_ADJUSTMENT_LOG,
  COMPLAINT_LOG,
  DUE_PROCESS_LOG,
  EVALUATION_TIMELINE,
  NONCOMPLIANCE_LOG,
  REIMBURSEMENT_LOG,
} from './deadline-logs';
import { DISCREPANCY } from './discrepancy';
import { EXCESS_COST } from './excess-cost';
import { type FillReport, fillTemplate, findTable } from './fill';
import { FINAL_ALLOCATION } from './final-allocation';
import { HIGH_COST_REPORT } from './high-cost-report';
import { INITIAL_ALLOCATION } from './initial-allocation';
import { K5_PLUS } from './k5-plus';
import { layOut } from './layout';
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
import { setInputs, settableInputs } from './set-inputs';
import { columnField, isComputed, type Template, type TemplateData } from './template';
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
import { WORKLOAD_REDUCTION } from './workload-reduction';

export { decimalMark, withPoint } from './csv/decimal-mark';
export { csvText } from './csv/decode';
export { CsvError } from './csv/error';
export { parseCsv, readCsv } from './csv/parse';
export { oneFigure, splitAmongWords, splitFigure, widthOf, wordsExpected } from './csv/split-figure';
export type { FillReport } from './fill';
export { officeRange } from './office-range';
export { officeData, officeSheetRange } from './office-sheet';
export { InputError } from './set-inputs';
export type { TemplateData } from './template';

const ALL: readonly Template[] = [
  INITIAL_ALLOCATION,
  FINAL_ALLOCATION,
  PRO_RATA_AWARD,
  ANNUAL_REPORT,
  LEVEL_OF_EFFORT,
  OBMS_LEDGER,
  MOE_STATUS,
  WORKLOAD_REDUCTION,
  PAYROLL_EXCEPTION,
  HIGH_COST_REPORT,
  HIGH_COST_STUDENT,
  MOE_ADJUSTMENT,
  EXCESS_COST,
  PROPORTIONATE_SHARE,
  CEIS,
  LEA_ALLOCATION,
  RISK_RATIO,
  DISCREPANCY,
  PROGRAM_UNITS,
  PROGRAM_COST_DISTRICTS,
  K5_PLUS,
  K12_PLUS,
  INSTRUCTIONAL_DAY,
  MOE_EXCEPTIONS,
  MOE_ELIGIBILITY,
  CHARTER_SHARE,
  SCHOOLWIDE_CAP,
  BASE_PAYMENT_SPLIT,
  CHARTER_PRORATA,
  AVAILABILITY,
  BUDGET_TRANSFER,
  INDICATOR,
  LRE_SETTING,
  OUTCOME_SUMMARY,
  EARLY_TRANSITION,
  POST_SCHOOL_OUTCOMES,
  PROPERTY_TAX,
  LEVY_RATES,
  AT_RISK,
  DISTRICT_SIZE,
  MEMBERSHIP_BASE,
  COUNT_DATES,
  MATERIAL_REVIEW,
  PARTICIPATION_GRADE,
  SCHOOL_SCORE,
  SUBGROUP_GAP,
  CSI_STATUS,
  ADOPTION_CYCLE,
  ABE_FTE,
  TITLE_I_SET_ASIDE,
  EVALUATION_TIMELINE,
  COMPLAINT_LOG,
  DUE_PROCESS_LOG,
  NONCOMPLIANCE_LOG,
  BUDGET_ADJUSTMENT_LOG,
  REIMBURSEMENT_LOG,
  MATERIAL_BALANCES,
  MATERIAL_ORDERS,
  REQUISITION_LOG,
  K5_PLUS_APPLICATIONS,
  DEADLINE_CALENDAR,
  LAW_VALUES,
];

/** What the list of templates shows: one for every kind of table. */
export interface TemplateEntry {
  readonly kind: TableKindId;
  readonly title: string;
  readonly description: string;
  /** The columns that are filled in. */
  readonly columns: readonly string[];
  /** The values above the table that may be set, by role. */
  readonly inputs: ReturnType<typeof settableInputs>;
}

export const TEMPLATES: readonly TemplateEntry[] = ALL.map((template) => ({
  kind: template.kind.id,
  title: template.kind.title,
  description: template.description,
  columns: template.columns
    .filter((column) => !isComputed(column))
    .flatMap((column) => column.titles ?? [columnField(template, column).title]),
  inputs: settableInputs(template),
}));

export interface TemplateOptions {
  /** A table whose columns fill the template's, by the words of their headers. */
  readonly data?: TemplateData;
  /** Values above the table, by their roles in the kind's description: appropriation, share, unitValue. */
  readonly inputs?: Readonly<Record<string, CellValue>>;
  /** The office's own values in the workbook that the template goes into: `officeRange` of its tables. */
  readonly office?: string;
}

function templateOf(kind: TableKindId): Template {
  const template = ALL.find((one) => one.kind.id === kind);
  if (!template) throw new Error(`There is no template for ${kind}.`);
  return template;
}

/**
 * Values above the table as a person types them, by their roles.
 * @throws InputError naming the role and what it takes
 */
export function typedInputs(
  kind: TableKindId,
  typed: readonly { readonly role: string; readonly text: string }[],
): NonNullable<TemplateOptions['inputs']> {
  return setInputs(templateOf(kind), typed);
}

/** A template as a workbook of one sheet: with names and data validation, which only a file has. */
export function templateModel(kind: TableKindId, { data, inputs = {}, office }: TemplateOptions = {}): WorkbookModel {
  const template = templateOf(kind);
  return layOut(template, data && fillTemplate(template, data), inputs, office);
}

/** Whether formulas of a template take values that change by year, so that an office's own may count in it. */
export function takesOffice(kind: TableKindId): boolean {
  const office = quoteSheet('of an office');
  const [{ cells }] = templateModel(kind, { office }).sheets;
  return cells.some((row) => row.some((cell) => typeof cell === 'string' && cell.includes(office)));
}

/** A template as a sheet that a workbook port inserts: where no cells are merged, notes run on beside their cell instead of wrapping in it. */
export function templateSheet(kind: TableKindId, options: TemplateOptions = {}): NewSheet {
  const { name, cells, formats, merged = [], columnWidths, frozenRows, print } = templateModel(kind, options).sheets[0];
  const onOneCell = formats?.filter(({ range }) => !merged.includes(range));
  return { name, cells, formats: onOneCell, columnWidths, frozenRows, print };
}

/** The table in the lines of a file whose headers are the template's; undefined where no line has any of them. */
export function dataOf(kind: TableKindId, lines: readonly (readonly string[])[]): TemplateData | undefined {
  return findTable(templateOf(kind), lines);
}

/**
 * The same of a CSV text.
 * @throws CsvError where a value would get into a wrong column, or a figure be read as another
 */
export function csvDataOf(kind: TableKindId, text: string): TemplateData | undefined {
  return csvTable(templateOf(kind), text);
}

/** What becomes of data in a template: which columns are taken, which are not, what is no figure. */
export function fillReport(kind: TableKindId, data: TemplateData): FillReport {
  return fillTemplate(templateOf(kind), data).report;
}
