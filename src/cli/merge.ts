import { findFiles, REPORTS } from './find-files';
import { readBytes } from './read-file';
import {
  exitCode,
  type JsonReport,
  keepInputs,
  REPORT_OPTIONS,
  reportOptions,
  tellUnread,
  writeReport,
} from './report-output';
import { problemOf } from './shard';
import { parse, UsageError } from './usage';

function isReport(value: unknown): value is JsonReport {
  if (typeof value !== 'object' || value === null) return false;
  const { files, rules, shard } = value as Partial<Record<keyof JsonReport, unknown>>;
  const isShard = (given: unknown): boolean =>
    typeof given === 'object' &&
    given !== null &&
    ['part', 'of'].every((key) => Number.isInteger(Reflect.get(given, key)));
  return (
    typeof rules === 'string' &&
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

/** Undefined where it is no JSON: what the parser says of it quotes the file, which may be anything. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readReport(file: string): JsonReport {
  const value = parsed(new TextDecoder().decode(readBytes(file)));
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
  const inputs = await findFiles(positionals, REPORTS);
  keepInputs(options, inputs);
  const reports = inputs.map(readReport);
  const shards = reports.flatMap(({ shard }) => shard ?? []);
  if (shards.length > 0 && shards.length < reports.length) {
    throw new UsageError('the reports do not belong together: some are parts (--shard), some are not');
  }
  const problem = problemOf(shards);
  if (problem) throw new UsageError(`the reports do not make a whole: ${problem}`);
  const versions = [...new Set(reports.map(({ rules }) => rules))];
  if (versions.length > 1) {
    throw new UsageError(
      `the reports were made with different rules (${versions.join(', ')}): check again with one of them`,
    );
  }

  const ordered = [...reports].sort((a, b) => (a.shard?.part ?? 0) - (b.shard?.part ?? 0));
  const files =
    shards.length > 0 ? inTurn(ordered.map((report) => report.files)) : ordered.flatMap((report) => report.files);
  const names = files.map(({ file }) => file);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`${twice} is in two reports`);
  writeReport(options, { rules: versions.join(), files }, { inputs, replace: options.replace });
  tellUnread(files);
  return exitCode(files, options);
}

/** The first of each list, then the second of each: the order before the files were dealt out. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
