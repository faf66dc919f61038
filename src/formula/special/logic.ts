import { compareValues } from '../compare';
import { toBoolean, toNumber } from '../coerce';
import type { Env, SpecialFunction } from '../env';
import { NA, VALUE } from '../error';
import { broadcast } from '../operators';
import type { Node } from '../parse/node';
import { isGrid, type Result } from '../reference';
import { isError, type Grid, type Scalar } from '../value';

/** IF and CHOOSE compute arrays only where the whole formula does. */
function ownArrays(env: Env): Env {
  return env.arrays === 'argument' ? { ...env, arrays: 'no' } : env;
}

/** What a branch gives; one that is empty gives 0. */
function branch(node: Node | undefined, env: Env): Result {
  if (node === undefined) return false;
  return node.kind === 'missing' ? 0 : env.evaluator.evaluate(node, env);
}

function branchOperand(node: Node | undefined, env: Env): Scalar | Grid {
  if (node === undefined) return false;
  return node.kind === 'missing' ? 0 : env.evaluator.operand(node, env);
}

function thrown(value: Scalar | Grid): Scalar | Grid {
  if (isError(value)) throw value;
  return value;
}

/** The value that stands where an error may: the error of the condition is the cell's. */
function ifFunction([condition, yes, no]: readonly Node[], outer: Env): Result {
  const env = ownArrays(outer);
  const test = thrown(env.evaluator.operand(condition, env));
  if (!isGrid(test)) return branch(toBoolean(test) ? yes : no, outer);
  // In the array that IF gives a blank cell is 0, which COUNT and AVERAGE count.
  return broadcast(
    [test, branchOperand(yes, env), branchOperand(no, env)],
    ([cell, a, b]) => (toBoolean(cell) ? a : b) ?? 0,
  );
}

function choose([index, ...values]: readonly Node[], outer: Env): Result {
  const env = ownArrays(outer);
  const wanted = thrown(env.evaluator.operand(index, env));
  const at = (value: Scalar): number => {
    const number = Math.floor(toNumber(value, env));
    if (number < 1 || number > values.length) throw VALUE;
    return number - 1;
  };
  if (!isGrid(wanted)) return branch(values[at(wanted)], outer);
  return broadcast([wanted, ...values.map((node) => branchOperand(node, env))], ([cell, ...rest]) => rest[at(cell)]);
}

/** Where an error value is caught, another is put; what is caught tells which. */
function catching(caught: (value: Scalar) => boolean) {
  return ([value, otherwise]: readonly Node[], env: Env): Result => {
    const tried = value.kind === 'missing' ? 0 : env.evaluator.operand(value, env);
    const other = (): Scalar | Grid => (otherwise.kind === 'missing' ? 0 : env.evaluator.operand(otherwise, env));
    if (!isGrid(tried)) return caught(tried) ? other() : tried;
    let found = caught(tried.rest);
    tried.each((cell) => (found ||= caught(cell)));
    return found ? broadcast([tried, other()], ([cell, instead]) => (caught(cell) ? instead : cell)) : tried;
  };
}

function ifs(args: readonly Node[], env: Env): Result {
  if (args.length % 2 !== 0) throw VALUE;
  const conditions: (Scalar | Grid)[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const test = thrown(env.evaluator.operand(args[i], env));
    if (!isGrid(test) && conditions.every((each) => !isGrid(each))) {
      if (toBoolean(test)) return branch(args[i + 1], env);
    }
    conditions.push(test);
  }
  if (!conditions.some(isGrid)) throw NA;
  const values = conditions.map((_, i) => branchOperand(args[2 * i + 1], env));
  return broadcast([...conditions, ...values], (cells) => {
    const found = conditions.findIndex((_, i) => toBoolean(cells[i]));
    if (found < 0) throw NA;
    return cells[conditions.length + found];
  });
}

function switchFunction([subject, ...rest]: readonly Node[], env: Env): Result {
  const value = thrown(env.evaluator.operand(subject, env));
  const pairs = Math.floor(rest.length / 2);
  const otherwise = rest.length % 2 === 1 ? rest[rest.length - 1] : undefined;
  const same = (a: Scalar, b: Scalar): boolean => typeof a === typeof b && compareValues(a, b) === 0;
  if (!isGrid(value)) {
    for (let i = 0; i < pairs; i++) {
      const candidate = thrown(env.evaluator.operand(rest[2 * i], env));
      if (same(value, isGrid(candidate) ? candidate.at(0, 0) : candidate)) return branch(rest[2 * i + 1], env);
    }
    if (otherwise === undefined) throw NA;
    return branch(otherwise, env);
  }
  const operands = rest.map((node) => branchOperand(node, env));
  return broadcast([value, ...operands], ([cell, ...cells]) => {
    for (let i = 0; i < pairs; i++) if (same(cell, cells[2 * i])) return cells[2 * i + 1];
    if (otherwise === undefined) throw NA;
    return cells[cells.length - 1];
  });
}

export const LOGIC: readonly SpecialFunction[] = [
  { name: 'IF', params: ['logical_test', 'value_if_true', 'value_if_false'], least: 2, most: 3, special: ifFunction },
  { name: 'IFS', params: ['logical_test', 'value_if_true'], least: 2, most: 254, special: ifs },
  { name: 'SWITCH', params: ['expression', 'value', 'result'], least: 3, most: 254, special: switchFunction },
  { name: 'CHOOSE', params: ['index_num', 'value1'], least: 2, most: 255, special: choose },
  { name: 'IFERROR', params: ['value', 'value_if_error'], least: 2, most: 2, special: catching(isError) },
  {
    name: 'IFNA',
    params: ['value', 'value_if_na'],
    least: 2,
    most: 2,
    special: catching((value) => isError(value) && value.error === '#N/A'),
  },
];
