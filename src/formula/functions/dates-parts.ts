import { dateOfSerial, serialOfDate, weekdayOf, type CalendarDate, type DateSystem } from '../dates';
import { NotComputable, NUM, VALUE } from '../error';
import { addIn, define, number, optional, scalar, text, type CallContext, type FormulaFunction } from '../function';
import { dateInText } from '../number-text';
import { asAmerican } from '../setting';
import { addInNumber } from './add-in';

const SECONDS_A_DAY = 86_400;
const LARGEST_CLOCK_NUMBER = 32_767;
const LAST_YEAR = 9999;
const SUNDAY = 0;
const MONDAY = 1;

/** The day of a serial number. @throws #NUM! outside of Excel's dates */
export function dayOf(serial: number, system: DateSystem): CalendarDate {
  const date = dateOfSerial(serial, system);
  if (!date) throw NUM;
  if ((serial - Math.floor(serial)) * SECONDS_A_DAY >= SECONDS_A_DAY - 0.5) {
    throw new NotComputable(
      'a time within half a second of midnight is not supported: it may be the next day to Excel',
    );
  }
  return date;
}

/** The serial of a day. @throws #NUM! outside of Excel's dates */
export function serialOn(year: number, month: number, day: number, system: DateSystem): number {
  const serial = serialOfDate(year, month, day, system);
  if (serial === undefined) throw NUM;
  return serial;
}

function part(name: string, field: keyof CalendarDate): FormulaFunction {
  return define(name, [number('serial_number')], ([serial], context) => dayOf(serial, context)[field]);
}

/** Hours, minutes and seconds go with the nearest second. */
function clock(name: string, of: (seconds: number) => number): FormulaFunction {
  return define(name, [number('serial_number')], ([serial], context) => {
    dayOf(serial, context);
    return of(Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY) % SECONDS_A_DAY);
  });
}

function time([hour, minute, second]: readonly [number, number, number]): number {
  const parts = [hour, minute, second].map(Math.trunc);
  if (parts.some((each) => each > LARGEST_CLOCK_NUMBER)) throw NUM;
  const seconds = parts[0] * 3600 + parts[1] * 60 + parts[2];
  if (seconds < 0) throw NUM;
  return (seconds % SECONDS_A_DAY) / SECONDS_A_DAY;
}

function written(value: string, { date1904, setting }: CallContext): number {
  const serial = dateInText((setting ? asAmerican(value, setting) : value).trim(), date1904);
  if (serial === undefined) throw VALUE;
  return serial;
}

/** The day on which weeks begin by a return type: 1 and 17 Sunday, 2 and 11 Monday, 12 Tuesday, and so on. */
function firstDayOfWeek(type: number): number {
  if (type === 1 || type === 17) return SUNDAY;
  if (type === 2) return MONDAY;
  if (type >= 11 && type <= 16) return type - 10;
  throw NUM;
}

function weekday(serial: number, returnType: number, system: DateSystem): number {
  const type = Math.trunc(returnType);
  dayOf(serial, system);
  const day = weekdayOf(serial, system);
  if (type === 3) return (day + 6) % 7;
  return ((day - firstDayOfWeek(type) + 7) % 7) + 1;
}

/** The number of the week by ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(serial: number, system: DateSystem): number {
  const day = Math.floor(serial);
  const thursday = day - ((weekdayOf(day, system) + 6) % 7) + 3;
  const { year } = dayOf(thursday, system);
  return Math.floor((thursday - serialOn(year, 1, 1, system)) / 7) + 1;
}

function weekNumber(serial: number, returnType: number, system: DateSystem): number {
  const type = Math.trunc(returnType);
  const { year } = dayOf(serial, system);
  if (type === 21) return isoWeek(serial, system);
  const first = serialOn(year, 1, 1, system);
  const before = (weekdayOf(first, system) - firstDayOfWeek(type) + 7) % 7;
  return Math.floor((Math.floor(serial) - first + before) / 7) + 1;
}

export const DATE_PARTS: readonly FormulaFunction[] = [
  define('DATE', [number('year'), number('month'), number('day')], ([year, month, day], context) => {
    const whole = Math.trunc(year);
    const full = whole < 1900 ? whole + 1900 : whole;
    if (whole < 0 || full + Math.floor((Math.trunc(month) - 1) / 12) > LAST_YEAR) throw NUM;
    return serialOn(full, Math.trunc(month), Math.trunc(day), context);
  }),
  part('YEAR', 'year'),
  part('MONTH', 'month'),
  part('DAY', 'day'),
  define('TIME', [number('hour'), number('minute'), number('second')], time),
  clock('HOUR', (seconds) => Math.floor(seconds / 3600)),
  clock('MINUTE', (seconds) => Math.floor(seconds / 60) % 60),
  clock('SECOND', (seconds) => seconds % 60),
  define('DATEVALUE', [text('date_text')], ([value], context) => Math.floor(written(value, context))),
  define('TIMEVALUE', [text('time_text')], ([value], context) => written(value, context) % 1),
  define('TODAY', [], (_, { now }) => Math.floor(now)),
  define('NOW', [], (_, { now }) => now),
  define('WEEKDAY', [number('serial_number'), optional(number('return_type'), 1)], ([serial, type], context) =>
    weekday(serial, type, context),
  ),
  define('WEEKNUM', [addIn('serial_number'), optional(scalar('return_type'), 1)], ([serial, type], context) =>
    weekNumber(addInNumber(serial, context), addInNumber(type, context), context),
  ),
  define('ISOWEEKNUM', [number('date')], ([serial], context) => {
    dayOf(serial, context);
    return isoWeek(serial, context);
  }),
];
