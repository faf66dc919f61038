import { parseRange } from '../../src/workbook/address';
import type { CellChange, Place } from '../../src/workbook/port';

/** A place on the sheet of a workbook with one, named as people name it: "B7", "B7:D9". */
export function placeOf(name: string, sheet = 'Sheet1'): Place {
  const range = parseRange(name);
  if (!range) throw new Error(`"${name}" is not a range`);
  return { sheet, range };
}

/** The change of one cell that a finding offers. */
export function changeOf(
  name: string,
  { before, after, reason }: Pick<CellChange, 'before' | 'after' | 'reason'>,
): CellChange {
  const { sheet, range } = placeOf(name);
  return { sheet, row: range.top, column: range.left, before, after, reason };
}
