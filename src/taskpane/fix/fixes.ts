import { fixesOf, mergeChanges } from '../../checks/fixes';
import type { CellChange } from '../../workbook/port';
import type { ListedFinding } from '../check/view';

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
