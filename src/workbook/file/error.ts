/** Why a workbook file could not be read, or a change to it not be made. */
export type WorkbookFileReason =
  | 'empty'
  | 'encrypted'
  | 'old-xls'
  | 'xlsb'
  | 'not-a-workbook'
  | 'truncated'
  | 'damaged'
  | 'too-large'
  | 'no-such-sheet'
  | 'cell-changed'
  | 'sheet-protected'
  | 'part-of-array'
  | 'table-heading'
  | 'bad-content';

/** The only error that reading, patching and writing throw for what a file or a request holds; its message is for people. */
export class WorkbookFileError extends Error {
  readonly reason: WorkbookFileReason;

  constructor(reason: WorkbookFileReason, message: string) {
    super(message);
    this.name = 'WorkbookFileError';
    this.reason = reason;
  }
}

/** A file whose parts contradict the format. `what` continues the sentence "The file is damaged: …". */
export function damaged(what: string): WorkbookFileError {
  return new WorkbookFileError(
    'damaged',
    `The file is damaged: ${what}. Open it in Excel, let Excel repair it, save it and try again.`,
  );
}
