import { impossible } from '../../rules/rule-error';

/** A rectangle of values, row by row. */
export interface Grid<T> {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly T[];
}

/** What a host hands over for an argument, always as a rectangle: one cell is 1×1. */
export function toGrid(argument: unknown): Grid<unknown> {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1, cells: [argument] };
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells: unknown[] = [];
  for (const row of rows) for (let column = 0; column < columns; column++) cells.push(row[column]);
  return { rows: rows.length, columns, cells };
}

export function toRows<T>(grid: Grid<T>): T[][] {
  return Array.from({ length: grid.rows }, (_, row) => grid.cells.slice(row * grid.columns, (row + 1) * grid.columns));
}

/** The same shape, each cell computed from one of this grid. */
export function mapGrid<T, U>(grid: Grid<T>, compute: (cell: T, index: number) => U): Grid<U> {
  return { rows: grid.rows, columns: grid.columns, cells: grid.cells.map(compute) };
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function shapeName({ rows, columns }: Shape): string {
  if (rows === 1 && columns === 1) return 'one cell';
  return `${rows} ${rows === 1 ? 'row' : 'rows'} by ${columns} ${columns === 1 ? 'column' : 'columns'}`;
}

/**
 * The shape in which arguments combine cell by cell: equal shapes do; one cell, one row or one column stretches.
 * @throws #VALUE! naming the two arguments that do not fit, and their shapes
 */
export function combinedShape(shapes: readonly (Shape & { readonly name: string })[]): Shape {
  let combined: (Shape & { rowsFrom: string; columnsFrom: string }) | undefined;
  const shapeOf = (name: string): string => shapeName(shapes.find((shape) => shape.name === name) as Shape);
  for (const { name, rows, columns } of shapes) {
    if (!combined) {
      combined = { rows, columns, rowsFrom: name, columnsFrom: name };
      continue;
    }
    const misfit =
      rows !== 1 && combined.rows !== 1 && rows !== combined.rows
        ? combined.rowsFrom
        : columns !== 1 && combined.columns !== 1 && columns !== combined.columns
          ? combined.columnsFrom
          : undefined;
    if (misfit !== undefined) {
      throw impossible(
        `${misfit} is ${shapeOf(misfit)} and ${name} is ${shapeOf(name)}: give ranges of the same shape, or a single cell.`,
      );
    }
    if (combined.rows === 1 && rows !== 1) combined = { ...combined, rows, rowsFrom: name };
    if (combined.columns === 1 && columns !== 1) combined = { ...combined, columns, columnsFrom: name };
  }
  return combined ?? { rows: 1, columns: 1 };
}

/** The cell of a stretched grid that stands at a place of the combined shape. */
export function stretchedIndex(grid: Shape, row: number, column: number): number {
  return (grid.rows === 1 ? 0 : row) * grid.columns + (grid.columns === 1 ? 0 : column);
}

/** A list computed from a grid's cells, as rows in that grid's shape. */
export function inShapeOf<T>({ rows, columns }: Shape, cells: readonly T[]): T[][] {
  return toRows({ rows, columns, cells });
}

/**
 * Ranges whose cells belong together one by one, a column of entities each, must have one shape; an omitted one is
 * undefined and fits.
 * @throws #VALUE! naming the two ranges that do not fit, and their shapes
 */
export function requireSameShape(ranges: Readonly<Record<string, Shape | undefined>>): void {
  const given = Object.entries(ranges).flatMap(([name, shape]) => (shape ? [{ name, shape }] : []));
  const first = given[0];
  for (const { name, shape } of given.slice(1)) {
    if (shape.rows !== first.shape.rows || shape.columns !== first.shape.columns) {
      throw impossible(
        `${first.name} is ${shapeName(first.shape)} and ${name} is ${shapeName(shape)}: give ranges of the same shape.`,
      );
    }
  }
}
