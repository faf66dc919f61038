import { digitsOf, EXCEL_DIGITS, rounded, wholeAndFraction, type DecimalDigits } from './decimal-digits';

/** A number longer than this is joined to text in the scientific form. */
const LONGEST_PLAIN_TEXT = 20;
/** Beyond this exponent Excel gives up one digit. */
const LARGEST_FULL_EXPONENT = 98;
const DIGITS_BEYOND = 14;
/** The width of the format General, of which the sign is no part. */
const GENERAL_WIDTH = 11;
const SMALLEST_PLAIN_EXPONENT = -4;
const SCIENTIFIC_DECIMALS = 5;

/** A number joined to text, as in 1/3&"": fifteen digits. */
export function numberText(value: number): string {
  let digits = digitsOf(value);
  if (Math.abs(digits.point - 1) > LARGEST_FULL_EXPONENT) digits = rounded(digits, DIGITS_BEYOND - digits.point);
  if (digits.digits === '' || Math.abs(value) < Number.MIN_VALUE * 2 ** 52) return '0';
  const exponent = digits.point - 1;
  const plain = exponent >= 0 ? exponent < LONGEST_PLAIN_TEXT : plainText(digits).length <= LONGEST_PLAIN_TEXT;
  return sign(digits) + (plain ? plainText(digits) : scientificText(digits, EXCEL_DIGITS - 1));
}

/** A number in the format General, eleven characters wide, as TEXT shows it. */
export function generalText(value: number): string {
  const digits = digitsOf(value);
  if (digits.digits === '') return '0';
  const exponent = digits.point - 1;
  const wholeWidth = Math.max(1, digits.point);
  const narrow = rounded(digits, Math.max(0, GENERAL_WIDTH - wholeWidth - 1));
  const fits = wholeAndFraction(narrow).whole.length <= GENERAL_WIDTH && exponent < GENERAL_WIDTH;
  const exact = narrow.digits === digits.digits;
  const plain = fits && (exponent >= SMALLEST_PLAIN_EXPONENT || exact);
  return sign(digits) + (plain ? plainText(narrow) : scientificText(digits, SCIENTIFIC_DECIMALS));
}

function sign(digits: DecimalDigits): string {
  return digits.negative ? '-' : '';
}

function plainText(digits: DecimalDigits): string {
  const { whole, fraction } = wholeAndFraction(digits);
  return (whole || '0') + (fraction === '' ? '' : `.${fraction}`);
}

function scientificText(digits: DecimalDigits, decimals: number): string {
  const shown = rounded(digits, decimals + 1 - digits.point);
  const exponent = shown.point - 1;
  const fraction = shown.digits.slice(1);
  const power = String(Math.abs(exponent)).padStart(2, '0');
  return `${shown.digits[0]}${fraction === '' ? '' : `.${fraction}`}E${exponent < 0 ? '-' : '+'}${power}`;
}
