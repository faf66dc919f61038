import path from 'node:path';
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
} from '../templates';
import { writeWorkbook } from '../workbook/file';
import { readBytes, unreadable } from './read-file';
import { parse, UsageError } from './usage';
import { refuseLoss, REPLACE_OPTION, writeWhole } from './write-file';

type Kind = (typeof TEMPLATES)[number]['kind'];

const LISTED = 20;

function listText(): string {
  const width = Math.max(...TEMPLATES.map(({ kind }) => kind.length));
  return TEMPLATES.map(({ kind, description, inputs }) => {
    const roles = inputs.map(({ role }) => role).join(', ');
    const set = roles === '' ? '' : `  ${' '.repeat(width)}  --set ${roles}\n`;
    return `  ${kind.padEnd(width)}  ${description}\n${set}`;
  }).join('');
}

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

function kindNamed(name: string): Kind {
  const found = TEMPLATES.find(({ kind }) => kind === name.toLowerCase());
  if (found) return found.kind;
  throw new UsageError(`there is no template "${name}"; there are ${TEMPLATES.map(({ kind }) => kind).join(', ')}`);
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

/**
 * `nm-finance template KIND OUT.xlsx [--from DATA.csv] [--set ROLE=VALUE …]`: writes a template, filled with the data where there are some;
 * `nm-finance template --list` names the kinds.
 * @returns 0, or 1 where columns or figures of the data could not be taken
 */
export async function template(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    from: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    list: { type: 'boolean', default: false },
    ...REPLACE_OPTION,
  });
  if (values.list) {
    process.stdout.write(listText());
    return 0;
  }
  const [name, output] = positionals;
  if (output === undefined || positionals.length > 2) {
    throw new UsageError(
      'give a kind and where to write it: nm-finance template KIND OUT.xlsx; --list names the kinds',
    );
  }
  const kind = kindNamed(name);
  if (path.extname(output).toLowerCase() !== '.xlsx') throw new UsageError(`${output} must end in .xlsx`);
  const keep = { inputs: values.from === undefined ? [] : [values.from], replace: values.replace };
  refuseLoss(output, keep);
  const inputs = inputsOf(kind, values.set);
  const data = values.from === undefined ? undefined : dataFrom(values.from, kind);
  const { withComputedValues } = await import('../engine');
  writeWhole(output, writeWorkbook(withComputedValues(templateModel(kind, { data, inputs }))), keep);
  if (values.from === undefined || !data) {
    process.stdout.write(`${output} written.\n`);
    return 0;
  }
  const report = fillReport(kind, data);
  process.stdout.write(
    `${output}: ${report.rows.toLocaleString('en-US')} ${report.rows === 1 ? 'row' : 'rows'} of ${values.from}.\n`,
  );
  process.stderr.write(reportText(values.from, report));
  return isIncomplete(report) ? 1 : 0;
}
