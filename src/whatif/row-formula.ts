import { type CellOf } from '../kinds/equation';
import { textOf } from '../kinds/formula';
import { kindOf, type RecognisedTable, type TableKind } from '../recognition';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { Source } from './source';

/**
 * The NM formula by which a figure of a recognised table follows from its row: for showing the working of a cell that
 * holds a typed number. Undefined where the cell is no such figure, or the table lacks what it follows from.
 */
export function rowFormula(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  place: { readonly sheet: string; readonly row: number; readonly column: number },
): string | undefined {
  for (const table of tables) {
    const role = Object.keys(table.columns).find((each) => table.columns[each] === place.column);
    const kind: TableKind = kindOf(table.kind);
    const equation = role === undefined ? undefined : kind.equations?.[role];
    if (table.sheet !== place.sheet || !equation || !('nm' in equation.of)) continue;
    const source = new Source(workbook, table);
    const index = source.rows.findIndex(({ row }) => row === place.row);
    const text = index < 0 ? undefined : textOf(equation.of, (cell) => nameOf(source, index, cell));
    if (index >= 0) return text && `=${text}`;
  }
  return undefined;
}

/** A cell of the row, or of the row before, that holds something; else what the sheet gives once for all rows. */
function nameOf(source: Source, index: number, { role, before, back }: CellOf): string | undefined {
  const column = source.column(role) ?? source.series(role).at(-1 - (back ?? 0));
  if (column === undefined) return source.input(role);
  const row = source.rows[before ? index - 1 : index]?.row;
  return row === undefined || source.text(row, column) === '' ? undefined : source.reference({ row, column });
}
