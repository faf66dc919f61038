import { kindOf, type RecognisedTable } from '../recognition';
import { overlap } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding } from './finding';

/** Of so many rows, and such a part of all, no office gets each wrong in another way. */
const LEAST_ROWS = 3;
const MOST = 0.6;
/** One factor, or one amount, in all rows is a fault of the office: to so many digits. */
const SAME_DIGITS = 3;

/**
 * Findings without those of likely tables that were probably misread: a figure that does not follow in most rows, in each by
 * another amount, speaks against the reading of the table. Said once, as a hint, at the first of its rows.
 */
export function withoutMisread(
  findings: readonly Finding[],
  tables: readonly RecognisedTable[],
  workbook: WorkbookSnapshot,
): Finding[] {
  const misread = new Map<Finding, Finding | undefined>();
  for (const table of tables) {
    if (table.certainty !== 'likely') continue;
    const own = findings.filter(
      ({ check, severity, place }) =>
        severity !== 'info' &&
        !check.startsWith('general.') &&
        place.sheet === table.sheet &&
        overlap(table.range, place.range),
    );
    for (const alike of groupsOf(own)) {
      if (!speaksAgainst(alike, table, workbook)) continue;
      alike.forEach((finding, index) =>
        misread.set(finding, index === 0 ? hint(finding, alike.length, table) : undefined),
      );
    }
  }
  return findings.flatMap((finding) => (misread.has(finding) ? (misread.get(finding) ?? []) : finding));
}

function groupsOf(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { top, bottom, left, right } = finding.place.range;
    if (top !== bottom || left !== right || finding.value === undefined) continue;
    const key = `${finding.check}|${left}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function speaksAgainst(alike: readonly Finding[], table: RecognisedTable, workbook: WorkbookSnapshot): boolean {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const column = alike[0].place.range.left;
  const filled = table.rows.filter(({ role, row }) => role === 'data' && typeof sheet?.value(row, column) === 'number');
  const rows = new Set(alike.map(({ place }) => place.range.top));
  if (rows.size < LEAST_ROWS || rows.size < MOST * filled.length) return false;
  const figures = alike.map(({ place, value = 0 }) => ({
    printed: Number(sheet?.value(place.range.top, column)),
    value,
  }));
  const isOne = (of: (figure: { printed: number; value: number }) => number): boolean =>
    new Set(figures.map((figure) => of(figure).toPrecision(SAME_DIGITS))).size === 1;
  return !isOne(({ printed, value }) => printed / value) && !isOne(({ printed, value }) => printed - value);
}

function hint(finding: Finding, rows: number, table: RecognisedTable): Finding {
  return {
    check: finding.check,
    place: finding.place,
    citation: finding.citation,
    severity: 'info',
    message: `In ${rows} rows, most of the table, this figure does not follow, in each by another amount. Here: ${finding.message} It is likelier that the table is another one than “${kindOf(table.kind).title}”, or that a column is another one, than that so many rows are wrong: see under Tables what it was taken for, and correct it there.`,
  };
}
