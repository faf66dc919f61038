import { type CellOf, cellOf, type Expression, isWord, paramsOf, type Term } from './equation';

/** How a formula names a cell; undefined where there is no such cell, or nothing in it that counts. */
export type Naming<R extends string = string> = (cell: CellOf<R>) => string | undefined;

export interface Besides {
  /** Arguments that are not the table's: what a scenario varies. */
  readonly args?: Readonly<Record<string, string>>;
  /** Which of the rows of a function's ranges this one is, from 1; left out, the function gives the figures of all. */
  readonly position?: number;
}

function termText<R extends string>(term: Term<R>, name: Naming<R>, besides: Besides): string | undefined {
  if (typeof term === 'number') return String(term);
  if (isWord(term)) return `"${term.word}"`;
  if (typeof term === 'string' || 'role' in term) return name(cellOf<R>(term));
  if ('cell' in term)
    return name(term.cell) ?? (typeof term.blank === 'number' ? String(term.blank) : `"${term.blank}"`);
  return textOf(term, name, besides);
}

const SUMS: ReadonlySet<string> = new Set(['+', '-']);

/** As a part of a longer sum or product: in brackets, unless it comes first and is computed first anyway. */
function partText<R extends string>(
  { operator, terms }: Extract<Expression<R>, { operator: unknown }>,
  term: Term<R>,
  name: Naming<R>,
  besides: Besides,
): string | undefined {
  const text = termText(term, name, besides);
  if (text === undefined || typeof term !== 'object' || !('operator' in term)) return text;
  const isFirst = term === terms[0] && SUMS.has(term.operator) === SUMS.has(operator);
  return isFirst ? text : `(${text})`;
}

/** A blank that stands for what the function takes anyway needs no argument. */
function argumentText<R extends string>(
  term: Term<R>,
  name: Naming<R>,
  besides: Besides,
  optional: boolean,
): string | undefined {
  const isBlank = optional && typeof term === 'object' && 'cell' in term && name(term.cell) === undefined;
  return isBlank ? undefined : termText(term, name, besides);
}

/** A call: an argument that is not there is left empty, such ones at the end are left out. */
function callText<R extends string>(
  expression: Extract<Expression<R>, { nm: unknown }>,
  name: Naming<R>,
  besides: Besides,
): string | undefined {
  const given: string[] = [];
  for (const [param, { optional }] of paramsOf(expression)) {
    const text =
      besides.args?.[param] ??
      (param in expression.args ? argumentText(expression.args[param], name, besides, optional) : undefined);
    if (text === undefined && !optional) return undefined;
    given.push(text ?? '');
  }
  while (given.at(-1) === '') given.pop();
  const call = `NM.${expression.nm.name}(${given.join(',')})`;
  if (expression.ofRow) return besides.position === undefined ? call : `INDEX(${call},${besides.position})`;
  return expression.part === undefined ? call : `INDEX(${call},1,${expression.part})`;
}

/**
 * The text of a formula that computes an expression, without its "=".
 * @returns undefined where a cell that it needs is missing
 */
export function textOf<R extends string>(
  expression: Expression<R>,
  name: Naming<R>,
  besides: Besides = {},
): string | undefined {
  if ('nm' in expression) return callText(expression, name, besides);
  if ('sum' in expression) {
    const cells = name(expression.sum);
    return cells === undefined ? undefined : `SUM(${cells})`;
  }
  if ('firstOf' in expression) {
    for (const term of expression.firstOf) {
      const text = termText(term, name, besides);
      if (text !== undefined) return text;
    }
    return undefined;
  }
  const parts = expression.terms.map((term) => partText(expression, term, name, besides));
  return parts.includes(undefined) ? undefined : parts.join(expression.operator);
}
