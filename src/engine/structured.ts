import { parseStructRef } from '@borgar/fx';
import { quoteSheet, rangeName } from '../workbook/address';
import type { SheetSnapshot, TableObject, WorkbookSnapshot } from '../workbook/snapshot';
import { engineSheetName } from './formula-text';

/** Where a formula stands, which [@Column] depends on. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
}

interface PlacedTable {
  readonly sheet: SheetSnapshot;
  readonly table: TableObject;
}

/** References to Excel tables by name (Sales[Amount], [@Amount], Sales[[#Totals],[Amount]]) as ranges. */
export function structuredReferences(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
): ((reference: string, cell: FormulaCell) => string | undefined) | undefined {
  const tables = workbook.sheets.flatMap((owner) =>
    owner.tables.map((table): PlacedTable => ({ sheet: owner, table })),
  );
  if (tables.length === 0) return undefined;
  const named = new Map(tables.map((placed) => [placed.table.name.toLowerCase(), placed]));
  return (reference, cell) => {
    const parsed = parseStructRef(reference);
    if (!parsed) return undefined;
    const placed = parsed.table ? named.get(parsed.table.toLowerCase()) : tableAround(tables, sheet, cell);
    if (!placed) return undefined;
    const rows = rowsOf(placed.table, parsed.sections ?? [], cell.row);
    const columns = columnsOf(placed.table, parsed.columns ?? []);
    if (!rows || !columns) return undefined;
    const range = { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
    return `${quoteSheet(engineSheetName(placed.sheet.name))}!${rangeName(range)}`;
  };
}

function tableAround(
  tables: readonly PlacedTable[],
  sheet: SheetSnapshot,
  { row, column }: FormulaCell,
): PlacedTable | undefined {
  return tables.find(
    ({ sheet: owner, table: { range } }) =>
      owner === sheet && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
}

/** The rows of the sections asked for, which stand together; the data rows where none is. */
function rowsOf(
  { range, headerRow, totalsRow }: TableObject,
  sections: readonly string[],
  row: number,
): [number, number] | undefined {
  const data: [number, number] = [range.top + (headerRow ? 1 : 0), range.bottom - (totalsRow ? 1 : 0)];
  const spans = (sections.length > 0 ? sections : ['data']).map((section): [number, number] | undefined => {
    switch (section.toLowerCase()) {
      case 'all':
        return [range.top, range.bottom];
      case 'headers':
        return headerRow ? [range.top, range.top] : undefined;
      case 'totals':
        return totalsRow ? [range.bottom, range.bottom] : undefined;
      case 'this row':
        return row >= data[0] && row <= data[1] ? [row, row] : undefined;
      default:
        return data;
    }
  });
  let whole: [number, number] | undefined;
  for (const span of spans) {
    if (!span) return undefined;
    whole = whole ? [Math.min(whole[0], span[0]), Math.max(whole[1], span[1])] : span;
  }
  return whole;
}

function columnsOf({ range, columns }: TableObject, wanted: readonly string[]): [number, number] | undefined {
  if (wanted.length === 0) return [range.left, range.right];
  const places = wanted.map((name) => columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()));
  if (places.includes(-1)) return undefined;
  return [range.left + Math.min(...places), range.left + Math.max(...places)];
}
