/**
 * Every finding of every planted fault, word for word, as it was reviewed: test/checks/findings has a page for each kind
 * of table. A change of what people are told shows there as a difference to be read. UPDATE_FINDINGS=1 writes the pages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runChecks } from '../../src/checks';
import type { Finding } from '../../src/checks/finding';
import { cellName, rangeName } from '../../src/workbook/address';
import { caseOf, workbookOf } from '../corpus/cases';
import { CORPUS_KINDS } from '../corpus/kinds';
import type { CorpusKind } from '../corpus/table';

const PAGES = path.join(__dirname, 'findings');
const SEED = 20261125;
/** Each fault in so many layouts. */
const TURNS = 2;

function pageOf(kind: CorpusKind): string {
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

function pageText(kind: CorpusKind): string {
  const parts = kind.faults.flatMap((fault, index) =>
    Array.from({ length: TURNS }, (_, turn) => {
      const { name, sheet, faulty } = caseOf(kind, fault, SEED + index, index + turn);
      const { findings } = runChecks(workbookOf(faulty, sheet, false));
      return [`# ${name}`, ...findings.flatMap(linesOf)].join('\n');
    }),
  );
  return `${parts.join('\n\n')}\n`;
}

describe('what people are told of a planted fault', () => {
  test.each(CORPUS_KINDS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
    const text = pageText(kind);
    if (process.env.UPDATE_FINDINGS) writeFileSync(pageOf(kind), text);
    expect(text).toBe(readFileSync(pageOf(kind), 'utf8'));
  });
});
