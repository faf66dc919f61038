import { toBoolean, toNumber, toText } from '../../../src/formula/coerce';
import { FormulaError } from '../../../src/formula/error';
import type { CallContext, Param } from '../../../src/formula/function';
import { LIBRARY } from '../../../src/formula/functions';
import { REFERENCES } from '../../../src/formula/special/references';
import { isGrid } from '../../../src/formula/reference';
import { isError, Matrix, rowsOf, type Grid, type Scalar } from '../../../src/formula/value';

/** What a test writes for an argument: a value, rows of an array, cells of a sheet. */
export type Given = Scalar | undefined | readonly (readonly Scalar[])[] | Grid;
/** What a test reads: a value, the code of an error, rows. */
export type Shown = Scalar | readonly (readonly (Scalar | string)[])[];

const CONTEXT: CallContext = { date1904: false, now: 45_000.5 };
const functions = new Map([...LIBRARY, ...REFERENCES].map((fn) => [fn.name, fn]));

/** The cells of a sheet: texts and truth values in them are not converted. */
export function cells(rows: readonly (readonly Scalar[])[]): Grid {
  const matrix = Matrix.of(rows);
  return {
    rows: matrix.rows,
    columns: matrix.columns,
    usedRows: matrix.usedRows,
    usedColumns: matrix.usedColumns,
    rest: null,
    from: 'cells',
    at: (row, column) => matrix.at(row, column),
    each: (visit) => matrix.each(visit),
  };
}

/** A column of cells. */
export function column(...values: readonly Scalar[]): Grid {
  return cells(values.map((value) => [value]));
}

/** Calls a function of the library as a formula does, for single values; ranges and arrays stand where grids are taken. */
export function call(name: string, ...args: readonly Given[]): Shown {
  return callIn(CONTEXT, name, ...args);
}

export function callIn(context: CallContext, name: string, ...args: readonly Given[]): Shown {
  const fn = functions.get(name);
  if (!fn) throw new Error(`The library has no ${name}.`);
  try {
    return shown(fn.compute(received(fn.params, args, context), context));
  } catch (problem) {
    if (problem instanceof FormulaError) return problem.error;
    throw problem;
  }
}

function shown(result: unknown): Shown {
  if (isError(result)) return result.error;
  if (isGrid(result)) return rowsOf(result).map((row) => row.map((value) => (isError(value) ? value.error : value)));
  if (typeof result === 'number' && !Number.isFinite(result)) return '#NUM!';
  return result as Scalar;
}

function received(params: readonly Param<unknown>[], args: readonly Given[], context: CallContext): unknown[] {
  return params.map((param, position) => {
    if (param.kind !== 'repeated') return converted(param, args[position], position < args.length, context);
    const rest = args.slice(position);
    const [first, second] = param.repeated;
    if (!second) return rest.map((arg) => converted(first, arg, true, context));
    return rest.flatMap((arg, at) =>
      at % 2 === 0 ? [[converted(first, arg, true, context), converted(second, rest[at + 1], true, context)]] : [],
    );
  });
}

function converted(param: Param<unknown>, arg: Given, present: boolean, context: CallContext): unknown {
  if (arg === undefined && (!present || param.emptyIsFallback)) return param.fallback;
  if (param.kind === 'grid') return gridOf(arg);
  const value = arg === undefined ? null : (arg as Scalar);
  if (isError(value) && param.kind !== 'any') throw value;
  switch (param.kind) {
    case 'number':
      return toNumber(value, context);
    case 'text':
      return toText(value);
    case 'boolean':
      return toBoolean(value);
    default:
      return value;
  }
}

function gridOf(arg: Given): Grid {
  if (isGrid(arg)) return arg;
  return Array.isArray(arg) ? Matrix.of(arg) : Matrix.single((arg ?? null) as Scalar);
}
