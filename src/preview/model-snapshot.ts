import { engineSheetName, errorFromEngine, type Model, spreadsheetEngine, toCellValue } from '../engine';
import { cellName, type CellRange } from '../workbook/address';
import {
  type CellValue,
  isErrorValue,
  type SheetSnapshot,
  type TableObject,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import type { ImportedWorkbook } from './import-workbook';

/** What the spreadsheet does not hold itself and the snapshot takes from the file that was opened. */
export interface Remembered extends Pick<ImportedWorkbook, 'snapshot' | 'onlyInExcel' | 'shown' | 'beyond'> {
  readonly settings: Readonly<Record<string, string>>;
  /** Whether rows, columns or sheets have moved since, so that places in the file no longer hold. */
  readonly moved: boolean;
  /** Whether every cell still looks as the file had it: number formats are then the file's own. */
  readonly sameLook: boolean;
}

/** The workbook in the preview's spreadsheet, as checks read it. */
export function snapshotOfModel(model: Model, remembered: Remembered): WorkbookSnapshot {
  return {
    sheets: model.getters.getSheetIds().map((id) => sheetSnapshot(model, id, remembered)),
    names: remembered.snapshot.names,
    calculation: remembered.snapshot.calculation,
    settings: { ...remembered.settings },
  };
}

interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function sheetSnapshot(model: Model, id: string, remembered: Remembered): SheetSnapshot {
  const { getters } = model;
  const shown = getters.getSheetName(id);
  const name = fileName(shown, remembered);
  const original = remembered.moved ? undefined : remembered.snapshot.sheets.find((sheet) => sheet.name === name);
  const onlyInExcel = original && remembered.onlyInExcel.get(name);
  const isError = spreadsheetEngine().helpers.isEvaluationError;
  const values = new Map<string, CellValue>();
  const formulas = new Map<string, FormulaPlace>();
  const formats = new Map<string, string>();
  const spills = new Map<string, CellRange>();
  const used = new Map<number, Set<number>>();
  let [rowCount, columnCount] = [0, 0];
  for (const position of getters.getEvaluatedCellsPositions(id)) {
    const { row, col: column } = position;
    const key = cellName(row, column);
    const cell = getters.getCell(position);
    if (cell?.format) formats.set(key, cell.format);
    const value = toCellValue(getters.getEvaluatedCell(position), isError);
    if (value === null && !cell?.isFormula) continue;
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
    values.set(key, value);
    used.set(row, (used.get(row) ?? new Set()).add(column));
    const remains = remembered.shown.get(name)?.get(key) ?? original?.value(row, column);
    const kept = onlyInExcel?.has(key) && same(value, remains) ? original?.formula(row, column) : undefined;
    const formula = cell?.isFormula ? getters.getCellText(position, { showFormula: true }) : kept;
    if (formula === undefined) continue;
    formulas.set(key, { row, column, formula });
    const zone = getters.getSpreadZone(position);
    if (zone) spills.set(key, { top: zone.top, left: zone.left, bottom: zone.bottom, right: zone.right });
  }
  return {
    name,
    visibility: getters.isSheetVisible(id)
      ? 'visible'
      : original?.visibility === 'veryHidden'
        ? 'veryHidden'
        : 'hidden',
    protected: getters.isSheetLocked(id),
    rowCount,
    columnCount,
    value: (row, column) => values.get(cellName(row, column)) ?? null,
    formula: (row, column) => formulas.get(cellName(row, column))?.formula,
    format: (row, column) =>
      original && remembered.sameLook
        ? original.format(row, column)
        : (formats.get(cellName(row, column)) ?? 'General'),
    usedRows: () => inOrder(used.keys()),
    usedColumns: (row) => inOrder(used.get(row) ?? []),
    formulas: () => [...formulas.values()].sort((a, b) => a.row - b.row || a.column - b.column),
    hiddenRows: hiddenAmong(rowCount, (row) => getters.isRowHidden(id, row)),
    hiddenColumns: hiddenAmong(columnCount, (column) => getters.isColHidden(id, column)),
    merged: getters.getMerges(id).map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
    spills,
    tables: tablesOf(model, id, original),
  };
}

/** A sheet's name as the file has it: the spreadsheet's differs only where there are apostrophes. */
function fileName(shown: string, { snapshot }: Remembered): string {
  return snapshot.sheets.find(({ name }) => engineSheetName(name) === shown)?.name ?? shown;
}

function same(value: CellValue, other: CellValue | undefined): boolean {
  if (isErrorValue(value)) return isErrorValue(other) && value.error === errorFromEngine(other.error);
  return value === other;
}

function inOrder(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function hiddenAmong(count: number, isHidden: (index: number) => boolean): Set<number> {
  return new Set(Array.from({ length: count }, (_, index) => index).filter(isHidden));
}

/** Tables keep the names that the file gave them; one made in the preview is named by its place. */
function tablesOf(model: Model, id: string, original: SheetSnapshot | undefined): TableObject[] {
  return model.getters.getCoreTables(id).map(({ range, config }) => {
    const { top, left, bottom, right } = range.zone;
    const named = original?.tables.find((table) => table.range.top === top && table.range.left === left);
    const columns = Array.from({ length: right - left + 1 }, (_, offset) => {
      const { value } = model.getters.getEvaluatedCell({ sheetId: id, row: top, col: left + offset });
      return config.numberOfHeaders > 0 && value !== null ? String(value) : `Column${offset + 1}`;
    });
    return {
      name: named?.name ?? `Table_${cellName(top, left)}`,
      range: { top, left, bottom, right },
      headerRow: config.numberOfHeaders > 0,
      totalsRow: config.totalRow,
      columns,
    };
  });
}
