import type { ReportedFile } from '../checks/report';

/** What became of one file of several: its report, or why it could not be read. */
export type FileResult = ReportedFile & { readonly error?: string };

export function unread(file: string, error: string): FileResult {
  return { file, tables: [], unrecognised: [], findings: [], error };
}
