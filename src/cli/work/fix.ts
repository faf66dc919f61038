import { CHECKS, runChecks } from '../../checks';
import type { Finding } from '../../checks/finding';
import { fixesOf, mergeChanges } from '../../checks/fixes';
import { ignoredAs, readIgnored } from '../../checks/ignored';
import { FUNCTION_NAMES } from '../../engine/computed';
import { cellName, quoteSheet } from '../../workbook/address';
import type { FileSnapshot } from '../../workbook/file';
import type { CellChange } from '../../workbook/port';
import { isErrorValue } from '../../workbook/snapshot';
import { applyFixes, type Fix, refusedBecause } from '../apply-fixes';
import { plain } from '../formats/text';
import type { Work } from '../isolated/apart';
import { openWorkbook } from '../open-workbook';
import { UsageError } from '../usage';
import { officeValues, type ToldValue } from '../../batch/told-values';

export interface FixQuestion {
  readonly input: string;
  /** The checks whose changes are wanted, as typed; all where nothing was. */
  readonly only: string | undefined;
  /** The office's own values, of the file that `--law` names. */
  readonly law?: readonly ToldValue[];
  /** Undefined where the changes are only to be shown. */
  readonly output: string | undefined;
}

/** The checks that `--only` names: one by its id, or all of a group ("general"). */
function wantedChecks(only: string | undefined): (id: string) => boolean {
  if (only === undefined) return () => true;
  const names = only
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const covers = (name: string, id: string): boolean => id === name || id.startsWith(`${name}.`);
  const unknown = names.find((name) => !CHECKS.some(({ id }) => covers(name, id)));
  if (unknown !== undefined || names.length === 0) {
    throw new UsageError(`--only is "${only}": give checks as a report names them, such as general.total`);
  }
  return (id) => names.some((name) => covers(name, id));
}

/** What the open findings offer to change, the likeliest of several ways. */
function fixesIn(workbook: FileSnapshot, wanted: (id: string) => boolean, law: readonly ToldValue[]): Fix[] {
  const ignored = readIgnored(workbook.settings);
  return runChecks(workbook, { lawFile: officeValues(law) })
    .findings.filter((finding) => wanted(finding.check) && ignoredAs(finding, ignored) === undefined)
    .flatMap((finding: Finding) => {
      const [changes] = fixesOf(finding);
      return changes ? [{ check: finding.check, changes }] : [];
    });
}

function shown(content: CellChange['before']): string {
  if (content === null) return '(blank)';
  return isErrorValue(content) ? content.error : String(content);
}

function changeLine({ sheet, row, column, before, after, reason }: CellChange): string {
  const place = `${quoteSheet(sheet)}!${cellName(row, column)}`;
  return plain(`  ${place}: ${shown(before)} → ${shown(after)}  ${reason}`);
}

/** `--dry-run`: what would be changed and what not. */
function describe(changes: readonly CellChange[], left: readonly string[]): string {
  const made =
    changes.length === 0 ? ['No check offers a change.'] : ['These would be changed:', ...changes.map(changeLine)];
  return [...made, ...left].map((line) => `${line}\n`).join('');
}

function conflictText(conflicts: number): string[] {
  if (conflicts === 0) return [];
  const what = conflicts === 1 ? 'One finding wants' : `${conflicts} findings want`;
  return [`${what} something else in a cell that another one changes: left out. Check the new file and fix it again.`];
}

/** The workbook with what the checks offer to change, or what they would. */
export async function fixFile({ input, only, output, law = [] }: FixQuestion): Promise<Work> {
  const wanted = wantedChecks(only);
  const { bytes, workbook } = openWorkbook(input);
  const offered = fixesIn(workbook, wanted, law);
  const refused = refusedBecause(bytes, workbook, offered, { functionNames: FUNCTION_NAMES });
  const { changes, conflicts } = mergeChanges(offered.filter((each) => !refused.has(each)).map((each) => each.changes));
  const left = [
    ...[...refused].map(([each, why]) => plain(`Not changed (${each.check}): ${why}`)),
    ...conflictText(conflicts),
  ];
  const code = left.length > 0 ? 1 : 0;
  if (output === undefined) return { said: describe(changes, left), remarked: '', code };
  return {
    output: changes.length === 0 ? bytes : await applyFixes(bytes, workbook, changes),
    said:
      changes.length === 0
        ? `${output}: no check offers a change; it is the same as ${input}.\n`
        : `${output}: ${changes.length.toLocaleString('en-US')} ${changes.length === 1 ? 'cell' : 'cells'} changed.\n`,
    remarked: left.map((line) => `${line}\n`).join(''),
    code,
  };
}
