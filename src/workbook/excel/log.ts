import { cellName } from '../address';
import { LOG_HEADINGS, LOG_SHEET, LOG_WIDTHS, logLine } from '../change-log';
import type { CellChange } from '../port';
import { points } from './add-sheet';
import { asText } from './entry';
import { loadPlace } from './outline';

/** Whether there is a log, has anything on it, and may be written. */
export interface LogBefore {
  readonly exists: boolean;
  readonly blank: boolean;
  readonly protected: boolean;
}

export const NO_LOG: LogBefore = { exists: false, blank: true, protected: false };

/** The lines that a batch added, and where Excel put them: known once the batch is done. */
export interface LogLines {
  readonly lines: readonly (readonly string[])[];
  readonly place: Excel.Range;
}

const COLUMNS = LOG_HEADINGS.length;

export async function readLog(context: Excel.RequestContext): Promise<LogBefore> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(LOG_SHEET);
  sheet.load('protection/protected');
  await context.sync();
  if (sheet.isNullObject) return NO_LOG;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex');
  await context.sync();
  return { exists: true, blank: used.isNullObject, protected: sheet.protection.protected };
}

function queueHeadings(sheet: Excel.Worksheet): void {
  const headings = sheet.getRangeByIndexes(0, 0, 1, COLUMNS);
  headings.values = [[...LOG_HEADINGS]];
  headings.format.font.bold = true;
  LOG_WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
  });
}

/** The first cell of the last row that holds anything, as it is when Excel comes to it. */
function lastLine(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRange(true).getLastRow().getEntireRow().getCell(0, 0);
}

/**
 * Queues the lines below the last one there is. Excel looks for it when it does so, not we before: another pane may have
 * added lines meanwhile.
 */
export function queueLog(context: Excel.RequestContext, changes: readonly CellChange[], log: LogBefore): LogLines {
  const { worksheets } = context.workbook;
  const sheet = log.exists ? worksheets.getItem(LOG_SHEET) : worksheets.add(LOG_SHEET);
  if (log.blank) queueHeadings(sheet);
  const when = new Date();
  const lines = changes.map((change) => logLine(change, cellName(change.row, change.column), when));
  const below = lastLine(sheet)
    .getOffsetRange(1, 0)
    .getResizedRange(lines.length - 1, COLUMNS - 1);
  below.values = lines.map((line) => line.map(asText));
  return { lines, place: loadPlace(lastLine(sheet)) };
}

/** Takes back the lines that a batch added, where they still are what it wrote; what others wrote stays. */
export async function removeLines(context: Excel.RequestContext, { lines, place }: LogLines): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(LOG_SHEET);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) return;
  const first = place.rowIndex - lines.length + 1;
  const there = sheet.getRangeByIndexes(first, 0, lines.length, COLUMNS);
  there.load('values');
  await context.sync();
  lines.forEach((line, index) => {
    const same = line.every((text, column) => String(there.values[index][column]) === text);
    if (same) sheet.getRangeByIndexes(first + index, 0, 1, COLUMNS).clear();
  });
  await context.sync();
}

/** Takes back a log that a batch made before Excel stopped in it: without any line, since those come last. */
export async function removeNewLog(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(LOG_SHEET);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) return;
  const lines = sheet.getRange('A2:F1048576').getUsedRangeOrNullObject(true);
  lines.load('rowIndex');
  await context.sync();
  if (!lines.isNullObject) return;
  sheet.delete();
  await context.sync();
}
