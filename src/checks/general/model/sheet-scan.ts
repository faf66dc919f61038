import { numberIn } from '../../../rules/words/number-text';
import { isTotalLabel } from '../../../rules/words/total-line';
import { isErrorValue, type SheetSnapshot } from '../../../workbook/snapshot';
import { usedCells } from '../../../workbook/used-cells';

/** Cells of a sheet that a check asks for by what they hold. */
export interface SheetScan {
  readonly errors: readonly { readonly row: number; readonly column: number; readonly error: string }[];
  /** Texts that read as a number. */
  readonly textNumbers: readonly { readonly row: number; readonly column: number; readonly number: number }[];
  /** Rows with a text that says total, with its column. */
  readonly totalRows: readonly { readonly row: number; readonly column: number; readonly label: string }[];
}

/** "All schools": a total that does not say so. */
const ALL_OF_THEM = /^all (?:grades|schools|students|districts|funds|programs|departments|groups)$/i;
const TOTAL_LABEL_LENGTH = 80;

function saysTotal(label: string): boolean {
  return isTotalLabel(label) || ALL_OF_THEM.test(label);
}

function scan(sheet: SheetSnapshot): SheetScan {
  const errors: { row: number; column: number; error: string }[] = [];
  const textNumbers: { row: number; column: number; number: number }[] = [];
  const totalRows: { row: number; column: number; label: string }[] = [];
  for (const { row, column } of usedCells(sheet)) {
    const value = sheet.value(row, column);
    if (typeof value === 'string') {
      const number = numberIn(value);
      if (number !== undefined) textNumbers.push({ row, column, number });
      else if (
        value.length <= TOTAL_LABEL_LENGTH &&
        saysTotal(value.trim()) &&
        totalRows[totalRows.length - 1]?.row !== row
      )
        totalRows.push({ row, column, label: value.trim() });
    } else if (isErrorValue(value)) errors.push({ row, column, error: value.error });
  }
  return { errors, textNumbers, totalRows };
}

const KNOWN = new WeakMap<SheetSnapshot, SheetScan>();

/** One look at every cell of a sheet, for all checks. */
export function scanOf(sheet: SheetSnapshot): SheetScan {
  let known = KNOWN.get(sheet);
  if (!known) {
    known = scan(sheet);
    KNOWN.set(sheet, known);
  }
  return known;
}
