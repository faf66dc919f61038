import type { Finding } from '../../checks/finding';
import type { CellChange } from '../../workbook/port';

function same(one: readonly CellChange[], other: readonly CellChange[]): boolean {
  return (
    one.length === other.length &&
    one.every((change) =>
      other.some(
        ({ sheet, row, column, after }) =>
          sheet === change.sheet && row === change.row && column === change.column && after === change.after,
      ),
    )
  );
}

/**
 * The ways to fix a finding, the likeliest first: where the evidence decides for misprinted cells, what they should be;
 * then what makes the finding's own cell follow. None where nothing can be offered.
 */
export function fixesOf({ explanations = [], fix = [] }: Finding): readonly (readonly CellChange[])[] {
  const explained = explanations.flatMap(({ change }) => change ?? []);
  return [...(explained.length > 0 ? [explained] : []), ...(same(explained, fix) ? [] : [fix])].filter(
    (changes) => changes.length > 0,
  );
}
