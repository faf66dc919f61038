import { digitsOf, rounded, shifted, wholeAndFraction, type DecimalDigits } from './decimal-digits';
import type { FormatToken } from './number-format-section';

type Digit = Extract<FormatToken, { kind: 'digit' }>;

/** What one section makes of a number that is not negative, and whether any of its digits is not 0. */
export interface ShownNumber {
  readonly text: string;
  /** The digits shown are all 0: -0.3 in the format 0 is 0, not -0. */
  readonly zero: boolean;
}

/** A section's tokens around its decimal point and its exponent. */
interface Layout {
  readonly whole: readonly FormatToken[];
  readonly fraction: readonly FormatToken[];
  readonly exponent: readonly FormatToken[];
  readonly hasPoint: boolean;
  readonly grouped: boolean;
  readonly power: number;
}

/** Shows the digits of a number in a section's placeholders. */
export function showNumber(value: number, tokens: readonly FormatToken[]): ShownNumber {
  const layout = layOut(tokens);
  const scaled = shifted(digitsOf(Math.abs(value)), layout.power);
  return layout.exponent.length > 0 ? showScientific(scaled, layout) : showPlain(scaled, layout);
}

function layOut(tokens: readonly FormatToken[]): Layout {
  const isDigit = (token: FormatToken): boolean => token.kind === 'digit';
  const exponentAt = tokens.findIndex((token) => token.kind === 'exponent');
  const mantissa = exponentAt < 0 ? tokens : tokens.slice(0, exponentAt);
  const lastDigit = mantissa.map(isDigit).lastIndexOf(true);
  const firstPoint = mantissa.findIndex((token) => token.kind === 'point');
  const pointAt = firstPoint < 0 ? mantissa.length : firstPoint;
  const firstDigit = mantissa.findIndex(isDigit);
  const lastWhole = mantissa.slice(0, pointAt).map(isDigit).lastIndexOf(true);
  let grouped = false;
  // Beside an exponent neither a percent sign nor a comma changes the digits.
  const scales = exponentAt < 0;
  let power = scales ? 2 * tokens.filter((token) => token.kind === 'percent').length : 0;
  mantissa.forEach((token, index) => {
    if (token.kind !== 'comma' || index < firstDigit) return;
    if (index < lastWhole) grouped = true;
    // Commas behind the digits divide by a thousand each.
    else if (scales && (index > lastDigit || index < pointAt)) power -= 3;
  });
  const shown = mantissa.map((token, index) => {
    if (token.kind === 'comma' && index < firstDigit) return comma;
    return token.kind === 'point' && index !== pointAt ? dot : token;
  });
  return {
    whole: shown.slice(0, pointAt),
    fraction: shown.slice(pointAt + 1),
    exponent: exponentAt < 0 ? [] : tokens.slice(exponentAt),
    hasPoint: pointAt < mantissa.length,
    grouped,
    power,
  };
}

const dot: FormatToken = { kind: 'literal', text: '.' };
/** Before the digits a comma is a text. */
const comma: FormatToken = { kind: 'literal', text: ',' };

function showPlain(value: DecimalDigits, layout: Layout): ShownNumber {
  const places = countDigits(layout.fraction);
  const digits = rounded(value, places);
  const parts = wholeAndFraction(digits);
  const { fraction } = parts;
  // Before an exponent every place of a zero is shown.
  const whole =
    digits.digits === '' && layout.exponent.length > 0 ? '0'.repeat(countDigits(layout.whole)) : parts.whole;
  const hasDigits = layout.hasPoint || countDigits(layout.whole) > 0;
  const text =
    showWhole(hasDigits ? whole : '', layout.whole, layout.grouped) +
    (layout.hasPoint ? '.' : '') +
    showFraction(fraction.padEnd(places, '0'), layout.fraction);
  return { text, zero: digits.digits === '' && countDigits(layout.whole) + places > 0 };
}

/** The exponent is a multiple of the number of placeholders before the point: ##0.0E+0 counts in thousands. */
function showScientific(value: DecimalDigits, layout: Layout): ShownNumber {
  const step = Math.max(1, countDigits(layout.whole));
  const places = countDigits(layout.fraction);
  const exponentOf = (digits: DecimalDigits): number =>
    digits.digits === '' ? 0 : Math.floor((digits.point - 1) / step) * step;
  let exponent = exponentOf(value);
  let mantissa = rounded(shifted(value, -exponent), places);
  const carried = exponentOf(mantissa);
  if (carried > 0) {
    exponent += carried;
    mantissa = rounded(shifted(value, -exponent), places);
  }
  const shown = showPlain(mantissa, layout);
  const [mark, ...rest] = layout.exponent;
  if (mark.kind !== 'exponent') return shown;
  const sign = exponent < 0 ? '-' : mark.plus ? '+' : '';
  // The sign stands at the digits of the exponent, texts before them.
  const first = rest.findIndex((token) => token.kind === 'digit');
  const [before, power] = first < 0 ? [[], rest] : [rest.slice(0, first), rest.slice(first)];
  const digits = showWhole(String(Math.abs(exponent)), power, false);
  return { text: `${shown.text}${mark.letter}${before.map(plain).join('')}${sign}${digits}`, zero: shown.zero };
}

/** Digits fill the placeholders from the right; those that find none stand before the first. */
export function showWhole(digits: string, tokens: readonly FormatToken[], grouped: boolean): string {
  let left = countDigits(tokens);
  if (left === 0) return tokens.map(plain).join('') + digits;
  let shownDigits = 0;
  let next = digits.length - 1;
  const pieces: string[] = [];
  const put = (character: string): void => {
    if (character === '') return;
    if (grouped && shownDigits > 0 && shownDigits % 3 === 0) pieces.push(character === ' ' ? ' ' : ',');
    pieces.push(character);
    shownDigits += 1;
  };
  for (const token of [...tokens].reverse()) {
    if (token.kind !== 'digit') {
      pieces.push(plain(token));
      continue;
    }
    left -= 1;
    put(next >= 0 ? digits[next--] : padding(token));
    if (left === 0) while (next >= 0) put(digits[next--]);
  }
  return pieces.reverse().join('');
}

function showFraction(digits: string, tokens: readonly FormatToken[]): string {
  const placeholders = tokens.filter((token): token is Digit => token.kind === 'digit');
  const lastForced = placeholders.map((placeholder) => placeholder.text).lastIndexOf('0');
  const lastShown = Math.max(lastForced, digits.replace(/0+$/, '').length - 1);
  let index = 0;
  return tokens
    .map((token) => {
      if (token.kind !== 'digit') return plain(token);
      const place = index++;
      return place <= lastShown ? digits[place] : padding(token);
    })
    .join('');
}

function padding(placeholder: Digit): string {
  return { '0': '0', '#': '', '?': ' ' }[placeholder.text];
}

function plain(token: FormatToken): string {
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'percent':
      return '%';
    case 'slash':
      return '/';
    case 'point':
      return '.';
    default:
      return '';
  }
}

export function countDigits(tokens: readonly FormatToken[]): number {
  return tokens.filter((token) => token.kind === 'digit').length;
}
