/** Everything that needs the embedded spreadsheet: loaded after the page and the pane are there, and after its files. */
import { quietly } from '../engine';
import type { WorkbookPort } from '../workbook/port';
import { importWorkbook, type ImportedWorkbook } from './import-workbook';
import { previewPort } from './port';
import { createPreviewModel, type PreviewModel } from './preview-model';
import { writeWorkbook } from '../workbook/file';
import { keptNotices } from './kept-notices';
import { OpenedFile, saveWorkbook, type SavedWorkbook } from './save-workbook';

export { SpreadsheetView } from './spreadsheet-view';

export interface OpenWorkbook {
  readonly name: string;
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
  readonly notices: ImportedWorkbook['notices'];
  readonly preview: PreviewModel;
  readonly port: WorkbookPort;
  /** @throws Error with a message for the user */
  save(): SavedWorkbook;
}

/** Lets the page answer its user between two pieces of work that block it. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** @throws Error with a message for the user */
export async function openWorkbook(name: string, bytes: Uint8Array): Promise<OpenWorkbook> {
  await pause();
  const imported = importWorkbook(bytes);
  await pause();
  const preview = quietly(() => createPreviewModel(imported));
  let file: OpenedFile | undefined;
  return {
    name,
    bytes,
    notices: [...imported.notices, ...keptNotices(imported, preview.calculated())],
    preview,
    port: previewPort(preview),
    save: () => saveWorkbook((file ??= new OpenedFile(bytes)), preview),
  };
}

/** A workbook to begin with: one sheet, nothing in it. */
export function blankWorkbook(): Uint8Array {
  return writeWorkbook({ sheets: [{ name: 'Sheet1', cells: [] }] });
}
