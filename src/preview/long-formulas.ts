import { tokenize } from '@borgar/fx';

/** The spreadsheet's time grows with the square of a chain of operators: these take it a fraction of a second. */
const MOST_OPERATORS = 300;
const PARTS = new Set(['+', '-', '*', '/', '^', '&', '=', '<>', '<', '>', '<=', '>=']);

/** Whether a formula is a chain of so many operators that the spreadsheet would stand still over it. */
export function isLongFormula(formula: string): boolean {
  if (formula.length <= MOST_OPERATORS) return false;
  const counts = [0];
  for (const { type, value } of tokenize(formula, { mergeRefs: true, negativeNumbers: false })) {
    if (type !== 'operator') continue;
    if (value === '(') counts.push(0);
    else if (value === ')' && counts.length > 1) counts.pop();
    else if (value === ',') counts[counts.length - 1] = 0;
    else if (PARTS.has(value) && ++counts[counts.length - 1] > MOST_OPERATORS) return true;
  }
  return false;
}
