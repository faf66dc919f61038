/** "13-14", "13/14": a school year with neither century, not grades and not a day. */
const SHORT_SPAN = /(?<![\d/.-]|\bgrades? |\bgr\.? |\bages? )(\d{2})\s*[-–/]\s*(\d{2})(?![\d/.-])/i;
/** "Oct-12", "Dec '13": a count of that autumn. */
const MONTH_OF_YEAR = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s?[-'’]\s?(\d{2})\b/i;
const SPAN = /(?<!\d)((?:19|20)\d{2})\s*[-–—/]\s*((?:19|20)?\d{2})(?!\d)/;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;

export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years that a text names from and to: "2014-2019", "2014-19", "1999–00". */
export function yearSpanIn(text: string): YearSpan | undefined {
  const span = SPAN.exec(text);
  if (!span) return undefined;
  const first = Number(span[1]);
  if (span[2].length === 4) return { first, last: Number(span[2]) };
  const last = Math.floor(first / 100) * 100 + Number(span[2]);
  return { first, last: last < first ? last + 100 : last };
}

/** A year with its century that a text names: "June 2014". */
export function calendarYearIn(text: string): number | undefined {
  const year = YEAR.exec(text);
  return year ? Number(year[1]) : undefined;
}

/** The year of a month with an apostrophe or a hyphen before it: "Jun-14", "Oct '12". */
export function yearOfMonthIn(text: string): number | undefined {
  const month = MONTH_OF_YEAR.exec(text);
  return month ? 2000 + Number(month[1]) : undefined;
}

/**
 * The fiscal year a header speaks of: "FY 2011 40 DAY MEMBERSHIP", "2010-2011", "SY2010-11" and "10-11" → 2011, "FY14" →
 * 2014. Of a month only the calendar year is told: it orders columns.
 */
export function yearIn(text: string): number | undefined {
  const span = yearSpanIn(text);
  if (span && span.last === span.first + 1) return span.last;
  const short = /\b[FS]Y\s*'?(\d{2})\b/i.exec(text);
  if (short) return 2000 + Number(short[1]);
  const year = calendarYearIn(text);
  if (year !== undefined) return year;
  const [, from, to] = SHORT_SPAN.exec(text) ?? [];
  if (to !== undefined && Number(to) === Number(from) + 1) return 2000 + Number(to);
  return yearOfMonthIn(text);
}
