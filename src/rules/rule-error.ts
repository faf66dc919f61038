/** The two error codes with which Excel shows a message to the user. */
export type RuleErrorCode = '#VALUE!' | '#N/A';

/**
 * Why a rule gives no figure. `#VALUE!`: what was given is of the wrong kind, impossible, or does not fit together.
 * `#N/A`: what was given is fine, but the law or the sources do not determine a figure.
 * The message is one or two sentences for a business manager: what is wrong and what to do.
 */
export class RuleError extends Error {
  constructor(
    readonly code: RuleErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'RuleError';
  }
}

export function impossible(message: string): RuleError {
  return new RuleError('#VALUE!', message);
}

export function notDeterminable(message: string): RuleError {
  return new RuleError('#N/A', message);
}
