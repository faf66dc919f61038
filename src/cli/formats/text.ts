import { nearestText } from '../../checks/doubt';
import { isTold } from '../../checks/explanation-shown';
import type { FileResult } from '../../batch/file-result';

/** Control characters in a sheet's text could drive the terminal: they are shown as a blank. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** What the findings were found with, below all of them. */
export function rulesLine(rules: string): string {
  return `Rules ${rules}\n`;
}

/** So many sheets without a table are named, the others counted. */
const LISTED = 12;

function recognition({ tables, unrecognised = [] }: FileResult): string[] {
  const lines = tables.flatMap(({ kind, sheet, range, certainty, assumed }) => [
    `  taken for: ${kind} (${sheet}!${range})${certainty === 'likely' ? ', likely' : ''}`,
    ...assumed.map((what) => `      assumed: ${what}`),
  ]);
  for (const one of unrecognised.slice(0, LISTED)) {
    lines.push(`  not recognised: ${one.sheet}: no table of a kind we know${nearestText(one)}; general checks only`);
  }
  const more = unrecognised.length - LISTED;
  if (more > 0) lines.push(`  not recognised: ${more} more ${more === 1 ? 'sheet' : 'sheets'}; general checks only`);
  return lines;
}

function money(amount: number): string {
  return amount.toLocaleString('en-US', { style: 'currency', currency: 'USD' });
}

function findingLines(finding: FileResult['findings'][number]): string[] {
  const ignored = finding.ignored === undefined ? '' : ` [ignored: ${finding.ignored}]`;
  const at = finding.amount === undefined ? '' : ` (${money(finding.amount)} at stake)`;
  return [
    `  ${finding.severity} ${finding.sheet}!${finding.cell} ${finding.message}${at}${ignored}`,
    ...(finding.expected === undefined ? [] : [`      is ${finding.actual ?? 'blank'}, should be ${finding.expected}`]),
    ...(finding.explanations ?? [])
      .filter((one) => !isTold(finding, one))
      .map(
        ({ sheet, cell, printed, implied, evidence }) =>
          `      ${sheet}!${cell}: ${implied} instead of ${printed} (${evidence})`,
      ),
    ...(finding.consequences ?? []).map(
      ({ sheet, cell, message }) => `      follows from it: ${sheet}!${cell} ${message}`,
    ),
    `      ${finding.citation} [${finding.id}]`,
  ];
}

/** "Nothing found" is said of recognised tables only. */
function nothingFound({ tables }: FileResult): string {
  return tables.length > 0 ? '  nothing found' : '  no table was recognised; the general checks found nothing';
}

/** One file's findings as a person reads them on a terminal. */
export function textReport(result: FileResult): string {
  const { file, findings, error } = result;
  if (error !== undefined) return `${plain(file)}\n  could not be read: ${plain(error)}\n`;
  const outcomes = (result.outcomes ?? []).map(({ sheet, cell, message }) => `  outcome: ${sheet}!${cell} ${message}`);
  const lines = [file, ...recognition(result), ...outcomes, ...findings.flatMap(findingLines)];
  if (findings.length === 0) lines.push(nothingFound(result));
  return `${lines.map(plain).join('\n')}\n`;
}
