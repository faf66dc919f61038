import { readFileSync } from 'node:fs';
import { runChecks } from '../checks';
import { readIgnored } from '../checks/ignored';
import { reportedFile, type ReportedFile } from '../checks/report';
import { readWorkbook } from '../workbook/file';

/** What became of one file: its report, or why it could not be read. */
export type FileResult = ReportedFile & { readonly error?: string };

/** Reads and checks one workbook. Never throws: a batch goes on over what cannot be read, and says so. */
export function checkFile(file: string): FileResult {
  try {
    const workbook = readWorkbook(readFileSync(file));
    const { tables, findings } = runChecks(workbook);
    return reportedFile({ file, tables, findings, ignored: readIgnored(workbook.settings) });
  } catch (error) {
    return { file, tables: [], findings: [], error: reason(error) };
  }
}

function reason(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  if (code === 'EACCES' || code === 'EPERM') return 'It cannot be opened: you have no permission to read it.';
  if (code === 'EISDIR') return 'It is a folder.';
  if (code === 'ENOENT') return 'It is not there any more.';
  if (code === 'ERR_FS_FILE_TOO_LARGE') return 'It is larger than 2 GB, which no workbook is.';
  return error instanceof Error ? error.message : String(error);
}
