import { engineSheetName } from '../engine';
import { cellName } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** A formula of the spreadsheet as Excel has it: sheet names with their apostrophes, @ as an operator. */
export function fileFormula(formula: string, { sheets }: WorkbookSnapshot): string {
  let text = formula.replace(/(?<![\w.])SINGLE\(/g, '@(');
  for (const { name } of sheets) {
    if (name.includes("'")) text = text.replaceAll(`'${engineSheetName(name)}'!`, `'${name.replace(/'/g, "''")}'!`);
  }
  return text;
}

/** A cell that a formula elsewhere fills: nothing to write. */
export function fillsSpill(sheet: SheetSnapshot, row: number, column: number): boolean {
  const own = cellName(row, column);
  for (const [origin, { top, left, bottom, right }] of sheet.spills) {
    if (origin !== own && row >= top && row <= bottom && column >= left && column <= right) return true;
  }
  return false;
}
