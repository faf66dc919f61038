/** What people are told of the corpus's planted faults, as text: the pages in test/checks/findings. */
import path from 'node:path';
import { runChecks } from '../../src/checks';
import type { Finding } from '../../src/checks/finding';
import { cellName, rangeName } from '../../src/workbook/address';
import { caseOf, workbookOf } from '../corpus/cases';
import type { CorpusKind } from '../corpus/table';

const PAGES = path.join(__dirname, 'findings');
const SEED = 20261125;

export function pageOf(kind: CorpusKind): string {
  return path.join(PAGES, `${kind.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.txt`);
}

function linesOf({ check, severity, place, message, ...finding }: Finding): string[] {
  const { actual, expected, formula, citation, explanations = [], fix = [], consequences = [] } = finding;
  return [
    `${severity} ${check} ${rangeName(place.range)}: ${message}`,
    `    is ${actual ?? '–'}; should be ${expected ?? '–'}${formula === undefined ? '' : `; by ${formula}`}`,
    `    ${citation.law}${citation.source === undefined ? '' : ` (${citation.source})`}`,
    ...explanations.map(
      ({ place: cell, printed, implied, evidence }) =>
        `    if ${rangeName(cell.range)} were ${implied} instead of ${printed}: ${evidence}`,
    ),
    ...consequences.map((one) => `    then ${one.check} ${rangeName(one.range)} is right: ${one.message}`),
    ...fix.map(
      ({ row, column, before, after, reason }) =>
        `    fix ${cellName(row, column)}: ${JSON.stringify(before)} → ${JSON.stringify(after)} (${reason})`,
    ),
  ];
}

/** The findings of a kind's fault, by its place in the kind's list, in one of the layouts that the corpus gives it. */
export function partText(kind: CorpusKind, fault: number, turn: number): string {
  const { name, sheet, faulty } = caseOf(kind, kind.faults[fault], SEED + fault, fault + turn);
  const { findings } = runChecks(workbookOf(faulty, sheet, false));
  return [`# ${name}`, ...findings.flatMap(linesOf)].join('\n');
}
