import { cellName, rangeName } from '../workbook/address';
import { usedCells } from '../workbook/used-cells';
import type { SheetSnapshot } from '../workbook/snapshot';
import { spreadsheetFormat } from './number-format';

/** The number formats of a workbook's cells in the spreadsheet's spelling, and which of them it cannot show. */
export class CellFormats {
  /** By number, as the spreadsheet's data refers to them. */
  readonly items: Record<number, string> = {};
  private readonly numbers = new Map<string, number>();
  private readonly unknown = new Map<string, { readonly first: string; count: number }>();

  /** The formats of the cells of a sheet that hold something, as far as they are shown: zones down a column. */
  zones(sheet: SheetSnapshot, rows: number, columns: number): Record<string, number> {
    const open = new Map<number, { number: number; first: number; last: number }>();
    const zones: Record<string, number> = {};
    const close = (column: number): void => {
      const { number, first, last } = open.get(column) ?? { number: 0, first: 0, last: 0 };
      if (number > 0) zones[rangeName({ top: first, left: column, bottom: last, right: column })] = number;
      open.delete(column);
    };
    for (const { row, column } of usedCells(sheet)) {
      if (row >= rows || column >= columns) continue;
      const number = this.numberAt(sheet, row, column);
      const zone = open.get(column);
      if (zone?.number === number && zone.last === row - 1) zone.last = row;
      else {
        close(column);
        open.set(column, { number, first: row, last: row });
      }
    }
    for (const column of [...open.keys()]) close(column);
    return zones;
  }

  /** What is not shown the way Excel shows it. */
  notices(): string[] {
    return [...this.unknown].map(([code, { first, count }]) => {
      const others = count > 1 ? ` and ${count - 1} more` : '';
      return `${first}${others}: shown without the number format ${code}, which the preview cannot show. The file keeps it.`;
    });
  }

  /** 0 where a cell has none. */
  private numberAt(sheet: SheetSnapshot, row: number, column: number): number {
    const code = sheet.format(row, column);
    // A number in a cell formatted as text stays a number in Excel; the spreadsheet would make it a text.
    if (code === 'General' || (code === '@' && typeof sheet.value(row, column) === 'number')) return 0;
    const known = this.numbers.get(code);
    if (known === 0 && typeof sheet.value(row, column) === 'number') this.miss(code, sheet.name, row, column);
    if (known !== undefined) return known;
    const format = spreadsheetFormat(code);
    const number = format === undefined ? 0 : Object.keys(this.items).length + 1;
    if (format !== undefined) this.items[number] = format;
    this.numbers.set(code, number);
    return number === 0 ? this.numberAt(sheet, row, column) : number;
  }

  private miss(code: string, sheet: string, row: number, column: number): void {
    const known = this.unknown.get(code);
    if (known) known.count++;
    else this.unknown.set(code, { first: `${sheet}!${cellName(row, column)}`, count: 1 });
  }
}
