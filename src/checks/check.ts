import type { Citation } from '../law/citation';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { RecognisedTable } from '../recognition/table';
import type { OfficeValue } from '../rules/office-value';
import type { OfficeLaw } from '../rules/office-values';
import type { Finding, Severity } from './finding';

/** What a check looks at: the workbook as read, and what its tables were recognised as. */
export interface CheckContext {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  /** The office's own values, of the workbook and of a file given with it: what the law data lacks. */
  readonly office?: OfficeLaw;
  /** Those of the file. */
  readonly lawFile?: readonly OfficeValue[];
}

/** One check, one file. It reports nothing on a correct, an unrelated or an empty workbook. */
export interface Check {
  /** "general.total", "im.practice-row": stored with ignored findings, so it never changes. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly citation: Citation;
  run(context: CheckContext): readonly Finding[];
}
