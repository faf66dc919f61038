import { VALUE } from '../error';
import { cellsOf, isError, type Grid, type Scalar } from '../value';

/** The upper left part of a grid, row by row. */
export function windowOf(grid: Grid, rows: number, columns: number): Scalar[] {
  const cells = new Array<Scalar>(rows * columns).fill(grid.rest);
  grid.each((value, row, column) => {
    if (row < rows && column < columns) cells[row * columns + column] = value;
  });
  return cells;
}

/** Grids of one size, cut to the part outside of which each holds the same throughout. */
export interface Aligned {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Scalar[][];
  /** How many places lie outside of that part; there each grid holds its `rest`. */
  readonly others: number;
}

export function align(grids: readonly Grid[]): Aligned {
  const [first] = grids;
  const rows = Math.min(first.rows, Math.max(...grids.map((grid) => grid.usedRows)));
  const columns = Math.min(first.columns, Math.max(...grids.map((grid) => grid.usedColumns)));
  return {
    rows,
    columns,
    cells: grids.map((grid) => windowOf(grid, rows, columns)),
    others: first.rows * first.columns - rows * columns,
  };
}

export function sameSize(grids: readonly Grid[]): boolean {
  return grids.every((grid) => grid.rows === grids[0].rows && grid.columns === grids[0].columns);
}

/** The values of a row or column whose every value has to be a number. */
export function allNumbers(grid: Grid): number[] {
  return cellsOf(grid).map(asNumber);
}

function asNumber(value: Scalar): number {
  if (isError(value)) throw value;
  if (typeof value !== 'number') throw VALUE;
  return value;
}

/** The rows of a matrix of numbers. */
export function numberRows(grid: Grid): number[][] {
  const numbers = allNumbers(grid);
  return Array.from({ length: grid.rows }, (_, row) => numbers.slice(row * grid.columns, (row + 1) * grid.columns));
}

/** The rows of a grid turned into columns. */
export function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows[0].map((_, column) => rows.map((row) => row[column]));
}
