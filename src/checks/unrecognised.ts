import type { CellRange } from '../workbook/address';
import { LOG_SHEET } from '../workbook/change-log';
import { nearestKind, readCorrections, type TableKindId } from '../recognition';
import type { RecognisedTable } from '../recognition/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** What holds no table of a kind we know: the checks that ask for one have said nothing of it. */
export interface Unrecognised {
  readonly sheet: string;
  readonly range: CellRange;
  /** The kind that comes nearest, and the titles of what the sheet lacks of it. */
  readonly nearest?: TableKindId;
  readonly missing?: readonly string[];
}

/** Where a sheet holds anything; undefined for a blank one. */
function usedRange(sheet: SheetSnapshot): CellRange | undefined {
  const rows = sheet.usedRows();
  let [left, right] = [Infinity, -1];
  for (const row of rows) {
    const columns = sheet.usedColumns(row);
    if (columns.length === 0) continue;
    left = Math.min(left, columns[0]);
    right = Math.max(right, columns[columns.length - 1]);
  }
  return right < 0 ? undefined : { top: rows[0], left, bottom: rows[rows.length - 1], right };
}

/** The sheets without any recognised table; blank ones and our own log aside. */
export function unrecognisedSheets(workbook: WorkbookSnapshot, tables: readonly RecognisedTable[]): Unrecognised[] {
  const known = new Set([LOG_SHEET, ...tables.map(({ sheet }) => sheet)]);
  const corrections = readCorrections(workbook.settings);
  return workbook.sheets.flatMap((sheet) => {
    const range = known.has(sheet.name) ? undefined : usedRange(sheet);
    if (!range) return [];
    const near = nearestKind(
      sheet,
      corrections.filter((correction) => correction.sheet === sheet.name),
    );
    return [{ sheet: sheet.name, range, ...(near && { nearest: near.kind, missing: near.missing }) }];
  });
}
