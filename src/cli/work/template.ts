import { officeValues, type ToldValue } from '../../batch/told-values';
import {
  csvDataOf,
  CsvError,
  csvText,
  type FillReport,
  fillReport,
  InputError,
  officeData,
  officeSheetRange,
  takesOffice,
  type TemplateData,
  type TemplateOptions,
  TEMPLATES,
  templateModel,
  typedInputs,
} from '../../templates';
import { withComputedValues } from '../../engine/computed';
import { type WorkbookModel, writeWorkbook } from '../../workbook/file';
import { plain } from '../formats/text';
import type { Work } from '../isolated/apart';
import { readBytes, unreadable } from '../read-file';
import { UsageError } from '../usage';

export type Kind = (typeof TEMPLATES)[number]['kind'];

export interface TemplateQuestion {
  readonly kind: Kind;
  /** As it is named to the user. */
  readonly output: string;
  /** The file that it is filled from. */
  readonly from: string | undefined;
  /** Labelled values as typed: "share=90%". */
  readonly set: readonly string[];
  /** The file that `--law` names, and the office's own values in it. */
  readonly law?: { readonly file: string; readonly values: readonly ToldValue[] };
}

const LISTED = 20;

/** "share=90%": the role and what is typed for it. */
function setting(text: string): { role: string; text: string } {
  const equals = text.indexOf('=');
  if (equals < 1) throw new UsageError(`--set is "${text}": give role=value, such as --set share=90%`);
  return { role: text.slice(0, equals).trim(), text: text.slice(equals + 1) };
}

function inputsOf(kind: Kind, set: readonly string[]): ReturnType<typeof typedInputs> {
  try {
    return typedInputs(kind, set.map(setting));
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}

function dataFrom(file: string, kind: Kind): TemplateData {
  const data = csvDataIn(file, kind);
  if (data) return data;
  const entry = TEMPLATES.find((template) => template.kind === kind);
  throw new Error(
    `No column of ${file} is one of the template's. It takes: ${entry?.columns.join(', ') ?? ''}. Give the table these headers.`,
  );
}

function csvDataIn(file: string, kind: Kind): TemplateData | undefined {
  const bytes = readBytes(file);
  try {
    return csvDataOf(kind, csvText(bytes));
  } catch (error) {
    throw error instanceof CsvError ? unreadable(file, error) : error;
  }
}

function named(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** What the user should know of the data: nothing is left out without a word. */
function reportText(file: string, { unmatched, computed, missing, totals, texts }: FillReport): string {
  const lines = [
    unmatched.length > 0 && `Columns that the template does not have, left out: ${named(unmatched)}.`,
    computed.length > 0 && `Columns that the template computes itself, left out: ${named(computed)}.`,
    missing.length > 0 && `Columns that ${file} does not have, left blank: ${named(missing)}.`,
    totals.length > 0 &&
      `Total rows, left out since the template adds up itself: ${totals.map((line) => `line ${line}`).join(', ')}.`,
    ...texts
      .slice(0, LISTED)
      .map(({ line, header, text }) => `Line ${line}, "${header}": "${text}" is no number and stays a text.`),
    texts.length > LISTED && `… and ${texts.length - LISTED} more cells like these.`,
  ];
  return lines.flatMap((line) => (line === false ? [] : [`${line}\n`])).join('');
}

/** Whether something of the data did not get where it belongs. */
function isIncomplete({ unmatched, texts }: FillReport): boolean {
  return unmatched.length > 0 || texts.length > 0;
}

interface Made {
  readonly model: WorkbookModel;
  readonly remark?: string;
}

/** The template and, where its formulas take values of a year, the sheet of the office's own. */
function modelOf(kind: Kind, options: TemplateOptions, law: TemplateQuestion['law']): Made {
  if (!law) return { model: templateModel(kind, options) };
  if (!takesOffice(kind)) {
    const remark = `No formula of the template ${kind} takes a value that changes by year: nothing of ${law.file} is in it.`;
    return { model: templateModel(kind, options), remark };
  }
  const values = officeValues(law.values);
  const [sheet] = templateModel('law-values', { data: officeData(values) }).sheets;
  const model = templateModel(kind, { ...options, office: officeSheetRange(sheet.name, values) });
  return { model: { ...model, sheets: [...model.sheets, sheet] } };
}

/** A template, filled with the data where there are some, and what of the data did not get where it belongs. */
export function templateFile({ kind, output, from, set, law }: TemplateQuestion): Work {
  const inputs = inputsOf(kind, set);
  const data = from === undefined ? undefined : dataFrom(from, kind);
  const { model, remark } = modelOf(kind, { data, inputs }, law);
  const file = writeWorkbook(withComputedValues(model));
  const remarked = remark === undefined ? '' : `${plain(remark)}\n`;
  if (from === undefined || !data) return { output: file, said: `${output} written.\n`, remarked, code: 0 };
  const report = fillReport(kind, data);
  return {
    output: file,
    said: `${output}: ${report.rows.toLocaleString('en-US')} ${report.rows === 1 ? 'row' : 'rows'} of ${from}.\n`,
    remarked: `${remarked}${reportText(from, report)}`,
    code: isIncomplete(report) ? 1 : 0,
  };
}
