import type { SheetSnapshot } from '../../../workbook/snapshot';
import { EXACT } from './judged-totals';

/** A row that no word calls a total, but whose figures are what stands above them. */
export interface WordlessTotal {
  readonly row: number;
  /** The last text before its figures; -1 where there is none. */
  readonly column: number;
  readonly label: string;
}

/** So many columns of a row must be the sum of theirs, and so many for each that is not. */
export const LEAST_FOOTING = 4;
/** Of so many figures or more that count, a sum is no coincidence. */
const FIGURES = 2;
/** A list has no longer gap. */
const BLANKS = 2;

/** What a column has added up so far, down to the row that is looked at. */
interface Running {
  sum: number;
  figures: number;
  last: number;
}

function isOver({ last }: Running, row: number): boolean {
  return row - last > BLANKS + 1;
}

/**
 * Rows of typed figures of which nearly all are the sums of what stands above them, up to the column's heading or the
 * total before: "Result of operations", or a last row without a name.
 */
export function wordlessTotals(sheet: SheetSnapshot, isTotalRow: (row: number) => boolean): WordlessTotal[] {
  const found: WordlessTotal[] = [];
  const columns = new Map<number, Running>();
  for (const row of sheet.usedRows()) {
    let footing = 0;
    let others = 0;
    let text: { column: number; label: string } | undefined;
    let isFirst = true;
    const figures: { column: number; value: number }[] = [];
    for (const column of sheet.usedColumns(row)) {
      const value = sheet.value(row, column);
      if (typeof value === 'string' && value.trim() !== '') {
        columns.delete(column);
        if (isFirst) text = { column, label: value.trim() };
      }
      if (typeof value !== 'number') continue;
      isFirst = false;
      figures.push({ column, value });
      const running = columns.get(column);
      if (value === 0 || !running || isOver(running, row) || running.figures < FIGURES) continue;
      if (Math.abs(running.sum - value) <= EXACT) footing += sheet.formula(row, column) === undefined ? 1 : 0;
      else others += 1;
    }
    const isTotal = footing >= LEAST_FOOTING && others * LEAST_FOOTING <= footing;
    if (isTotal && !isTotalRow(row)) found.push({ row, column: -1, label: '', ...text });
    for (const { column, value } of figures) {
      const running = columns.get(column);
      if (isTotal || isTotalRow(row)) columns.delete(column);
      else if (!running || isOver(running, row))
        columns.set(column, { sum: value, figures: value === 0 ? 0 : 1, last: row });
      else {
        running.sum += value;
        running.figures += value === 0 ? 0 : 1;
        running.last = row;
      }
    }
  }
  return found;
}
