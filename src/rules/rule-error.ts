/** The two error codes with which Excel shows a message to the user. */
export type RuleErrorCode = '#VALUE!' | '#N/A';

/** A value of the law that no source gives for a year: its parameter's title, and the year. */
export interface LackedValue {
  readonly title: string;
  readonly fiscalYear: number;
}

/**
 * Why a rule gives no figure. `#VALUE!`: what was given is of the wrong kind, impossible, or does not fit together.
 * `#N/A`: what was given is fine, but the law or the sources do not determine a figure.
 * The message is one or two sentences for a business manager: what is wrong and what to do.
 */
export class RuleError extends Error {
  constructor(
    readonly code: RuleErrorCode,
    message: string,
    /** Where it is a value of the law in a year that the sources do not give. */
    readonly lacks?: LackedValue,
  ) {
    // No stack: it says what is wrong with figures, not where in the program; trial readings of a sheet throw thousands.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'RuleError';
  }
}

export function impossible(message: string): RuleError {
  return new RuleError('#VALUE!', message);
}

export function notDeterminable(message: string, lacks?: LackedValue): RuleError {
  return new RuleError('#N/A', message, lacks);
}
