import { dateOfSerial, weekdayOf, type CalendarDate, type DateSystem } from './dates';
import { fifteenDigits, roundedNumber } from './decimal-digits';
import { NotComputable, VALUE } from './error';
import type { FormatToken } from './number-format-section';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SECONDS_A_DAY = 86_400;
const UNIT_SECONDS = { h: 3600, m: 60, s: 1 };
/** Seconds are shown with as many decimals at most. */
const FINEST_DECIMALS = 3;
/** Where no seconds are shown: 23:59:59.999 is the next day, 23:59:59.91 is not. */
const DECIMALS_WITHOUT_SECONDS = 2;

export function isDateSection(tokens: readonly FormatToken[]): boolean {
  return tokens.some((token) => token.kind === 'date' || token.kind === 'elapsed' || token.kind === 'halfday');
}

type ElapsedUnit = 'h' | 'm' | 's';

interface Moment {
  readonly date: CalendarDate;
  readonly weekday: number;
  /** Seconds since midnight. */
  readonly seconds: number;
  /** Seconds since the system's day 0, for elapsed time. */
  readonly total: number;
  readonly twelveHours: boolean;
}

/** A serial number as a date, a time or a duration. */
export function showDate(serial: number, tokens: readonly FormatToken[], system: DateSystem, foreign: boolean): string {
  const units = unitsOf(tokens);
  if (foreign && units.some((unit) => /^(?:mmm|ddd)/.test(unit ?? ''))) {
    throw new NotComputable('a number format with the names of months or days of another language is not supported');
  }
  if (serial < 0 && system.date1904) throw new NotComputable('negative dates and times are not supported');
  const moment = momentOf(serial, tokens, system);
  const elapsed = tokens.flatMap((token) => (token.kind === 'elapsed' ? [token.unit] : []));
  let decimals: string | undefined;
  return tokens
    .map((token, index) => {
      switch (token.kind) {
        case 'date':
          return showUnit(units[index] ?? token.text, moment, elapsed);
        case 'elapsed':
          return showElapsed(token.unit, token.width, moment);
        case 'halfday':
          return moment.seconds >= SECONDS_A_DAY / 2 ? token.pm : token.am;
        case 'point':
          decimals = decimalsAfter(tokens, index) > 0 ? '' : undefined;
          return '.';
        case 'digit':
          if (token.text !== '0') throw new NotComputable('a number format with digits beside a date is not supported');
          if (decimals === undefined)
            throw new NotComputable('a number format with digits beside a date is not supported');
          decimals += '0';
          return fractionDigit(moment, decimals.length);
        case 'literal':
          return token.text;
        case 'comma':
          return ',';
        case 'slash':
          return '/';
        case 'percent':
          return '%';
        default:
          throw new NotComputable('a number format with a date beside a number is not supported');
      }
    })
    .join('');
}

function momentOf(serial: number, tokens: readonly FormatToken[], system: DateSystem): Moment {
  const hasSeconds = tokens.some((token) => (token.kind === 'date' && token.text[0] === 's') || isElapsed(token, 's'));
  const shown = Math.max(0, ...tokens.map((_, index) => decimalsAfter(tokens, index)));
  const decimals = hasSeconds || shown > 0 ? shown : DECIMALS_WITHOUT_SECONDS;
  const total = roundedNumber(fifteenDigits(serial * SECONDS_A_DAY), decimals);
  const day = Math.floor(total / SECONDS_A_DAY);
  const date = dateOfSerial(day, system);
  if (!date) throw VALUE;
  return {
    date,
    weekday: weekdayOf(day, system),
    seconds: roundedNumber(total - day * SECONDS_A_DAY, decimals),
    total,
    twelveHours: tokens.some((token) => token.kind === 'halfday'),
  };
}

function isElapsed(token: FormatToken, unit: string): boolean {
  return token.kind === 'elapsed' && token.unit === unit;
}

/** How many decimals of a second stand behind the point at an index. */
function decimalsAfter(tokens: readonly FormatToken[], index: number): number {
  if (tokens[index].kind !== 'point') return 0;
  let count = 0;
  for (let next = index + 1; next < tokens.length && tokens[next].kind === 'digit'; next++) count += 1;
  return count;
}

/** The letters of each date token; an m after hours or seconds, or before seconds, is a minute, written n here. */
function unitsOf(tokens: readonly FormatToken[]): (string | undefined)[] {
  const letters = tokens.map((token) => {
    if (token.kind === 'date') return token.text;
    return token.kind === 'elapsed' ? token.unit : undefined;
  });
  const clock = letters.flatMap((text, index) => (text === undefined ? [] : [{ text, index }]));
  const units: (string | undefined)[] = letters.map((text, index) =>
    tokens[index].kind === 'date' ? text : undefined,
  );
  clock.forEach(({ text, index }, order) => {
    if (!/^mm?$/.test(text) || tokens[index].kind !== 'date') return;
    const afterClock = /^[hs]/.test(clock[order - 1]?.text ?? '');
    const beforeSeconds = clock[order + 1]?.text[0] === 's';
    if (afterClock || beforeSeconds) units[index] = 'n'.repeat(text.length);
  });
  return units;
}

/** @param elapsed units that the format counts beyond a day, hour or minute: they are counted so wherever they stand */
function showUnit(unit: string, moment: Moment, elapsed: readonly ElapsedUnit[]): string {
  const { date, seconds } = moment;
  const two = (value: number): string => (unit.length > 1 ? String(value).padStart(2, '0') : String(value));
  const counted = elapsed.find((each) => each === (unit[0] === 'n' ? 'm' : unit[0]) && unit[0] !== 'm');
  if (counted) return showElapsed(counted, unit.length, moment);
  switch (unit[0]) {
    case 'y':
      return unit.length > 2 ? String(date.year) : String(date.year % 100).padStart(2, '0');
    case 'e':
      return String(date.year);
    case 'm':
      return unit.length < 3 ? two(date.month) : name(MONTHS[date.month - 1], unit.length, 5);
    case 'd':
      return unit.length < 3 ? two(date.day) : name(DAYS[moment.weekday], unit.length, Infinity);
    case 'h':
      return two(hourOf(moment));
    case 'n':
      return two(Math.floor(seconds / 60) % 60);
    default:
      return two(Math.floor(seconds) % 60);
  }
}

/** Three letters for three, one for the length that means a single letter, else the whole name. */
function name(full: string, length: number, single: number): string {
  if (length === 3) return full.slice(0, 3);
  return length === single ? full[0] : full;
}

function hourOf({ seconds, twelveHours }: Moment): number {
  const hour = Math.floor(seconds / 3600);
  return twelveHours ? ((hour + 11) % 12) + 1 : hour;
}

function showElapsed(unit: ElapsedUnit, width: number, moment: Moment): string {
  const count = Math.floor(moment.total / UNIT_SECONDS[unit]);
  return String(count).padStart(width, '0');
}

/** The nth decimal of the seconds. */
function fractionDigit(moment: Moment, place: number): string {
  const decimals = (moment.seconds - Math.floor(moment.seconds)).toFixed(FINEST_DECIMALS + 6);
  return decimals[1 + place];
}
