import { readFileSync } from 'node:fs';
import { findFiles } from './find-files';
import { exitCode, type JsonReport, REPORT_OPTIONS, reportOptions, tellUnread, writeReport } from './report-output';
import { problemOf } from './shard';
import { parse, UsageError } from './usage';

function isReport(value: unknown): value is JsonReport {
  if (typeof value !== 'object' || value === null) return false;
  const { files, shard } = value as Partial<Record<keyof JsonReport, unknown>>;
  const isShard = (given: unknown): boolean =>
    typeof given === 'object' &&
    given !== null &&
    ['part', 'of'].every((key) => Number.isInteger(Reflect.get(given, key)));
  return (
    Array.isArray(files) &&
    files.every(
      (one: unknown) =>
        typeof one === 'object' &&
        one !== null &&
        typeof Reflect.get(one, 'file') === 'string' &&
        Array.isArray(Reflect.get(one, 'findings')) &&
        Array.isArray(Reflect.get(one, 'tables')),
    ) &&
    (shard === undefined || isShard(shard))
  );
}

function readReport(file: string): JsonReport {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read as a report: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (!isReport(value)) throw new UsageError(`${file} is no report of "nm-finance check --format json"`);
  return value;
}

/**
 * `nm-finance merge REPORT.json…`: puts the reports of several machines together, in the order in which one machine would
 * have given them. Refuses where a part is missing or a file was checked twice: half a report must not pass for a whole.
 * @returns what `check` over all the files would have
 */
export async function merge(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, REPORT_OPTIONS);
  const options = reportOptions(values);
  if (positionals.length === 0) throw new UsageError('name at least one report: nm-finance merge report-*.json');
  const reports = (await findFiles(positionals)).map(readReport);
  const shards = reports.flatMap(({ shard }) => shard ?? []);
  if (shards.length > 0 && shards.length < reports.length) {
    throw new UsageError('the reports do not belong together: some are parts (--shard), some are not');
  }
  const problem = problemOf(shards);
  if (problem) throw new UsageError(`the reports do not make a whole: ${problem}`);

  const ordered = [...reports].sort((a, b) => (a.shard?.part ?? 0) - (b.shard?.part ?? 0));
  const files =
    shards.length > 0 ? inTurn(ordered.map((report) => report.files)) : ordered.flatMap((report) => report.files);
  const names = files.map(({ file }) => file);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`${twice} is in two reports`);
  writeReport(options, { files });
  tellUnread(files);
  return exitCode(files, options);
}

/** The first of each list, then the second of each: the order before the files were dealt out. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
