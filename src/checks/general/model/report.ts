import type { Citation } from '../../../law/citation';
import { Decimal } from '../../../rules/decimal';
import { cellName } from '../../../workbook/address';
import { shiftFormula } from '../../../workbook/file/formula-shift';
import type { CellChange, Place } from '../../../workbook/port';
import type { CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import { formatCount, formatMoney } from '../../format';

/** Good practice in keeping spreadsheets: no law asks for it, and the finding says so. */
export function practice(note: string): Citation {
  return { law: 'Spreadsheet practice, not a rule of law', note };
}

export function placeOf(sheet: SheetSnapshot, row: number, column: number): Place {
  return { sheet: sheet.name, range: { top: row, left: column, bottom: row, right: column } };
}

/** Formula text where there is one, else the value. */
function contentOf(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.formula(row, column) ?? sheet.value(row, column);
}

/** A value or formula as people read it in a finding. */
export function shownContent(sheet: SheetSnapshot, row: number, column: number): string {
  const content = contentOf(sheet, row, column);
  if (typeof content === 'number') return shownNumber(new Decimal(content));
  if (typeof content === 'object') return content?.error ?? '';
  return String(content);
}

/** Cents where there are some, and no more digits than a sheet's arithmetic has. */
export function shownNumber(value: Decimal): string {
  const rounded = value.toSignificantDigits(12);
  return rounded.decimalPlaces() > 0 && rounded.decimalPlaces() <= 2 ? formatMoney(rounded) : formatCount(rounded);
}

/** The formula of one cell as it reads when it is filled to another. */
export function filled(
  sheet: SheetSnapshot,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string {
  return shiftFormula(sheet.formula(from.row, from.column) ?? '', to.row - from.row, to.column - from.column);
}

export function change(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  after: CellChange['after'],
  reason: string,
): CellChange {
  return { sheet: sheet.name, row, column, before: contentOf(sheet, row, column), after, reason };
}

export function named({ row, column }: { readonly row: number; readonly column: number }): string {
  return cellName(row, column);
}
