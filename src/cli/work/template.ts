import {
  csvDataOf,
  CsvError,
  csvText,
  type FillReport,
  fillReport,
  InputError,
  type TemplateData,
  TEMPLATES,
  templateModel,
  typedInputs,
} from '../../templates';
import { withComputedValues } from '../../engine/computed';
import { writeWorkbook } from '../../workbook/file';
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

/** A template, filled with the data where there are some, and what of the data did not get where it belongs. */
export function templateFile({ kind, output, from, set }: TemplateQuestion): Work {
  const inputs = inputsOf(kind, set);
  const data = from === undefined ? undefined : dataFrom(from, kind);
  const file = writeWorkbook(withComputedValues(templateModel(kind, { data, inputs })));
  if (from === undefined || !data) return { output: file, said: `${output} written.\n`, remarked: '', code: 0 };
  const report = fillReport(kind, data);
  return {
    output: file,
    said: `${output}: ${report.rows.toLocaleString('en-US')} ${report.rows === 1 ? 'row' : 'rows'} of ${from}.\n`,
    remarked: reportText(from, report),
    code: isIncomplete(report) ? 1 : 0,
  };
}
