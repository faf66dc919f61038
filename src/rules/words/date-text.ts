import { dayOf, serialOf } from '../calendar';
import { plainText } from './plain';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = /^(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\.?,? /;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const MONTH_FIRST = new RegExp(`^${MONTH_NAME}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`);
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH_NAME}\\.?[ ,-]+(\\d{4})$`);

/** Excel reads years of two digits so: 29 is 2029, 30 is 1930. */
function fourDigits(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

function partsOf(written: string): readonly [number, number, number] | undefined {
  const text = plainText(written).replace(WEEKDAY, '');
  const iso = ISO.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const numeric = NUMERIC.exec(text);
  if (numeric) return [fourDigits(numeric[4]), Number(numeric[1]), Number(numeric[3])];
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return [Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])];
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? [Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])] : undefined;
}

/** Whether a text is written as a date, also of a day that no calendar has. */
export function isDateText(text: string): boolean {
  return partsOf(text) !== undefined;
}

/**
 * A date as Americans write it: 10/9/2013, "Oct 9, 2013", "October 9th, 2013", "9-Oct-2013", "Wednesday, October 9, 2013",
 * and 2013-10-09. Read to the serial number; undefined where it is no date, or the calendar has no such day.
 */
export function parseDateText(text: string): number | undefined {
  const parts = partsOf(text);
  if (!parts) return undefined;
  const [year, month, day] = parts;
  const serial = serialOf(year, month, day);
  const found = dayOf(serial);
  return found.year === year && found.month === month && found.day === day ? serial : undefined;
}
