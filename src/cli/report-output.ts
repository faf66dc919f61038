import type { FileResult } from '../batch/file-result';
import { sarifReport } from './formats/sarif';
import { plain, rulesLine, textReport } from './formats/text';
import { xlsxReport } from '../batch/xlsx-report';
import type { Shard } from './shard';
import { UsageError } from './usage';
import { type Protected, refuseLoss, REPLACE_OPTION, writeWhole } from './write-file';

const FORMATS = ['text', 'json', 'sarif', 'xlsx'] as const;
const LEVELS = ['error', 'warning'] as const;

/** The options of every command that ends in a report. */
export const REPORT_OPTIONS = {
  format: { type: 'string', default: 'text' },
  output: { type: 'string', short: 'o' },
  'fail-on': { type: 'string', default: 'warning' },
  ...REPLACE_OPTION,
} as const;

export interface ReportOptions {
  readonly format: (typeof FORMATS)[number];
  /** A file; left out, standard output. */
  readonly output: string | undefined;
  readonly level: (typeof LEVELS)[number];
  readonly replace: boolean;
}

/** The JSON report: what `nm-finance merge` reads again. */
export interface JsonReport {
  /** The version of the rules that the files were checked with. */
  readonly rules: string;
  readonly shard?: Shard;
  readonly files: readonly FileResult[];
}

function oneOf<W extends string>(words: readonly W[], given: string, option: string): W {
  const word = words.find((candidate) => candidate === given);
  if (!word) throw new UsageError(`--${option} is "${given}": give one of ${words.join(', ')}`);
  return word;
}

export function reportOptions(values: {
  format: string;
  output?: string;
  'fail-on': string;
  replace: boolean;
}): ReportOptions {
  const format = oneOf(FORMATS, values.format, 'format');
  const level = oneOf(LEVELS, values['fail-on'], 'fail-on');
  if (format === 'xlsx' && values.output === undefined) throw new UsageError('--format xlsx needs --output FILE');
  const fits = values.output === undefined || (format === 'xlsx' ? XLSX : NO_WORKBOOK).test(values.output);
  if (!fits) {
    throw new UsageError(
      `${values.output} would be a report of the format ${format}: ${format === 'xlsx' ? 'its name must end in .xlsx' : 'its name must not end as a workbook’s does'}`,
    );
  }
  return { format, output: values.output, level, replace: values.replace };
}

const XLSX = /\.xlsx$/i;
const NO_WORKBOOK = /^(?!.*\.(?:xls[xmb]?|xlt[xm]?|csv|f?ods|ots|numbers)$)/is;

/** A report never takes the place of a file that it is about: said before any work is done. */
export function keepInputs({ output, replace }: ReportOptions, inputs: readonly string[]): void {
  if (output !== undefined) refuseLoss(output, { inputs, replace });
}

export function writeReport(
  { format, output }: Pick<ReportOptions, 'format' | 'output'>,
  { rules, shard, files }: JsonReport,
  keep: Protected,
): void {
  const report = {
    text: () => files.map(textReport).join('') + rulesLine(rules),
    json: () => `${JSON.stringify({ rules, ...(shard && { shard }), files }, null, 2)}\n`,
    sarif: () => sarifReport(files, rules),
    xlsx: () => xlsxReport(files, rules),
  }[format]();
  if (output === undefined) process.stdout.write(report);
  else writeWhole(output, report, keep);
}

/** Files that could not be read are named on standard error too: a report may go to a file that nobody opens. */
export function tellUnread(files: readonly FileResult[]): void {
  for (const { file, error } of files) {
    if (error !== undefined) process.stderr.write(`${plain(`${file}: could not be read: ${error}`)}\n`);
  }
}

/** Open findings at or above the level fail a check; ignored ones and notes do not. */
function fails({ findings }: FileResult, level: ReportOptions['level']): boolean {
  return findings.some(
    ({ severity, ignored }) =>
      ignored === undefined && (severity === 'error' || (level === 'warning' && severity === 'warning')),
  );
}

/** @returns 0 clean, 1 findings, 2 a file could not be read */
export function exitCode(files: readonly FileResult[], { level }: ReportOptions): number {
  if (files.some(({ error }) => error !== undefined)) return 2;
  return files.some((result) => fails(result, level)) ? 1 : 0;
}
