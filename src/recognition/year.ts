import { fiscalYearIn } from '../rules/fiscal-year';
import type { SheetSnapshot } from '../workbook/snapshot';
import { usedCellsIn } from '../workbook/used-cells';
import type { RecognisedTable } from './table';
import { yearIn } from '../rules/words/year-in-text';

/** What is written, other than numbers, in some rows of a sheet: titles, notes, headers. */
export function textsIn(sheet: SheetSnapshot, top: number, bottom: number): string[] {
  const texts: string[] = [];
  for (const { row, column } of usedCellsIn(sheet, { top, bottom, left: 0, right: sheet.columnCount - 1 })) {
    const value = sheet.value(row, column);
    if (typeof value === 'string') texts.push(value);
  }
  return texts;
}

/** The one fiscal year that texts name; undefined where they name none, or more than one: nothing is guessed. */
export function onlyYear(texts: readonly string[]): number | undefined {
  const years = new Set(texts.flatMap((text) => yearIn(text) ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

/** The year in a cell labelled as the table's fiscal year; undefined where there is none, or no year in it. */
function statedYear(sheet: SheetSnapshot, { inputs: { fiscalYear: at } }: RecognisedTable): number | undefined {
  const value = at && sheet.value(at.row, at.column);
  return typeof value === 'string' || typeof value === 'number' ? fiscalYearIn(String(value)) : undefined;
}

const ROWS_ABOVE = 8;

/** The one fiscal year that a table is of: as a cell of its own states, or its title, its headers or its sheet's name. */
export function yearOfTable(sheet: SheetSnapshot, table: RecognisedTable): number | undefined {
  const { headerTop, headerBottom, sheet: name } = table;
  return (
    statedYear(sheet, table) ?? onlyYear([name, ...textsIn(sheet, Math.max(0, headerTop - ROWS_ABOVE), headerBottom)])
  );
}
