import { kindOf, type RecognisedTable } from '../recognition';
import { fieldOf } from '../kinds/kind';
import { cellDecimal } from '../rules/cell-number';
import type { Place } from '../workbook/port';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { figureIn } from './figure-text';
import type { Finding } from './finding';

const known = new WeakMap<RecognisedTable, ReadonlySet<number>>();

/** A table's rows, to look one up: a long one is asked for each of its findings. */
function rowsOf(table: RecognisedTable): ReadonlySet<number> {
  const rows = known.get(table) ?? new Set(table.rows.map(({ row }) => row));
  known.set(table, rows);
  return rows;
}

/** Whether the table has money at this place: in a column, or in a labelled value. */
function holdsMoney(table: RecognisedTable, { range }: Place): boolean {
  const { top: row, left: column } = range;
  const kind = kindOf(table.kind);
  const layout = table.layout === 'form' ? 'form' : 'columns';
  const isMoney = (role: string): boolean => fieldOf(kind, role, layout)?.number === 'money';
  const input = Object.entries(table.inputs).find(([, at]) => at.row === row && at.column === column);
  if (input) return isMoney(input[0]);
  if (table.layout === 'form' || !rowsOf(table).has(row)) return false;
  const roles = Object.entries(table.columns).flatMap(([role, at]) => (at === column ? role : []));
  const series = Object.entries(table.series).flatMap(([role, columns]) => (columns.includes(column) ? role : []));
  return [...roles, ...series].some(isMoney);
}

/** By how much the figure is off: as numbers where they are known, else as the finding writes them. */
function offBy({ place, value, actual, expected }: Finding, workbook: WorkbookSnapshot): number | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  const held = sheet?.value(place.range.top, place.range.left);
  const is = figureIn(actual) ?? (typeof held === 'number' ? held : undefined);
  const should = value ?? figureIn(expected);
  if (is === undefined || should === undefined) return undefined;
  return cellDecimal(should).minus(cellDecimal(is)).abs().toNumber();
}

/** General checks read sheets, not roles; a cause stands in a column that its check did not judge. The others know best. */
function knowsNoRole({ check, source }: Finding): boolean {
  return check.startsWith('general.') || source !== undefined;
}

/**
 * The dollars of findings whose check cannot tell them: where a figure of a recognised table is money, they are what it is
 * off by. So a total, or a misprint that explains other figures, counts as an allocation does.
 */
export function withDollars(
  findings: readonly Finding[],
  tables: readonly RecognisedTable[],
  workbook: WorkbookSnapshot,
): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.amount !== undefined || finding.severity === 'info' || !knowsNoRole(finding)) return finding;
    const isMoney = tables.some((table) => table.sheet === finding.place.sheet && holdsMoney(table, finding.place));
    const amount = isMoney ? offBy(finding, workbook) : undefined;
    return amount === undefined || amount === 0 ? finding : { ...finding, amount };
  });
}
