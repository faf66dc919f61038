/** Digits as people write them. Whole thousands are set apart everywhere or nowhere: "22,0000" is nobody's number. */
export const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+`;

/** Their number. The point is moved in the text, so that 12.5 % is 0.125 to the last digit. */
export function valueOfDigits(digits: string, percent = false): number {
  return Number(`${digits.replace(/[, ]/g, '')}${percent ? 'e-2' : ''}`);
}

const TYPED = new RegExp(String.raw`^([-+]?)\s*\$?\s*([-+]?)(${DIGITS})\s*(%?)$`);

/**
 * A number that a person types for a table: $1,234.50, (1,234.50) for a negative one, 12.5 %. Undefined for anything else:
 * "1,23" is nobody's number for certain.
 */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const bracketed = /^\((.*)\)$/.exec(trimmed) ?? /^\$\s*\((.*)\)$/.exec(trimmed);
  const match = TYPED.exec((bracketed ? bracketed[1] : trimmed).trim());
  if (!match) return undefined;
  const [, before, after, digits, percent] = match;
  const signs = [before, after].filter((sign) => sign !== '');
  if (signs.length > 1 || (bracketed && signs.length > 0)) return undefined;
  const value = valueOfDigits(digits, percent !== '');
  return bracketed !== null || signs[0] === '-' ? -value : value;
}

const IN_CELL = /^[-+(]?\s*[$€£]?\s*[-(]?\s*(?:\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)|\d+)?(?:\.\d+)?\s*%?\)?-?$/;
/** Longer ones are no figures of an office. */
const LONGEST = 24;

/**
 * The number that a text in a cell stands for, however it came there: "1,234.50", "1 234", "(12.00)", "$5", "$-5", "12-",
 * "52.5%", in digits of any width. Codes with leading zeros are none.
 */
export function numberIn(text: string): number | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  // Compatible forms: full-width digits, no-break and narrow spaces. A fraction or a superscript would become digits beside.
  const plain = /[\p{No}\p{Nl}]/u.test(text) ? text.trim() : text.normalize('NFKC').trim();
  if (plain.length > LONGEST || !IN_CELL.test(plain) || !/\d/.test(plain)) return undefined;
  const digits = plain.replace(/[^\d.]/g, '');
  if (/^0\d/.test(digits)) return undefined;
  if (plain.includes('(') !== plain.endsWith(')')) return undefined;
  const value = valueOfDigits(digits, plain.includes('%'));
  return plain.includes('-') || plain.includes('(') ? -value : value;
}
