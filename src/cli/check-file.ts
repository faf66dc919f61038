import { checkWorkbook } from '../batch/check-workbook';
import { type FileResult, unread } from '../batch/file-result';
import type { CheckQuestion } from './check-question';
import { fileBytes, reasonOf } from './read-file';

const NO_WORKBOOK =
  'It is a folder without a workbook (.xlsx or .xlsm). Workbooks of the older .xls kind have to be saved as .xlsx.';

/** Reads and checks one workbook. Never throws: a batch goes on over what cannot be read, and says so. */
export function checkFile({ file, bytes, law }: CheckQuestion): FileResult {
  try {
    return checkWorkbook({ file, bytes: bytes ?? fileBytes(file), law });
  } catch (error) {
    const isFolder = (error as { code?: unknown }).code === 'EISDIR';
    return unread(file, isFolder ? NO_WORKBOOK : reasonOf(error));
  }
}
