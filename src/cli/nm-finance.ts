import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES_VERSION } from '../law/version';
import { type JobName, SERVE } from './isolated/worker-process';
import { guardOutput } from './standard-output';
import { UsageError } from './usage';

export { SERVE } from './isolated/worker-process';

const HELP = `nm-finance: New Mexico school finance, computed and checked

  nm-finance eval 'FORMULA'          prints the value of a formula: nm-finance eval '=NM.ABE_FTE(120)'
  nm-finance eval --json             one formula a line from standard input, one JSON a line out
  nm-finance explain 'FORMULA'       shows the working: each step with its law, its numbers and its result
      [--json] [--in FILE [--sheet SHEET] | --in FILE --cell 'SHEET'!CELL [--law LAW.xlsx]]
  nm-finance whatif IN.xlsx OUT.xlsx --scenario 'NAME:KEY=VALUE,…' [--scenario …] [--table SHEET] [--law LAW.xlsx]
                                     adds a sheet that compares up to five scenarios; --list shows the keys
  nm-finance template KIND OUT.xlsx [--from DATA.csv] [--set ROLE=VALUE …] [--law LAW.xlsx]
                                     writes a template, filled with a table; --list shows the kinds and their values
  nm-finance calc IN.xlsx OUT.xlsx   computes every formula anew and writes what changed; the rest of the file stays
  nm-finance check FILE…             checks workbooks and CSV files (files, folders, globs; - for standard input)
      [--format text|json|sarif|xlsx] [--output FILE] [--fail-on error|warning] [--shard 3/8] [--deadline SECONDS]
      [--law LAW.xlsx]
  nm-finance fix FILE OUT.xlsx [--only ID,…] [--dry-run] [--law LAW.xlsx]
                                     makes the changes that the checks offer, noted on a sheet of their own
  nm-finance compare BEFORE AFTER    two workbooks held against each other: by kind of table, district or school, and column
      [--format text|json|csv] [--output FILE]
  nm-finance merge REPORT.json…      puts the JSON reports of several machines (--shard) together; options as for check

  nm-finance help NAME               what a function does: arguments, units, errors, examples, source (help UNIT_VALUE);
                                     or a value of the law by year (help unit-value)
  nm-finance --version               the product's version and that of its rules

--law names a workbook with a sheet "NM law" (template law-values): values of your office for years that the law data lacks.
check, fix, explain --cell, whatif and template use them where the law has none, and say so: "value of this office". A sheet
"NM law" in the workbook itself is read without it. eval sees no workbook: give the value, or a range as the argument office.

No command writes onto a file that it reads; onto another workbook only with --replace. Work on one workbook is given up
after a minute and three seconds a megabyte; --deadline SECONDS gives check, calc, compare, whatif, fix, explain and template
more.
Exit code of check and merge: 0 clean, 1 findings, 2 a file could not be read. Of compare: 0 nothing differs, 1 anything does,
2 a file could not be read. Of template, calc, whatif and fix: 0 written, 1 written but not everything could be taken over,
computed or fixed (standard error says what), 2 nothing was written.
`;

// A process that serves another one: only that one has a way to talk to it.
if (process.send && process.argv[2] === SERVE)
  void import('./isolated/serve').then(({ serve }) => serve(process.argv[3] as JobName));

/** From package.json, which is two folders up from the source and from what is built. */
function productVersion(): string {
  const text = readFileSync(path.join(__dirname, '../../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** `help NAME`: the page of a function or of a value of the law; else what the program can do. */
async function helpText([first, ...rest]: readonly string[]): Promise<string> {
  const [name] = first === 'help' ? rest.filter((argument) => !argument.startsWith('-')) : [];
  return name === undefined ? HELP : (await import('./help')).helpOn(name);
}

/**
 * Runs one command.
 * @param script what a process of its own runs, for work that might not end well: this file
 * @returns the exit code
 */
export async function main(args: readonly string[], script = __filename): Promise<number> {
  const [first, ...rest] = args;
  const command = rest.some((argument) => argument === '--help' || argument === '-h') ? 'help' : first;
  try {
    switch (command) {
      case 'eval':
        return await (await import('./eval')).evaluate(rest, script);
      case 'explain':
        return await (await import('./explain')).explain(rest, script);
      case 'whatif':
        return await (await import('./whatif')).compareScenarios(rest, script);
      case 'template':
        return await (await import('./template')).template(rest, script);
      case 'calc':
        return await (await import('./calc')).calc(rest, script);
      case 'check':
        return await (await import('./check')).check(rest, script);
      case 'fix':
        return await (await import('./fix')).fix(rest, script);
      case 'compare':
        return await (await import('./compare')).compare(rest, script);
      case 'merge':
        return await (await import('./merge')).merge(rest);
      case undefined:
      case 'help':
      case '--help':
      case '-h':
        process.stdout.write(await helpText(args));
        return command === undefined ? 2 : 0;
      case '--version':
        process.stdout.write(`nm-finance ${productVersion()}, rules ${RULES_VERSION}\n`);
        return 0;
      default:
        throw new UsageError(`there is no command "${command}"`);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`nm-finance: ${error.message}\n(nm-finance --help shows every command and option.)\n`);
    return 2;
  }
}

/** The program, from its arguments to its exit code. */
export function start(args: readonly string[], script = __filename): void {
  guardOutput();
  main(args, script).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`nm-finance: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
    },
  );
}
