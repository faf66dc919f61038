import { INSTRUCTIONAL_MATERIAL_TEMPLATES } from './instructional-material';
import { MAINTENANCE_OF_EFFORT_TEMPLATES } from './maintenance-of-effort';
import { IDEA_FISCAL_TEMPLATES } from './idea-fiscal';
import { DISPROPORTIONALITY_TEMPLATES } from './disproportionality';
import { EQUALIZATION_TEMPLATES } from './equalization';
import { ACCOUNTABILITY_TEMPLATES } from './accountability';
import { DEADLINES_TEMPLATES } from './deadlines';
import { OFFICE_LAW_TEMPLATES } from './office-law';
import { quoteSheet } from '../workbook/address';
import type { WorkbookModel } from '../workbook/file';
import type { NewSheet } from '../workbook/port';
import { TABLE_KINDS, type TableKind, type TableKindId } from '../recognition';
import { templateOfKind } from './of-kind';
import type { CellValue } from '../workbook/snapshot';
import { csvTable } from './csv/table';
import { type FillReport, fillTemplate, findTable } from './fill';
import { layOut } from './layout';
import { setInputs, settableInputs } from './set-inputs';
import { columnField, isComputed, type Template, type TemplateData } from './template';

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

/** Templates with formulas, rows or words of their own. */
const OWN: readonly Template[] = [
  ...INSTRUCTIONAL_MATERIAL_TEMPLATES,
  ...MAINTENANCE_OF_EFFORT_TEMPLATES,
  ...IDEA_FISCAL_TEMPLATES,
  ...DISPROPORTIONALITY_TEMPLATES,
  ...EQUALIZATION_TEMPLATES,
  ...ACCOUNTABILITY_TEMPLATES,
  ...DEADLINES_TEMPLATES,
  ...OFFICE_LAW_TEMPLATES,
];

function made(kind: TableKind): Template {
  const own = OWN.find((template) => template.kind.id === kind.id);
  if (own) return own;
  if (!kind.template) throw new Error(`There is no template for ${kind.id}.`);
  return templateOfKind(kind, kind.template);
}

/** One for every kind of table, in the order of the kinds. */
const ALL: readonly Template[] = TABLE_KINDS.map(made);

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
