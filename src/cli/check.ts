import { RULES_VERSION } from '../law/version';
import { rulesLine, textReport } from './formats/text';
import { findFiles, WORKBOOKS } from './find-files';
import { checkFiles } from './pool';
import { exitCode, keepInputs, REPORT_OPTIONS, reportOptions, tellUnread, writeReport } from './report-output';
import { filesOf, parseShard } from './shard';
import { parse, UsageError } from './usage';

/**
 * `nm-finance check FILE…`: checks workbooks; the report goes to standard output or, with --output, to a file. With
 * `--shard 3/8` it takes the third of eight parts of the files: `nm-finance merge` puts the reports together.
 * @returns 0 clean, 1 findings, 2 a file could not be read
 */
export async function check(args: readonly string[], script: string): Promise<number> {
  const { values, positionals } = parse(args, { ...REPORT_OPTIONS, shard: { type: 'string' } });
  const options = reportOptions(values);
  const shard = values.shard === undefined ? undefined : parseShard(values.shard);
  if (positionals.length === 0) throw new UsageError('name at least one file, folder or glob');
  const found = await findFiles(positionals, WORKBOOKS);
  keepInputs(options, found);
  const files = shard ? filesOf(found, shard) : found;

  const streams = options.format === 'text' && options.output === undefined;
  const progress = process.stderr.isTTY && !streams;
  const results = await checkFiles(files, script, (result, done) => {
    if (streams) process.stdout.write(textReport(result));
    if (progress) process.stderr.write(`\r${done} of ${files.length} files checked`);
  });
  if (progress) process.stderr.write('\n');
  if (streams) process.stdout.write(rulesLine(RULES_VERSION));

  if (!streams) {
    writeReport(options, { rules: RULES_VERSION, ...(shard && { shard }), files: results });
    tellUnread(results);
  }
  if (found.length === 0) {
    process.stderr.write('There is no workbook (.xlsx or .xlsm) there.\n');
    return 2;
  }
  return exitCode(results, options);
}
