import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { cellName } from '../workbook/address';
import { calculate, type CalculatedSheet } from './calculate';

/** Formulas of a sheet that have no value, in the file or here. */
export interface Uncalculated {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** How many there are on the sheet; the place is the first one's. */
  readonly count: number;
  readonly reason: string;
}

export interface Completed<W extends WorkbookSnapshot> {
  readonly workbook: W;
  readonly uncalculated: readonly Uncalculated[];
}

/**
 * A workbook whose formulas all have a value, as far as they can be computed: programs other than Excel write formulas
 * without any, and a formula without a value would pass for an empty cell. Values that the file has stay.
 */
export function completed<W extends WorkbookSnapshot>(workbook: W): Completed<W> {
  if (!workbook.sheets.some(hasBlankFormula)) return { workbook, uncalculated: [] };
  const calculated = calculate(workbook, { arrays: 'as stored', trusted: () => true });
  const sheets = workbook.sheets.map((sheet, index) => withValues(sheet, calculated.sheets[index]));
  return {
    workbook: { ...workbook, sheets },
    uncalculated: workbook.sheets.flatMap((sheet, index) => leftOver(sheet, calculated.sheets[index])),
  };
}

function hasBlankFormula(sheet: SheetSnapshot): boolean {
  for (const { row, column } of sheet.formulas()) if (sheet.value(row, column) === null) return true;
  return false;
}

/** The sheet, its formulas' values where it has none; what cannot be computed stays without. */
function withValues<S extends SheetSnapshot>(sheet: S, calculated: CalculatedSheet): S {
  const value = (row: number, column: number): CellValue => {
    const own = sheet.value(row, column);
    if (own !== null || calculated.uncomputed.has(cellName(row, column))) return own;
    return calculated.value(row, column);
  };
  return Object.create(sheet, { value: { value } }) as S;
}

function leftOver(sheet: SheetSnapshot, { uncomputed }: CalculatedSheet): Uncalculated[] {
  const left: { row: number; column: number; reason: string }[] = [];
  for (const { row, column } of sheet.formulas()) {
    const reason = uncomputed.get(cellName(row, column));
    if (reason !== undefined && sheet.value(row, column) === null) left.push({ row, column, reason });
  }
  return left.length === 0 ? [] : [{ sheet: sheet.name, ...left[0], count: left.length }];
}
