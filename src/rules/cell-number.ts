import { Decimal } from './decimal';

/**
 * How a cell's double becomes a number of the law, and how two such numbers are compared at a threshold: here and nowhere
 * else, for functions and checks alike.
 */

/** So many significant digits a cell vouches for: Excel compares and shows no more. */
const CELL_DIGITS = 15;
/** What is this short at fifteen digits is a number as people write it, and the digits beyond are noise of a sum. */
const WRITTEN_DIGITS = 13;

function digitsOf(text: string): number {
  return text.replace(/e.*$/i, '').replace(/[-.]/g, '').replace(/^0+/, '').length;
}

/**
 * A cell's number by its shortest decimal text: 0.1 is 0.1. What arithmetic in doubles left behind is taken off:
 * 0.7 + 0.1 is held as 0.7999999999999999 and is 0.8. A third keeps all of its digits.
 */
export function cellDecimal(value: number): Decimal {
  if (Number.isInteger(value)) return new Decimal(value);
  const text = String(value);
  if (digitsOf(text) <= CELL_DIGITS) return new Decimal(text);
  const plain = String(Number(value.toPrecision(CELL_DIGITS)));
  return new Decimal(digitsOf(plain) <= WRITTEN_DIGITS ? plain : text);
}

/** −1, 0 or 1 at fifteen significant digits, as Excel compares. */
function compared(left: Decimal, right: Decimal): number {
  return left.toSignificantDigits(CELL_DIGITS).cmp(right.toSignificantDigits(CELL_DIGITS));
}

export function isAtLeast(value: Decimal, threshold: Decimal): boolean {
  return compared(value, threshold) >= 0;
}

export function isAbove(value: Decimal, threshold: Decimal): boolean {
  return compared(value, threshold) > 0;
}

export function isAtMost(value: Decimal, threshold: Decimal): boolean {
  return compared(value, threshold) <= 0;
}

export function isBelow(value: Decimal, threshold: Decimal): boolean {
  return compared(value, threshold) < 0;
}
