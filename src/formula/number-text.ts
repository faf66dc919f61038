import { EXCEL_DIGITS } from './decimal-digits';
import { DAYS_TO_1904, daysInMonth, serialOf } from './dates';

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?(?:e[+-]?\d+)?$|^\.\d+(?:e[+-]?\d+)?$/i;
const FRACTION = /^(\d+) +(\d{1,5})\/(\d{1,5})$/;

/**
 * The number that Excel reads when this text is typed into a cell (American settings): "1,234.50", "$5", "(12)", "5%",
 * "1e3", "1 1/2", dates and times. Undefined where it would stay a text.
 */
export function numberInText(text: string, date1904 = false): number | undefined {
  if (!/\d/.test(text)) return undefined;
  const trimmed = text.trim();
  // Excel reads numbers with blanks around them, but no dates.
  if (trimmed !== text) return plainNumber(trimmed);
  return plainNumber(text) ?? dateInText(text, date1904);
}

function plainNumber(text: string): number | undefined {
  const { rest, negative, signs, percent, currency } = withoutMarks(text);
  if (signs > 1 || percent > 1 || currency > 1 || (percent > 0 && currency > 0)) return undefined;
  const value = valueOf(rest);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const signed = (negative ? -1 : 1) * (percent ? value / 100 : value);
  return signed === 0 ? 0 : signed;
}

/** What stands around a number: how often each kind of mark, and what is left without them. */
interface Marked {
  rest: string;
  negative: boolean;
  signs: number;
  percent: number;
  currency: number;
}

/** The marks that may stand around a number, before it first. */
const MARKS: readonly { readonly at: RegExp; readonly count: 'signs' | 'percent' | 'currency' }[] = [
  { at: /^[$€]\s*/, count: 'currency' },
  { at: /^[+-]\s*/, count: 'signs' },
  { at: /^%\s*/, count: 'percent' },
  { at: /\s*%$/, count: 'percent' },
  { at: /\s*[$€]$/, count: 'currency' },
];

function withoutMarks(text: string): Marked {
  const bracketed = /^([$€]\s*)?\((.*)\)$/.exec(text);
  const found: Marked = bracketed
    ? { rest: (bracketed[1] ?? '') + bracketed[2].trim(), negative: true, signs: 1, percent: 0, currency: 0 }
    : { rest: text, negative: false, signs: 0, percent: 0, currency: 0 };
  for (;;) {
    const mark = MARKS.find(({ at }) => at.test(found.rest));
    if (!mark) return found;
    if (found.rest.startsWith('-')) found.negative = !found.negative;
    found[mark.count] += 1;
    found.rest = found.rest.replace(mark.at, '');
  }
}

function valueOf(text: string): number | undefined {
  const plain = text.replace(/,/g, '');
  const fraction = FRACTION.exec(text);
  const isFraction = fraction !== null && Number(fraction[3]) !== 0;
  if (!isFraction && !NUMBER.test(text)) return undefined;
  // Fifteen digits are all that Excel keeps of what is typed.
  const digits = text.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length > EXCEL_DIGITS) return truncated(plain);
  return isFraction ? Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]) : Number(plain);
}

/** A literal of more than fifteen digits: the others are read as 0. */
export function truncated(literal: string): number {
  let kept = 0;
  let started = false;
  const [mantissa, exponent = ''] = literal.split(/(?=e)/i);
  const cut = mantissa.replace(/\d/g, (digit) => {
    if (digit !== '0') started = true;
    if (!started) return digit;
    kept += 1;
    return kept > EXCEL_DIGITS ? '0' : digit;
  });
  return Number(cut + exponent);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  const index = MONTHS.indexOf(lower) >= 0 ? MONTHS.indexOf(lower) : FULL_MONTHS.indexOf(lower);
  return index < 0 ? undefined : index + 1;
}

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([ap])\.?m?\.?)?$|^(\d{1,2})\s*([ap])m?$/i;

/** A date, a time, or a date and a time, as Excel reads them when they are typed. */
export function dateInText(text: string, date1904 = false): number | undefined {
  const time = timeOf(text);
  if (time !== undefined) return time;
  const split = /^(.*?[^\s,])[\s,]+(\d{1,2}(?::[\d:.]+)?\s*(?:[ap]m?)?)$/i.exec(text);
  if (split && /[:apAP]/.test(split[2])) {
    const clock = timeOf(split[2]);
    const day = dayOf(split[1], date1904);
    if (clock !== undefined && day !== undefined) return day + clock;
  }
  return dayOf(text, date1904);
}

function timeOf(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  let hours = Number(match[1] ?? match[5]);
  const minutes = Number(match[2] ?? 0);
  const seconds = Number(match[3] ?? 0);
  const half = (match[4] ?? match[6])?.toLowerCase();
  if (half !== undefined) {
    if (hours > 12) return undefined;
    hours = (hours % 12) + (half === 'p' ? 12 : 0);
  }
  if (minutes > 59 || seconds >= 60) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** Years of two digits: up to 29 they are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function dayOf(text: string, date1904: boolean): number | undefined {
  const numeric = /^(\d{1,4})([/-])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (numeric) {
    const [, first, , second, third] = numeric;
    if (first.length > 2) return third === undefined ? undefined : day(Number(first), Number(second), Number(third));
    if (third === undefined) {
      const thisYear = new Date().getFullYear();
      return (
        day(thisYear, Number(first), Number(second)) ??
        (Number(second) > 31 ? day(fullYear(second), Number(first), 1) : undefined)
      );
    }
    return day(fullYear(third), Number(first), Number(second));
  }
  const worded =
    /^(\d{1,2})[-\s/]([a-z]+)\.?(?:[-\s/,]+(\d{2,4}))?$/i.exec(text) ??
    swapped(/^([a-z]+)\.?[-\s]+(\d{1,2})(?:,?[-\s]+(\d{2,4}))$/i.exec(text)) ??
    swapped(/^([a-z]+)\.?[-\s/]+(\d{1,2})$/i.exec(text));
  if (worded) {
    const month = monthOf(worded[2]);
    if (month === undefined) return undefined;
    const year = worded[3] === undefined ? new Date().getFullYear() : fullYear(worded[3]);
    const found = day(year, month, Number(worded[1]));
    if (found !== undefined || worded[3] !== undefined) return found;
    return Number(worded[1]) > 31 ? day(fullYear(worded[1]), month, 1) : undefined;
  }
  const monthAndYear = /^([a-z]+)\.?[-\s,/]+(\d{4})$/i.exec(text);
  const month = monthAndYear ? monthOf(monthAndYear[1]) : undefined;
  return monthAndYear && month !== undefined ? day(Number(monthAndYear[2]), month, 1) : undefined;

  function day(year: number, month1: number, date: number): number | undefined {
    if (year < 1900 || year > 9999 || month1 < 1 || month1 > 12 || date < 1) return undefined;
    if (date > daysInMonth(year, month1)) return undefined;
    const serial = serialOf(year, month1, date) - (date1904 ? DAYS_TO_1904 : 0);
    return serial < 0 ? undefined : serial;
  }
}

/** Month and day in the order day, month. */
function swapped(match: RegExpExecArray | null): [string, string, string, string | undefined] | undefined {
  return match ? [match[0], match[2], match[1], match[3]] : undefined;
}
