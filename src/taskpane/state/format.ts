import { cellName, rangeName } from '../../workbook/address';
import type { Place } from '../../workbook/port';
import { type CellValue, isErrorValue } from '../../workbook/snapshot';
import type { Language } from '../strings';

/** How numbers, dates and cells are written for a person. */
export interface Format {
  count(n: number): string;
  time(at: Date): string;
  /** Day and time. */
  moment(at: Date): string;
  date(iso: string): string;
  /** Dollars and cents, without the sign of the dollar: as the cells of a sheet show them. */
  money(amount: number): string;
  /** A change, with its sign: +900, -1,234.5. */
  signed(change: number): string;
  /** A cell's content: numbers with their digits, errors by their code. */
  value(value: string | CellValue): string;
}

/** New Mexico's Spanish writes numbers as its English does: 1,234.56. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

export function formatFor(language: Language): Format {
  const locale = LOCALES[language];
  const integers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 15 });
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signs = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, signDisplay: 'exceptZero' });
  const times = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    count: (n) => integers.format(n),
    time: (at) => times.format(at),
    moment: (at) => moments.format(at),
    date: (iso) => {
      const day = new Date(`${iso}T00:00:00Z`);
      return Number.isNaN(day.getTime()) ? iso : dates.format(day);
    },
    money: (amount) => cents.format(amount),
    signed: (change) => signs.format(change),
    value(value) {
      if (value === null) return '';
      if (typeof value === 'number') return numbers.format(value);
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return isErrorValue(value) ? value.error : value;
    },
  };
}

/** "Attachment 5a, D17": a place as a person names it. */
export function placeName({ sheet, range }: Place): string {
  return `${sheet}, ${rangeName(range)}`;
}

/** The cell of a place that is one cell, or its first. */
export function firstCell({ range }: Place): string {
  return cellName(range.top, range.left);
}

/** Today as YYYY-MM-DD on the user's calendar. */
export function today(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
