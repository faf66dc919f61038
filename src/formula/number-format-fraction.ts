import { NotComputable } from './error';
import { fifteenDigits } from './decimal-digits';
import { showWhole, type ShownNumber } from './number-format-number';
import type { FormatToken } from './number-format-section';

/** Where the parts of # ?/? stand among a section's tokens. */
interface FractionLayout {
  readonly before: readonly FormatToken[];
  readonly numerator: readonly FormatToken[];
  readonly denominator: readonly FormatToken[];
  readonly fixed: number | undefined;
  readonly after: readonly FormatToken[];
}

const CLOSE_ENOUGH = 1e-11;
const LONGEST_DENOMINATOR = 4;

export function isFraction(tokens: readonly FormatToken[]): boolean {
  return tokens.some((token) => token.kind === 'slash') && tokens.some((token) => token.kind === 'digit');
}

/** A number as a fraction, with or without whole units before it. */
export function showFraction(value: number, tokens: readonly FormatToken[]): ShownNumber {
  const layout = layOut(tokens);
  const amount = fifteenDigits(Math.abs(value));
  const mixed = layout.before.some((token) => token.kind === 'digit');
  let whole = mixed ? Math.floor(amount) : 0;
  const [found, under] =
    layout.fixed === undefined
      ? closest(amount - whole, 10 ** layout.denominator.length - 1)
      : [Math.round((amount - whole) * layout.fixed), layout.fixed];
  const carried = mixed && found === under;
  if (carried) whole += 1;
  const over = carried ? 0 : found;
  const fraction = layoutFraction(layout, over, under);
  const empty = mixed && over === 0 && !layout.numerator.some(isForced);
  const keepsPlace = [...layout.numerator, ...layout.denominator].some(isSpaced) || layout.fixed !== undefined;
  // A whole number needs no fraction: its place stays empty, or there is none.
  const shown = empty ? (keepsPlace ? ' '.repeat(fraction.length) : '') : fraction;
  const digits = whole === 0 && !empty && over !== 0 ? '' : String(whole);
  const gapless = mixed && !keepsPlace && (empty || (digits === '' && !layout.before.some(isForced)));
  const before = showWhole(mixed ? digits : '', gapless ? withoutGap(layout.before) : layout.before, false);
  const after = showWhole('', layout.after, false);
  // A fraction keeps the sign of what it rounds to 0.
  return { text: before + shown + after, zero: value === 0 };
}

function isForced(token: FormatToken): boolean {
  return token.kind === 'digit' && token.text === '0';
}

function isSpaced(token: FormatToken): boolean {
  return token.kind === 'digit' && token.text === '?';
}

/** What stands before a fraction, without the spaces that part it from the whole units. */
function withoutGap(tokens: readonly FormatToken[]): readonly FormatToken[] {
  const lastDigit = tokens.map(({ kind }) => kind).lastIndexOf('digit');
  return tokens.slice(0, lastDigit + 1);
}

function layoutFraction(layout: FractionLayout, over: number, under: number): string {
  const numerator = showWhole(String(over), layout.numerator, false);
  return `${numerator}/${layout.fixed === undefined ? denominatorText(String(under), layout.denominator) : under}`;
}

/** Zeros fill a denominator from its left, spaces at its right. */
function denominatorText(digits: string, tokens: readonly FormatToken[]): string {
  if (tokens.some(isForced)) return showWhole(digits, tokens, false);
  return digits.padEnd(tokens.filter(isSpaced).length, ' ');
}

function layOut(tokens: readonly FormatToken[]): FractionLayout {
  const slash = tokens.findIndex((token) => token.kind === 'slash');
  let start = slash;
  while (start > 0 && tokens[start - 1].kind === 'digit') start -= 1;
  let end = slash + 1;
  let digits = '';
  while (end < tokens.length) {
    const token = tokens[end];
    if (token.kind !== 'digit' && !(token.kind === 'literal' && /^\d$/.test(token.text))) break;
    digits += token.text;
    end += 1;
  }
  const numerator = tokens.slice(start, slash);
  const denominator = tokens.slice(slash + 1, end);
  if (numerator.length === 0 || denominator.length === 0) {
    throw new NotComputable('a number format with a fraction without its digits is not supported');
  }
  if (denominator.length > LONGEST_DENOMINATOR) {
    throw new NotComputable(
      'a number format with more than four digits below the line of its fraction is not supported',
    );
  }
  const before = tokens.slice(0, start);
  const lastWhole = before.map(({ kind }) => kind).lastIndexOf('digit');
  if (
    lastWhole >= 0 &&
    before.slice(lastWhole + 1).some((token) => token.kind !== 'literal' || token.text.trim() !== '')
  ) {
    throw new NotComputable('a number format with more than spaces before its fraction is not supported');
  }
  const fixed = /^[1-9]\d*$/.test(digits) ? Number(digits) : undefined;
  return { before, numerator, denominator, fixed, after: tokens.slice(end) };
}

/** The last convergent of the continued fraction whose denominator has few enough digits. */
function closest(value: number, largest: number): [number, number] {
  let [previousOver, over] = [0, 1];
  let [previousUnder, under] = [1, 0];
  for (let rest = value; ;) {
    const term = Math.floor(rest);
    const nextUnder = term * under + previousUnder;
    if (nextUnder > largest) break;
    [previousOver, over] = [over, term * over + previousOver];
    [previousUnder, under] = [under, nextUnder];
    if (Math.abs(value - over / under) < CLOSE_ENOUGH) break;
    rest = 1 / (rest - term);
  }
  return [over, under];
}
