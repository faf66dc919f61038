import { tokenize } from '@borgar/fx';
import { type Aggregate, readAggregate } from './aggregate';
import { meaningOf } from './meaning';
import { type FormulaToken, readReference, type Reference, resolve } from './reference';
import { rangeName } from '../../../workbook/address';
import { nestsTooDeep } from '../../../workbook/formula-limits';

/** What a formula and its copies in other cells have in common. */
export interface FormulaPattern {
  /** The same for patterns that compute the same: D17+D18+D19 and SUM(D17:D19). */
  readonly same: string;
  /** The formula with its references left out: formulas with one skeleton differ in where they look only. */
  readonly skeleton: string;
  readonly tokens: readonly FormulaToken[];
  readonly references: readonly Reference[];
  /** Nested too deep to be read: of its tokens only the references are known. */
  readonly isTooDeep?: true;
  /** Set where the formula adds up ranges, or averages or counts one, and does nothing else. */
  readonly aggregate?: Aggregate;
}

function distanceText({ sheet = '', top, left, bottom, right }: Reference): string {
  const sides = [top, left, bottom, right].map(({ fixed, at }) => `${fixed ? '$' : ''}${at}`);
  return `${sheet.toUpperCase()}!{${sides.join(',')}}`;
}

/**
 * What a formula of a pattern computes at a cell: `$` that names the same cell, or terms in another order, make no
 * difference.
 */
export function meaningAt({ tokens, same }: FormulaPattern, row: number, column: number): string {
  const named = (reference: Reference): string =>
    `${(reference.sheet ?? '').toUpperCase()}!${rangeName(resolve(reference, row, column))}`;
  return meaningOf(tokens, named) ?? same;
}

/** The folder of another workbook, as in 'C:\\data\\[Budget.xlsx]Sheet 1'!A1: it is of no interest here. */
const FOLDER = /'[^'[\]]*(?=\[[^\]]+\](?:[^']|'')*'!)/g;

/** Reads a formula that stands at a cell; `text` is its relative text. */
export function readPattern(formula: string, text: string, row: number, column: number): FormulaPattern {
  const tokens: FormulaToken[] = [];
  for (const { type, value } of tokenize(formula.replace(FOLDER, "'"), { mergeRefs: true, negativeNumbers: false })) {
    if (type === 'fx_prefix' || type === 'whitespace' || type === 'newline') continue;
    if (tokens.length === 0 && type === 'operator' && value === '+') continue;
    const reference = type === 'range' || type === 'range_beam' ? readReference(value, row, column) : undefined;
    tokens.push({ type, value, reference });
  }
  const references = tokens.flatMap(({ reference }) => reference ?? []);
  if (nestsTooDeep(tokens)) return { same: text, skeleton: text, tokens: [], references, isTooDeep: true };
  const aggregate = readAggregate(tokens);
  return {
    same: aggregate?.key ?? meaningOf(tokens, distanceText) ?? text,
    skeleton: aggregate
      ? `${aggregate.name} of cells`
      : tokens
          .map(({ type, value, reference }) => (reference ? '#' : type === 'func' ? value.toUpperCase() : value))
          .join(' '),
    tokens,
    references,
    aggregate,
  };
}
