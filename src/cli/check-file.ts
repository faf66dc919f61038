import { runChecks } from '../checks';
import { readIgnored } from '../checks/ignored';
import { outcomesOf } from '../checks/outcomes';
import { reportedFile } from '../checks/report';
import { unrecognisedSheets } from '../checks/unrecognised';
import { FUNCTION_NAMES } from '../engine/computed';
import { completed } from '../engine/uncalculated';
import { readWorkbook } from '../workbook/file';
import { csvWorkbook, isCsv } from './csv-workbook';
import { type CheckQuestion, type FileResult, unread } from './file-result';
import { fileBytes, reasonOf } from './read-file';
import { officeValues } from './work/law';

const NO_WORKBOOK =
  'It is a folder without a workbook (.xlsx or .xlsm). Workbooks of the older .xls kind have to be saved as .xlsx.';

/** Reads and checks one workbook. Never throws: a batch goes on over what cannot be read, and says so. */
export function checkFile({ file, bytes: given, law = [] }: CheckQuestion): FileResult {
  try {
    const bytes = given ?? fileBytes(file);
    const read = readWorkbook(isCsv(file, bytes) ? csvWorkbook(file, bytes) : bytes, { functionNames: FUNCTION_NAMES });
    const workbook = completed(read);
    const { tables, findings } = runChecks(workbook, { lawFile: officeValues(law) });
    return reportedFile({
      file,
      tables,
      unrecognised: unrecognisedSheets(workbook, tables),
      findings,
      outcomes: outcomesOf({ workbook, tables }),
      ignored: readIgnored(workbook.settings),
    });
  } catch (error) {
    const isFolder = (error as { code?: unknown }).code === 'EISDIR';
    return unread(file, isFolder ? NO_WORKBOOK : reasonOf(error));
  }
}
