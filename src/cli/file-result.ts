import type { ReportedFile } from '../checks/report';
import type { ToldValue } from './work/law';

/** A file to check; what is read from standard input comes with its bytes. */
export interface CheckQuestion {
  readonly file: string;
  readonly bytes?: Uint8Array;
  /** The office's own values, where a file of them was given. */
  readonly law?: readonly ToldValue[];
}

/** What became of one file: its report, or why it could not be read. */
export type FileResult = ReportedFile & { readonly error?: string };

export function unread(file: string, error: string): FileResult {
  return { file, tables: [], unrecognised: [], findings: [], error };
}
