import { RULES_VERSION } from '../law/version';
import type { CheckQuestion } from './check-question';
import { findFiles, STANDARD_INPUT, WORKBOOKS } from './find-files';
import { rulesLine, textReport } from './formats/text';
import { LAW_OPTION, lawValues } from './law-option';
import { DEADLINE_OPTION, parseDeadline } from './isolated/limits';
import { checkFiles } from './pool';
import { exitCode, keepInputs, REPORT_OPTIONS, reportOptions, tellUnread, writeReport } from './report-output';
import { filesOf, parseShard } from './shard';
import { readStandardInput } from './standard-input';
import { parse, UsageError } from './usage';

async function asked(file: string, law: CheckQuestion['law']): Promise<CheckQuestion> {
  return file === STANDARD_INPUT ? { file, bytes: await readStandardInput(), law } : { file, law };
}

/**
 * `nm-finance check FILE…`: checks workbooks; the report goes to standard output or, with --output, to a file. With
 * `--law FILE` the office's own values of that file count where the law data has none. With `--shard 3/8` it takes the
 * third of eight parts of the files: `nm-finance merge` puts the reports together.
 * @param script what a process that checks one file runs: the program itself
 * @returns 0 clean, 1 findings, 2 a file could not be read
 */
export async function check(args: readonly string[], script: string): Promise<number> {
  const { values, positionals } = parse(args, {
    ...REPORT_OPTIONS,
    shard: { type: 'string' },
    ...LAW_OPTION,
    ...DEADLINE_OPTION,
  });
  const options = reportOptions(values);
  const shard = values.shard === undefined ? undefined : parseShard(values.shard);
  const seconds = parseDeadline(values.deadline);
  if (positionals.length === 0) throw new UsageError('name at least one file, folder or glob');
  const found = await findFiles(positionals, WORKBOOKS);
  const inputs = values.law === undefined ? found : [...found, values.law];
  keepInputs(options, inputs);
  const law = await lawValues(values.law, { script, seconds });
  const files = shard ? filesOf(found, shard) : found;

  const streams = options.format === 'text' && options.output === undefined;
  const progress = process.stderr.isTTY && !streams;
  const questions = await Promise.all(files.map((file) => asked(file, law)));
  const results = await checkFiles(questions, { script, seconds }, (result, done) => {
    if (streams) process.stdout.write(textReport(result));
    if (progress) process.stderr.write(`\r${done} of ${files.length} files checked`);
  });
  if (progress) process.stderr.write('\n');
  if (streams) process.stdout.write(rulesLine(RULES_VERSION));

  if (!streams) {
    const report = { rules: RULES_VERSION, ...(shard && { shard }), files: results };
    writeReport(options, report, { inputs, replace: options.replace });
    tellUnread(results);
  }
  if (found.length === 0) {
    process.stderr.write('There is no workbook (.xlsx or .xlsm) there.\n');
    return 2;
  }
  return exitCode(results, options);
}
