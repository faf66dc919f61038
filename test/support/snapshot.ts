import { cellName, parseRange, type CellRange } from '../../src/workbook/address';
import {
  type CellValue,
  type DefinedName,
  type SheetSnapshot,
  type TableObject,
  type WorkbookSnapshot,
} from '../../src/workbook/snapshot';

/** A cell with more to it than a value: `{ formula: '=A1*2', value: 4 }`, `{ value: 0.5, format: '0%' }`. */
export interface RichCell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export type TestCell = CellValue | RichCell | undefined;

export interface TestSheet {
  readonly rows: readonly (readonly TestCell[])[];
  /** A1 ranges. */
  readonly merged?: readonly string[];
  /** Row and column numbers from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetSnapshot['visibility'];
  readonly protected?: boolean;
  /** A1 name of the top left cell → A1 range. */
  readonly spills?: Readonly<Record<string, string>>;
  readonly tables?: readonly TableObject[];
  /** A1 ranges in which a filter is set. */
  readonly filtered?: readonly string[];
}

export interface TestWorkbook {
  readonly names?: readonly DefinedName[];
  readonly settings?: Readonly<Record<string, string>>;
}

function isRich(cell: TestCell): cell is RichCell {
  return typeof cell === 'object' && cell !== null && !('error' in cell);
}

function range(text: string): CellRange {
  const parsed = parseRange(text);
  if (!parsed) throw new Error(`"${text}" is not a range`);
  return parsed;
}

function sheetOf(name: string, sheet: TestSheet): SheetSnapshot {
  const cell = (row: number, column: number): TestCell => sheet.rows[row]?.[column];
  const formula = (row: number, column: number): string | undefined => {
    const content = cell(row, column);
    return isRich(content) ? content.formula : undefined;
  };
  const value = (row: number, column: number): CellValue => {
    const content = cell(row, column);
    return (isRich(content) ? content.value : content) ?? null;
  };
  // Rows far down, and cells far to the right, may be left out of the arrays between.
  const used = new Map<number, readonly number[]>();
  for (const row of Object.keys(sheet.rows).map(Number)) {
    const columns = Object.keys(sheet.rows[row])
      .map(Number)
      .filter((column) => value(row, column) !== null || formula(row, column) !== undefined);
    if (columns.length > 0) used.set(row, columns);
  }
  const usedColumns = (row: number): readonly number[] => used.get(row) ?? [];
  const usedRows = (): number[] => [...used.keys()];
  const columnCount = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    name,
    visibility: sheet.visibility ?? 'visible',
    protected: sheet.protected ?? false,
    rowCount: sheet.rows.length,
    columnCount,
    value,
    usedRows,
    usedColumns,
    formula,
    format(row, column) {
      const content = cell(row, column);
      return (isRich(content) ? content.format : undefined) ?? 'General';
    },
    *formulas() {
      for (const row of usedRows()) {
        for (const column of usedColumns(row)) {
          const text = formula(row, column);
          if (text !== undefined) yield { row, column, formula: text };
        }
      }
    },
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    merged: (sheet.merged ?? []).map(range),
    spills: new Map(Object.entries(sheet.spills ?? {}).map(([anchor, filled]) => [anchor, range(filled)])),
    tables: sheet.tables ?? [],
    ...(sheet.filtered && { filtered: sheet.filtered.map(range) }),
  };
}

/** A workbook in memory, sheet by sheet, each as rows of cells or with what else a sheet has. */
export function snapshotOf(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[] | TestSheet>>,
  { names = [], settings = {} }: TestWorkbook = {},
): WorkbookSnapshot {
  return {
    sheets: Object.entries(sheets).map(([name, sheet]) => sheetOf(name, 'rows' in sheet ? sheet : { rows: sheet })),
    names,
    settings,
  };
}

/** The value of a cell named as people name it: `valueAt(workbook, 'Sheet1', 'B7')`. */
export function valueAt(workbook: WorkbookSnapshot, sheet: string, name: string): CellValue {
  const found = workbook.sheets.find((candidate) => candidate.name === sheet);
  const { top, left } = range(name);
  if (!found) throw new Error(`no sheet "${sheet}" with ${cellName(top, left)}`);
  return found.value(top, left);
}
