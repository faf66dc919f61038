import { readFileSync } from 'node:fs';
import { FUNCTION_NAMES } from '../engine/computed';
import { type FileSnapshot, readWorkbook } from '../workbook/file';

export interface OpenedWorkbook {
  readonly bytes: Uint8Array;
  readonly workbook: FileSnapshot;
}

/**
 * Reads one workbook for a command that works on one.
 * @throws Error whose message is for the user
 */
export function openWorkbook(file: string): OpenedWorkbook {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as { code?: unknown };
    const reason =
      code === 'ENOENT' ? 'There is no such file.' : error instanceof Error ? error.message : String(error);
    throw new Error(`${file} cannot be read. ${reason}`);
  }
  return { bytes, workbook: readWorkbook(bytes, { functionNames: FUNCTION_NAMES }) };
}
