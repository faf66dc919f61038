import { quoteSheet } from '../workbook/address';
import type { WorkbookModel } from '../workbook/file';
import type { NewSheet } from '../workbook/port';
import type { TableKindId } from '../recognition';
import type { CellValue } from '../workbook/snapshot';
import { MOE_EXCEPTIONS } from './maintenance-of-effort/moe-exceptions';
import { MOE_ELIGIBILITY } from './maintenance-of-effort/moe-eligibility';
import { CHARTER_SHARE } from './idea-fiscal/charter-share';
import { SCHOOLWIDE_CAP } from './idea-fiscal/schoolwide-cap';
import { BASE_PAYMENT_SPLIT } from './idea-fiscal/base-payment-split';
import { CHARTER_PRORATA } from './idea-fiscal/charter-prorata';
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
import { DEADLINE_CALENDAR, K5_PLUS_APPLICATIONS, REQUISITION_LOG } from './deadlines/annual-day-logs';
import { MATERIAL_BALANCES, MATERIAL_ORDERS } from './instructional-material/material-logs';
import { LAW_VALUES } from './office-law/law-values';
import { ANNUAL_REPORT } from './instructional-material/annual-report';
import { CEIS } from './idea-fiscal/ceis';
import { csvTable } from './csv/table';
import {
  BUDGET_ADJUSTMENT_LOG,
  COMPLAINT_LOG,
  DUE_PROCESS_LOG,
  EVALUATION_TIMELINE,
  NONCOMPLIANCE_LOG,
  REIMBURSEMENT_LOG,
} from './deadlines/deadline-logs';
import { DISCREPANCY } from './disproportionality/discrepancy';
import { EXCESS_COST } from './idea-fiscal/excess-cost';
import { type FillReport, fillTemplate, findTable } from './fill';
import { FINAL_ALLOCATION } from './instructional-material/final-allocation';
import { HIGH_COST_REPORT } from './maintenance-of-effort/high-cost-report';
import { INITIAL_ALLOCATION } from './instructional-material/initial-allocation';
import { K5_PLUS } from './equalization/k5-plus';
import { layOut } from './layout';
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
import { setInputs, settableInputs } from './set-inputs';
import { columnField, isComputed, type Template, type TemplateData } from './template';
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
import { WORKLOAD_REDUCTION } from './maintenance-of-effort/workload-reduction';

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
