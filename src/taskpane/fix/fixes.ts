import type { CellChange } from '../../workbook/port';
import type { ListedFinding } from '../check/view';
import { fixesOf } from './alternatives';

/** A finding that can be fixed, with the changes that fix it. */
export interface Fixable {
  readonly listed: ListedFinding;
  readonly changes: readonly CellChange[];
  /** Other changes that would fix it too, made instead. */
  readonly others: readonly (readonly CellChange[])[];
}

/** All fixes of one check: what "fix all" makes in one step, without those that contradict each other. */
export interface FixGroup {
  readonly check: string;
  readonly fixables: readonly Fixable[];
  readonly together: readonly CellChange[];
  /** How many were left out of `together`. */
  readonly conflicts: number;
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

export function fixGroups(open: readonly ListedFinding[]): readonly FixGroup[] {
  const byCheck = new Map<string, Fixable[]>();
  for (const listed of open) {
    const { check } = listed.finding;
    const fixes = fixesOf(listed.finding);
    if (fixes.length === 0) continue;
    const [changes, ...others] = fixes;
    const fixables = byCheck.get(check) ?? [];
    fixables.push({ listed, changes, others });
    byCheck.set(check, fixables);
  }
  return [...byCheck].map(([check, fixables]) => {
    const { changes, conflicts } = mergeChanges(fixables.map((fixable) => fixable.changes));
    return { check, fixables, together: changes, conflicts };
  });
}
