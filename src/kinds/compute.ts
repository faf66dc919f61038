import { isBlank } from '../functions/runtime/cell';
import type { Param } from '../functions/runtime/define';
import { Misread } from '../functions/runtime/kinds';
import { Decimal, decimal } from '../rules/decimal';
import { type CellOf, cellOf, type Expression, isWord, paramsOf, type Term } from './equation';

/** What a cell holds: a figure, or a text that a function can read. Undefined where there is none, or nothing in it. */
export type Held = Decimal | string | boolean | undefined;
export type Holding<R extends string = string> = (cell: CellOf<R>) => Held;

/**
 * An argument as the function's rule receives it; undefined where it cannot be read as one. A figure below zero where
 * there can be none is taken as it stands: what follows from it is judged, itself it is another check's matter.
 */
function argument(value: Held, param: Param<unknown>): { readonly read: unknown } | undefined {
  if (value === undefined || (isBlank(value) && !param.kind.readsBlank)) return undefined;
  if (!(value instanceof Decimal)) return readBy(param, value);
  if (!value.isNegative()) return readBy(param, value.toNumber());
  return readBy(param, value.toNumber()) ?? (readBy(param, value.abs().toNumber()) && { read: value });
}

function readBy({ kind }: Param<unknown>, cell: unknown): { readonly read: unknown } | undefined {
  const read = kind.read(cell);
  return read instanceof Misread ? undefined : { read };
}

/** Arguments that are not the table's, as the function's rule receives them: the law of its year. */
export type GivenArguments = Readonly<Record<string, unknown>>;

function called<R extends string>(
  expression: Extract<Expression<R>, { nm: unknown }>,
  hold: Holding<R>,
  others: GivenArguments,
): Held {
  const { part } = expression;
  const { compute } = expression.nm;
  if (!compute) return undefined;
  const values: Record<string, unknown> = {};
  for (const [name, param] of paramsOf(expression)) {
    if (name in others) {
      values[name] = others[name];
      continue;
    }
    const given = name in expression.args ? argument(termIn(expression.args[name], hold, others), param) : undefined;
    if (!given && !param.optional) return undefined;
    values[name] = given ? given.read : param.fallback;
  }
  const results = compute(values as never);
  const result = part === undefined ? results : Array.isArray(results) ? (results[part - 1] as unknown) : undefined;
  if (typeof result === 'number') return decimal(result);
  return result instanceof Decimal || typeof result === 'string' || typeof result === 'boolean' ? result : undefined;
}

const OPERATORS = {
  '+': (a: Decimal, b: Decimal) => a.plus(b),
  '-': (a: Decimal, b: Decimal) => a.minus(b),
  '*': (a: Decimal, b: Decimal) => a.times(b),
  '/': (a: Decimal, b: Decimal) => (b.isZero() ? undefined : a.div(b)),
};

function figureIn<R extends string>(term: Term<R>, hold: Holding<R>, others: GivenArguments): Decimal | undefined {
  const value = termIn(term, hold, others);
  return value instanceof Decimal ? value : undefined;
}

function termIn<R extends string>(term: Term<R>, hold: Holding<R>, others: GivenArguments): Held {
  if (typeof term === 'number') return decimal(term);
  if (isWord(term)) return term.word;
  if (typeof term === 'string' || 'role' in term) return hold(cellOf<R>(term));
  if ('cell' in term) return hold(term.cell) ?? (typeof term.blank === 'number' ? decimal(term.blank) : term.blank);
  return valueOf(term, hold, others);
}

/**
 * What an equation gives, exactly: by the function's own rule, without the rounding of cells.
 * @returns undefined where a figure that it needs is missing or is none
 * @throws RuleError where the law gives no figure
 */
export function valueOf<R extends string>(
  expression: Expression<R>,
  hold: Holding<R>,
  others: GivenArguments = {},
): Held {
  if ('nm' in expression) return called(expression, hold, others);
  if ('sum' in expression) return hold(expression.sum);
  if ('firstOf' in expression) {
    for (const term of expression.firstOf) {
      const value = termIn(term, hold, others);
      if (value !== undefined) return value;
    }
    return undefined;
  }
  const [first, ...rest] = expression.terms.map((term) => figureIn(term, hold, others));
  return rest.reduce((total, other) => total && other && OPERATORS[expression.operator](total, other), first);
}
