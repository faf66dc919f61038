import { toBoolean, toNumber, toText } from './coerce';
import { NA, NotComputable, VALUE } from './error';
import type { AnyFunction, Env } from './env';
import type { FormulaFunction, Kind, Param } from './function';
import { broadcast, finite, valueOrError } from './operators';
import type { Node } from './parse/node';
import { isGrid, Lambda, Reference, type Result } from './reference';
import { isError, type Grid, Matrix, type Scalar } from './value';

/** An argument as it was computed; undefined where nothing is written. */
type Argument = Result | undefined;

const SINGLE_KINDS: ReadonlySet<Kind> = new Set(['number', 'text', 'boolean', 'scalar', 'any'] as const);
/** What takes cells is called once for each range of an array of ranges. */
const RANGE_KINDS: ReadonlySet<Kind> = new Set(['cells', 'reference'] as const);

/** The param that stands for an argument by its position. */
function paramAt(params: readonly Param<unknown>[], position: number): Param<unknown> {
  const last = params[params.length - 1];
  if (position < params.length && params[position].kind !== 'repeated') return params[position];
  const { repeated } = last;
  return repeated[(position - (params.length - 1)) % repeated.length];
}

/** @throws NotComputable where the count is not one that the function takes; Excel does not let such a formula be typed */
export function checkCount(fn: AnyFunction, count: number): void {
  const { least, most, names } = 'special' in fn ? { ...fn, names: fn.params } : countsOf(fn);
  if (count < least) {
    const missing = names[count] ?? names[names.length - 1];
    throw new NotComputable(`${fn.name} lacks its argument ${missing}`, '#VALUE!');
  }
  if (count > most) {
    throw new NotComputable(
      most === 0
        ? `${fn.name} takes no argument, and ${count} ${count === 1 ? 'is' : 'are'} given`
        : `${fn.name} takes ${most} argument${most === 1 ? '' : 's'} at most (${names.join(', ')}), and ${count} are given`,
      '#VALUE!',
    );
  }
}

function countsOf(fn: FormulaFunction): { least: number; most: number; names: string[] } {
  const { params } = fn;
  const last = params.at(-1);
  const required = params.filter((each) => each.required && each.kind !== 'repeated').length;
  const names = params.flatMap((each) =>
    each.kind === 'repeated' ? each.repeated.map(({ name }) => name) : [each.name],
  );
  if (last?.kind !== 'repeated') return { least: required, most: params.length, names };
  return { least: required + last.least * last.repeated.length, most: 255, names };
}

/** Computes the arguments of a call and calls: once, or for each cell of the arrays that stand where one value is wanted. */
export function callFunction(fn: FormulaFunction, nodes: readonly Node[], env: Env): Result {
  checkCount(fn, nodes.length);
  const args = nodes.map((node, position): Argument => {
    if (node.kind === 'missing') return undefined;
    const { kind, computesArrays } = paramAt(fn.params, position);
    if (SINGLE_KINDS.has(kind)) return env.evaluator.operand(node, env);
    const inner = computesArrays && env.arrays === 'no' ? { ...env, arrays: 'argument' as const } : env;
    return env.evaluator.evaluate(node, inner);
  });
  return callWith(fn, args, env);
}

/** What an array stands for that a function made of several ranges, as OFFSET and INDIRECT do: Excel still knows them. */
const RANGES_OF = new WeakMap<object, readonly Result[]>();

/** An argument that the function is called for piece by piece, and what each cell of `grid` stands for. */
interface Spread {
  readonly position: number;
  readonly grid: Grid;
  readonly piece: (cell: Scalar) => Result;
}

function spreadOf(arg: Argument, kind: Kind, position: number): Spread | undefined {
  if (!isGrid(arg)) return undefined;
  if (SINGLE_KINDS.has(kind)) return { position, grid: arg, piece: (cell) => cell };
  const ranges = RANGE_KINDS.has(kind) ? RANGES_OF.get(arg) : undefined;
  if (!ranges) return undefined;
  const places = Array.from(ranges, (_, at) => at);
  const piece = (cell: Scalar): Result => (typeof cell === 'number' ? ranges[cell] : cell);
  return { position, grid: new Matrix(arg.rows, arg.columns, places), piece };
}

/** Calls a function with computed arguments. */
export function callWith(fn: FormulaFunction, args: readonly Argument[], env: Env): Result {
  const spread: Spread[] = [];
  for (let i = 0; i < args.length; i++) {
    const each = spreadOf(args[i], paramAt(fn.params, i).kind, i);
    if (each) spread.push(each);
  }
  if (spread.length === 0) return settled(fn.compute(received(fn, args, env), env));
  const computed: Result[] = [];
  const results = broadcast(
    spread.map(({ grid }) => grid),
    (cells) => {
      const current = [...args];
      spread.forEach(({ position, piece }, i) => (current[position] = piece(cells[i])));
      const each = valueOrError(() => settled(fn.compute(received(fn, current, env), env)));
      computed.push(each);
      const result = env.evaluator.valueOf(each, env);
      return isGrid(result) ? result.at(0, 0) : result;
    },
  );
  const whole = computed.length === results.rows * results.columns;
  if (whole && computed.some((each) => each instanceof Reference)) RANGES_OF.set(results, computed);
  return results;
}

function settled(result: Result): Result {
  return typeof result === 'number' ? finite(result) : result;
}

/** The arguments as the function takes them. */
function received(fn: FormulaFunction, args: readonly Argument[], env: Env): unknown[] {
  const list: unknown[] = [];
  fn.params.forEach((param, position) => {
    if (param.kind === 'repeated') list.push(repeatedOf(param, args.slice(position), env));
    else if (position >= args.length) list.push(param.fallback);
    else list.push(converted(param, args[position], env));
  });
  return list;
}

function repeatedOf(param: Param<unknown>, args: readonly Argument[], env: Env): unknown[] {
  const [first, second] = param.repeated;
  if (second === undefined) {
    if (first.kind !== 'grid') return args.map((arg) => converted(first, arg, env));
    return args.flatMap((arg) => (arg === undefined ? [blank()] : env.evaluator.grids(arg, env)));
  }
  if (args.length % 2 !== 0) throw new NotComputable(`the last ${first.name} lacks its ${second.name}`, '#VALUE!');
  const pairs: unknown[] = [];
  for (let i = 0; i < args.length; i += 2) {
    pairs.push([converted(first, args[i], env), converted(second, args[i + 1], env)]);
  }
  return pairs;
}

function blank(): Grid {
  return Matrix.single(null);
}

function converted(param: Param<unknown>, arg: Argument, env: Env): unknown {
  if (arg === undefined && param.emptyIsFallback) return param.fallback;
  if (arg === undefined && param.emptyIsMissing) throw NA;
  if (param.errorIsResult && isError(arg)) throw arg;
  switch (param.kind) {
    case 'number':
      return toNumber(single(arg), env);
    case 'text':
      return toText(single(arg));
    case 'boolean':
      return toBoolean(single(arg));
    case 'scalar': {
      const value = single(arg);
      if (isError(value)) throw value;
      return value;
    }
    case 'any':
      return single(arg);
    case 'grid':
      return arg === undefined ? blank() : env.evaluator.grid(arg, env);
    case 'cells': {
      const cells = arg === undefined ? blank() : env.evaluator.grid(arg, env);
      if (cells.from !== 'cells') throw VALUE;
      return cells;
    }
    case 'reference':
      if (isError(arg)) throw arg;
      if (!(arg instanceof Reference)) throw VALUE;
      return arg;
    case 'lambda':
      if (isError(arg)) throw arg;
      if (!(arg instanceof Lambda)) throw VALUE;
      return arg;
    default:
      return arg;
  }
}

function single(arg: Argument): Scalar {
  if (arg === undefined) return null;
  if (typeof arg === 'object' && arg !== null && !isError(arg)) throw VALUE;
  return arg;
}
