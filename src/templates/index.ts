import type { WorkbookModel } from '../workbook/file';
import type { NewSheet } from '../workbook/port';
import type { TableKindId } from '../workbook/recognition';
import { ANNUAL_REPORT } from './annual-report';
import { CEIS } from './ceis';
import { DISCREPANCY } from './discrepancy';
import { EXCESS_COST } from './excess-cost';
import { type FillReport, fillTemplate } from './fill';
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
import { PROGRAM_UNITS } from './program-units';
import { PROPORTIONATE_SHARE } from './proportionate-share';
import { RISK_RATIO } from './risk-ratio';
import type { Template, TemplateData } from './template';
import { WORKLOAD_REDUCTION } from './workload-reduction';

export type { FillReport } from './fill';
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
  MOE_ADJUSTMENT,
  EXCESS_COST,
  PROPORTIONATE_SHARE,
  CEIS,
  LEA_ALLOCATION,
  RISK_RATIO,
  DISCREPANCY,
  PROGRAM_UNITS,
  K5_PLUS,
];

/** What the list of templates shows: one for every kind of table. */
export interface TemplateEntry {
  readonly kind: TableKindId;
  readonly title: string;
  readonly description: string;
}

export const TEMPLATES: readonly TemplateEntry[] = ALL.map(({ kind, description }) => ({
  kind: kind.id,
  title: kind.title,
  description,
}));

export interface TemplateOptions {
  /** A table whose columns fill the template's, by the words of their headers. */
  readonly data?: TemplateData;
}

function templateOf(kind: TableKindId): Template {
  const template = ALL.find((one) => one.kind.id === kind);
  if (!template) throw new Error(`There is no template for ${kind}.`);
  return template;
}

/** A template as a workbook of one sheet: with names, data validation and print set-up, which only a file has. */
export function templateModel(kind: TableKindId, { data }: TemplateOptions = {}): WorkbookModel {
  const template = templateOf(kind);
  return layOut(template, data && fillTemplate(template, data));
}

/** A template as a sheet that a workbook port inserts. */
export function templateSheet(kind: TableKindId, options: TemplateOptions = {}): NewSheet {
  return templateModel(kind, options).sheets[0];
}

/** What becomes of data in a template: which columns are taken, which are not, what is no figure. */
export function fillReport(kind: TableKindId, data: TemplateData): FillReport {
  return fillTemplate(templateOf(kind), data).report;
}
