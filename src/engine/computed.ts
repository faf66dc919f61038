import { FUNCTIONS } from '../functions/registry';
import { cellName, type CellRange } from '../workbook/address';
import { readWorkbook, type SheetModel, type WorkbookModel, writeWorkbook } from '../workbook/file';
import type { CellValue } from '../workbook/snapshot';
import { type CalculatedSheet, calculate } from './calculate';

/** Names of custom functions as Excel shows them: what reading a file needs. */
export const FUNCTION_NAMES: readonly string[] = FUNCTIONS.map(({ name }) => `NM.${name}`);

/** A workbook as data with what its formulas give: written to a file, it opens with its values, add-in or not. */
export function withComputedValues(workbook: WorkbookModel): WorkbookModel {
  const snapshot = readWorkbook(writeWorkbook(workbook), { functionNames: FUNCTION_NAMES });
  const calculated = calculate(snapshot);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) => withValues(sheet, calculated.sheets[index])),
  };
}

/** A sheet to be written, with what its formulas gave and filled; what is not computed here has no value until Excel gives it one. */
export function withValues(sheet: SheetModel, calculated: CalculatedSheet): SheetModel {
  const spills = [...calculated.spills.values()];
  return { ...sheet, spills, values: valuesOf(sheet, calculated, spills) };
}

function valuesOf(sheet: SheetModel, calculated: CalculatedSheet, spills: readonly CellRange[]): CellValue[][] {
  const rows = Math.max(sheet.cells.length, ...spills.map(({ bottom }) => bottom + 1));
  return Array.from({ length: rows }, (_, row) => {
    const reached = spills.filter(({ top, bottom }) => top <= row && row <= bottom).map(({ right }) => right + 1);
    const columns = Math.max(sheet.cells[row]?.length ?? 0, ...reached);
    return Array.from({ length: columns }, (__, column) =>
      calculated.uncomputed.has(cellName(row, column)) ? null : calculated.value(row, column),
    );
  });
}
