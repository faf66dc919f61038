import type { CellRange } from '../../src/workbook/address';
import type { CellValue, DefinedName } from '../../src/workbook/snapshot';

/** One cell as the in-memory Excel holds it. */
export interface MemoryCell {
  value: CellValue;
  formula?: string;
  format: string;
  bold: boolean;
  fill?: string;
  wrap: boolean;
  align?: string;
  /** Set where a formula elsewhere fills this cell: that formula's cell. */
  spilledFrom?: { row: number; column: number };
}

export interface MemoryTable {
  name: string;
  range: CellRange;
  headers: boolean;
  totals: boolean;
  columns: string[];
}

export interface MemoryComment {
  id: string;
  sheetId: string;
  row: number;
  column: number;
  content: string;
  replies: string[];
}

export interface MemoryChart {
  type: string;
  title: string;
  source: { sheetId: string; range: CellRange };
  from?: CellRange;
}

export interface MemorySheet {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  protected: boolean;
  cells: Map<number, MemoryCell>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merged: CellRange[];
  tables: MemoryTable[];
  names: DefinedName[];
  charts: MemoryChart[];
  columnWidths: Map<number, number>;
  frozenRows: number;
  frozenColumns: number;
  filtered: CellRange | undefined;
  print: Record<string, unknown>;
}

export interface MemoryWorkbook {
  sheets: MemorySheet[];
  names: DefinedName[];
  comments: MemoryComment[];
  xmlParts: { id: string; xml: string }[];
  calculationMode: 'Automatic' | 'Manual';
  activeSheet: string;
  /** The selected areas of the active sheet; none when a chart or a picture is selected. */
  selection: CellRange[];
  nextId: number;
}

/** What a test says about a sheet; everything else is as in a new workbook. */
export interface SheetSeed {
  name: string;
  /** Row by row from A1: a formula is text beginning with "=", or { formula, value } with what it shows. */
  cells?: readonly (readonly (CellValue | { formula: string; value: CellValue })[])[];
  /** Ranges filled by the formula in their top left cell. */
  spills?: readonly CellRange[];
  formats?: readonly { range: CellRange; format: string }[];
  visibility?: MemorySheet['visibility'];
  protected?: boolean;
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  merged?: readonly CellRange[];
  tables?: readonly MemoryTable[];
  names?: readonly DefinedName[];
}

export interface WorkbookSeed {
  sheets: readonly SheetSeed[];
  names?: readonly DefinedName[];
  xmlParts?: readonly string[];
  calculationMode?: MemoryWorkbook['calculationMode'];
}

const COLUMNS = 16_384;
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = COLUMNS - 1;

export function key(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function place(cellKey: number): { row: number; column: number } {
  return { row: Math.floor(cellKey / COLUMNS), column: cellKey % COLUMNS };
}

export function blankCell(): MemoryCell {
  return { value: null, format: 'General', bold: false, wrap: false };
}

export function cellAt(sheet: MemorySheet, row: number, column: number): MemoryCell {
  return sheet.cells.get(key(row, column)) ?? blankCell();
}

/** The cell to write to: made where there was none. */
export function cellToWrite(sheet: MemorySheet, row: number, column: number): MemoryCell {
  const at = key(row, column);
  let cell = sheet.cells.get(at);
  if (!cell) sheet.cells.set(at, (cell = blankCell()));
  return cell;
}

export function newSheet(id: string, name: string): MemorySheet {
  return {
    id,
    name,
    visibility: 'Visible',
    protected: false,
    cells: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merged: [],
    tables: [],
    names: [],
    charts: [],
    columnWidths: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    filtered: undefined,
    print: {},
  };
}

function isFormulaSeed(cell: unknown): cell is { formula: string; value: CellValue } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

function fillSheet(sheet: MemorySheet, seed: SheetSeed): void {
  (seed.cells ?? []).forEach((row, r) =>
    row.forEach((content, c) => {
      if (content === null) return;
      const cell = cellToWrite(sheet, r, c);
      if (isFormulaSeed(content)) Object.assign(cell, content);
      else if (typeof content === 'string' && content.startsWith('='))
        Object.assign(cell, { formula: content, value: 0 });
      else cell.value = content;
    }),
  );
  for (const { range, format } of seed.formats ?? []) {
    eachCell(range, (r, c) => (cellToWrite(sheet, r, c).format = format));
  }
  for (const range of seed.spills ?? []) {
    eachCell(range, (r, c) => {
      if (r !== range.top || c !== range.left) {
        cellToWrite(sheet, r, c).spilledFrom = { row: range.top, column: range.left };
      }
    });
  }
}

export function eachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) visit(row, column);
  }
}

export function memoryWorkbook(seed: WorkbookSeed): MemoryWorkbook {
  const sheets = seed.sheets.map((sheetSeed, index) => {
    const sheet = newSheet(`{S${index + 1}}`, sheetSeed.name);
    sheet.visibility = sheetSeed.visibility ?? 'Visible';
    sheet.protected = sheetSeed.protected ?? false;
    sheet.hiddenRows = new Set(sheetSeed.hiddenRows);
    sheet.hiddenColumns = new Set(sheetSeed.hiddenColumns);
    sheet.merged = [...(sheetSeed.merged ?? [])];
    sheet.tables = [...(sheetSeed.tables ?? [])];
    sheet.names = [...(sheetSeed.names ?? [])];
    fillSheet(sheet, sheetSeed);
    return sheet;
  });
  return {
    sheets,
    names: [...(seed.names ?? [])],
    comments: [],
    xmlParts: (seed.xmlParts ?? []).map((xml, index) => ({ id: `{X${index + 1}}`, xml })),
    calculationMode: seed.calculationMode ?? 'Automatic',
    activeSheet: sheets[0].id,
    selection: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    nextId: sheets.length + 1,
  };
}

/** The smallest range around all cells that hold something; undefined for an empty sheet. */
export function usedRange(sheet: MemorySheet, valuesOnly: boolean, inside?: CellRange): CellRange | undefined {
  let range: CellRange | undefined;
  for (const [at, cell] of sheet.cells) {
    const holds = cell.formula !== undefined || cell.value !== null;
    if (!holds && (valuesOnly || (cell.format === 'General' && !cell.bold && !cell.fill && !cell.wrap))) continue;
    const { row, column } = place(at);
    if (inside && (row < inside.top || row > inside.bottom || column < inside.left || column > inside.right)) continue;
    range = range
      ? {
          top: Math.min(range.top, row),
          left: Math.min(range.left, column),
          bottom: Math.max(range.bottom, row),
          right: Math.max(range.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  }
  return range;
}

/** A sheet's state after a spilling formula's range, as Excel would show it. */
export function spillRange(sheet: MemorySheet, row: number, column: number): CellRange | undefined {
  let bottom = row;
  let right = column;
  for (const [at, cell] of sheet.cells) {
    if (cell.spilledFrom?.row !== row || cell.spilledFrom.column !== column) continue;
    const child = place(at);
    bottom = Math.max(bottom, child.row);
    right = Math.max(right, child.column);
  }
  return bottom === row && right === column ? undefined : { top: row, left: column, bottom, right };
}

/** A workbook's state as an undo step keeps it. */
export function copyWorkbook(workbook: MemoryWorkbook): MemoryWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map([...sheet.cells].map(([at, cell]) => [at, { ...cell }])),
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
      merged: [...sheet.merged],
      tables: sheet.tables.map((table) => ({ ...table })),
      names: [...sheet.names],
      charts: sheet.charts.map((chart) => ({ ...chart })),
      columnWidths: new Map(sheet.columnWidths),
    })),
    names: [...workbook.names],
    comments: workbook.comments.map((comment) => ({ ...comment, replies: [...comment.replies] })),
    xmlParts: workbook.xmlParts.map((part) => ({ ...part })),
    selection: [...workbook.selection],
  };
}
