import { decimal } from '../../../rules/decimal';
import { kindOf, type RecognisedTable } from '../../../workbook/recognition';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Amount, List } from './list';

/** The total rows of a recognised table, and for each of its figures' columns what they stand for. */
export interface TableTotals {
  /** From the first header row to the last row: totals in here are the table's. */
  readonly table: RecognisedTable;
  readonly columns: readonly { readonly column: number; readonly count: boolean }[];
  readonly rows: readonly number[];
  list(row: number, column: number): List;
}

/** Rates and ratios do not add up. */
const ADDS_UP = new Set(['money', 'count']);

function figureColumns(table: RecognisedTable): TableTotals['columns'] {
  return kindOf(table.kind).columns.flatMap(({ role, number }) => {
    if (!ADDS_UP.has(number)) return [];
    const single = table.columns[role] as number | undefined;
    const columns = table.series[role] ?? (single === undefined ? [] : [single]);
    return columns.map((column) => ({ column, count: number === 'count' }));
  });
}

/** Reads the totals of a table by what its rows were recognised as: page headers and titles between them do not matter. */
export function tableTotals(sheet: SheetSnapshot, table: RecognisedTable): TableTotals {
  const amount = (row: number, column: number): Amount[] => {
    const value = sheet.value(row, column);
    return typeof value === 'number' ? [{ row, value: decimal(value) }] : [];
  };
  return {
    table,
    columns: figureColumns(table),
    rows: table.rows.flatMap(({ row, role }) => (role === 'total' || role === 'grand-total' ? [row] : [])),
    list(row, column) {
      const found: List = { since: [], totals: [], all: [] };
      const own = table.rows.find((entry) => entry.row === row);
      // From the total upwards, as a reader adds up.
      for (const entry of [...table.rows].reverse()) {
        if (entry.row >= row) continue;
        if (entry.role === 'total') found.totals.push(...amount(entry.row, column));
        if (entry.role !== 'data') continue;
        found.all.push(...amount(entry.row, column));
        if (found.totals.length === 0 && entry.section === own?.section) found.since.push(...amount(entry.row, column));
      }
      return found;
    },
  };
}
