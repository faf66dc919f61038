import type { Citation } from '../law/citation';
import type { CellChange, Place } from '../workbook/port';

export type Severity = 'error' | 'warning' | 'info';

/** The one cell that would make a row or a total hold. */
export interface Explanation {
  readonly place: Place;
  readonly printed: string;
  readonly implied: string;
  /** The same as a number, unrounded. */
  readonly value?: number;
  /** What decides for this cell: "with it, the column adds up to its printed total". */
  readonly evidence: string;
  /** The change of that cell, where the evidence decides for it and not for another. */
  readonly change?: CellChange;
}

/** A finding that goes away with the one that it is listed under: where it stood, and what it said. */
export interface Consequence extends Place {
  readonly check: string;
  readonly message: string;
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
  /** What the cell should hold, as a number: unrounded, where the text is rounded. */
  readonly value?: number;
  /** The dollars at stake: by how much the figure is off. */
  readonly amount?: number;
  /** An NM formula on the finding's sheet that gives what is expected: its working is the reason. */
  readonly formula?: string;
  /** Of a finding that stands on its cause: the figure by which it came out, and the NM formula that gives what is expected there. */
  readonly source?: { readonly place: Place; readonly formula: string };
  readonly citation: Citation;
  readonly explanations?: readonly Explanation[];
  readonly fix?: readonly CellChange[];
  /** What is wrong only because of this: right as it stands once this cell is mended. */
  readonly consequences?: readonly Consequence[];
}
