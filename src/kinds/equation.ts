import type { NmFunction, Param, Params, RuledFunction } from '../functions/runtime/define';

/** A cell that an equation takes: the row's own, or the sheet's where the value is given once for all rows. */
export interface CellOf<R extends string = string> {
  readonly role: R;
  /** Of the row before, in the order of years. */
  readonly before?: true;
  /** Of a role with several columns: so many before the last one. */
  readonly back?: number;
  /** All columns of the role, added up. */
  readonly all?: true;
  /** The cells of all rows that share a sum with this one, or are compared with it. */
  readonly among?: true;
}

/** What a term without a value stands for, said once for the rule and the formula. */
export interface BlankFor<R extends string = string> {
  readonly cell: CellOf<R>;
  readonly blank: number | string;
}

/** A word that the function is given as it is: the name of an event, say. */
export interface Word {
  readonly word: string;
}

/** A function that an equation can name; one that gives a whole table has no rule for a single figure. */
export type EquationFunction = Pick<NmFunction, 'name' | 'params'> & {
  readonly compute?: (values: never) => unknown;
};

/** A role by its name is the row's own cell of it. */
export type Term<R extends string = string> = R | number | Word | CellOf<R> | BlankFor<R> | Expression<R>;

/** How a figure is computed: an NM function of terms, or plain arithmetic where no function is needed. */
export type Expression<R extends string = string> =
  | {
      readonly nm: EquationFunction;
      readonly args: Readonly<Record<string, Term<R>>>;
      /** Of a function that gives several figures side by side, which one, from 1. */
      readonly part?: number;
      /** Of a function that gives a figure for each of many rows: the row's own. */
      readonly ofRow?: true;
    }
  | { readonly operator: '+' | '-' | '*' | '/'; readonly terms: readonly Term<R>[] }
  /** What stands in the cells of many rows, added up. */
  | { readonly sum: CellOf<R> }
  /** The first of several ways that the table has all figures for. */
  | { readonly firstOf: readonly Term<R>[] };

/** A figure that follows from others. */
export interface Equation<R extends string = string> {
  readonly of: Expression<R>;
  /** Why it is so, to stand before the figure: "the effort divided by the child count is". */
  readonly why: string;
  /** Few tables of other offices have columns that hang together so: see `Pattern`. */
  readonly telling?: true;
}

/** The roles that terms name. */
type RolesIn<T> = T extends string
  ? T
  : T extends CellOf<infer R>
    ? R
    : T extends BlankFor<infer R>
      ? R
      : T extends Expression<infer R>
        ? R
        : never;

/**
 * An NM function with its arguments, each by the function's own name for it.
 * @param part of a function that gives several figures side by side, which one, from 1
 */
export function nm<P extends Params, const A extends { readonly [N in keyof P]?: Term }>(
  call: NmFunction<P> | RuledFunction<P>,
  args: A & Readonly<Record<Exclude<keyof A, keyof P>, never>>,
  part?: number,
): Expression<RolesIn<A[keyof A]>> {
  return { nm: call, args: args as unknown as Readonly<Record<string, Term<RolesIn<A[keyof A]>>>>, part };
}

/** The row's own figure of a function that gives one for each row of its ranges. */
export function nmOfRow<P extends Params, const A extends { readonly [N in keyof P]?: Term }>(
  call: NmFunction<P>,
  args: A & Readonly<Record<Exclude<keyof A, keyof P>, never>>,
): Expression<RolesIn<A[keyof A]>> {
  return { nm: call, args: args as unknown as Readonly<Record<string, Term<RolesIn<A[keyof A]>>>>, ofRow: true };
}

function arithmetic<R extends string>(operator: '+' | '-' | '*' | '/', terms: readonly Term[]): Expression<R> {
  return { operator, terms: terms as readonly Term<R>[] };
}

export function plus<const T extends readonly Term[]>(...terms: T): Expression<RolesIn<T[number]>> {
  return arithmetic('+', terms);
}

export function minus<const T extends readonly Term[]>(...terms: T): Expression<RolesIn<T[number]>> {
  return arithmetic('-', terms);
}

export function times<const T extends readonly Term[]>(...terms: T): Expression<RolesIn<T[number]>> {
  return arithmetic('*', terms);
}

export function over<const A extends Term, const B extends Term>(dividend: A, divisor: B): Expression<RolesIn<A | B>> {
  return arithmetic('/', [dividend, divisor]);
}

/** The cells of many rows, added up. */
export function sumOf<const R extends string>(cell: CellOf<R>): Expression<R> {
  return { sum: cell };
}

export function firstOf<const T extends readonly Term[]>(...terms: T): Expression<RolesIn<T[number]>> {
  return { firstOf: terms as readonly Term[] as readonly Term<RolesIn<T[number]>>[] };
}

/** What the cell stands for while it is blank, or where the table does not have it. */
export function orElse<const R extends string>(cell: R | CellOf<R>, blank: number | string): BlankFor<R> {
  return { cell: cellOf(cell), blank };
}

export function before<const R extends string>(role: R): CellOf<R> {
  return { role, before: true };
}

/** Of a role with several columns the last one, or one so many before it. */
export function last<const R extends string>(role: R, back = 0): CellOf<R> {
  return { role, back };
}

/** All columns of a role, added up. */
export function all<const R extends string>(role: R): CellOf<R> {
  return { role, all: true };
}

/** The cells of all rows that share a sum with this one, or are compared with it. */
export function among<const R extends string>(cell: R | CellOf<R>): CellOf<R> {
  return { ...cellOf(cell), among: true };
}

export function cellOf<R extends string>(cell: R | CellOf<R>): CellOf<R> {
  return typeof cell === 'string' ? { role: cell } : cell;
}

export function isWord(term: Term): term is Word {
  return typeof term === 'object' && 'word' in term;
}

/** One name for one cell: equal cells have equal keys. */
export function keyOf({ role, before: isBefore, back, all: isAll, among: isAmong }: CellOf): string {
  return [role, isBefore && 'before', isAll && 'all', isAmong && 'among', back].join(':');
}

/** A cell of an equation, and whether there is no result without it. */
export interface TakenCell<R extends string = string> {
  readonly cell: CellOf<R>;
  /** Whether its function must be given it, were it only what a blank stands for. */
  readonly given: boolean;
  readonly needed: boolean;
}

/** The cells that an expression takes, in its own order, each once. */
export function cellsIn<R extends string>(expression: Expression<R>): TakenCell<R>[] {
  const found = new Map<string, TakenCell<R>>();
  const take = (term: Term<R>, given: boolean, needed: boolean): void => {
    if (typeof term === 'number' || isWord(term)) return;
    if (typeof term === 'string' || 'role' in term) {
      const cell = cellOf<R>(term);
      const known = found.get(keyOf(cell));
      found.set(keyOf(cell), { cell, given: given || !!known?.given, needed: needed || !!known?.needed });
    } else if ('cell' in term) take(term.cell, given, false);
    else if ('nm' in term) {
      for (const [name, param] of paramsOf(term)) {
        if (name in term.args) take(term.args[name], given && !param.optional, needed && !param.optional);
      }
    } else if ('operator' in term) term.terms.forEach((each) => take(each, given, needed));
    else if ('firstOf' in term) term.firstOf.forEach((each) => take(each, false, false));
    else take(term.sum, given, needed);
  };
  take(expression, true, true);
  return [...found.values()];
}

export function paramsOf({ nm: call }: { readonly nm: EquationFunction }): [string, Param<unknown>][] {
  return Object.entries(call.params);
}

/** The functions that a term calls, by name. */
export function functionsIn(term: Term): string[] {
  if (typeof term !== 'object' || isWord(term) || 'role' in term || 'cell' in term || 'sum' in term) return [];
  if ('nm' in term) return [term.nm.name, ...Object.values(term.args).flatMap(functionsIn)];
  return ('operator' in term ? term.terms : term.firstOf).flatMap(functionsIn);
}

/**
 * The same expression with figures that follow from others given by what they follow from: units by membership and
 * factor.
 */
export function unfolded<R extends string>(
  expression: Expression<R>,
  equations: Readonly<Record<string, Equation<R>>>,
  roles: readonly string[],
): Expression<R> {
  const inTerm = (term: Term<R>): Term<R> => {
    if (typeof term === 'string') return roles.includes(term) ? inExpression(equations[term].of) : term;
    return typeof term === 'number' || isWord(term) || 'role' in term || 'cell' in term ? term : inExpression(term);
  };
  const inExpression = (each: Expression<R>): Expression<R> => {
    if ('nm' in each) {
      const args = Object.entries(each.args).map(([name, term]) => [name, inTerm(term)] as const);
      return { ...each, args: Object.fromEntries(args) };
    }
    if ('operator' in each) return { ...each, terms: each.terms.map(inTerm) };
    return 'firstOf' in each ? { firstOf: each.firstOf.map(inTerm) } : each;
  };
  return inExpression(expression);
}
