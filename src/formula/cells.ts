import type { FormulaCell } from './formula-cell';
import { LAST_COLUMN, LAST_ROW } from './parse/corner';
import type { Area } from './reference';
import type { Grid, Scalar } from './value';

/** A cell that another cell's formula fills: part of a spill or of an array formula. */
export class FilledCell {
  constructor(
    readonly owner: FormulaCell,
    /** What the file says it holds. */
    readonly stored: Scalar,
  ) {}
}

export type Entry = Scalar | FormulaCell | FilledCell;

/** The cells of one column that exist, by row. */
class Column {
  readonly rows: number[] = [];
  readonly entries: Entry[] = [];
  /** Where formulas (or their results) stand among the entries, and for each the next that is not computed. */
  private pending: { readonly row: number; readonly cell: FormulaCell }[] | undefined;
  private next: Int32Array = new Int32Array(0);

  /** The position of the first cell from a row on. */
  from(row: number): number {
    const { rows } = this;
    let low = 0;
    let high = rows.length;
    // Cells mostly stand without gaps.
    const guess = rows.length > 0 ? row - rows[0] : 0;
    if (guess >= 0 && guess < high && rows[guess] === row) return guess;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[middle] < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  at(row: number): Entry {
    const i = this.from(row);
    return this.rows[i] === row ? this.entries[i] : null;
  }

  set(row: number, entry: Entry): void {
    const i = this.from(row);
    if (this.rows[i] === row) this.entries[i] = entry;
    else {
      this.rows.splice(i, 0, row);
      this.entries.splice(i, 0, entry);
    }
    this.pending = undefined;
  }

  /** The first formula within rows that is not computed. */
  undone(top: number, bottom: number, cellOf: (entry: Entry) => FormulaCell | undefined): FormulaCell | undefined {
    const pending = (this.pending ??= this.index(cellOf));
    let low = 0;
    let high = pending.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pending[middle].row < top) low = middle + 1;
      else high = middle;
    }
    let at = low;
    while (at < pending.length && pending[at].cell.done) at = Math.max(this.next[at], at + 1);
    for (let i = low; i < at;) {
      const following = Math.max(this.next[i], i + 1);
      this.next[i] = at;
      i = following;
    }
    return at < pending.length && pending[at].row <= bottom ? pending[at].cell : undefined;
  }

  private index(cellOf: (entry: Entry) => FormulaCell | undefined): { row: number; cell: FormulaCell }[] {
    const pending = this.entries.flatMap((entry, i) => {
      const cell = cellOf(entry);
      return cell ? [{ row: this.rows[i], cell }] : [];
    });
    this.next = new Int32Array(pending.length);
    return pending;
  }

  /** After a calculation begins anew. */
  restart(): void {
    this.next.fill(0);
  }
}

/** Asked for what a cell holds; the calculation answers, or ends the attempt until the cell is computed. */
export interface Reading {
  valueOf(entry: Entry, row: number, column: number): Scalar;
  cellOf(entry: Entry): FormulaCell | undefined;
  /** The cells of an area, all of them computed. */
  area(area: Area): Grid;
}

/** The cells of a sheet that exist, by column. */
export class SheetCells {
  private readonly columns = new Map<number, Column>();
  /** The columns in order; told anew when one is added. */
  private ordered: number[] | undefined;

  constructor(private readonly reading: Reading) {}

  entry(row: number, column: number): Entry {
    return this.columns.get(column)?.at(row) ?? null;
  }

  value(row: number, column: number): Scalar {
    const entry = this.entry(row, column);
    return typeof entry === 'object' && entry !== null ? this.reading.valueOf(entry, row, column) : entry;
  }

  set(row: number, column: number, entry: Entry): void {
    let found = this.columns.get(column);
    if (!found) {
      found = new Column();
      this.columns.set(column, found);
      this.ordered = undefined;
    }
    found.set(row, entry);
  }

  private columnsWithin(left: number, right: number): number[] {
    if (right - left < 8) {
      const near: number[] = [];
      for (let column = left; column <= right; column++) if (this.columns.has(column)) near.push(column);
      return near;
    }
    this.ordered ??= [...this.columns.keys()].sort((a, b) => a - b);
    return this.ordered.filter((column) => column >= left && column <= right);
  }

  /** A formula within an area that is not computed yet. */
  undone({ left, right, top, bottom }: Area): FormulaCell | undefined {
    for (const column of this.columnsWithin(left, right)) {
      const found = this.columns.get(column)?.undone(top, bottom, this.reading.cellOf);
      if (found) return found;
    }
    return undefined;
  }

  restart(): void {
    for (const column of this.columns.values()) column.restart();
  }

  grid(area: Area): Grid {
    const columns = this.columnsWithin(area.left, area.right).flatMap((column) => {
      const found = this.columns.get(column);
      if (!found) return [];
      const [start, end] = [found.from(area.top), found.from(area.bottom + 1)];
      return start < end ? [{ column, rows: found.rows, entries: found.entries, start, end }] : [];
    });
    return new CellGrid(area, columns, this, this.reading);
  }
}

interface Slice {
  readonly column: number;
  readonly rows: readonly number[];
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly end: number;
}

/** An area as it is read: only the cells that exist cost. */
class CellGrid implements Grid {
  readonly from = 'cells';
  readonly rest = null;
  readonly rows: number;
  readonly columns: number;
  readonly usedRows: number;
  readonly usedColumns: number;

  constructor(
    readonly area: Area,
    private readonly slices: readonly Slice[],
    private readonly cells: SheetCells,
    private readonly reading: Reading,
  ) {
    this.rows = area.bottom - area.top + 1;
    this.columns = area.right - area.left + 1;
    this.usedRows = slices.reduce((most, { rows, end }) => Math.max(most, rows[end - 1] - area.top + 1), 0);
    this.usedColumns = slices.length === 0 ? 0 : slices[slices.length - 1].column - area.left + 1;
  }

  resized(rows: number, columns: number): Grid {
    const { sheet, top, left } = this.area;
    const bottom = Math.min(top + rows - 1, LAST_ROW);
    const right = Math.min(left + columns - 1, LAST_COLUMN);
    return this.reading.area({ sheet, top, left, bottom, right });
  }

  at(row: number, column: number): Scalar {
    return this.cells.value(this.area.top + row, this.area.left + column);
  }

  private valueOf(entry: Entry, row: number, column: number): Scalar {
    return typeof entry === 'object' && entry !== null ? this.reading.valueOf(entry, row, column) : entry;
  }

  each(visit: (value: Scalar, row: number, column: number) => void | boolean): void {
    const { area, slices } = this;
    if (slices.length === 1) {
      const [{ column, rows, entries, start, end }] = slices;
      for (let i = start; i < end; i++) {
        const value = this.valueOf(entries[i], rows[i], column);
        if (visit(value, rows[i] - area.top, column - area.left) === true) return;
      }
      return;
    }
    // Row by row: each column waits at its next cell.
    const next = slices.map(({ start }) => start);
    for (;;) {
      let row = Infinity;
      for (let i = 0; i < slices.length; i++) {
        if (next[i] < slices[i].end) row = Math.min(row, slices[i].rows[next[i]]);
      }
      if (row === Infinity) return;
      for (let i = 0; i < slices.length; i++) {
        const { rows, entries, column, end } = slices[i];
        if (next[i] >= end || rows[next[i]] !== row) continue;
        const value = this.valueOf(entries[next[i]], row, column);
        next[i]++;
        if (visit(value, row - area.top, column - area.left) === true) return;
      }
    }
  }
}
