import { columnName } from '../../workbook/address';
import type { RecognisedTable } from '../../recognition';
import type { SheetSnapshot } from '../../workbook/snapshot';

/** Rows from 0 as a person counts them, runs joined: "4–6, 9". */
export function rowNumbers(rows: readonly number[]): string {
  const runs: string[] = [];
  for (let i = 0; i < rows.length; i++) {
    const first = rows[i];
    while (i + 1 < rows.length && rows[i + 1] === rows[i] + 1) i++;
    runs.push(rows[i] === first ? `${first + 1}` : `${first + 1}–${rows[i] + 1}`);
  }
  return runs.join(', ');
}

export interface HeaderColumn {
  readonly column: number;
  readonly letter: string;
  readonly header: string;
}

/** Header texts are shown in one line of a narrow pane. */
const LONGEST_HEADER = 40;

function headerText(sheet: SheetSnapshot, top: number, bottom: number, column: number): string {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const value = sheet.value(row, column);
    if (typeof value === 'string' || typeof value === 'number') parts.push(String(value).trim());
  }
  const text = parts.filter(Boolean).join(' ').replace(/\s+/g, ' ');
  return text.length > LONGEST_HEADER ? `${text.slice(0, LONGEST_HEADER - 1)}…` : text;
}

/** Every column of the sheet with what stands in the header's rows. */
export function headerColumns(sheet: SheetSnapshot, top: number, bottom: number): readonly HeaderColumn[] {
  return Array.from({ length: sheet.columnCount }, (_, column) => ({
    column,
    letter: columnName(column),
    header: headerText(sheet, top, bottom, column),
  }));
}

export function rowsOf(table: RecognisedTable, ...roles: readonly string[]): readonly number[] {
  return table.rows.filter(({ role }) => roles.includes(role)).map(({ row }) => row);
}
