import { impossible } from './rule-error';

const SINGLE = /^(?:FY)?\s*(\d{4}|\d{2})$/i;
const SPAN = /^(?:SY|FY)?\s*(\d{4})\s*[-–/]\s*(\d{4}|\d{2})$/i;

/**
 * Reads a fiscal year the ways the field writes it: 2014, "FY14", "FY2014", "2013-14", "2013-2014".
 * A school year is named by the fiscal year it ends in: 2013-14 is FY14 (July 1, 2013 to June 30, 2014).
 * @returns the four-digit year in which the fiscal year ends
 */
export function parseFiscalYear(text: string): number {
  const trimmed = text.trim();
  const single = SINGLE.exec(trimmed);
  if (single) {
    // "14" alone is too easily a count: two digits need the FY in front.
    if (single[1].length === 4) return Number(single[1]);
    if (/^FY/i.test(trimmed)) return 2000 + Number(single[1]);
  }
  const span = SPAN.exec(trimmed);
  if (span) {
    const first = Number(span[1]);
    const last = span[2].length === 2 ? Math.floor((first + 1) / 100) * 100 + Number(span[2]) : Number(span[2]);
    if (last === first + 1) return last;
  }
  throw impossible(`"${text}" is not a fiscal year: write it as 2014, FY14, FY2014, 2013-14 or 2013-2014.`);
}

/** "FY14", the way the sources write it. */
export function fiscalYearName(year: number): string {
  return `FY${String(year % 100).padStart(2, '0')}`;
}
