import type { CellRange } from '../workbook/address';
import { FormulaError, NotComputable } from './error';

/** What one cell can hold; null is blank. Dates are serial numbers. */
export type Scalar = number | string | boolean | FormulaError | null;

/** A rectangle of cells of a sheet, by the sheet's position in the workbook. */
export interface Area extends CellRange {
  readonly sheet: number;
}

/**
 * A rectangle of values: cells of a sheet, an array, or a single value that was given where a range may stand. Cost must
 * follow the cells that exist: `A:A` has 1,048,576 rows, so walk it by `each`, never by its rows and columns.
 */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Where the values come from, which decides what SUM does with a text: a single value is converted, a cell is not. */
  readonly from: 'cells' | 'array' | 'value';
  /** Of cells: where they stand, and the cells of another size that begin at the same place. */
  readonly area?: Area;
  resized?(rows: number, columns: number): Grid;
  /** No cell beyond these bounds differs from `rest`. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** What all cells hold that `each` does not visit: blank, except in arrays computed from whole columns. */
  readonly rest: Scalar;
  /** Rows and columns count from 0; they must be within the grid. */
  at(row: number, column: number): Scalar;
  /** Visits the cells that may differ from `rest`, row by row, until a visit gives true. */
  each(visit: (value: Scalar, row: number, column: number) => void | boolean): void;
}

/** An array of values. */
export class Matrix implements Grid {
  readonly usedRows: number;
  readonly usedColumns: number;

  /**
   * @param cells row by row, `used.rows` times `used.columns` of them
   * @param used the part that `cells` tells; all of it when left out. The others hold `rest`.
   */
  constructor(
    readonly rows: number,
    readonly columns: number,
    private readonly cells: readonly Scalar[],
    readonly from: 'array' | 'value' = 'array',
    used: { readonly rows: number; readonly columns: number } = { rows, columns },
    readonly rest: Scalar = null,
  ) {
    this.usedRows = used.rows;
    this.usedColumns = used.columns;
  }

  static of(rows: readonly (readonly Scalar[])[]): Matrix {
    return new Matrix(rows.length, rows[0].length, rows.flat());
  }

  static column(cells: readonly Scalar[]): Matrix {
    return new Matrix(cells.length, 1, cells);
  }

  /** A single value where a range may stand. */
  static single(value: Scalar): Matrix {
    return new Matrix(1, 1, [value], 'value');
  }

  at(row: number, column: number): Scalar {
    return row < this.usedRows && column < this.usedColumns ? this.cells[row * this.usedColumns + column] : this.rest;
  }

  each(visit: (value: Scalar, row: number, column: number) => void | boolean): void {
    const { cells, usedColumns } = this;
    for (let i = 0, row = 0; row < this.usedRows; row++) {
      for (let column = 0; column < usedColumns; column++, i++) if (visit(cells[i], row, column) === true) return;
    }
  }
}

/** So many cells of an array are computed in a second or two; what is larger keeps its value, at once. */
const MOST_COMPUTED = 3_000_000;
/** Whole columns of a sheet are read up to here. */
const MOST_READ = 20_000_000;

/** @throws NotComputable for an array that would take all time and memory there is */
export function checkArray(rows: number, columns: number, most = MOST_COMPUTED): void {
  if (rows * columns > most) throw new NotComputable('its array is too large to be computed here');
}

/** All cells row by row, those that `each` leaves out too: for arrays whose every cell counts (SORT, TRANSPOSE, HSTACK). */
export function cellsOf(grid: Grid): Scalar[] {
  checkArray(grid.rows, grid.columns, MOST_READ);
  const cells = new Array<Scalar>(grid.rows * grid.columns).fill(grid.rest);
  grid.each((value, row, column) => {
    cells[row * grid.columns + column] = value;
  });
  return cells;
}

/** The grid's rows as arrays. */
export function rowsOf(grid: Grid): Scalar[][] {
  const cells = cellsOf(grid);
  return Array.from({ length: grid.rows }, (_, row) => cells.slice(row * grid.columns, (row + 1) * grid.columns));
}

export function isError(value: unknown): value is FormulaError {
  return value instanceof FormulaError;
}
