import { textsIn } from '../recognition';
import type { SheetSnapshot } from '../workbook/snapshot';

const LAST_TITLE_ROW = 11;

/** What a sheet says of itself as a whole: its name, and the texts of its first twelve rows. */
export function titlesOf(sheet: SheetSnapshot): string[] {
  return [sheet.name, ...textsIn(sheet, 0, Math.min(LAST_TITLE_ROW, sheet.rowCount - 1))];
}
