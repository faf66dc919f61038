import type { FailedValue } from '../../functions/explanation';
import { serialOf } from '../../rules/calendar';
import { Decimal } from '../../rules/decimal';

/** What a piece of a formula gives for one cell. */
export type Cell = number | string | boolean | null | FailedValue;
/** A rectangle of them, row by row. */
export type Rows = readonly (readonly Cell[])[];

const NUMBER_TEXT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

export function isFailure(cell: Cell): cell is FailedValue {
  return typeof cell === 'object' && cell !== null;
}

/** A cell as a number, as Excel's operators take it. */
function toNumber(cell: Cell): number | FailedValue {
  if (typeof cell === 'number' || isFailure(cell)) return cell;
  if (cell === null) return 0;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return NUMBER_TEXT.test(cell.trim()) ? Number(cell) : { error: '#VALUE!', message: `"${cell}" is not a number.` };
}

function toText(cell: Cell): string {
  if (cell === null || isFailure(cell)) return '';
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/** One operand's rows laid over the other's: a single row or column counts for every one of the other. */
function broadcast(a: Rows, b: Rows, compute: (x: Cell, y: Cell) => Cell): Rows {
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0].length, b[0].length);
  const at = (from: Rows, row: number, column: number): Cell => {
    const line = from[from.length === 1 ? 0 : row] as readonly Cell[] | undefined;
    const cell = line?.[line.length === 1 ? 0 : column];
    return cell === undefined ? { error: '#N/A', message: 'The ranges are not of the same size.' } : cell;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const [x, y] = [at(a, row, column), at(b, row, column)];
      if (isFailure(x)) return x;
      return isFailure(y) ? y : compute(x, y);
    }),
  );
}

function numeric(compute: (x: number, y: number) => number): (x: Cell, y: Cell) => Cell {
  return (x, y) => {
    const [a, b] = [toNumber(x), toNumber(y)];
    if (typeof a !== 'number') return a;
    if (typeof b !== 'number') return b;
    const result = compute(a, b);
    return Number.isFinite(result) ? result : { error: '#NUM!', message: 'The number is too large.' };
  };
}

/** Excel's order: numbers before texts before TRUE and FALSE; texts whatever their case. */
function compareCells(x: Cell, y: Cell): number {
  const like = (cell: Cell, other: Cell): Cell => {
    if (cell !== null) return typeof cell === 'string' ? cell.toLowerCase() : cell;
    return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  };
  const [a, b] = [like(x, y), like(y, x)];
  const rank = (cell: Cell): number => ['number', 'string', 'boolean'].indexOf(typeof cell);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (a === b) return 0;
  return (a as number) < (b as number) ? -1 : 1;
}

function divide(x: Cell, y: Cell): Cell {
  return toNumber(y) === 0 ? { error: '#DIV/0!', message: 'A division by zero.' } : numeric((a, b) => a / b)(x, y);
}

const BINARY: Readonly<Record<string, (x: Cell, y: Cell) => Cell>> = {
  '+': numeric((x, y) => x + y),
  '-': numeric((x, y) => x - y),
  '*': numeric((x, y) => x * y),
  '/': divide,
  '^': numeric((x, y) => x ** y),
  '&': (x, y) => toText(x) + toText(y),
  '=': (x, y) => compareCells(x, y) === 0,
  '<>': (x, y) => compareCells(x, y) !== 0,
  '<': (x, y) => compareCells(x, y) < 0,
  '>': (x, y) => compareCells(x, y) > 0,
  '<=': (x, y) => compareCells(x, y) <= 0,
  '>=': (x, y) => compareCells(x, y) >= 0,
};

const ONE: Rows = [[1]];

/** Undefined for an operator that is not known here. */
export function applyOperator(operator: string, operands: readonly Rows[]): Rows | undefined {
  const [a, b] = operands;
  if (operands.length === 1) {
    if (operator === '+') return a;
    if (operator === '-') return broadcast([[0]], a, BINARY['-']);
    return operator === '%' ? broadcast(a, [[100]], divide) : undefined;
  }
  return operator in BINARY ? broadcast(a, b, BINARY[operator]) : undefined;
}

/** The numbers of a function such as SUM: what ranges hold besides numbers does not count. */
function numbersIn(args: readonly Rows[]): number[] | FailedValue {
  const cells = args.flatMap((rows) => rows.flat());
  const failed = cells.find(isFailure);
  return failed ?? cells.filter((cell): cell is number => typeof cell === 'number');
}

function aggregate(compute: (numbers: readonly number[]) => number): (args: readonly Rows[]) => Rows {
  return (args) => {
    const numbers = numbersIn(args);
    return [[Array.isArray(numbers) ? compute(numbers) : numbers]];
  };
}

/** Half away from zero, on the number as it is written: what Excel's ROUND gives. */
function round(value: number, places: number): number {
  return new Decimal(value)
    .times(new Decimal(10).pow(places))
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .div(new Decimal(10).pow(places))
    .toNumber();
}

/** The few functions of Excel that stand around the arguments of an NM function. */
export const FUNCTIONS: Readonly<Record<string, (args: readonly Rows[]) => Rows>> = {
  SUM: aggregate((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: aggregate((numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0)),
  MAX: aggregate((numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0)),
  ABS: ([value]) => broadcast(value, ONE, numeric(Math.abs)),
  ROUND: ([value, places]) => broadcast(value, places, numeric(round)),
  DATE: ([year, month, day]) => {
    const parts = [year, month, day].map((rows) => toNumber(rows[0][0]));
    const failed = parts.find((part) => typeof part !== 'number');
    return [[failed ?? serialOf(parts[0] as number, parts[1] as number, parts[2] as number)]];
  },
};
