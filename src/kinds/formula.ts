import { type CellOf, cellOf, type Expression, paramsOf, type Term } from './equation';

/** How a formula names a cell; undefined where there is no such cell, or nothing in it that counts. */
export type Naming<R extends string = string> = (cell: CellOf<R>) => string | undefined;

/** Arguments that are not the table's: what a scenario varies. */
export type OtherArguments = Readonly<Record<string, string>>;

function termText<R extends string>(term: Term<R>, name: Naming<R>, others: OtherArguments): string | undefined {
  if (typeof term === 'number') return String(term);
  if (typeof term === 'string' || 'role' in term) return name(cellOf<R>(term));
  if ('cell' in term)
    return name(term.cell) ?? (typeof term.blank === 'number' ? String(term.blank) : `"${term.blank}"`);
  return textOf(term, name, others);
}

/** As a part of a longer sum or product. */
function partText<R extends string>(term: Term<R>, name: Naming<R>, others: OtherArguments): string | undefined {
  const text = termText(term, name, others);
  const isPart = typeof term === 'object' && 'operator' in term;
  return text === undefined || !isPart ? text : `(${text})`;
}

/** A blank that stands for what the function takes anyway needs no argument. */
function argumentText<R extends string>(
  term: Term<R>,
  name: Naming<R>,
  others: OtherArguments,
  optional: boolean,
): string | undefined {
  const isBlank = optional && typeof term === 'object' && 'cell' in term && name(term.cell) === undefined;
  return isBlank ? undefined : termText(term, name, others);
}

/** A call: an argument that is not there is left empty, such ones at the end are left out. */
function callText<R extends string>(
  expression: Extract<Expression<R>, { nm: unknown }>,
  name: Naming<R>,
  others: OtherArguments,
): string | undefined {
  const given: string[] = [];
  for (const [param, { optional }] of paramsOf(expression)) {
    const text =
      others[param] ??
      (param in expression.args ? argumentText(expression.args[param], name, others, optional) : undefined);
    if (text === undefined && !optional) return undefined;
    given.push(text ?? '');
  }
  while (given.at(-1) === '') given.pop();
  const call = `NM.${expression.nm.name}(${given.join(',')})`;
  return expression.part === undefined ? call : `INDEX(${call},1,${expression.part})`;
}

/**
 * The text of a formula that computes an expression, without its "=".
 * @returns undefined where a cell that it needs is missing
 */
export function textOf<R extends string>(
  expression: Expression<R>,
  name: Naming<R>,
  others: OtherArguments = {},
): string | undefined {
  if ('nm' in expression) return callText(expression, name, others);
  if ('size' in expression) return wrapped('ABS', termText(expression.size, name, others));
  if ('firstOf' in expression) {
    for (const term of expression.firstOf) {
      const text = termText(term, name, others);
      if (text !== undefined) return text;
    }
    return undefined;
  }
  const parts = expression.terms.map((term) => partText(term, name, others));
  return parts.includes(undefined) ? undefined : parts.join(expression.operator);
}

function wrapped(call: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${call}(${text})`;
}
