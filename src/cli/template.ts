import path from 'node:path';
import {
  dataOf,
  type FillReport,
  fillReport,
  parseCsv,
  type TemplateData,
  TEMPLATES,
  templateModel,
} from '../templates';
import { writeWorkbook } from '../workbook/file';
import { readBytes } from './read-file';
import { parse, UsageError } from './usage';
import { writeWhole } from './write-file';

type Kind = (typeof TEMPLATES)[number]['kind'];

const LISTED = 20;

function listText(): string {
  const width = Math.max(...TEMPLATES.map(({ kind }) => kind.length));
  return TEMPLATES.map(({ kind, description }) => `  ${kind.padEnd(width)}  ${description}\n`).join('');
}

function kindNamed(name: string): Kind {
  const found = TEMPLATES.find(({ kind }) => kind === name.toLowerCase());
  if (found) return found.kind;
  throw new UsageError(`there is no template "${name}"; there are ${TEMPLATES.map(({ kind }) => kind).join(', ')}`);
}

/** The text of a file as spreadsheets save it: UTF-8 or UTF-16 with its mark, or else Windows' own encoding. */
function textOf(file: string): string {
  const bytes = readBytes(file);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new Error(`${file} is a workbook or another zipped file. Save its table as CSV first.`);
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function dataFrom(file: string, kind: Kind): TemplateData {
  const data = dataOf(kind, parseCsv(textOf(file)));
  if (data) return data;
  const entry = TEMPLATES.find((template) => template.kind === kind);
  throw new Error(
    `No column of ${file} is one of the template's. It takes: ${entry?.columns.join(', ') ?? ''}. Give the table these headers.`,
  );
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
 * `nm-finance template KIND OUT.xlsx [--from DATA.csv]`: writes a template, filled with the data where there are some;
 * `nm-finance template --list` names the kinds.
 * @returns 0, or 1 where columns or figures of the data could not be taken
 */
export async function template(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    from: { type: 'string' },
    list: { type: 'boolean', default: false },
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
  const data = values.from === undefined ? undefined : dataFrom(values.from, kind);
  const { withComputedValues } = await import('../engine');
  writeWhole(output, writeWorkbook(withComputedValues(templateModel(kind, { data }))));
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
