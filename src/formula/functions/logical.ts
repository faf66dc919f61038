import { toBoolean } from '../coerce';
import { VALUE } from '../error';
import { boolean, define, grid, repeat, type FormulaFunction } from '../function';
import { isError, type Grid, type Scalar } from '../value';

/** The words TRUE and FALSE, written in the formula; an empty argument is FALSE. */
function isWord(value: Scalar): boolean {
  return value === null || (typeof value === 'string' && /^(?:true|false)$/i.test(value));
}

/** The logical values among arguments: numbers count, other texts and blank cells do not. @throws #VALUE! if there are none */
function logicals(grids: readonly Grid[]): boolean[] {
  const found: boolean[] = [];
  for (const each of grids) {
    each.each((value) => {
      if (isError(value)) throw value;
      if (typeof value === 'number' || typeof value === 'boolean') found.push(toBoolean(value));
      else if (each.from === 'value' && isWord(value)) found.push(toBoolean(value));
    });
    if (each.from !== 'value' && (typeof each.rest === 'number' || typeof each.rest === 'boolean')) {
      found.push(toBoolean(each.rest));
    }
  }
  if (found.length === 0) throw VALUE;
  return found;
}

function junction(name: string, holds: (values: readonly boolean[]) => boolean): FormulaFunction {
  return define(name, [repeat(grid('logical'))], ([grids]) => holds(logicals(grids)));
}

export const LOGICAL: readonly FormulaFunction[] = [
  junction('AND', (values) => values.every((value) => value)),
  junction('OR', (values) => values.some((value) => value)),
  junction('XOR', (values) => values.filter((value) => value).length % 2 === 1),
  define('NOT', [boolean('logical')], ([value]) => !value),
  define('TRUE', [], () => true),
  define('FALSE', [], () => false),
];
