/**
 * A number as Excel sees it when it rounds or shows it: fifteen significant decimal digits.
 * The value is 0.DIGITS × 10^point; zero has no digits.
 */
export interface DecimalDigits {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

export type RoundingMode = 'half' | 'up' | 'down';

/** Excel keeps and shows fifteen digits; what binary fractions add beyond them is noise to it. */
export const EXCEL_DIGITS = 15;

export function digitsOf(value: number): DecimalDigits {
  const negative = value < 0;
  if (value === 0 || !Number.isFinite(value)) return { negative: false, digits: '', point: 0 };
  const [mantissa, exponent] = Math.abs(value)
    .toExponential(EXCEL_DIGITS - 1)
    .split('e');
  return trimmed(negative, mantissa.replace('.', ''), Number(exponent) + 1);
}

/** The value times a power of ten. */
export function shifted(value: DecimalDigits, power: number): DecimalDigits {
  return value.digits === '' ? value : { ...value, point: value.point + power };
}

/** Rounded to so many decimal places (negative places: tens, hundreds …), away from zero, toward it, or half away from it. */
export function rounded(value: DecimalDigits, places: number, mode: RoundingMode = 'half'): DecimalDigits {
  const kept = value.point + places;
  if (value.digits.length <= kept) return value;
  const head = kept > 0 ? value.digits.slice(0, kept) : '';
  const next = kept >= 0 ? value.digits.charCodeAt(kept) - 48 : 0;
  const away = mode === 'up' ? value.digits !== '' : mode === 'half' && next >= 5;
  if (!away) return trimmed(value.negative, head, value.point);
  if (kept <= 0) return { negative: value.negative, digits: '1', point: 1 - places };
  const increased = (BigInt(head) + 1n).toString();
  return trimmed(value.negative, increased, value.point + increased.length - head.length);
}

export function toNumber(value: DecimalDigits): number {
  if (value.digits === '') return 0;
  return Number(`${value.negative ? '-' : ''}0.${value.digits}e${value.point}`);
}

/** The digits before and after the decimal point, without needless zeros. */
export function wholeAndFraction(value: DecimalDigits): { whole: string; fraction: string } {
  const { digits, point } = value;
  if (digits === '') return { whole: '', fraction: '' };
  if (point <= 0) return { whole: '', fraction: '0'.repeat(-point) + digits };
  return { whole: digits.slice(0, point).padEnd(point, '0'), fraction: digits.slice(point) };
}

/** What fifteen digits leave of a number. */
export function fifteenDigits(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(EXCEL_DIGITS)) : value;
}

/** A number rounded as Excel rounds: its decimals at fifteen digits, not its binary fraction. */
export function roundedNumber(value: number, places: number, mode: RoundingMode = 'half'): number {
  if (!Number.isFinite(value)) return value;
  const digits = digitsOf(value);
  // Nothing to round: the value stays what it is to the last bit.
  if (digits.digits.length <= digits.point + places) return Number.isInteger(value) ? value : toNumber(digits);
  return toNumber(rounded(digits, places, mode));
}

/** The largest whole number that is not above the value at fifteen digits: INT(435 - 1E-13) is 435. */
export function wholeBelow(value: number): number {
  return Math.floor(fifteenDigits(value));
}

function trimmed(negative: boolean, digits: string, point: number): DecimalDigits {
  const significant = digits.replace(/0+$/, '');
  return significant === '' ? { negative: false, digits: '', point: 0 } : { negative, digits: significant, point };
}
