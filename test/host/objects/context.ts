import type { Calculate } from '../entry';
import type { MemorySheet, MemoryWorkbook } from '../model';
import { ExcelError } from '../protocol';

/** What the objects of one in-memory Excel share. */
export interface HostContext {
  workbook(): MemoryWorkbook;
  readonly calculate: Calculate;
  /** Whether `formulas` gives the filling formula in every cell of a spill, or in its first cell only. */
  readonly spillFormulasEverywhere: boolean;
  /** Listening events: a request switches them on and off. */
  readonly listening: Set<'changed' | 'selection'>;
  /** Raised where a request changes cells. */
  changed(sheetId: string, address: string): void;
}

export function sheetOf(context: HostContext, id: string): MemorySheet {
  const sheet = context.workbook().sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
  return sheet;
}

/** A sheet that may be written to. */
export function sheetToWrite(context: HostContext, id: string): MemorySheet {
  const sheet = sheetOf(context, id);
  if (sheet.protected) {
    throw new ExcelError('AccessDenied', "You can't perform the requested operation because the sheet is protected.");
  }
  return sheet;
}
