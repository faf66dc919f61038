import { cellName, type CellRange } from '../workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { engineSheetName, type NameLookup, toEngineFormula, UnsupportedFormula } from './formula-text';
import type { Model } from './o-spreadsheet';
import { createModel, spreadsheetEngine } from './spreadsheet';
import { toCellValue, toContent } from './values';

export interface CalculateOptions {
  /**
   * How a formula that gives an array behaves. "dynamic" (default): it spills, as when it is typed into Excel.
   * "as stored": only formulas that the snapshot lists under `spills` do; every other gives the one value that Excel's
   * implicit intersection gives when it loads a file.
   */
  readonly arrays?: 'dynamic' | 'as stored';
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
   * Formulas that only Excel can compute (LET, tables by name, other workbooks, unknown functions) and why, by their
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

/** Formulas that can give an array: those with a range, an array literal or an NM function. */
const MAY_SPILL = /[:{]|\bNM\./i;

/** Computes every formula of a workbook anew, without Excel. */
export function calculate(workbook: WorkbookSnapshot, options: CalculateOptions = {}): CalculatedWorkbook {
  const refused = workbook.sheets.map(() => new Map<string, string>());
  const contents = workbook.sheets.map((sheet, index) => contentsOf(sheet, workbook, options, refused[index]));
  for (let factor = 1; ; factor *= 8) {
    const { model, clipped } = load(workbook, contents, factor);
    const lacksRoom = !clipped && workbook.sheets.some((sheet, index) => wantsRoom(model, sheetId(index), sheet));
    if (!lacksRoom)
      return { sheets: workbook.sheets.map((sheet, index) => calculated(model, index, sheet, refused[index])) };
  }
}

function sheetId(index: number): string {
  return `sheet${index + 1}`;
}

function load(
  workbook: WorkbookSnapshot,
  contents: readonly Readonly<Record<string, string>>[],
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
      cells: contents[index],
      ...sizes[index],
    })),
  });
  return {
    model,
    clipped: sizes.every(({ rowNumber, colNumber }) => rowNumber === MOST_ROWS && colNumber === MOST_COLUMNS),
  };
}

/** What each cell of a sheet is typed as: constants exactly, formulas in the engine's dialect. */
function contentsOf(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  { arrays = 'dynamic' }: CalculateOptions,
  refused: Map<string, string>,
): Record<string, string> {
  const names = nameLookup(workbook, sheet.name);
  const contents: Record<string, string> = {};
  const filled = new Set<string>();
  for (const [origin, { top, left, bottom, right }] of sheet.spills) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const name = cellName(row, column);
        if (name !== origin) filled.add(name);
      }
    }
  }
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const formula = sheet.formula(row, column);
      const value = formula === undefined ? sheet.value(row, column) : null;
      if (formula === undefined && value === null) continue;
      const name = cellName(row, column);
      if (formula === undefined) {
        if (!filled.has(name)) contents[name] = toContent(value);
        continue;
      }
      contents[name] = translated(formula, name, sheet.value(row, column));
    }
  }
  return contents;

  function translated(formula: string, name: string, cached: CellValue): string {
    try {
      const text = toEngineFormula(formula, names);
      const intersects = arrays === 'as stored' && !sheet.spills.has(name) && MAY_SPILL.test(text);
      return intersects ? `=SINGLE(${text.slice(1)})` : text;
    } catch (error) {
      if (!(error instanceof UnsupportedFormula)) throw error;
      refused.set(name, error.message);
      return cached === null ? error.code : toContent(cached);
    }
  }
}

/** The workbook's names as a sheet sees them: its own first. Undefined where there are none, which is faster. */
function nameLookup(workbook: WorkbookSnapshot, sheet: string): NameLookup | undefined {
  if (workbook.names.length === 0) return undefined;
  const stands = new Map<string, string>();
  for (const { name, formula, sheet: owner } of workbook.names) {
    const key = name.toLowerCase();
    const text = formula.replace(/^=/, '');
    if (owner !== undefined) stands.set(`${owner.toLowerCase()}!${key}`, text);
    if (owner === sheet || (owner === undefined && !stands.has(key))) stands.set(key, text);
  }
  return (name) => stands.get(name.toLowerCase().replace(/^'(.*)'!/, '$1!'));
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
