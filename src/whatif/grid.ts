import { cellName, type CellRange, columnName } from '../workbook/address';
import type { NewSheet } from '../workbook/port';
import { clipped } from '../workbook/text-limit';

type Content = NewSheet['cells'][number][number];
type Format = NonNullable<NewSheet['formats']>[number];

/** The cells of a sheet under construction. */
export class SheetGrid {
  private readonly rows: Content[][] = [];
  readonly formats: Format[] = [];

  set(row: number, column: number, content: Content): void {
    this.rows[row] ??= [];
    this.rows[row][column] = content;
  }

  /** Words of the user's or the workbook's: never a formula or a number, whatever they look like. */
  text(row: number, column: number, text: string): void {
    this.set(row, column, { text: clipped(text) });
  }

  /** Writes side by side from a column on. */
  line(row: number, column: number, contents: readonly Content[]): void {
    contents.forEach((content, offset) => this.set(row, column + offset, content));
  }

  format(range: CellRange, format: Omit<Format, 'range'>): void {
    this.formats.push({ range, ...format });
  }

  /** Every row and cell filled, blank ones with null. */
  cells(): Content[][] {
    return Array.from({ length: this.rows.length }, (_, row) =>
      Array.from({ length: this.rows[row]?.length ?? 0 }, (__, column) => this.rows[row][column] ?? null),
    );
  }
}

/** $C$7 */
export function absolute(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** $C$7:$C$90 */
export function absoluteColumn(column: number, top: number, bottom: number): string {
  return `${absolute(top, column)}:${absolute(bottom, column)}`;
}

/** $C7: its column stays where the formula is copied sideways. */
export function inRow(row: number, column: number): string {
  return `$${cellName(row, column)}`;
}
