import type { CellRange } from './address';
import type { SheetSnapshot } from './snapshot';

/** The place of the first number that is not below `least`; the list's length where there is none. */
function firstFrom(inOrder: readonly number[], least: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows from one to another, both counted, in which a cell of the sheet holds anything. */
export function* usedRowsIn(sheet: SheetSnapshot, top: number, bottom: number): Iterable<number> {
  const rows = sheet.usedRows();
  for (let i = firstFrom(rows, top); i < rows.length && rows[i] <= bottom; i++) yield rows[i];
}

/** The cells of a range that hold anything, row by row. */
export function* usedCellsIn(
  sheet: SheetSnapshot,
  { top, left, bottom, right }: CellRange,
): Iterable<{ readonly row: number; readonly column: number }> {
  for (const row of usedRowsIn(sheet, top, bottom)) {
    const columns = sheet.usedColumns(row);
    for (let i = firstFrom(columns, left); i < columns.length && columns[i] <= right; i++) {
      yield { row, column: columns[i] };
    }
  }
}

/** Every cell of the sheet that holds anything, row by row. */
export function* usedCells(sheet: SheetSnapshot): Iterable<{ readonly row: number; readonly column: number }> {
  for (const row of sheet.usedRows()) {
    for (const column of sheet.usedColumns(row)) yield { row, column };
  }
}
