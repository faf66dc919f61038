import { cellName, type CellRange } from '../workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { type Arrays, nameLookup, type SheetContents, sheetContents } from './contents';
import { engineSheetName } from './formula-text';
import type { Model } from './o-spreadsheet';
import { createModel, spreadsheetEngine } from './spreadsheet';
import { toCellValue } from './values';

export interface CalculateOptions {
  /** "dynamic" when left out. */
  readonly arrays?: Arrays;
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
   * Formulas that only Excel can compute (LET, other workbooks, unknown functions, functions that search like IRR) and why, by their
   * cell in A1 notation. They keep the value they had, or are #NAME? or #REF! where they had none.
   */
  readonly uncomputed: ReadonlyMap<string, string>;
}

export interface CalculatedWorkbook {
  readonly sheets: readonly CalculatedSheet[];
}

/** Room below and to the right of the used cells for what spills; widened until everything fits. */
const ROOM = { rows: 500, columns: 50 };
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const NO_ROOM = "Result couldn't be automatically expanded.";

/** Computes every formula of a workbook anew, without Excel. */
export function calculate(workbook: WorkbookSnapshot, options: CalculateOptions = {}): CalculatedWorkbook {
  const contents = workbook.sheets.map((sheet) =>
    sheetContents(sheet, workbook, nameLookup(workbook, sheet.name), options.arrays ?? 'dynamic'),
  );
  for (let factor = 1; ; factor *= 8) {
    const { model, clipped } = load(workbook, contents, factor);
    const lacksRoom = !clipped && workbook.sheets.some((sheet, index) => wantsRoom(model, sheetId(index), sheet));
    if (!lacksRoom)
      return {
        sheets: workbook.sheets.map((sheet, index) => calculated(model, index, sheet, contents[index].uncomputed)),
      };
  }
}

function sheetId(index: number): string {
  return `sheet${index + 1}`;
}

function load(
  workbook: WorkbookSnapshot,
  contents: readonly SheetContents[],
  factor: number,
): { model: Model; clipped: boolean } {
  const sizes = workbook.sheets.map((sheet) => ({
    rowNumber: Math.min(sheet.rowCount + ROOM.rows * factor, MOST_ROWS),
    colNumber: Math.min(sheet.columnCount + ROOM.columns * factor, MOST_COLUMNS),
  }));
  const model = createModel({
    sheets: workbook.sheets.map((sheet, index) => ({
      id: sheetId(index),
      name: engineSheetName(sheet.name),
      cells: contents[index].cells,
      ...sizes[index],
    })),
  });
  return {
    model,
    clipped: sizes.every(({ rowNumber, colNumber }) => rowNumber === MOST_ROWS && colNumber === MOST_COLUMNS),
  };
}

function wantsRoom(model: Model, id: string, sheet: SheetSnapshot): boolean {
  for (const { row, column } of sheet.formulas()) {
    if (model.getters.getEvaluatedCell({ sheetId: id, row, col: column }).message === NO_ROOM) return true;
  }
  return false;
}

function calculated(
  model: Model,
  index: number,
  sheet: SheetSnapshot,
  uncomputed: ReadonlyMap<string, string>,
): CalculatedSheet {
  const { getters } = model;
  const id = sheetId(index);
  const isError = spreadsheetEngine().helpers.isEvaluationError;
  const at = (row: number, column: number) => getters.getEvaluatedCell({ sheetId: id, row, col: column });
  const spills = new Map<string, CellRange>();
  for (const { row, column } of sheet.formulas()) {
    const zone = getters.getSpreadZone({ sheetId: id, row, col: column });
    if (zone)
      spills.set(cellName(row, column), { top: zone.top, left: zone.left, bottom: zone.bottom, right: zone.right });
  }
  return {
    name: sheet.name,
    spills,
    uncomputed,
    value: (row, column) => toCellValue(at(row, column), isError),
    message: (row, column) => {
      const cell = at(row, column);
      if (!isError(cell.value)) return undefined;
      return uncomputed.get(cellName(row, column)) ?? cell.message;
    },
  };
}
