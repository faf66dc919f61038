import type { FileResult } from './check-file';
import { findFiles } from './find-files';
import { sarifReport } from './formats/sarif';
import { plain, textReport } from './formats/text';
import { xlsxReport } from './formats/xlsx';
import { checkFiles } from './pool';
import { parse, UsageError } from './usage';
import { writeWhole } from './write-file';

const FORMATS = ['text', 'json', 'sarif', 'xlsx'] as const;
const LEVELS = ['error', 'warning'] as const;

function oneOf<W extends string>(words: readonly W[], given: string, option: string): W {
  const word = words.find((candidate) => candidate === given);
  if (!word) throw new UsageError(`--${option} is "${given}": give one of ${words.join(', ')}`);
  return word;
}

/** Open findings at or above the level fail a check; ignored ones and notes do not. */
function fails({ findings }: FileResult, level: (typeof LEVELS)[number]): boolean {
  return findings.some(
    ({ severity, ignored }) =>
      ignored === undefined && (severity === 'error' || (level === 'warning' && severity === 'warning')),
  );
}

/**
 * `nm-finance check FILE…`: checks workbooks; the report goes to standard output or, with --output, to a file.
 * @returns 0 clean, 1 findings, 2 a file could not be read
 */
export async function check(args: readonly string[], script: string): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    output: { type: 'string', short: 'o' },
    'fail-on': { type: 'string', default: 'warning' },
  });
  const format = oneOf(FORMATS, values.format, 'format');
  const level = oneOf(LEVELS, values['fail-on'], 'fail-on');
  if (positionals.length === 0) throw new UsageError('name at least one file, folder or glob');
  if (format === 'xlsx' && values.output === undefined) throw new UsageError('--format xlsx needs --output FILE');
  const files = await findFiles(positionals);

  const streams = format === 'text' && values.output === undefined;
  const progress = process.stderr.isTTY && !streams;
  const results = await checkFiles(files, script, (result, done) => {
    if (streams) process.stdout.write(textReport(result));
    if (progress) process.stderr.write(`\r${done} of ${files.length} files checked`);
  });
  if (progress) process.stderr.write('\n');

  if (!streams) {
    const report = {
      text: () => results.map(textReport).join(''),
      json: () => `${JSON.stringify({ files: results }, null, 2)}\n`,
      sarif: () => sarifReport(results),
      xlsx: () => xlsxReport(results),
    }[format]();
    if (values.output === undefined) process.stdout.write(report);
    else writeWhole(values.output, report);
  }
  const unread = results.filter(({ error }) => error !== undefined);
  if (!streams)
    for (const { file, error } of unread)
      process.stderr.write(`${plain(`${file}: could not be read: ${error ?? ''}`)}\n`);
  if (files.length === 0) process.stderr.write('There is no workbook (.xlsx or .xlsm) there.\n');
  if (unread.length > 0 || files.length === 0) return 2;
  return results.some((result) => fails(result, level)) ? 1 : 0;
}
