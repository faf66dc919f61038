import { WorkbookFileError } from '../workbook/file';

/** What went wrong with a file, for the user: what it is and what to do. */
export function openError(name: string, error: unknown): string {
  if (error instanceof WorkbookFileError) return `${name} was not opened. ${error.message}`;
  const reason = error instanceof Error ? error.message : String(error);
  return `${name} was not opened. ${reason}`;
}
