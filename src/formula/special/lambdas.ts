import type { Env } from '../env';
import { CALC, VALUE } from '../error';
import { define, type FormulaFunction, grid, lambda, number, omissible, operand, repeat } from '../function';
import { broadcast } from '../operators';
import { isGrid, Lambda, type Result } from '../reference';
import { cellsOf, checkArray, type Grid, isError, Matrix, rowsOf, type Scalar } from '../value';

/** What a LAMBDA gives where one cell takes it. */
function cellOf(result: Result, env: Env): Scalar {
  const value = env.evaluator.valueOf(result, { ...env, arrays: 'formula' });
  if (!isGrid(value)) return value;
  if (value.rows > 1 || value.columns > 1) throw CALC;
  return value.at(0, 0);
}

function caught(compute: () => Scalar): Scalar {
  try {
    return compute();
  } catch (error) {
    if (isError(error)) return error;
    throw error;
  }
}

/** A LAMBDA takes longer than a function. */
const MOST_CALLS = 1_000_000;

/** Runs through the cells of an array, each with what the ones before it came to. */
function folded(initial: Result | undefined, from: Grid, step: Lambda, each: (value: Result) => void): Result {
  const cells = cellsOf(from);
  const [first, ...others] = cells;
  let value: Result = initial ?? first;
  if (initial === undefined) each(value);
  for (const cell of initial === undefined ? others : cells) {
    value = step.call([value, cell]);
    each(value);
  }
  return value;
}

export const LAMBDAS: readonly FormulaFunction[] = [
  define('MAP', [repeat(operand('array'), 2)], ([args], context) => {
    const env = context as Env;
    const last = args[args.length - 1];
    if (!(last instanceof Lambda)) throw VALUE;
    const values = args.slice(0, -1).map((each) => env.evaluator.grid(each, env));
    return broadcast(values, (cells) => cellOf(last.call(cells), env));
  }),
  define('REDUCE', [omissible(operand('initial_value')), grid('array'), lambda('lambda')], ([initial, array, step]) =>
    folded(initial, array, step, () => undefined),
  ),
  define(
    'SCAN',
    [omissible(operand('initial_value')), grid('array'), lambda('lambda')],
    ([initial, array, step], context) => {
      const cells: Scalar[] = [];
      folded(initial, array, step, (value) => void cells.push(cellOf(value, context as Env)));
      return new Matrix(array.rows, array.columns, cells);
    },
  ),
  define('BYROW', [grid('array'), lambda('lambda')], ([array, step], context) =>
    Matrix.column(
      rowsOf(array).map((row) => caught(() => cellOf(step.call([new Matrix(1, row.length, row)]), context as Env))),
    ),
  ),
  define('BYCOL', [grid('array'), lambda('lambda')], ([array, step], context) => {
    const rows = rowsOf(array);
    const columns = rows[0].map((_, column) => Matrix.column(rows.map((row) => row[column])));
    return Matrix.of([columns.map((column) => caught(() => cellOf(step.call([column]), context as Env)))]);
  }),
  define('MAKEARRAY', [number('rows'), number('cols'), lambda('lambda')], ([rows, columns, step], context) => {
    const [height, width] = [Math.floor(rows), Math.floor(columns)];
    if (height < 1 || width < 1) throw VALUE;
    checkArray(height, width, MOST_CALLS);
    const cells: Scalar[] = [];
    for (let i = 0; i < height * width; i++) {
      const [row, column] = [Math.floor(i / width) + 1, (i % width) + 1];
      cells.push(caught(() => cellOf(step.call([row, column]), context as Env)));
    }
    return new Matrix(height, width, cells);
  }),
];
