import type { Finding } from '../../checks/finding';
import type { RecognisedTable } from '../../recognition/table';
import type { OfficeValue } from '../../rules/office-value';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** What a check of the workbook gave: a picture of one moment. */
export interface Analysis {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
  /** The office's own values that counted. */
  readonly office?: readonly OfficeValue[];
  /** The checks that were run, for "what was checked". */
  readonly checks: readonly { readonly id: string; readonly title: string }[];
  readonly at: Date;
}

export interface AnalyseOptions {
  readonly signal: AbortSignal;
  onProgress(done: number, of: number): void;
}

/** Recognises the tables of a workbook and runs the checks, giving way to the screen in between. */
export type Analyse = (
  snapshot: WorkbookSnapshot,
  options: AnalyseOptions,
) => Promise<Omit<Analysis, 'at' | 'snapshot'>>;
