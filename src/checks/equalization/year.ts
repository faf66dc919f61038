import type { SheetSnapshot } from '../../workbook/snapshot';
import { yearIn } from '../../workbook/recognition';
import type { TableView } from '../table-view';

const ROWS_ABOVE = 8;

function textsAbove(sheet: SheetSnapshot, top: number, bottom: number): string[] {
  const texts: string[] = [];
  for (let row = Math.max(0, top - ROWS_ABOVE); row <= bottom; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const value = sheet.value(row, column);
      if (typeof value === 'string') texts.push(value);
    }
  }
  return texts;
}

/**
 * The fiscal year that a table is of, as its title, its headers or its sheet say; undefined where they name none, or more
 * than one: nothing is guessed.
 */
export function yearOf(view: TableView): number | undefined {
  const { headerTop, headerBottom, sheet } = view.table;
  const texts = [sheet, ...textsAbove(view.sheet, headerTop, headerBottom)];
  const years = new Set(texts.flatMap((text) => yearIn(text) ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}
