import type { CellRange } from './address';

/** An error value as a cell shows it. An object, so that a text cell that reads "#N/A" is not taken for one. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds; null is blank. Dates are serial numbers, told by their number format. */
export type CellValue = number | string | boolean | ErrorValue | null;

export function isErrorValue(value: CellValue | undefined): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}

/**
 * One sheet as it was when it was read. Rows and columns count from 0; a short or missing row is blank.
 * Formulas are A1 text with the leading "=", shared ones expanded, function prefixes as Excel shows them
 * (`=SUM(A1:A3)`, `=NM.ALLOCATION(…)`); cells that a spill fills have a value but no formula.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  value(row: number, column: number): CellValue;
  /** The formula with "=", or undefined for a constant. */
  formula(row: number, column: number): string | undefined;
  /**
   * The formula as the file spells it (`=[2]!_xldudf_NM_ALLOCATION(…)`): tells a function that was stored damaged. Only
   * where the snapshot comes from a file.
   */
  storedFormula?(row: number, column: number): string | undefined;
  /** The number format's code; "General" where none is set. */
  format(row: number, column: number): string;
  /**
   * The rows in which a cell holds anything, in order, and the columns of one row in which it does. What goes through a
   * sheet goes through these: two cells in its corners make a grid of 17 billion.
   */
  usedRows(): readonly number[];
  usedColumns(row: number): readonly number[];
  /** Every formula cell, row by row. */
  formulas(): Iterable<{ readonly row: number; readonly column: number; readonly formula: string }>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly CellRange[];
  /** Ranges that a dynamic-array or array formula fills, by its top left cell's A1 name. */
  readonly spills: ReadonlyMap<string, CellRange>;
  /**
   * The same ranges with their kind: a dynamic one grows with its result, an older one (Ctrl+Shift+Enter) is what it is.
   * Only where the snapshot comes from a file; elsewhere all are dynamic.
   */
  readonly arrays?: readonly ArrayRange[];
  /** Ranges in which a filter hides rows. */
  readonly filtered?: readonly CellRange[];
  /** A value as the file holds it: dates of a workbook that counts from 1904 are less by 1462 days there. */
  toStored?(row: number, column: number, value: CellValue): CellValue;
  fromStored?(row: number, column: number, value: CellValue): CellValue;
  /** Why a formula has no value, in the workbook or computed here; undefined where it has one. Nothing is known where it is left out. */
  whyUncalculated?(row: number, column: number): string | undefined;
  readonly tables: readonly TableObject[];
}

/** A range that one formula fills. */
export interface ArrayRange {
  readonly range: CellRange;
  /** False for the older kind, entered with Ctrl+Shift+Enter, whose cells can only be changed together. */
  readonly dynamic: boolean;
}

/** An Excel table ("Format as table"). */
export interface TableObject {
  readonly name: string;
  readonly range: CellRange;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  /** Whether a filter hides rows of it. */
  readonly filtered?: boolean;
  readonly columns: readonly string[];
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The sheet it belongs to; undefined for the whole workbook. */
  readonly sheet?: string;
}

/** How Excel calculates a workbook, where it is not as usual. */
export interface CalculationSettings {
  readonly date1904: boolean;
  /** "Precision as displayed": cells hold what their formats show. */
  readonly precisionAsDisplayed: boolean;
  /** Formulas are computed only on demand, so stored values may be old. */
  readonly manual: boolean;
}

/** A workbook as it was when it was read: all that recognition and checks look at. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** This product's own settings stored in the workbook (corrected recognition, ignored findings), by key. */
  readonly settings: Readonly<Record<string, string>>;
  /** As far as it is told: Excel itself tells no more than whether it calculates by hand. */
  readonly calculation?: Partial<CalculationSettings>;
}
