import { fifteenDigits } from './decimal-digits';
import { isError, type Scalar } from './value';

/** Numbers as Excel compares them: what differs beyond the fifteenth digit is equal. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  // Only what is this near can be equal at fifteen digits.
  if (Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b)) && fifteenDigits(a) === fifteenDigits(b)) return 0;
  return a < b ? -1 : 1;
}

const COLLATOR = new Intl.Collator('en-US', { sensitivity: 'accent', ignorePunctuation: false });

/** Texts as Excel orders them: case does not count. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return COLLATOR.compare(a, b);
}

/** Numbers before texts before FALSE before TRUE. */
function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** What a blank is worth beside another value: 0, "" or FALSE. */
function filledLike(other: Scalar): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/**
 * The order of two values as =, < and > see it: negative, 0 or positive.
 * @throws FormulaError the first of the two that is an error value
 */
export function compareValues(left: Scalar, right: Scalar): number {
  if (isError(left)) throw left;
  if (isError(right)) throw right;
  const a = left ?? filledLike(right);
  const b = right ?? filledLike(left);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}
