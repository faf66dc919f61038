import { compareValues } from './compare';
import { toNumber, toText } from './coerce';
import { DIV0, type FormulaError, NA, NUM, VALUE } from './error';
import type { BinaryOperator } from './parse/node';
import { isGrid } from './reference';
import type { TextReading } from './setting';
import { checkArray, isError, type Grid, Matrix, type Scalar } from './value';

/** The longest text that a cell holds. */
export const LONGEST_TEXT = 32_767;

/** A text as a cell can hold it. */
export function checkedLength(value: string): string {
  if (value.length > LONGEST_TEXT) throw VALUE;
  return value;
}

/** Excel has no numbers nearer to 0 than this. */
const SMALLEST = 2.2250738585072014e-308;

/** A number as a cell can hold it. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw NUM;
  return Math.abs(value) < SMALLEST ? 0 : value;
}

/**
 * Two values joined by an operator.
 * @param last whether it is a formula's last step: Excel then makes 0 of a difference that is only rounding
 * @throws FormulaError
 */
export function binary(
  operator: BinaryOperator,
  left: Scalar,
  right: Scalar,
  reading: TextReading,
  last = false,
): Scalar {
  if (isError(left)) throw left;
  if (isError(right)) throw right;
  switch (operator) {
    case '&':
      return checkedLength(toText(left) + toText(right));
    case '=':
      return compareValues(left, right) === 0;
    case '<>':
      return compareValues(left, right) !== 0;
    case '<':
      return compareValues(left, right) < 0;
    case '>':
      return compareValues(left, right) > 0;
    case '<=':
      return compareValues(left, right) <= 0;
    case '>=':
      return compareValues(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left, reading), toNumber(right, reading), last);
  }
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number, last: boolean): number {
  switch (operator) {
    case '+':
      return last ? withoutResidue(a, b, finite(a + b)) : finite(a + b);
    case '-':
      return last ? withoutResidue(a, b, finite(a - b)) : finite(a - b);
    case '*':
      return finite(a * b);
    case '/':
      if (b === 0) throw DIV0;
      return finite(a / b);
    case '^':
      return power(a, b);
  }
}

/** A sum that is this many binary digits smaller than what it is of is what rounding left. */
const RESIDUE_BITS = 50;

/** Excel makes 0 of a sum or a difference that only the last three bits of its numbers tell from 0. */
export function withoutResidue(a: number, b: number, sum: number): number {
  if (sum === 0 || Math.abs(sum) > 1e-14 * Math.abs(a)) return sum;
  return exponentOf(Math.max(Math.abs(a), Math.abs(b))) - exponentOf(Math.abs(sum)) >= RESIDUE_BITS ? 0 : sum;
}

function exponentOf(value: number): number {
  const found = Math.floor(Math.log2(value));
  // The logarithm rounds up just below a power of two.
  return 2 ** found > value ? found - 1 : found;
}

/** @throws FormulaError */
export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) throw NUM;
  if (base === 0 && exponent < 0) throw DIV0;
  return finite(base ** exponent);
}

/** Arrays up to this size are computed cell by cell without looking for a common rest. */
const SMALL = 50_000;

/**
 * A computation of single values, done for every cell where one of them is an array: rows and columns stretch, what has
 * no counterpart is #N/A. `compute` may throw error values, which become the cell's.
 */
export function broadcast(operands: readonly (Scalar | Grid)[], compute: (cells: readonly Scalar[]) => Scalar): Matrix {
  const grids = operands.filter(isGrid);
  const rows = Math.max(...grids.map((each) => each.rows));
  const columns = Math.max(...grids.map((each) => each.columns));
  const used = usedPart(grids, rows, columns);
  checkArray(used.rows, used.columns);
  const cells: Scalar[] = [];
  const current: Scalar[] = new Array<Scalar>(operands.length);
  for (let row = 0; row < used.rows; row++) {
    for (let column = 0; column < used.columns; column++) {
      for (let i = 0; i < operands.length; i++) current[i] = stretched(operands[i], row, column);
      cells.push(valueOrError(() => compute(current)));
    }
  }
  if (used.rows === rows && used.columns === columns) return new Matrix(rows, columns, cells);
  const rest = valueOrError(() => compute(operands.map((each) => (isGrid(each) ? restOf(each) : each))));
  return new Matrix(rows, columns, cells, 'array', used, rest);
}

/** Runs a computation; an error value that it throws is its result. */
export function valueOrError<T>(compute: () => T): T | FormulaError {
  try {
    return compute();
  } catch (error) {
    if (isError(error)) return error;
    throw error;
  }
}

/** The part beyond which every operand holds its rest; all of it where they do not line up or are small. */
function usedPart(grids: readonly Grid[], rows: number, columns: number): { rows: number; columns: number } {
  const alike = grids.every(
    (each) => (each.rows === rows && each.columns === columns) || (each.rows === 1 && each.columns === 1),
  );
  if (!alike || rows * columns <= SMALL) return { rows, columns };
  return {
    rows: Math.max(1, ...grids.map((each) => (each.rows === rows ? each.usedRows : 1))),
    columns: Math.max(1, ...grids.map((each) => (each.columns === columns ? each.usedColumns : 1))),
  };
}

function restOf(grid: Grid): Scalar {
  return grid.rows === 1 && grid.columns === 1 ? grid.at(0, 0) : grid.rest;
}

function stretched(operand: Scalar | Grid, row: number, column: number): Scalar {
  if (!isGrid(operand)) return operand;
  const r = operand.rows === 1 ? 0 : row;
  const c = operand.columns === 1 ? 0 : column;
  return r < operand.rows && c < operand.columns ? operand.at(r, c) : NA;
}
