import { impossible } from '../../rules/rule-error';
import { bareWords } from '../../rules/words/plain';
import { isTotalLine } from '../../rules/words/total-line';
import { quoteCell } from '../runtime/cell';
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

/** All pupils together, as tables name them. */
const EVERYONE =
  /^(?:all(?: (?:students|groups|children|pupils|races|ethnicities))?|everyone|district wide|state ?wide)$/;

/**
 * Checks that every group stands once, and that none is all groups together: either would be counted twice.
 * @throws #VALUE! naming the group and where it stands
 */
export function requireGroupsOnce(names: readonly string[]): void {
  const seen = new Map<string, number>();
  names.forEach((name, index) => {
    const bare = bareWords(name);
    const before = seen.get(bare);
    if (before !== undefined) {
      throw impossible(
        `groups lists ${quoteCell(name)} twice, as group ${before + 1} and group ${index + 1}. Give every group once.`,
      );
    }
    if (isTotalLine(name) || EVERYONE.test(bare)) {
      throw impossible(
        `groups has ${quoteCell(name)} as group ${index + 1}: give the groups only, without their total.`,
      );
    }
    seen.set(bare, index);
  });
}
