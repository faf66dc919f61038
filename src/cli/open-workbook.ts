import path from 'node:path';
import { FUNCTION_NAMES } from '../engine/computed';
import { type FileSnapshot, readWorkbook } from '../workbook/file';
import { readBytes, unreadable } from './read-file';
import { UsageError } from './usage';

export interface OpenedWorkbook {
  readonly bytes: Uint8Array;
  readonly workbook: FileSnapshot;
}

/**
 * Reads one workbook for a command that works on one.
 * @throws Error whose message is for the user
 */
export function openWorkbook(file: string): OpenedWorkbook {
  const bytes = readBytes(file);
  try {
    return { bytes, workbook: readWorkbook(bytes, { functionNames: FUNCTION_NAMES }) };
  } catch (error) {
    throw unreadable(file, error);
  }
}

/**
 * A workbook with macros under the name of one without, or the other way round, does not open in Excel. What the input
 * is where its name has no ending, a folder perhaps, reading it will tell.
 */
export function sameEnding(input: string, output: string): void {
  const [from, to] = [input, output].map((file) => path.extname(file).toLowerCase());
  if (from === '' || from === to) return;
  throw new UsageError(`${output} would be a file of another kind: give it the ending ${from}`);
}
