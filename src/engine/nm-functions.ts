import { DAYS_TO_1904 } from '../formula/dates';
import { type ErrorCode, FormulaError } from '../formula/error';
import type { Env } from '../formula/env';
import { define, type FormulaFunction, omissible, operand, type Param } from '../formula/function';
import type { Result } from '../formula/reference';
import { isError, Matrix, rowsOf, type Scalar } from '../formula/value';
import type { NmFunction } from '../functions/runtime/define';
import { isYear } from '../rules/fiscal-year';
import { RuleError } from '../rules/rule-error';

/** An NM function among those of Excel, under its name with the prefix; it reads ranges and arrays itself. */
export function nmFunction(fn: NmFunction): FormulaFunction {
  const params = Object.entries(fn.params);
  return define(
    `NM.${fn.name}`,
    params.map(([name, { optional }], position): Param<Result | undefined> => {
      // One that may be left out but stands before one that may not is checked by the function itself.
      const after = params.slice(position + 1);
      return optional && after.every(([, later]) => later.optional) ? omissible(operand(name)) : operand(name);
    }),
    (args, context) => call(fn, args, context as Env),
  );
}

function call(fn: NmFunction, args: readonly (Result | undefined)[], env: Env): Result {
  const given = args.map((arg, position) => argument(fn, arg, position, env));
  // As in Excel, an argument that is itself an error is the result, with the reason it came with.
  const failed = given.find((arg) => isError(arg));
  if (failed) return failed as FormulaError;
  try {
    const rows = fn.call(given).map((row) => row.map((cell) => toScalar(fn, cell, env)));
    return rows.length === 1 && rows[0].length === 1 ? rows[0][0] : Matrix.of(rows);
  } catch (error) {
    if (error instanceof RuleError) return failure(error);
    throw error;
  }
}

function failure({ code, message }: RuleError): FormulaError {
  return new FormulaError(code as ErrorCode, message);
}

/** A day of a workbook that counts from 1904, as the functions count. A year stays one, to be refused as what it is. */
export function since1900<T>(value: T): T | number {
  return typeof value === 'number' && !isYear(value) ? value + DAYS_TO_1904 : value;
}

/** An argument as hosts hand it over: an omitted one is undefined, a lone blank cell a range of one. */
function argument(fn: NmFunction, arg: Result | undefined, position: number, env: Env): unknown {
  if (arg === undefined) return undefined;
  const grid = env.evaluator.grid(arg, env);
  const isDay = env.date1904 && Object.values(fn.params)[position]?.kind.isDay;
  const cellOf = (value: Scalar): unknown => {
    if (isError(value)) return { error: value.error };
    return isDay ? since1900(value) : value;
  };
  if (grid.rows === 1 && grid.columns === 1) {
    const value = grid.at(0, 0);
    if (isError(value)) return value;
    return value === null ? [[null]] : cellOf(value);
  }
  return rowsOf(grid).map((row) => row.map(cellOf));
}

function toScalar(fn: NmFunction, cell: number | string | boolean | RuleError, env: Env): Scalar {
  if (cell instanceof RuleError) return failure(cell);
  return fn.result === 'date' && env.date1904 && typeof cell === 'number' ? cell - DAYS_TO_1904 : cell;
}
