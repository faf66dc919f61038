/** The error values of Excel that a formula can give. */
export type ErrorCode =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#GETTING_DATA'
  | '#SPILL!'
  | '#CALC!'
  | '#BLOCKED!'
  | '#FIELD!'
  | '#UNKNOWN!'
  | '#CONNECT!'
  | '#BUSY!';

/**
 * An error value. It is a value like any other: a function may return it, or throw it to end its computation with it,
 * which is why it is no Error (it needs no stack, and there can be one in every cell).
 */
export class FormulaError {
  constructor(
    readonly error: ErrorCode,
    /** Why, in words for the person who wrote the formula; Excel's own functions say nothing. */
    readonly message?: string,
    /** Read from a file, which has #VALUE! for all the newer error values. */
    readonly fromFile = false,
  ) {}
}

export const NULL = new FormulaError('#NULL!');
export const DIV0 = new FormulaError('#DIV/0!');
export const VALUE = new FormulaError('#VALUE!');
export const REF = new FormulaError('#REF!');
export const NAME = new FormulaError('#NAME?');
export const NUM = new FormulaError('#NUM!');
export const NA = new FormulaError('#N/A');
export const SPILL = new FormulaError('#SPILL!');
export const CALC = new FormulaError('#CALC!');

const CODES: ReadonlySet<string> = new Set<ErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BLOCKED!',
  '#FIELD!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#BUSY!',
]);

export function isErrorCode(text: string): text is ErrorCode {
  return CODES.has(text);
}

/**
 * Thrown where the result cannot be known to be Excel's: the cell keeps the value it had, and this reason is reported.
 * Unlike a FormulaError it is no value, and no IFERROR catches it.
 */
export class NotComputable {
  constructor(
    readonly reason: string,
    /** What is shown where there is no value to keep. */
    readonly code: ErrorCode = '#N/A',
  ) {}
}
