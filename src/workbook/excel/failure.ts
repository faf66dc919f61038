/** Excel said no. The message is for the user; the code is Microsoft's, for what is to be done about it. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: { cause: unknown },
  ) {
    super(message, options);
    this.name = 'ExcelFailure';
  }
}

/** What each of Excel's error codes means to the person in front of it, and what to do. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'The sheet or the workbook is protected. Unprotect it (Review, Unprotect Sheet) and try again.',
  ActivityLimitReached: 'Excel is taking no more requests for the moment. Wait a few seconds and try again.',
  ApiNotFound: 'This version of Excel lacks what is needed here. Update Excel, or use Excel on the web.',
  GeneralException: 'Excel could not do this and gave no reason. Save the workbook and try again.',
  InvalidArgument: 'Excel did not accept the content.',
  InvalidOperationInCellEditMode: 'A cell is being edited. Press Enter or Esc in the sheet and try again.',
  InvalidReference: 'The cells are no longer there. Read the workbook again.',
  InvalidSelection: 'Select one block of cells and try again.',
  ItemAlreadyExists: 'The workbook already has one of this name.',
  ItemNotFound: 'A sheet or table is no longer there: it was deleted or renamed. Read the workbook again.',
  RequestAborted: 'Excel stopped before it was done. Try again.',
  RequestPayloadSizeLimitExceeded: 'This is more than Excel takes at once. Do it in smaller parts.',
  ResponsePayloadSizeLimitExceeded: 'One row of the workbook is larger than Excel can hand over at once.',
  ServiceNotAvailable: 'Excel does not answer for the moment. Wait a few seconds and try again.',
  Timeout: 'Excel took too long. Try again when it has finished calculating.',
  UnsupportedOperation: 'Excel does not allow this in this workbook.',
};

/** Codes with which Excel turned the request away before doing any of it, and may take it a little later. */
const TURNED_AWAY: ReadonlySet<string> = new Set([
  'ActivityLimitReached',
  'InvalidOperationInCellEditMode',
  'ServiceNotAvailable',
]);

function property(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined;
}

/** Microsoft's code of an error that its client threw; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  const code = property(error, 'code');
  return typeof code === 'string' ? code : undefined;
}

/** Whether the same request may succeed if it is sent again: nothing of it was done. */
export function isTurnedAway(error: unknown): boolean {
  return TURNED_AWAY.has(codeOf(error) ?? '');
}

/** Any error, as one with a message for the user. Our own are that already. */
export function toFailure(error: unknown): Error {
  if (error instanceof ExcelFailure) return error;
  const code = codeOf(error);
  if (code === undefined) return error instanceof Error ? error : new Error(String(error));
  const said = property(error, 'message');
  const message = MESSAGES[code] ?? `Excel reported a problem (${code}): ${String(said)}`;
  return new ExcelFailure(code, message, { cause: error });
}
