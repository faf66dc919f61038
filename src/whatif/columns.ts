import type { CellOf } from '../kinds/equation';
import type { NumberKind } from '../kinds/kind';
import type { BroughtColumn } from './kind';
import type { Source } from './source';

const FORMATS: Readonly<Partial<Record<NumberKind, string>>> = { money: '#,##0.00', rate: '0.0###' };
const COUNT_FORMAT = '#,##0.##';

/** One name for a column that is brought over, whichever row's cell of it an equation takes. */
export function keyIn({ role, back }: CellOf): string {
  return back ? `${role}-${back}` : role;
}

const YEARS_BACK = ['', ', year before', ', two years before', ', three years before'];

/** A column of the table, or a value of the form, one cell a row; undefined where the table has none. */
export function broughtColumn(source: Source, cell: CellOf): BroughtColumn | undefined {
  if (source.nameOf(cell, 0) === undefined) return undefined;
  const field = source.field(cell.role);
  const title = `${field?.title ?? cell.role}${YEARS_BACK[cell.back ?? 0]}`;
  const format = (field && FORMATS[field.number]) ?? COUNT_FORMAT;
  return { key: keyIn(cell), title, format, formula: (index) => `=${source.nameOf(cell, index)}` };
}

/** How the rows are known: by their naming column, as formulas. */
export function rowNames(source: Source): (string | { readonly text: string })[] {
  if (source.table.layout === 'form') return [{ text: source.sheet.name }];
  const column = source.nameColumn();
  return source.rows.map(({ row }) => {
    if (column === undefined || source.text(row, column) === '') return `Row ${row + 1}`;
    return `=${source.reference({ row, column })}`;
  });
}
