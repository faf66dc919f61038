/**
 * Excel's calendar: day 1 is 1 January 1900, and 1900 is taken for a leap year, so day 60 is a 29 February that never
 * was. Workbooks that count from 1904 have no such day; their serials are 1462 less.
 */
export const DAYS_TO_1904 = 1462;
/** 31 December 9999. */
export const LAST_DAY = 2_958_465;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial of a date of the calendar, year from 1900, month from 1; months and days beyond their ends run over. */
export function serialOf(year: number, month: number, day: number): number {
  const first = Math.round((Date.UTC(year, month - 1, 1) - EPOCH) / DAY);
  // Before March 1900 the day that never was had not yet been counted.
  return (first <= 60 ? first - 1 : first) + day - 1;
}

export function isLeapYear(year: number): boolean {
  return year === 1900 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a whole serial from 0; day 0 is "0 January 1900", day 60 the 29 February 1900. */
export function dateOf(serial: number): CalendarDate {
  const whole = Math.floor(serial);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole < 60 ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** What the workbook counts days from. */
export interface DateSystem {
  readonly date1904: boolean;
}

/** The serial counted from 1900, whatever the workbook counts from. */
export function serial1900(serial: number, system: DateSystem): number {
  return system.date1904 ? serial + DAYS_TO_1904 : serial;
}

/** The last day that the workbook's date system has. */
export function lastSerial(system: DateSystem): number {
  return system.date1904 ? LAST_DAY - DAYS_TO_1904 : LAST_DAY;
}

/** The day of a serial number of the workbook; undefined outside of what Excel knows as dates. */
export function dateOfSerial(serial: number, system: DateSystem): CalendarDate | undefined {
  const whole = Math.floor(serial);
  return whole >= 0 && whole <= lastSerial(system) ? dateOf(serial1900(whole, system)) : undefined;
}

/** The workbook's serial of a day; undefined where Excel knows no such day. */
export function serialOfDate(year: number, month: number, day: number, system: DateSystem): number | undefined {
  const serial = serialOf(year, month, day) - (system.date1904 ? DAYS_TO_1904 : 0);
  return serial >= 0 && serial <= lastSerial(system) ? serial : undefined;
}

/** The day of the week, 0 for Sunday to 6 for Saturday, as Excel counts on through the day that never was. */
export function weekdayOf(serial: number, system: DateSystem): number {
  return (((Math.floor(serial1900(serial, system)) - 1) % 7) + 7) % 7;
}
