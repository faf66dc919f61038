import { kindOf, type RecognisedTable } from '../../../recognition';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Amount, List } from './list';

/** The total rows of a recognised table, and for each of its figures' columns what they stand for. */
export interface TableTotals {
  /** From the first header row to the last row: totals in here are the table's. */
  readonly table: RecognisedTable;
  readonly columns: readonly {
    readonly column: number;
    readonly count: boolean;
    /** Of an amount for each: its total row may hold the average of the whole. */
    readonly average: boolean;
  }[];
  readonly rows: readonly number[];
  /** What stands above a total; or only what came since the total before it. */
  list(row: number, column: number, sinceOnly: boolean): List;
}

/** Rates and ratios do not add up. */
const ADDS_UP = new Set(['money', 'count']);
const AVERAGES = /\b(?:per|average|price|each|days|unit (?:value|factor|price))\b/i;

function figureColumns(table: RecognisedTable): TableTotals['columns'] {
  return kindOf(table.kind).columns.flatMap(({ role, title, number }) => {
    if (!ADDS_UP.has(number)) return [];
    const single = table.columns[role] as number | undefined;
    const columns = table.series[role] ?? (single === undefined ? [] : [single]);
    return columns.map((column) => ({ column, count: number === 'count', average: AVERAGES.test(title) }));
  });
}

/** Reads the totals of a table by what its rows were recognised as: page headers and titles between them do not matter. */
export function tableTotals(sheet: SheetSnapshot, table: RecognisedTable): TableTotals {
  const amount = (row: number, column: number): Amount[] => {
    const value = sheet.value(row, column);
    return typeof value === 'number' ? [{ row, value }] : [];
  };
  const indexes = new Map(table.rows.map(({ row }, index) => [row, index]));
  return {
    table,
    columns: figureColumns(table),
    rows: table.rows.flatMap(({ row, role }) => (role === 'total' || role === 'grand-total' ? [row] : [])),
    list(row, column, sinceOnly) {
      const found: List = { since: [], totals: [], all: [], belowTotal: false };
      const own = indexes.get(row) ?? 0;
      // From the total upwards, as a reader adds up.
      for (let index = own - 1; index >= 0; index--) {
        const entry = table.rows[index];
        if (entry.role === 'total') {
          if (sinceOnly) break;
          found.belowTotal = true;
          found.totals.push(...amount(entry.row, column));
        }
        if (entry.role !== 'data') continue;
        const amounts = amount(entry.row, column);
        found.all.push(...amounts);
        if (!found.belowTotal && entry.section === table.rows[own].section) found.since.push(...amounts);
      }
      return found;
    },
  };
}
