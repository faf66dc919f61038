import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Miss, NumberCell } from './equation';
import { isWithin, judge, LEAST, missOf } from './judged-totals';
import type { List } from './list';
import type { TableTotals } from './table-rows';

/** A recognised table's totals are held to be such unless more than these, and most, are no sums. */
const MOST_DOUBTED = 2;

/** Totals of a recognised table that do not foot: its rows and columns are known, and each total is held to them. */
export function inTable(sheet: SheetSnapshot, totals: TableTotals): { misses: Miss[]; footing: NumberCell[] } {
  const judgeOne = judge(sheet);
  const misses: Miss[] = [];
  const footing: NumberCell[] = [];
  for (const { column, count, average } of totals.columns) {
    const judged = totals.rows.flatMap(
      (row) => judgeOne(row, column, (sinceOnly) => totals.list(row, column, sinceOnly), count) ?? [],
    );
    const sums = judged.filter(({ result }) => result !== 'misses');
    footing.push(...sums.map(({ total }) => total));
    // In a column of averages the whole's average lies within its rows'; one whose totals are sums is none.
    const isAverage = average && sums.length < LEAST;
    for (const own of judged) {
      if (own.result !== 'misses' || own.rows.length <= LEAST || (isAverage && isWithin(own))) continue;
      const isGrand = totals.table.kind !== 'level-of-effort' && !average;
      if (standsForRows(totals.list(own.total.row, column, false), isGrand)) misses.push(missOf(own, 1, true));
    }
  }
  return { misses, footing };
}

/** After other totals, one with few rows of its own may be of something else; a grand total has none and adds them up. */
function standsForRows({ since, belowTotal }: List, isGrand: boolean): boolean {
  return since.length > LEAST || !belowTotal || (isGrand && since.length === 0);
}

/** Where most of a table's totals are no sums, its rows are not what they were taken for. */
export function isTrusted({
  misses,
  footing,
}: {
  readonly misses: readonly Miss[];
  readonly footing: readonly NumberCell[];
}): boolean {
  return misses.length <= Math.max(MOST_DOUBTED, footing.length);
}
