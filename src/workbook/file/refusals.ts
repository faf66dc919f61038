import type { CellChange } from '../port';
import { WorkbookFileError } from './error';
import type { FileSnapshot } from './read-workbook';
import { type ComputedValue, SheetPlan } from './sheet-plan';

export interface Acceptable {
  readonly changes: readonly CellChange[];
  /** Why the others cannot be made, each in a sentence. */
  readonly refused: readonly string[];
}

/** The changes that can be made in a file one by one, and why the others cannot. */
export function acceptableChanges(
  snapshot: FileSnapshot,
  changes: readonly CellChange[],
  values: readonly ComputedValue[],
): Acceptable {
  const refused: string[] = [];
  const accepted = changes.filter((change) => {
    const sheet = snapshot.sheets.find(({ name }) => name === change.sheet);
    if (!sheet) return false;
    const own = values.filter(
      (one) => one.sheet === change.sheet && one.row === change.row && one.column === change.column,
    );
    try {
      new SheetPlan(sheet).change(
        [change],
        own.map(({ spill, ...one }) => ({ ...one, spill })),
      );
      return true;
    } catch (error) {
      if (!(error instanceof WorkbookFileError)) throw error;
      refused.push(error.message.replace(/ Nothing was changed\.$/, ''));
      return false;
    }
  });
  return { changes: accepted, refused };
}
