import type { Citation } from '../../law/citation';
import { Decimal, toCents } from '../../rules/decimal';
import { RuleError, impossible } from '../../rules/rule-error';
import { type CellOut, type Computed, isBlank } from './cell';
import { combinedShape, type Grid, mapGrid, type Shape, shapeName, stretchedIndex, toGrid } from './grid';
import { type Kind, Misread, misreadError } from './kinds';

/** An argument: how its cells are read, and whether it may be left out. */
export interface Param<T> {
  readonly kind: Kind<unknown>;
  /** A whole range that is read at once (weights of a pool) rather than cell by cell. */
  readonly range: boolean;
  readonly optional: boolean;
  /** What an omitted argument, or a blank cell of an optional one, stands for. */
  readonly fallback: unknown;
  /** What the rule itself goes by where it receives undefined for an argument that is left out; undefined: nothing. */
  readonly assumes?: unknown;
  /** Never there at run time: carries the type that the rule receives. */
  readonly _value?: T;
}

/** A quantity that must be given. */
export function required<T>(kind: Kind<T>): Param<T> {
  return { kind, range: false, optional: false, fallback: undefined };
}

/** A quantity that may be left out; the rule then receives undefined. */
export function optional<T>(kind: Kind<T>): Param<T | undefined>;
/** A quantity that may be left out; the rule then receives `fallback`. */
export function optional<T>(kind: Kind<T>, fallback: T): Param<T>;
export function optional<T>(kind: Kind<T>, fallback?: T): Param<T | undefined> {
  return { kind, range: false, optional: true, fallback };
}

/** A whole range, read at once. */
export function range<T>(kind: Kind<T>): Param<Grid<T>> {
  return { kind, range: true, optional: false, fallback: undefined };
}

/** A whole range that may be left out; the rule then receives undefined. */
export function optionalRange<T>(kind: Kind<T>): Param<Grid<T> | undefined> {
  return { kind, range: true, optional: true, fallback: undefined };
}

/**
 * The same kind where a blank cell stands for `value` instead of being a mistake: a blank row in a column of amounts.
 */
export function blankAs<T, B>(kind: Kind<T>, value: B): Kind<T | B> {
  return { ...kind, readsBlank: true, read: (cell) => (isBlank(cell) ? value : kind.read(cell)) };
}

export type Params = Readonly<Record<string, Param<unknown>>>;
export type Values<P extends Params> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never };

/** How a result becomes a cell: money is rounded to the cent, a number keeps its digits, a date is a serial number. */
export type ResultKind = 'money' | 'number' | 'text' | 'date' | 'mixed';

/** A custom function as hosts see it: the Excel runtime, the preview's spreadsheet and the command line. */
export interface NmFunction<P extends Params = Params> {
  /** Without the NM prefix. Never changes once released. */
  readonly name: string;
  readonly citation: Citation;
  readonly params: P;
  readonly result: ResultKind;
  /**
   * Computes from the host's arguments, each a cell value or rows of them; null or undefined is an omitted argument.
   * @returns rows of cells; a single failing cell of a spill is a RuleError in its place
   * @throws RuleError where there is no result at all
   */
  call(args: readonly unknown[]): CellOut[][];
}

/** A function whose rule gives its figures for one set of arguments: kinds of tables compute exact figures by it. */
export interface RuledFunction<P extends Params = Params, Result = Computed> extends NmFunction<P> {
  compute(values: Values<P>): Result;
}

/** A computed value as its cell shows it. */
export function toCell(value: Computed, result: ResultKind): CellOut {
  if (!(value instanceof Decimal)) return value;
  const cell = (result === 'money' ? toCents(value) : value).toNumber();
  return Number.isFinite(cell) ? cell : impossible('The result is too large for a cell: check the amounts given.');
}

function missing(name: string, param: Param<unknown>): RuleError {
  return impossible(`${name} is missing. Give ${param.kind.expects}.`);
}

function readCell(name: string, param: Param<unknown>, grid: Grid<unknown>, index: number): unknown {
  const cell = grid.cells[index];
  if (!param.kind.readsBlank && isBlank(cell)) {
    if (param.optional && !param.range) return param.fallback;
    return misreadError(name, placeIn(grid, index), cell, new Misread('is blank'), param.kind.expects);
  }
  const value = param.kind.read(cell);
  return value instanceof Misread ? misreadError(name, placeIn(grid, index), cell, value, param.kind.expects) : value;
}

function placeIn(grid: Grid<unknown>, index: number): string {
  if (grid.cells.length === 1) return '';
  const row = Math.floor(index / grid.columns) + 1;
  const column = (index % grid.columns) + 1;
  if (grid.columns === 1) return ` (row ${row})`;
  return grid.rows === 1 ? ` (column ${column})` : ` (row ${row}, column ${column})`;
}

/** @throws #VALUE! where more arguments are given than the function has, naming those it has */
function checkCount({ name, params }: CellFunction<Params>, args: readonly unknown[]): void {
  const names = Object.keys(params);
  // A formula's empty brackets come as one argument that is not there.
  let given = args.length;
  while (given > 0 && args[given - 1] === undefined) given -= 1;
  if (given <= names.length) return;
  const takes =
    names.length === 0
      ? 'no arguments'
      : `${names.length === 1 ? 'one argument' : `at most ${names.length} arguments`}, the last being ${names[names.length - 1]}`;
  throw impossible(`NM.${name} takes ${takes}; ${given} are given. Leave out what is too many.`);
}

function argumentAt(args: readonly unknown[], position: number): unknown {
  return position < args.length ? args[position] : undefined;
}

function readRange(name: string, param: Param<unknown>, argument: unknown): Grid<unknown> | undefined {
  if (argument === null || argument === undefined) {
    if (param.optional) return undefined;
    throw missing(name, param);
  }
  const grid = toGrid(argument);
  return mapGrid(grid, (_, index) => {
    const value = readCell(name, param, grid, index);
    if (value instanceof RuleError) throw value;
    return value;
  });
}

interface Stretched {
  readonly name: string;
  readonly param: Param<unknown>;
  readonly grid: Grid<unknown>;
  /** Read once where the argument is a single cell: a value, or the error that every cell of the result gets. */
  readonly single?: { readonly value: unknown };
}

interface CellFunction<P extends Params> {
  readonly name: string;
  readonly citation: Citation;
  readonly params: P;
  readonly result: ResultKind;
}

/** Reads the arguments that combine cell by cell; an omitted one is its fallback, a single cell is read once. */
function stretch(params: Params, args: readonly unknown[]): Stretched[] {
  return Object.entries(params).flatMap(([name, param], position): Stretched[] => {
    if (param.range) return [];
    const argument = argumentAt(args, position);
    if (argument === null || argument === undefined) {
      if (!param.optional) throw missing(name, param);
      return [{ name, param, grid: { rows: 1, columns: 1, cells: [undefined] }, single: { value: param.fallback } }];
    }
    const grid = toGrid(argument);
    if (grid.cells.length === 0) throw missing(name, param);
    const single = grid.cells.length === 1 ? { value: readCell(name, param, grid, 0) } : undefined;
    return [{ name, param, grid, single }];
  });
}

function readAt({ name, param, grid, single }: Stretched, row: number, column: number): unknown {
  return single ? single.value : readCell(name, param, grid, stretchedIndex(grid, row, column));
}

function readRanges(params: Params, args: readonly unknown[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  Object.entries(params).forEach(([name, param], position) => {
    if (param.range) values[name] = readRange(name, param, argumentAt(args, position));
  });
  return values;
}

function shapeOf(stretched: readonly Stretched[]): Shape {
  return combinedShape(stretched.map(({ name, grid }) => ({ name, rows: grid.rows, columns: grid.columns })));
}

/** The shape in which the arguments that are no ranges combine: that of the cases which a function computes. */
export function shapeOfCases(params: Params, args: readonly unknown[]): Shape {
  return shapeOf(stretch(params, args));
}

/**
 * What a rule receives for one cell of the result, for the working that is shown beside it.
 * @throws RuleError where an argument cannot be read
 */
export function valuesAt<P extends Params>(
  params: P,
  args: readonly unknown[],
  row: number,
  column: number,
): Values<P> {
  const values = readRanges(params, args);
  for (const each of stretch(params, args)) {
    const value = readAt(each, row, column);
    if (value instanceof RuleError) throw value;
    values[each.name] = value;
  }
  return values as Values<P>;
}

/** Computes every cell of the combined shape; what goes wrong in one cell stays in that cell. */
function overCells<P extends Params>(
  params: P,
  args: readonly unknown[],
  computeCell: (values: Values<P>) => Computed | readonly Computed[],
): { shape: Shape; cells: (Computed | readonly Computed[])[] } {
  const stretched = stretch(params, args);
  const values = readRanges(params, args);
  const shape = shapeOf(stretched);
  const cells: (Computed | readonly Computed[])[] = [];
  for (let row = 0; row < shape.rows; row++) {
    for (let column = 0; column < shape.columns; column++) {
      cells.push(computeOne(row, column));
    }
  }
  return { shape, cells };

  function computeOne(row: number, column: number): Computed | readonly Computed[] {
    for (const each of stretched) {
      const value = readAt(each, row, column);
      if (value instanceof RuleError) return value;
      values[each.name] = value;
    }
    try {
      return computeCell(values as Values<P>);
    } catch (error) {
      if (error instanceof RuleError) return error;
      throw error;
    }
  }
}

/** A lone error is the function's own: Excel then shows its message on the cell that holds the formula. */
function settle(rows: CellOut[][]): CellOut[][] {
  if (rows.length === 1 && rows[0].length === 1 && rows[0][0] instanceof RuleError) throw rows[0][0];
  return rows;
}

/**
 * A function that is computed cell by cell: equal shapes combine, one cell, row or column stretches, the result spills.
 * Range parameters (`range`) are read whole and are the same for every cell.
 */
export function perCell<P extends Params>(
  definition: CellFunction<P> & { compute(values: Values<P>): Computed },
): RuledFunction<P> {
  return {
    ...definition,
    call(args) {
      checkCount(definition, args);
      const { shape, cells } = overCells(definition.params, args, definition.compute);
      const out = cells.map((cell) => toCell(cell as Computed, definition.result));
      return settle(
        Array.from({ length: shape.rows }, (_, row) => out.slice(row * shape.columns, (row + 1) * shape.columns)),
      );
    },
  };
}

/**
 * A function that gives several figures for each case, side by side: a column of cases spills one row each, a row of
 * cases one column each.
 */
export function perCase<P extends Params>(
  definition: CellFunction<P> & { readonly width: number; compute(values: Values<P>): readonly Computed[] },
): RuledFunction<P, readonly Computed[]> {
  return {
    ...definition,
    call(args) {
      checkCount(definition, args);
      const { shape, cells } = overCells(definition.params, args, definition.compute);
      if (shape.rows > 1 && shape.columns > 1) {
        throw impossible(
          `${definition.name} gives ${definition.width} figures for each case: give one column or one row of cases, not ${shapeName(shape)}.`,
        );
      }
      if (cells.length === 1 && cells[0] instanceof RuleError) throw cells[0];
      const lines = cells.map((cell) =>
        Array.isArray(cell)
          ? (cell as readonly Computed[]).map((part) => toCell(part, definition.result))
          : Array.from({ length: definition.width }, () => cell as RuleError),
      );
      if (shape.columns === 1) return lines;
      return Array.from({ length: definition.width }, (_, part) => lines.map((line) => line[part]));
    },
  };
}

/**
 * A function of whole ranges that gives a table or a spill of its own shape. Every problem is the function's own, since
 * each figure depends on all cells; put a RuleError in a cell where only that cell has no figure.
 */
export function perRange<P extends Params>(
  definition: CellFunction<P> & { compute(values: Values<P>): readonly (readonly Computed[])[] },
): NmFunction<P> {
  return {
    ...definition,
    call(args) {
      checkCount(definition, args);
      const values: Record<string, unknown> = {};
      Object.entries(definition.params).forEach(([name, param], position) => {
        const argument = argumentAt(args, position);
        if (param.range) {
          values[name] = readRange(name, param, argument);
          return;
        }
        if (argument === null || argument === undefined) {
          if (!param.optional) throw missing(name, param);
          values[name] = param.fallback;
          return;
        }
        const grid = toGrid(argument);
        if (grid.cells.length !== 1) {
          throw impossible(`${name} is ${shapeName(grid)}: give a single cell, ${param.kind.expects}.`);
        }
        const value = readCell(name, param, grid, 0);
        if (value instanceof RuleError) throw value;
        values[name] = value;
      });
      const rows = definition.compute(values as Values<P>);
      return settle(rows.map((row) => row.map((cell) => toCell(cell, definition.result))));
    },
  };
}
