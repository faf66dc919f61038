const ZERO = 48;
const POINT = 46;
const MINUS = 45;
/** Powers of ten that a double holds exactly: up to these a division of exact numbers is rounded once, correctly. */
const EXACT_POWERS = Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));

/** Every whole number below it is exact in a double, and so is each step of reading it. */
const FIRST_OF_16_DIGITS = 1e15;

/** The number that bytes spell, exactly as Number() reads it; NaN for what is not one. */
export function parseNumber(bytes: Uint8Array, length: number): number {
  const negative = bytes[0] === MINUS;
  let mantissa = 0;
  let decimals = -1;
  for (let i = negative ? 1 : 0; i < length; i++) {
    const byte = bytes[i];
    if (byte >= ZERO && byte <= 57) {
      mantissa = mantissa * 10 + byte - ZERO;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) {
      decimals = 0;
    } else {
      return slowNumber(bytes, length);
    }
  }
  const digits = length - (negative ? 1 : 0) - (decimals >= 0 ? 1 : 0);
  if (mantissa >= FIRST_OF_16_DIGITS || decimals > 22 || digits === 0) return slowNumber(bytes, length);
  const size = decimals > 0 ? mantissa / EXACT_POWERS[decimals] : mantissa;
  return negative ? -size : size;
}

function slowNumber(bytes: Uint8Array, length: number): number {
  let text = '';
  for (let i = 0; i < length; i++) text += String.fromCharCode(bytes[i]);
  text = text.trim();
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
}

const DAY = 86_400_000;
const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;

/**
 * The serial number (1900 system) of a date, a date with a time or a time alone that a file spells out, as some programs
 * and Strict files do. A time alone is a part of a day; to a date `dateShift` is added, for a workbook that counts from 1904.
 */
export function isoDateSerial(text: string, dateShift = 0): number {
  const match = ISO.exec(text.trim());
  if (!match || match[0] === '') return NaN;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  if (match[1] === undefined) return time;
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);
  // Excel takes 1900 for a leap year: before its 29 February that never was, serial numbers are one lower.
  return (days < 61 ? days - 1 : days) + dateShift + time;
}
