import type { NewSheet } from '../workbook/port';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { calculate } from './calculate';

/** A sheet that a workbook does not have yet, as if it had: formulas without values. */
function asSnapshot({ name, cells }: NewSheet): SheetSnapshot {
  const at = (row: number, column: number): NewSheet['cells'][number][number] => cells[row]?.[column] ?? null;
  const formula = (row: number, column: number): string | undefined => {
    const cell = at(row, column);
    return typeof cell === 'string' && cell.startsWith('=') ? cell : undefined;
  };
  const value = (row: number, column: number): CellValue => {
    const cell = at(row, column);
    if (typeof cell === 'object' && cell !== null && 'text' in cell) return cell.text;
    return formula(row, column) === undefined ? cell : null;
  };
  const usedColumns = (row: number): number[] =>
    [...(cells[row] ?? []).keys()].filter((column) => at(row, column) !== null);
  return {
    name,
    visibility: 'visible',
    protected: false,
    rowCount: cells.length,
    columnCount: cells.reduce((widest, row) => Math.max(widest, row.length), 0),
    value,
    formula,
    format: () => 'General',
    usedRows: () => [...cells.keys()].filter((row) => usedColumns(row).length > 0),
    usedColumns,
    *formulas() {
      for (const row of cells.keys()) {
        for (const column of usedColumns(row)) {
          const text = formula(row, column);
          if (text !== undefined) yield { row, column, formula: text };
        }
      }
    },
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merged: [],
    spills: new Map(),
    tables: [],
  };
}

/** What the cells of a new sheet would hold in a workbook; what the workbook's own formulas gave is taken as it is there. */
export function addedSheetValues(
  workbook: WorkbookSnapshot,
  sheet: NewSheet,
): (row: number, column: number) => CellValue {
  const sheets = [...workbook.sheets, asSnapshot(sheet)];
  const added = calculate({ ...workbook, sheets }, { trusted: (name) => name !== sheet.name }).sheets[
    sheets.length - 1
  ];
  return (row, column) => added.value(row, column);
}
