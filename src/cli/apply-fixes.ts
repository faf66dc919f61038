import { mergeChanges } from '../checks/fixes';
import { FUNCTION_NAMES } from '../engine/computed';
import { cellName } from '../workbook/address';
import { LOG_HEADINGS, LOG_SHEET, LOG_WIDTHS, logLine } from '../workbook/change-log';
import {
  type FileSnapshot,
  patchWorkbook,
  type PatchOptions,
  readWorkbook,
  type ReadOptions,
  type SheetModel,
  WorkbookFileError,
  writeValues,
} from '../workbook/file';
import type { CellChange } from '../workbook/port';
import { clipped } from '../workbook/text-limit';
import { recalculate } from '../engine/recalculated';

/** What one finding offers to change. */
export interface Fix {
  readonly check: string;
  readonly changes: readonly CellChange[];
}

function patches(bytes: Uint8Array, changes: readonly CellChange[], options: ReadOptions): string | undefined {
  try {
    patchWorkbook(bytes, changes, options);
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.message;
    throw error;
  }
}

/** The fixes that the file does not allow (a protected sheet, a part of an array formula), with the reason. */
export function refusedBecause(
  bytes: Uint8Array,
  workbook: FileSnapshot,
  fixes: readonly Fix[],
  options: ReadOptions,
): Map<Fix, string> {
  const closed = new Set(workbook.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  const refused = new Map<Fix, string>();
  for (const fix of fixes) {
    const sheet = fix.changes.find((change) => closed.has(change.sheet))?.sheet;
    if (sheet !== undefined) refused.set(fix, `the sheet "${sheet}" is protected: unprotect it in Excel first.`);
  }
  const open = fixes.filter((fix) => !refused.has(fix));
  if (patches(bytes, mergeChanges(open.map(({ changes }) => changes)).changes, options) === undefined) return refused;
  // One by one, since what is wrong with one finding's change must not keep the others from being made.
  for (const fix of open) {
    const why = patches(bytes, fix.changes, options);
    if (why !== undefined) refused.set(fix, why);
  }
  return refused;
}

/** The lines that note the changes: below those that are there, or on a sheet of their own. */
function logged(workbook: FileSnapshot, changes: readonly CellChange[]): Pick<PatchOptions, 'texts' | 'addSheets'> {
  const when = new Date();
  const lines = changes.map((change) => logLine(change, cellName(change.row, change.column), when).map(clipped));
  const log = workbook.sheets.find(({ name }) => name.toLowerCase() === LOG_SHEET.toLowerCase());
  if (log && !log.protected) {
    const first = log.rowCount;
    return {
      texts: lines.flatMap((line, row) =>
        line.map((text, column) => ({ sheet: log.name, row: first + row, column, text })),
      ),
    };
  }
  const sheet: SheetModel = {
    name: LOG_SHEET,
    cells: [[...LOG_HEADINGS], ...lines].map((line) => line.map((text) => ({ text }))),
    formats: [{ range: { top: 0, left: 0, bottom: 0, right: LOG_HEADINGS.length - 1 }, bold: true }],
    columnWidths: LOG_WIDTHS,
    frozenRows: 1,
  };
  return { addSheets: [sheet] };
}

/** The workbook with the changes made, noted, and with what its formulas give now. */
export async function applyFixes(
  bytes: Uint8Array,
  workbook: FileSnapshot,
  changes: readonly CellChange[],
): Promise<Uint8Array> {
  const options = { functionNames: FUNCTION_NAMES };
  const patched = patchWorkbook(bytes, changes, { ...options, ...logged(workbook, changes) });
  const { values } = recalculate(readWorkbook(patched, options));
  return writeValues(patched, values, options);
}
