import { Calculation } from '../formula/calculation';
import { isError, type Scalar } from '../formula/value';
import { cellName, type CellRange } from '../workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { createEvaluator } from './formulas';
import { type Arrays, sourceOf } from './source';

export interface CalculateOptions {
  /** "dynamic" when left out. */
  readonly arrays?: Arrays;
  /** Sheets whose formulas are not computed where they have a value. */
  readonly trusted?: (sheet: string) => boolean;
}

export interface CalculatedSheet {
  readonly name: string;
  /** The value after calculation: of a formula, of a cell that a spill fills, of a constant. */
  value(row: number, column: number): CellValue;
  /** The reason of an error value, where there is one. */
  message(row: number, column: number): string | undefined;
  /** Ranges that formulas filled, by the formula's cell in A1 notation. */
  readonly spills: ReadonlyMap<string, CellRange>;
  /**
   * Formulas whose result cannot be known to be Excel's (other workbooks, unknown functions, circles) and why, by their
   * cell in A1 notation. They keep the value they had, or show an error value where they had none.
   */
  readonly uncomputed: ReadonlyMap<string, string>;
}

export interface CalculatedWorkbook {
  readonly sheets: readonly CalculatedSheet[];
}

/** Computes every formula of a workbook anew, without Excel. */
export function calculate(workbook: WorkbookSnapshot, options: CalculateOptions = {}): CalculatedWorkbook {
  const source = sourceOf(workbook, { arrays: options.arrays ?? 'dynamic', trusted: options.trusted });
  const calculation = new Calculation(source, createEvaluator());
  calculation.run();
  return { sheets: workbook.sheets.map((sheet, index) => calculated(calculation, sheet, index)) };
}

function calculated(calculation: Calculation, sheet: SheetSnapshot, index: number): CalculatedSheet {
  const spills = new Map<string, CellRange>();
  const uncomputed = new Map<string, string>();
  for (const { row, column, range, kept } of calculation.resultsOf(index)) {
    if (range && kept === undefined) spills.set(cellName(row, column), range);
    if (kept !== undefined) uncomputed.set(cellName(row, column), kept);
  }
  const at = (row: number, column: number): Scalar => calculation.valueAt(index, row, column);
  return {
    name: sheet.name,
    spills,
    uncomputed,
    value: (row, column) => {
      const value = toCellValue(at(row, column));
      return sheet.fromStored ? sheet.fromStored(row, column, value) : value;
    },
    message: (row, column) => {
      const value = at(row, column);
      return isError(value) ? (uncomputed.get(cellName(row, column)) ?? value.message) : undefined;
    },
  };
}

function toCellValue(value: Scalar): CellValue {
  return isError(value) ? { error: value.error } : value;
}
