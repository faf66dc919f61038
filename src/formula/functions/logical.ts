import { toBoolean } from '../coerce';
import { VALUE } from '../error';
import { boolean, define, grid, repeat, type FormulaFunction } from '../function';
import { isError, type Grid } from '../value';

/** The logical values among arguments: of cells and arrays numbers count, texts and blanks do not. @throws #VALUE! if there are none */
function logicals(grids: readonly Grid[]): boolean[] {
  const found: boolean[] = [];
  for (const each of grids) {
    each.each((value) => {
      if (isError(value)) throw value;
      // A text that is an argument itself is passed over where it is empty; another must read TRUE or FALSE.
      if (each.from === 'value' && value === '') return;
      if (each.from === 'value' || typeof value === 'number' || typeof value === 'boolean')
        found.push(toBoolean(value));
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
