import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { cellName } from '../workbook/address';
import { calculate, type CalculatedSheet } from './calculate';

/**
 * A workbook whose formulas all have a value, as far as they can be computed: programs other than Excel write formulas
 * without any, and a formula without a value would pass for an empty cell. Values that the file has stay; of those that
 * stay without, the sheet tells why.
 */
export function completed<W extends WorkbookSnapshot>(workbook: W): W {
  if (!workbook.sheets.some(hasBlankFormula)) return workbook;
  const calculated = calculate(workbook, { arrays: 'as stored', trusted: () => true });
  const sheets = workbook.sheets.map((sheet, index) => withValues(sheet, calculated.sheets[index]));
  return { ...workbook, sheets };
}

function hasBlankFormula(sheet: SheetSnapshot): boolean {
  for (const { row, column } of sheet.formulas()) if (sheet.value(row, column) === null) return true;
  return false;
}

/** The sheet, its formulas' values where it has none; what cannot be computed stays without. */
function withValues<S extends SheetSnapshot>(sheet: S, calculated: CalculatedSheet): S {
  const whyUncalculated = (row: number, column: number): string | undefined =>
    sheet.value(row, column) === null ? calculated.uncomputed.get(cellName(row, column)) : undefined;
  const value = (row: number, column: number): CellValue => {
    const own = sheet.value(row, column);
    if (own !== null || calculated.uncomputed.has(cellName(row, column))) return own;
    return calculated.value(row, column);
  };
  return Object.create(sheet, { value: { value }, whyUncalculated: { value: whyUncalculated } }) as S;
}
