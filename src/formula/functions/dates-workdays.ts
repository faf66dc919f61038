import { lastSerial, weekdayOf, type DateSystem } from '../dates';
import { toNumber } from '../coerce';
import { NUM, VALUE } from '../error';
import {
  addIn,
  define,
  grid,
  number,
  omissible,
  optional,
  scalar,
  type CallContext,
  type FormulaFunction,
} from '../function';
import { isError, type Grid, type Scalar } from '../value';
import { addInNumber } from './add-in';
import { dayOf } from './dates-parts';

/** Which days of the week are free, Sunday first. */
type Weekend = readonly boolean[];

const SATURDAY_AND_SUNDAY = 1;
const TWO_DAYS = 7;
const FIRST_SINGLE_DAY = 11;

/** 1 to 7 are two days from Saturday and Sunday on, 11 to 17 one day from Sunday on; a text has a 1 for each free day from Monday on. */
function weekendOf(given: Scalar): Weekend {
  if (typeof given === 'string') {
    if (!/^[01]{7}$/.test(given)) throw VALUE;
    return [...given.slice(6), ...given.slice(0, 6)].map((digit) => digit === '1');
  }
  const code = Math.trunc(toNumber(given));
  const free = new Set<number>();
  if (code >= SATURDAY_AND_SUNDAY && code <= TWO_DAYS) free.add((code + 5) % 7).add((code + 6) % 7);
  else if (code >= FIRST_SINGLE_DAY && code < FIRST_SINGLE_DAY + 7) free.add(code - FIRST_SINGLE_DAY);
  else throw NUM;
  return Array.from({ length: 7 }, (_, day) => free.has(day));
}

function holidaysOf(given: Grid | undefined, context: CallContext): ReadonlySet<number> {
  const holidays = new Set<number>();
  given?.each((value) => {
    if (isError(value)) throw value;
    if (value === null) return;
    const serial = Math.floor(addInNumber(value, context));
    dayOf(serial, context);
    holidays.add(serial);
  });
  return holidays;
}

class Calendar {
  constructor(
    private readonly weekend: Weekend,
    private readonly holidays: ReadonlySet<number>,
    private readonly system: DateSystem,
  ) {}

  isWorkday(serial: number): boolean {
    return !this.weekend[weekdayOf(serial, this.system)] && !this.holidays.has(serial);
  }

  /** Workdays from one day to another, both of them counted; negative where the end comes first. */
  between(start: number, end: number): number {
    if (start > end) return -this.between(end, start);
    const weeks = Math.floor((end - start + 1) / 7);
    let count = weeks * this.weekend.filter((free) => !free).length;
    for (let day = start + weeks * 7; day <= end; day++) if (!this.weekend[weekdayOf(day, this.system)]) count += 1;
    for (const day of this.holidays) {
      if (day >= start && day <= end && !this.weekend[weekdayOf(day, this.system)]) count -= 1;
    }
    return count;
  }

  /** The day so many workdays after another, before it where the number is negative. */
  after(start: number, days: number): number {
    if (this.weekend.every((free) => free)) throw VALUE;
    const step = Math.sign(days);
    let day = start;
    for (let left = Math.abs(days); left > 0;) {
      day += step;
      if (day < 0 || day > lastSerial(this.system)) throw NUM;
      if (this.isWorkday(day)) left -= 1;
    }
    return day;
  }
}

function serialFrom(value: Scalar, context: CallContext): number {
  const serial = Math.floor(addInNumber(value, context));
  dayOf(serial, context);
  return serial;
}

const holidays = optional(grid('holidays'));

export const WORKDAYS: readonly FormulaFunction[] = [
  define('NETWORKDAYS', [addIn('start_date'), addIn('end_date'), holidays], ([start, end, free], context) => {
    const calendar = new Calendar(weekendOf(SATURDAY_AND_SUNDAY), holidaysOf(free, context), context);
    return calendar.between(serialFrom(start, context), serialFrom(end, context));
  }),
  define(
    'NETWORKDAYS.INTL',
    [addIn('start_date'), addIn('end_date'), omissible(scalar('weekend'), SATURDAY_AND_SUNDAY), holidays],
    ([start, end, weekend, free], context) => {
      const calendar = new Calendar(weekendOf(weekend), holidaysOf(free, context), context);
      return calendar.between(serialFrom(start, context), serialFrom(end, context));
    },
  ),
  define('WORKDAY', [addIn('start_date'), addIn('days'), holidays], ([start, days, free], context) => {
    const calendar = new Calendar(weekendOf(SATURDAY_AND_SUNDAY), holidaysOf(free, context), context);
    return calendar.after(serialFrom(start, context), Math.trunc(addInNumber(days, context)));
  }),
  define(
    'WORKDAY.INTL',
    [addIn('start_date'), number('days'), omissible(scalar('weekend'), SATURDAY_AND_SUNDAY), holidays],
    ([start, days, weekend, free], context) => {
      const calendar = new Calendar(weekendOf(weekend), holidaysOf(free, context), context);
      return calendar.after(serialFrom(start, context), Math.trunc(days));
    },
  ),
];
