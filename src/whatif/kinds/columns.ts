import type { BroughtColumn } from '../kind';
import type { Knob } from '../knob';
import type { Source } from '../source';

export const COUNT_FORMAT = '#,##0.##';
export const MONEY_FORMAT = '#,##0.00';

/** A column of the table, one cell a row. */
export function brought(
  source: Source,
  key: string,
  title: string,
  column: number,
  format: string = COUNT_FORMAT,
): BroughtColumn {
  return { key, title, format, formula: (index) => `=${source.reference({ row: source.rows[index].row, column })}` };
}

/** The same, left out where the table has no such column. */
export function broughtIfThere(
  source: Source,
  role: string,
  title: string,
  format: string = COUNT_FORMAT,
): BroughtColumn[] {
  const column = source.column(role);
  return column === undefined ? [] : [brought(source, role, title, column, format)];
}

/** How the rows are known: by their naming column, as formulas. */
export function rowNames(source: Source): string[] {
  const column = source.nameColumn();
  return source.rows.map(({ row }, index) => {
    if (column === undefined || source.text(row, column) === '') return `Row ${row + 1}`;
    return `=${source.reference({ row: source.rows[index].row, column })}`;
  });
}

/** Plus or minus so many percent of a column. */
export function change(key: string, title: string, scales: string): Knob {
  return { key, title, unit: 'change', baseline: 0, scales };
}
