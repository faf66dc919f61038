import { parseDateText } from '../rules/words/date-text';
import type { NumberKind } from '../recognition';

const NUMBER = /^([-+]?)\s*\$?\s*([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)\s*(%?)$/;

/**
 * A number as people write it in a table: $1,234.50, (1,234.50) for a negative one, 12.5 %. Undefined for anything else:
 * "1,23" is nobody's number for certain.
 */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const bracketed = /^\((.*)\)$/.exec(trimmed) ?? /^\$\s*\((.*)\)$/.exec(trimmed);
  const match = NUMBER.exec((bracketed ? bracketed[1] : trimmed).trim());
  if (!match || match[3] === '') return undefined;
  const [, before, after, digits, percent] = match;
  const signs = [before, after].filter((sign) => sign !== '');
  if (signs.length > 1 || (bracketed && signs.length > 0)) return undefined;
  const negative = bracketed !== null || signs[0] === '-';
  // The point is moved in the text, so that 12.5 % is 0.125 to the last digit.
  return Number(`${negative ? '-' : ''}${digits.replace(/,/g, '')}${percent ? 'e-2' : ''}`);
}

/** Whole numbers without leading zeros: a fund is a number, job class "0000" is not. */
const PLAIN_CODE = /^[1-9]\d{0,14}$/;

/** A text of a table as the cell of a kind of number holds it; undefined where it is none. */
export function parseCell(text: string, number: NumberKind): number | string | undefined {
  switch (number) {
    case 'text':
    case 'yes-no':
      return text.trim();
    case 'code':
    case 'year':
      return PLAIN_CODE.test(text.trim()) ? Number(text) : text.trim();
    case 'date':
      return parseDateText(text);
    default:
      return parseNumber(text);
  }
}
