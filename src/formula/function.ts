import type { Lambda, Reference, Result } from './reference';
import type { TextReading } from './setting';
import type { Grid, Scalar } from './value';

/**
 * How an argument reaches a function.
 *
 * number, text, boolean: one value, converted; an error value becomes the result before the function is called.
 * scalar: one value as it is; an error value becomes the result.
 * any: one value as it is, errors too (IFERROR, ISERROR).
 * For these five the function is called once for each cell where a range or an array is given: broadcasting needs no code.
 *
 * grid: a range, an array or a single value as a Grid, errors in it left to the function.
 * cells: the same of cells only; an error value (a range that was deleted) becomes the result, another value #VALUE!.
 * reference: cells, not their values; a value that is no reference gives #VALUE!.
 * lambda: a function written with LAMBDA.
 * operand: whatever it is, as it is.
 */
export type Kind =
  'number' | 'text' | 'boolean' | 'scalar' | 'any' | 'grid' | 'cells' | 'reference' | 'lambda' | 'operand' | 'repeated';

export interface Param<T> {
  /** As Microsoft's documentation calls it; messages about wrong counts of arguments name it. */
  readonly name: string;
  readonly kind: Kind;
  readonly required: boolean;
  /** What the function receives where the argument is left out. */
  readonly fallback?: T;
  /**
   * Whether an empty argument (`SORT(A1:A9,,-1)`) is the fallback too. As a rule it is not: older functions take it for 0,
   * "" or FALSE (`ROUND(2.5,)` rounds to 0 places).
   */
  readonly emptyIsFallback: boolean;
  /** Whether an empty argument is #N/A: the functions of the Analysis ToolPak (`MROUND(,5)`). */
  readonly emptyIsMissing: boolean;
  /** Of a grid: computes arrays even in an ordinary formula without array flag (`SUMPRODUCT(A1:A9*B1:B9)`). */
  readonly computesArrays: boolean;
  /** Of a grid: an error value in place of it, as a range that was deleted leaves, becomes the result. */
  readonly errorIsResult: boolean;
  /** Of the kind "repeated": the arguments that repeat together, any number of times from `least`. */
  readonly repeated: readonly Param<unknown>[];
  readonly least: number;
  /** Never there at run time: carries the type of what the function receives. */
  readonly _type?: T;
}

function param<T>(name: string, kind: Kind): Param<T> {
  return {
    name,
    kind,
    required: true,
    emptyIsFallback: false,
    emptyIsMissing: false,
    computesArrays: false,
    errorIsResult: false,
    repeated: [],
    least: 0,
  };
}

export const number = (name: string): Param<number> => param(name, 'number');
export const text = (name: string): Param<string> => param(name, 'text');
export const boolean = (name: string): Param<boolean> => param(name, 'boolean');
export const scalar = (name: string): Param<Scalar> => param(name, 'scalar');
/** One value of a function that came with the Analysis ToolPak, which takes no empty argument. */
export const addIn = (name: string): Param<Scalar> => ({ ...scalar(name), emptyIsMissing: true });
export const any = (name: string): Param<Scalar> => param(name, 'any');
export const grid = (name: string): Param<Grid> => param(name, 'grid');
export const cells = (name: string): Param<Grid> => ({ ...param(name, 'cells'), errorIsResult: true });
export const reference = (name: string): Param<Reference> => param(name, 'reference');
export const lambda = (name: string): Param<Lambda> => param(name, 'lambda');

export const operand = (name: string): Param<Result> => param(name, 'operand');

/** A grid that is computed as an array even in an ordinary formula, as SUMPRODUCT, LOOKUP, MMULT and INDEX do. */
export function array(name: string): Param<Grid> {
  return { ...grid(name), computesArrays: true };
}

/** The same of a list that is searched. */
export function searched(name: string): Param<Grid> {
  return { ...array(name), errorIsResult: true };
}

/** The same for an argument that may be a reference, too. */
export function arrayOperand(name: string): Param<Result> {
  return { ...operand(name), computesArrays: true };
}

/** An argument that may be left out; the function then receives `fallback`. An empty one is 0, "" or FALSE. */
export function optional<T>(of: Param<T>): Param<T | undefined>;
export function optional<T>(of: Param<T>, fallback: T): Param<T>;
export function optional<T>(of: Param<T>, fallback?: T): Param<T | undefined> {
  return { ...of, required: false, fallback };
}

/** An argument that may be left out or left empty, both for `fallback`: newer functions (XLOOKUP, SORT, TEXTSPLIT). */
export function omissible<T>(of: Param<T>): Param<T | undefined>;
export function omissible<T>(of: Param<T>, fallback: T): Param<T>;
export function omissible<T>(of: Param<T>, fallback?: T): Param<T | undefined> {
  return { ...of, required: false, fallback, emptyIsFallback: true };
}

/** One argument or more of the same kind (SUM): the function receives a list. Last among the params. */
export function repeat<T>(of: Param<T>, least = 1): Param<readonly T[]> {
  return { ...param<readonly T[]>(of.name, 'repeated'), required: least > 0, repeated: [of as Param<unknown>], least };
}

/** Pairs of arguments (SUMIFS: range, criterion): the function receives a list of pairs. Last among the params. */
export function repeatPairs<A, B>(first: Param<A>, second: Param<B>, least = 1): Param<readonly (readonly [A, B])[]> {
  return {
    ...param<readonly (readonly [A, B])[]>(first.name, 'repeated'),
    required: least > 0,
    repeated: [first as Param<unknown>, second as Param<unknown>],
    least,
  };
}

/** What a function may ask of the workbook in which it computes. */
export interface CallContext extends TextReading {
  /** Today and now as a serial in the workbook's own date system, the same throughout a calculation. */
  readonly now: number;
  /** Told by functions whose result is what is left of larger terms: no digit of it is sure below the last of theirs. */
  readonly cancels?: (largest: number) => void;
}

type Received<P> = P extends Param<infer T> ? T : never;

export interface FormulaFunction {
  readonly name: string;
  readonly params: readonly Param<unknown>[];
  /** Gives another value each time it is called. */
  readonly random: boolean;
  readonly compute: (args: readonly unknown[], context: CallContext) => Result;
}

/**
 * A function of the library: one entry a function, no other place knows it.
 *
 *     define('LEFT', [text('text'), optional(number('num_chars'), 1)], ([value, count]) => value.slice(0, count))
 *
 * `compute` returns its value, or returns or throws an error value (`throw NUM`); where Excel's result cannot be told it
 * throws `new NotComputable(reason)`, and the cell keeps the value it has. A number that is no number or infinite
 * becomes #NUM! by itself.
 */
export function define<const P extends readonly Param<unknown>[]>(
  name: string,
  params: P,
  compute: (args: { readonly [K in keyof P]: Received<P[K]> }, context: CallContext) => Result,
  options: { readonly random?: boolean } = {},
): FormulaFunction {
  return {
    name,
    params,
    random: options.random ?? false,
    compute: compute as unknown as FormulaFunction['compute'],
  };
}
