import { type Decimal, decimal, sum } from '../../../rules/decimal';
import type { CellRange } from '../../../workbook/address';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { usedCellsIn } from '../../../workbook/used-cells';

/** What some cells hold: any number, only texts, or nothing. */
export type Holding = 'numbers' | 'texts' | 'nothing';

export function holdingOf(sheet: SheetSnapshot, ranges: readonly CellRange[]): Holding {
  let texts = false;
  for (const range of ranges) {
    for (const { row, column } of usedCellsIn(sheet, range)) {
      const value = sheet.value(row, column);
      if (typeof value === 'number') return 'numbers';
      if (typeof value === 'string' && value.trim() !== '') texts = true;
    }
  }
  return texts ? 'texts' : 'nothing';
}

/** The numbers of some cells added up, as SUM does: texts and blanks left out. */
export function sumOf(sheet: SheetSnapshot, ranges: readonly CellRange[]): Decimal {
  const numbers: Decimal[] = [];
  for (const range of ranges) {
    for (const { row, column } of usedCellsIn(sheet, range)) {
      const value = sheet.value(row, column);
      if (typeof value === 'number') numbers.push(decimal(value));
    }
  }
  return sum(numbers);
}

/** A text left of a cell in its row: the row's label. */
export function rowLabel(sheet: SheetSnapshot, row: number, column: number): string {
  for (let at = 0; at < column; at++) {
    const value = sheet.value(row, at);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}
