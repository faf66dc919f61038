/**
 * So deep may parentheses, functions and signs of a formula nest to be read here. Excel allows 64 functions within
 * functions; parentheses as such may go deeper, but not without end.
 */
export const DEEPEST_FORMULA = 300;

const SIGNS: ReadonlySet<string> = new Set(['-', '+', '@']);

/** Whether a formula nests deeper than that, by its tokens. */
export function nestsTooDeep(tokens: Iterable<{ readonly type: string; readonly value: string }>): boolean {
  let open = 0;
  let signs = 0;
  for (const { type, value } of tokens) {
    if (type === 'whitespace') continue;
    signs = type === 'operator' && SIGNS.has(value) ? signs + 1 : 0;
    if (type === 'operator' && value === '(') open += 1;
    else if (type === 'operator' && value === ')') open -= 1;
    if (open + signs > DEEPEST_FORMULA) return true;
  }
  return false;
}

/** What of a formula is quoted in a line that tells of it. */
const QUOTED = 120;

/** A formula as it is named in a message: a long one by its beginning. */
export function quotedFormula(formula: string): string {
  return formula.length <= QUOTED ? formula : `${formula.slice(0, QUOTED - 1)}…`;
}
