import type { CellRange } from './address';
import type { CellValue, SheetSnapshot } from './snapshot';

/** A range of a sheet as it stands when rows and columns change places. */
export function turnedRange({ top, left, bottom, right }: CellRange): CellRange {
  return { top: left, left: top, bottom: right, right: bottom };
}

/**
 * A sheet with its rows as columns, to be read like any other: units over the rows, years or schools over the columns.
 * @param hidden rows that are left out: titles and notes, which head no column of figures
 */
export function turnedSheet(sheet: SheetSnapshot, name: string, hidden: ReadonlySet<number>): SheetSnapshot {
  const columnsOf = new Map<number, number[]>();
  for (const row of sheet.usedRows()) {
    if (hidden.has(row)) continue;
    for (const column of sheet.usedColumns(row)) columnsOf.set(column, [...(columnsOf.get(column) ?? []), row]);
  }
  const rows = [...columnsOf.keys()].sort((a, b) => a - b);
  const isHidden = (column: number): boolean => hidden.has(column);
  return {
    name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    rowCount: sheet.columnCount,
    columnCount: sheet.rowCount,
    value: (row, column): CellValue => (isHidden(column) ? null : sheet.value(column, row)),
    formula: (row, column) => (isHidden(column) ? undefined : sheet.formula(column, row)),
    format: (row, column) => sheet.format(column, row),
    usedRows: () => rows,
    usedColumns: (row) => columnsOf.get(row) ?? [],
    *formulas() {
      for (const { row, column, formula } of sheet.formulas())
        if (!hidden.has(row)) yield { row: column, column: row, formula };
    },
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
    merged: sheet.merged.filter(({ top }) => !hidden.has(top)).map(turnedRange),
    spills: new Map(),
    tables: [],
  };
}
