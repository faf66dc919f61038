import { yearIn } from '../recognition';
import type { SheetSnapshot } from '../workbook/snapshot';
import { usedCellsIn } from '../workbook/used-cells';

/** What is written, other than numbers, in some rows of a sheet: titles, notes, headers. */
export function textsIn(sheet: SheetSnapshot, top: number, bottom: number): string[] {
  const texts: string[] = [];
  for (const { row, column } of usedCellsIn(sheet, { top, bottom, left: 0, right: sheet.columnCount - 1 })) {
    const value = sheet.value(row, column);
    if (typeof value === 'string') texts.push(value);
  }
  return texts;
}

const LAST_TITLE_ROW = 11;

/** What a sheet says of itself as a whole: its name, and the texts of its first twelve rows. */
export function titlesOf(sheet: SheetSnapshot): string[] {
  return [sheet.name, ...textsIn(sheet, 0, Math.min(LAST_TITLE_ROW, sheet.rowCount - 1))];
}

/** The one fiscal year that texts name; undefined where they name none, or more than one: nothing is guessed. */
export function onlyYear(texts: readonly string[]): number | undefined {
  const years = new Set(texts.flatMap((text) => yearIn(text) ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}
