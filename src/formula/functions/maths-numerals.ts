import { NotComputable, NUM, VALUE } from '../error';
import { define, number, optional, scalar, text, type FormulaFunction } from '../function';

const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
/** What a more concise form may write besides, by form: VL for 45, VD for 495, IM for 999. */
const CONCISE: readonly (readonly (readonly [string, number])[])[] = [
  [],
  [
    ['LM', 950],
    ['LD', 450],
    ['VC', 95],
    ['VL', 45],
  ],
  [
    ['XM', 990],
    ['XD', 490],
    ['IC', 99],
    ['IL', 49],
  ],
  [
    ['VM', 995],
    ['VD', 495],
  ],
  [
    ['IM', 999],
    ['ID', 499],
  ],
];
const MOST_ROMAN = 3999;
const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const LONGEST_ROMAN = 255;
const LARGEST_NUMBER = 2 ** 53;
const LONGEST_BASE = 255;

function roman(value: number, form: number): string {
  const pieces = [...ROMAN, ...CONCISE.slice(0, form + 1).flat()].sort((a, b) => b[1] - a[1]);
  let rest = value;
  let result = '';
  for (const [letters, worth] of pieces) {
    while (rest >= worth) {
      result += letters;
      rest -= worth;
    }
  }
  return result;
}

/** A letter before a greater one counts against it. */
function arabic(letters: string): number {
  const trimmed = letters.trim().toUpperCase();
  const negative = trimmed.startsWith('-');
  const values = [...(negative ? trimmed.slice(1) : trimmed)].map((letter) => LETTERS[letter]);
  if (letters.length > LONGEST_ROMAN || values.some((value) => value === undefined)) throw VALUE;
  let sum = 0;
  let largest = 0;
  for (const value of values.reverse()) {
    sum += value < largest ? -value : value;
    largest = Math.max(largest, value);
  }
  return negative ? -sum : sum;
}

function radixOf(given: number): number {
  const radix = Math.trunc(given);
  if (radix < 2 || radix > 36) throw NUM;
  return radix;
}

export const NUMERALS: readonly FormulaFunction[] = [
  define('ROMAN', [number('number'), optional(scalar('form'), 0)], ([value, form]) => {
    const whole = Math.trunc(value);
    if (whole < 0 || whole > MOST_ROMAN) throw VALUE;
    if (typeof form === 'string') throw new NotComputable('ROMAN with a text as its form is not supported');
    const concise = form === true || form === null ? 0 : form === false ? 4 : Math.trunc(Number(form));
    if (concise < 0 || concise > 4) throw VALUE;
    return roman(whole, concise);
  }),
  define('ARABIC', [text('text')], ([letters]) => arabic(letters)),
  define('BASE', [number('number'), number('radix'), optional(number('min_length'), 0)], ([value, base, length]) => {
    const radix = radixOf(base);
    const places = Math.trunc(length);
    if (value < 0 || value >= LARGEST_NUMBER || places < 0 || places > LONGEST_BASE) throw NUM;
    return Math.trunc(value).toString(radix).toUpperCase().padStart(places, '0');
  }),
  define('DECIMAL', [text('text'), number('radix')], ([digits, base]) => {
    const radix = radixOf(base);
    if (digits.length > LONGEST_BASE) throw VALUE;
    let result = 0;
    for (const digit of digits.trim()) {
      const value = /^[0-9a-z]$/i.test(digit) ? Number.parseInt(digit, 36) : radix;
      if (value >= radix) throw NUM;
      result = result * radix + value;
    }
    return result;
  }),
];
