import type { SheetSnapshot } from '../../../workbook/snapshot';
import { type FormulaPattern, readPattern } from './pattern';
import { relativeText } from './relative-text';

/** A formula cell and its pattern. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly pattern: FormulaPattern;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * The formulas of a sheet by pattern, row by row and column by column. Each is read once, and copies of a formula share
 * one pattern: a sheet may hold millions.
 */
export class SheetFormulas {
  readonly patterns: readonly FormulaPattern[];
  readonly count: number;
  private readonly rows: Int32Array;
  private readonly columns: Int32Array;
  private readonly of: Int32Array;
  /** Where each row's cells begin among all. */
  private readonly rowStarts: Int32Array;
  /** Cells column by column, each from top to bottom, and where each column's begin. */
  private readonly byColumn: Int32Array;
  private readonly columnStarts: Int32Array;

  constructor(readonly sheet: SheetSnapshot) {
    const patterns: FormulaPattern[] = [];
    const known = new Map<string, number>();
    let rows = new Int32Array(256);
    let columns = new Int32Array(256);
    let of = new Int32Array(256);
    let count = 0;
    let lastRow = 0;
    let lastColumn = 0;
    for (const { row, column, formula } of sheet.formulas()) {
      const text = relativeText(formula, row, column);
      let pattern = known.get(text);
      if (pattern === undefined) {
        pattern = patterns.push(readPattern(formula, text, row, column)) - 1;
        known.set(text, pattern);
      }
      if (count === rows.length) {
        rows = grown(rows);
        columns = grown(columns);
        of = grown(of);
      }
      rows[count] = row;
      columns[count] = column;
      of[count] = pattern;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
      count += 1;
    }
    this.patterns = patterns;
    this.count = count;
    this.rows = rows;
    this.columns = columns;
    this.of = of;
    this.rowStarts = starts(rows, count, lastRow);
    this.columnStarts = starts(columns, count, lastColumn);
    const next = this.columnStarts.slice();
    this.byColumn = new Int32Array(count);
    for (let cell = 0; cell < count; cell++) this.byColumn[next[columns[cell]]++] = cell;
  }

  at(row: number, column: number): FormulaPattern | undefined {
    if (row < 0 || row + 1 >= this.rowStarts.length) return undefined;
    let low = this.rowStarts[row];
    let high = this.rowStarts[row + 1] - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.columns[middle] === column) return this.patterns[this.of[middle]];
      if (this.columns[middle] < column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** Every row, or column, that has formulas: its cells in order. */
  *lines(axis: 'row' | 'column'): Iterable<readonly FormulaCell[]> {
    const bounds = axis === 'row' ? this.rowStarts : this.columnStarts;
    for (let line = 0; line + 1 < bounds.length; line++) {
      if (bounds[line] === bounds[line + 1]) continue;
      const cells: FormulaCell[] = [];
      for (let at = bounds[line]; at < bounds[line + 1]; at++)
        cells.push(this.cell(axis === 'row' ? at : this.byColumn[at]));
      yield cells;
    }
  }

  *cells(): Iterable<FormulaCell> {
    for (let cell = 0; cell < this.count; cell++) yield this.cell(cell);
  }

  private cell(index: number): FormulaCell {
    return { row: this.rows[index], column: this.columns[index], pattern: this.patterns[this.of[index]] };
  }
}

/** Where each line's cells begin when they are ordered by line; one more than there are lines. */
function starts(lines: Int32Array, count: number, last: number): Int32Array {
  const bounds = new Int32Array(last + 2);
  for (let cell = 0; cell < count; cell++) bounds[lines[cell] + 1] += 1;
  for (let line = 1; line < bounds.length; line++) bounds[line] += bounds[line - 1];
  return bounds;
}

const KNOWN = new WeakMap<SheetSnapshot, SheetFormulas>();

/** The formulas of a sheet, read once for all checks. */
export function formulasOf(sheet: SheetSnapshot): SheetFormulas {
  let formulas = KNOWN.get(sheet);
  if (!formulas) {
    formulas = new SheetFormulas(sheet);
    KNOWN.set(sheet, formulas);
  }
  return formulas;
}
