import type { CellOf } from '../kinds/equation';
import type { NumberKind } from '../kinds/kind';
import { cellDecimal } from '../rules/cell-number';
import type { BroughtColumn, Content } from './kind';
import type { Source } from './source';

/** What adds up to a total. */
const ADDED: readonly NumberKind[] = ['count', 'money'];
const MOST_DECIMALS = 4;

/** One name for a column that is brought over, whichever row's cell of it an equation takes. */
export function keyIn({ role, back }: CellOf): string {
  return back ? `${role}-${back}` : role;
}

const YEARS_BACK = ['', ', year before', ', two years before', ', three years before'];

/** With as many decimals as the figures have, so that all of a column stand under one another and none ends in a point. */
export function formatOf(numbers: readonly number[], more = 0): string {
  const own = numbers.map((each) => cellDecimal(each).decimalPlaces());
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, ...own) + more);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** A column of the table, or a value of the form, one cell a row; undefined where the table has none. */
export function broughtColumn(source: Source, cell: CellOf): BroughtColumn | undefined {
  if (source.nameOf(cell, 0) === undefined) return undefined;
  const field = source.field(cell.role);
  const title = `${field?.title ?? cell.role}${YEARS_BACK[cell.back ?? 0]}`;
  const numbers = source.numbersOf(cell);
  const money = field?.number === 'money';
  return {
    key: keyIn(cell),
    title,
    format: money ? '#,##0.00' : formatOf(numbers),
    scaledFormat: money ? '#,##0.00' : formatOf(numbers, 1),
    adds: field !== undefined && ADDED.includes(field.number),
    column: source.columnOf(cell),
    formula: (index) => `=${source.nameOf(cell, index)}`,
  };
}

/** How a row of the table is known: by its naming column, as a formula. */
export function rowName(source: Source, row: number): Content {
  const column = source.nameColumn();
  const named = [column, source.table.range.left].find((each) => source.text(row, each) !== '');
  return named === undefined ? `Row ${row + 1}` : `=${source.reference({ row, column: named })}`;
}

/** How the entities are known. */
export function rowNames(source: Source): Content[] {
  if (source.table.layout === 'form') return [{ text: source.sheet.name }];
  return source.rows.map(({ row }) => {
    const column = source.nameColumn();
    return column === undefined || source.text(row, column) === '' ? `Row ${row + 1}` : rowName(source, row);
  });
}
