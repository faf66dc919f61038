import { runChecks } from '../checks';
import { readIgnored } from '../checks/ignored';
import { notCalculated } from '../checks/general/not-calculated';
import { reportedFile, type ReportedFile } from '../checks/report';
import { FUNCTION_NAMES } from '../engine/computed';
import { completed } from '../engine/uncalculated';
import { readWorkbook } from '../workbook/file';
import { csvWorkbook, isCsv } from './csv-workbook';
import { fileBytes, reasonOf } from './read-file';

const NO_WORKBOOK =
  'It is a folder without a workbook (.xlsx or .xlsm). Workbooks of the older .xls kind have to be saved as .xlsx.';

/** A file to check; what is read from standard input comes with its bytes. */
export interface CheckQuestion {
  readonly file: string;
  readonly bytes?: Uint8Array;
}

/** What became of one file: its report, or why it could not be read. */
export type FileResult = ReportedFile & { readonly error?: string };

/** Reads and checks one workbook. Never throws: a batch goes on over what cannot be read, and says so. */
export function checkFile({ file, bytes: given }: CheckQuestion): FileResult {
  try {
    const bytes = given ?? fileBytes(file);
    const read = readWorkbook(isCsv(file, bytes) ? csvWorkbook(file, bytes) : bytes, { functionNames: FUNCTION_NAMES });
    const { workbook, uncalculated } = completed(read);
    const { tables, findings } = runChecks(workbook);
    return reportedFile({
      file,
      tables,
      findings: [...findings, ...uncalculated.map(notCalculated)],
      ignored: readIgnored(workbook.settings),
    });
  } catch (error) {
    const isFolder = (error as { code?: unknown }).code === 'EISDIR';
    return { file, tables: [], findings: [], error: isFolder ? NO_WORKBOOK : reasonOf(error) };
  }
}
