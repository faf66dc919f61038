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

interface Figure {
  readonly column: number;
  readonly value: number;
}

/** A row of figures, how many of them are the sums of their columns, and how many that could be are not. */
interface ReadRow {
  readonly figures: readonly Figure[];
  readonly footing: number;
  readonly others: number;
  /** The last text before its figures. */
  readonly text?: { readonly column: number; readonly label: string };
}

/** What has been added up in the columns of a sheet, row by row. */
class Sums {
  private readonly columns = new Map<number, Running>();

  constructor(private readonly sheet: SheetSnapshot) {}

  /** A text begins its column anew. */
  read(row: number): ReadRow {
    const figures: Figure[] = [];
    let [footing, others] = [0, 0];
    let text: ReadRow['text'];
    for (const column of this.sheet.usedColumns(row)) {
      const value = this.sheet.value(row, column);
      if (typeof value === 'number') {
        figures.push({ column, value });
        const isSum = this.isSum(row, column, value);
        if (isSum === false) others += 1;
        if (isSum && this.sheet.formula(row, column) === undefined) footing += 1;
      } else if (typeof value === 'string' && value.trim() !== '') {
        this.columns.delete(column);
        if (figures.length === 0) text = { column, label: value.trim() };
      }
    }
    return { figures, footing, others, text };
  }

  /** Undefined where there is not enough above to be the sum of. */
  private isSum(row: number, column: number, value: number): boolean | undefined {
    const running = this.columns.get(column);
    if (value === 0 || !running || isOver(running, row) || running.figures < FIGURES) return undefined;
    return Math.abs(running.sum - value) <= EXACT;
  }

  beginAnew(figures: readonly Figure[]): void {
    for (const { column } of figures) this.columns.delete(column);
  }

  add(row: number, figures: readonly Figure[]): void {
    for (const { column, value } of figures) {
      const known = this.columns.get(column);
      const running = known && !isOver(known, row) ? known : { sum: 0, figures: 0, last: row };
      running.sum += value;
      running.figures += value === 0 ? 0 : 1;
      running.last = row;
      this.columns.set(column, running);
    }
  }
}

/**
 * Rows of typed figures of which nearly all are the sums of what stands above them, up to the column's heading or the
 * total before: "Result of operations", or a last row without a name.
 */
export function wordlessTotals(sheet: SheetSnapshot, isTotalRow: (row: number) => boolean): WordlessTotal[] {
  const found: WordlessTotal[] = [];
  const sums = new Sums(sheet);
  for (const row of sheet.usedRows()) {
    const { figures, footing, others, text } = sums.read(row);
    const isTotal = footing >= LEAST_FOOTING && others * LEAST_FOOTING <= footing;
    if (isTotal && !isTotalRow(row)) found.push({ row, column: -1, label: '', ...text });
    if (isTotal || isTotalRow(row)) sums.beginAnew(figures);
    else sums.add(row, figures);
  }
  return found;
}
