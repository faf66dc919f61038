import type { Citation } from '../law/citation';
import type { CellChange, Place } from '../workbook/port';

export type Severity = 'error' | 'warning' | 'info';

/** The one cell that would make a row or a total hold. */
export interface Explanation {
  readonly place: Place;
  readonly printed: string;
  readonly implied: string;
  /** What decides for this cell: "with it, the column adds up to its printed total". */
  readonly evidence: string;
  /** The change of that cell, where the evidence decides for it and not for another. */
  readonly change?: CellChange;
}

/** Something in a workbook that is not as the rule has it. A snapshot: stale when the sheet changes. */
export interface Finding {
  /** The check's id: "im.practice-row". */
  readonly check: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong and why, in one or two sentences a business manager understands. */
  readonly message: string;
  readonly actual?: string;
  readonly expected?: string;
  /** An NM formula on the finding's sheet that gives what is expected: its working is the reason. */
  readonly formula?: string;
  readonly citation: Citation;
  readonly explanations?: readonly Explanation[];
  readonly fix?: readonly CellChange[];
}
