import type { CellChange } from '../workbook/port';
import type { Finding } from './finding';

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

const cellKey = ({ sheet, row, column }: CellChange): string => `${sheet}|${row}|${column}`;

/**
 * The changes of several findings as one: a cell that two of them change alike is changed once, and a finding that
 * wants something else in a cell already taken is left out whole.
 */
export function mergeChanges(all: readonly (readonly CellChange[])[]): {
  readonly changes: readonly CellChange[];
  readonly conflicts: number;
} {
  const merged = new Map<string, CellChange>();
  let conflicts = 0;
  for (const changes of all) {
    const fits = changes.every((change) => {
      const taken = merged.get(cellKey(change));
      return taken === undefined || taken.after === change.after;
    });
    if (!fits) {
      conflicts++;
      continue;
    }
    for (const change of changes) if (!merged.has(cellKey(change))) merged.set(cellKey(change), change);
  }
  return { changes: [...merged.values()], conflicts };
}
