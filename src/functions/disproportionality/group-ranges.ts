import { impossible } from '../../rules/rule-error';
import { type Grid, shapeName } from '../runtime/grid';

/**
 * Checks that ranges list the same groups: one column or one row each, all of the same shape.
 * @throws #VALUE! naming the range that does not fit
 */
export function requireSameGroups(ranges: Readonly<Record<string, Grid<unknown>>>): void {
  const [[firstName, first], ...others] = Object.entries(ranges);
  if (first.rows !== 1 && first.columns !== 1) {
    throw impossible(`${firstName} is ${shapeName(first)}: give one column or one row, a cell for each group.`);
  }
  for (const [name, range] of others) {
    if (range.rows !== first.rows || range.columns !== first.columns) {
      throw impossible(
        `${firstName} is ${shapeName(first)} and ${name} is ${shapeName(range)}: give ranges of the same shape, a cell for each group.`,
      );
    }
  }
}
