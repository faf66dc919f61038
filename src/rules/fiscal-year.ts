import { impossible } from './rule-error';
import { plainText } from './words/plain';

const SINGLE = /^(?:(fy|fiscal year) ?)?(\d{4}|\d{2})$/;
const SPAN = /^(?:(?:sy|fy|school year|fiscal year) ?)?(\d{4}|\d{2}) ?[-–—/] ?(\d{4}|\d{2})(?: school year)?$/;

export const FISCAL_YEAR_FORMS = 'write it as 2014, FY14, FY2014, 2013-14 or 2013-2014';

/** Two digits from here on are a year of the last century, as in "FY98". */
const LAST_CENTURY_FROM = 70;

function fourDigits(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) >= LAST_CENTURY_FROM ? 1900 : 2000);
}

/** The fiscal year that a text names, as `parseFiscalYear` reads it; undefined where it names none. */
export function fiscalYearIn(text: string): number | undefined {
  const plain = plainText(text);
  const single = SINGLE.exec(plain);
  // "14" alone is too easily a count: two digits need the FY in front.
  if (single && (single[2].length === 4 || single[1])) return fourDigits(single[2]);
  const span = SPAN.exec(plain);
  if (!span) return undefined;
  const first = fourDigits(span[1]);
  const last = span[2].length === 2 ? Math.floor((first + 1) / 100) * 100 + Number(span[2]) : Number(span[2]);
  return last === first + 1 ? last : undefined;
}

/**
 * Reads a fiscal year the ways the field writes it: 2014, "FY14", "FY2014", "2013-14", "2013-2014", "SY13-14", "13-14".
 * A school year is named by the fiscal year it ends in: 2013-14 is FY14 (July 1, 2013 to June 30, 2014).
 * @returns the four-digit year in which the fiscal year ends
 */
export function parseFiscalYear(text: string): number {
  const year = fiscalYearIn(text);
  if (year !== undefined) return year;
  throw impossible(`"${text}" is not a fiscal year: ${FISCAL_YEAR_FORMS}.`);
}

/** "FY14", the way the sources write it. */
export function fiscalYearName(year: number): string {
  return `FY${String(year % 100).padStart(2, '0')}`;
}

/** A whole number that heads a column, or stands in a cell, as a year rather than counting in it. */
export function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** One that the field's own tables are of: what is below may as well be a membership of 1,950. */
export function isYearOfTables(value: unknown): value is number {
  return isYear(value) && value >= 1990;
}
