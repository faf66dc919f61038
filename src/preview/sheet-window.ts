import { cellName, columnName } from '../workbook/address';
import { MovedFormulas } from '../workbook/file/structure/moved-formula';
import type { StructureOp } from '../workbook/file/structure/structure-op';
import type { SheetSnapshot } from '../workbook/snapshot';
import { usedCells } from '../workbook/used-cells';

/** Rows and columns beyond the used ones, so that there is room to type and to spill. */
const ROOM = { rows: 100, columns: 6, leastRows: 200, leastColumns: 26 };
/** So many empty rows or columns in a row, and what stands beyond is not what the sheet is about. */
const GAP = { rows: 5_000, columns: 500 };
const LAST = { row: 1_048_575, column: 16_383 };

/** How much of a sheet the preview shows. */
export interface SheetWindow {
  readonly rows: number;
  readonly columns: number;
  /** Cells that hold something beyond it: how many, and the first of them. */
  readonly beyond: { readonly count: number; readonly first: string } | undefined;
}

/** Up to the last used one before the first wide gap. */
function upToGap(used: readonly number[], gap: number): number {
  let last = -1;
  for (const index of used) {
    if (index - last > gap) break;
    last = index;
  }
  return last + 1;
}

/** What of a sheet is shown: its used cells, and room beyond. A cell far away from the others does not stretch it. */
export function sheetWindow(sheet: SheetSnapshot): SheetWindow {
  const rows = upToGap(sheet.usedRows(), GAP.rows);
  const used = new Set<number>();
  for (const row of sheet.usedRows()) if (row < rows) for (const column of sheet.usedColumns(row)) used.add(column);
  const columns = upToGap(
    [...used].sort((a, b) => a - b),
    GAP.columns,
  );
  const size = {
    rows: Math.min(Math.max(rows + ROOM.rows, ROOM.leastRows), LAST.row + 1),
    columns: Math.min(Math.max(columns + ROOM.columns, ROOM.leastColumns), LAST.column + 1),
  };
  let [count, first] = [0, ''];
  for (const { row, column } of usedCells(sheet)) {
    if (row < size.rows && column < size.columns) continue;
    if (count++ === 0) first = cellName(row, column);
  }
  return { ...size, beyond: count === 0 ? undefined : { count, first } };
}

export function beyondNotice(sheet: string, { rows, columns, beyond }: SheetWindow): string | undefined {
  if (!beyond) return undefined;
  const others = beyond.count > 1 ? ` and ${beyond.count - 1} more cells` : '';
  return `${sheet}!${beyond.first}${others}: far from the others, and not shown (the preview ends at ${columnName(columns - 1)}${rows}). Saving keeps them; checks here do not see them.`;
}

/** Tells formulas that read cells which are not shown: what is computed of the rest would be wrong. */
export function readsBeyond(
  sheets: readonly SheetSnapshot[],
  windows: readonly SheetWindow[],
): (formula: string, sheet: number) => boolean {
  const ops = windows.flatMap(({ rows, columns, beyond }, sheet): StructureOp[] => {
    if (!beyond) return [];
    const cuts: StructureOp[] = [];
    if (rows <= LAST.row) cuts.push({ kind: 'remove', sheet, axis: 'row', from: rows, to: LAST.row });
    if (columns <= LAST.column) cuts.push({ kind: 'remove', sheet, axis: 'column', from: columns, to: LAST.column });
    return cuts;
  });
  if (ops.length === 0) return () => false;
  const names = sheets.map(({ name }) => name);
  const cut = new MovedFormulas(names, { ops, nameOf: (key) => (typeof key === 'number' ? names[key] : undefined) });
  // Whole rows and columns go as far as the sheet does.
  const whole = /(?<![A-Za-z0-9_.$])(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![A-Za-z0-9_.(])/i;
  return (formula, sheet) => whole.test(formula) || cut.formula(formula, sheet) !== formula;
}
