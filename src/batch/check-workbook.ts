import { runChecks } from '../checks';
import { readIgnored } from '../checks/ignored';
import { outcomesOf } from '../checks/outcomes';
import { reportedFile } from '../checks/report';
import { unrecognisedSheets } from '../checks/unrecognised';
import type { FileResult } from './file-result';
import { openGiven } from './open-given';
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
  const workbook = openGiven(file, bytes);
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
