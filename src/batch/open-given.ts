import { FUNCTION_NAMES } from '../engine/computed';
import { completed } from '../engine/uncalculated';
import { type FileSnapshot, readWorkbook } from '../workbook/file';
import { csvWorkbook, isCsv } from './csv-workbook';

/**
 * A workbook or CSV file as somebody gave it, every formula with its value as far as one can be computed.
 * @throws Error whose message is for the user, where it is none that can be read
 */
export function openGiven(file: string, bytes: Uint8Array): FileSnapshot {
  return completed(
    readWorkbook(isCsv(file, bytes) ? csvWorkbook(file, bytes) : bytes, { functionNames: FUNCTION_NAMES }),
  );
}
