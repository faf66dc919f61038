import type { CellRange } from '../../../workbook/address';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { type FormulaPattern, readPattern } from './pattern';
import { relativeText } from './relative-text';

/** A formula cell and its pattern. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly pattern: FormulaPattern;
}

export type Axis = 'row' | 'column';

/** Formulas of a line that stand side by side and compute the same. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Its first cell. */
  readonly cell: FormulaCell;
}

export function lengthOf({ from, to }: Run): number {
  return to - from + 1;
}

/** A cell of a run by its place in the line. */
export function cellOf(axis: Axis, { cell }: Run, at: number): FormulaCell {
  return axis === 'row' ? { ...cell, column: at } : { ...cell, row: at };
}

/**
 * So many formulas of a sheet that are no copies of each other are read. A sheet with more is no table of formulas that
 * follow each other; what comes after them is told to be left out (`unread`).
 */
export const MOST_PATTERNS = 20_000;

/** What a formula that was not read is taken for among others: one that looks at no cell, like a constant. */
const UNREAD: FormulaPattern = { same: '', skeleton: '', tokens: [], references: [] };

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
  /** How many formulas were not read, and the first of them. */
  readonly unread: number;
  readonly firstUnread?: { readonly row: number; readonly column: number };
  private readonly rows: Int32Array;
  private readonly columns: Int32Array;
  private readonly of: Int32Array;
  /** A number for each pattern: one for all patterns that compute the same. */
  private readonly same: Int32Array;
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
    let unread = 0;
    let strange = 0;
    for (const cell of sheet.formulas()) {
      const { row, column } = cell;
      // Where so many in a row are copies of none, the others are not looked at any more.
      let pattern: number | undefined;
      if (strange < MOST_PATTERNS) {
        const { formula } = cell;
        const text = relativeText(formula, row, column);
        pattern = known.get(text);
        if (pattern === undefined && known.size < MOST_PATTERNS) {
          pattern = patterns.push(readPattern(formula, text, row, column)) - 1;
          known.set(text, pattern);
        }
        strange = pattern === undefined ? strange + 1 : 0;
      }
      if (pattern === undefined) {
        if (unread === 0) {
          patterns.push(UNREAD);
          this.firstUnread = { row, column };
        }
        unread += 1;
        pattern = MOST_PATTERNS;
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
    this.unread = unread;
    const sames = new Map<string, number>();
    this.same = Int32Array.from(patterns, ({ same }) => {
      const number = sames.get(same) ?? sames.size;
      sames.set(same, number);
      return number;
    });
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
      if (this.columns[middle] === column) return this.read(middle).pattern;
      if (this.columns[middle] < column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** The formula cells in a range, at most so many. */
  *within({ top, left, bottom, right }: CellRange, most: number): Iterable<FormulaCell> {
    let seen = 0;
    for (let row = Math.max(0, top); row <= bottom && row + 1 < this.rowStarts.length; row++) {
      let low = this.rowStarts[row];
      const end = this.rowStarts[row + 1];
      let high = end;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.columns[middle] < left) low = middle + 1;
        else high = middle;
      }
      for (; low < end && this.columns[low] <= right; low++) {
        if (++seen > most) return;
        yield this.read(low);
      }
    }
  }

  /** Every row, or column, that has formulas, as runs of formulas that compute the same. */
  *lines(axis: Axis): Iterable<readonly Run[]> {
    const bounds = axis === 'row' ? this.rowStarts : this.columnStarts;
    const places = axis === 'row' ? this.columns : this.rows;
    for (let line = 0; line + 1 < bounds.length; line++) {
      const runs: Run[] = [];
      let last: { from: number; to: number; cell: FormulaCell } | undefined;
      let pattern = -1;
      for (let at = bounds[line]; at < bounds[line + 1]; at++) {
        const index = axis === 'row' ? at : this.byColumn[at];
        const place = places[index];
        if (last && last.to === place - 1 && this.same[this.of[index]] === pattern) {
          last.to = place;
          continue;
        }
        last = { from: place, to: place, cell: this.cell(index) };
        pattern = this.same[this.of[index]];
        runs.push(last);
      }
      if (runs.length > 0) yield runs;
    }
  }

  /** The cells whose pattern is as asked; the patterns are asked once each. */
  *cellsWith(isSo: (pattern: FormulaPattern) => boolean): Iterable<FormulaCell> {
    const wanted = this.patterns.map(isSo);
    if (!wanted.includes(true)) return;
    for (let cell = 0; cell < this.count; cell++) if (wanted[this.of[cell]]) yield this.cell(cell);
  }

  private cell(index: number): FormulaCell {
    return { row: this.rows[index], column: this.columns[index], pattern: this.patterns[this.of[index]] };
  }

  /** A cell that is asked for by itself: one that was left out is read now. */
  private read(index: number): FormulaCell {
    const cell = this.cell(index);
    if (cell.pattern !== UNREAD) return cell;
    const { row, column } = cell;
    const formula = this.sheet.formula(row, column) ?? '';
    return { row, column, pattern: readPattern(formula, relativeText(formula, row, column), row, column) };
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
