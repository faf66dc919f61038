import { runChecks } from '../checks';
import { readIgnored } from '../checks/ignored';
import { outcomesOf } from '../checks/outcomes';
import { reportedFile } from '../checks/report';
import { unrecognisedSheets } from '../checks/unrecognised';
import { FUNCTION_NAMES } from '../engine/computed';
import { completed } from '../engine/uncalculated';
import { readWorkbook } from '../workbook/file';
import { csvWorkbook, isCsv } from './csv-workbook';
import type { FileResult } from './file-result';
import { officeValues, type ToldValue } from './told-values';

/** One of several files to check. */
export interface FileToCheck {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The office's own values, where there are any. */
  readonly law?: readonly ToldValue[];
}

/**
 * Reads and checks one workbook: the same on the command line and in the browser.
 * @throws Error whose message is for the user, where it is none that can be read
 */
export function checkWorkbook({ file, bytes, law = [] }: FileToCheck): FileResult {
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
}
