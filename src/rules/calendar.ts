import { impossible } from './rule-error';

const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar as every date from March 1900 on counts it. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** March 1, 1900: the first day that Excel and the calendar number alike. */
export const FIRST_SERIAL = 61;
/** December 31, 9999: the last day Excel knows. */
export const LAST_SERIAL = 2_958_465;

/** A calendar day as an Excel serial number: what date cells hold, and what functions give back. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EXCEL_EPOCH) / MS_PER_DAY);
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a serial number. */
export function dayOf(serial: number): CalendarDay {
  const date = new Date(EXCEL_EPOCH + serial * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The calendar day of a serial number, as YYYY-MM-DD. */
export function isoDate(serial: number): string {
  return new Date(EXCEL_EPOCH + serial * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day some years later; February 29 becomes February 28 where the later year has none. */
export function addYears(serial: number, years: number): number {
  const { year, month, day } = dayOf(serial);
  const lastOfMonth = dayOf(serialOf(year + years, month + 1, 0)).day;
  return serialOf(year + years, month, Math.min(day, lastOfMonth));
}

/** The same day some months later or earlier; the last day of the month where it has no such day. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const lastOfMonth = dayOf(serialOf(year, month + months + 1, 0)).day;
  return serialOf(year, month + months, Math.min(day, lastOfMonth));
}

/** 0 is a Sunday. */
export function weekdayOf(serial: number): number {
  return (((serial + 6) % 7) + 7) % 7;
}

/** The first such day of the year, April 1 for instance, on or after a date. */
export function nextAnnualDay(serial: number, month: number, day: number): number {
  const { year } = dayOf(serial);
  const sameYear = serialOf(year, month, day);
  return sameYear >= serial ? sameYear : serialOf(year + 1, month, day);
}

/** The nth of a weekday in a month: the second Wednesday of October. Weekdays count from Sunday, 0. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = serialOf(year, month, 1);
  const firstWeekday = weekdayOf(first);
  return first + ((weekday - firstWeekday + 7) % 7) + (nth - 1) * 7;
}

/**
 * A day that a date cell can hold.
 * @throws #VALUE! when a computed day lies beyond December 31, 9999 or before March 1900
 */
export function onCalendar(serial: number): number {
  if (serial > LAST_SERIAL) throw impossible('The date lies beyond December 31, 9999. Give an earlier date.');
  if (serial < FIRST_SERIAL) throw impossible('The date lies before March 1900. Give a later date.');
  return serial;
}
