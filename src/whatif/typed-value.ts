import { DIGITS, valueOfDigits } from '../rules/words/number-text';

/** What kind of value a knob takes. */
export type KnobUnit = 'money' | 'share' | 'number' | 'change' | 'choice';

/** What a person typed for a knob: set to a value, changed by an amount, or changed in proportion. */
export type Typed =
  | { readonly set: number }
  | { readonly sign: '+' | '-'; readonly amount: number }
  | { readonly sign: '+' | '-'; readonly share: number };

const SET = new RegExp(String.raw`^(?:(?:=|to\b)\s*)?(\$?)\s*(${DIGITS})\s*(%?)$`, 'i');
const CHANGED = new RegExp(String.raw`^([+-])\s*(\$?)\s*(${DIGITS})\s*(%?)$`);

/**
 * Reads "22,000,000", "=22000000", "to $22,000,000", "95%" as set, "+1,000,000" and "-1,000,000" as added and taken off, and
 * "+5 %" as five percent more than the baseline.
 * @returns undefined for what can be read in no way, or in two
 */
export function readTyped(unit: KnobUnit, text: string): Typed | undefined {
  const plain = text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ');
  const set = SET.exec(plain);
  if (set) {
    const [, dollar, digits, percent] = set;
    // "95%" of an amount or of a factor might be the figure or a part of the baseline.
    if (percent !== '' && (unit !== 'share' || dollar !== '')) return undefined;
    if (unit === 'change' || (dollar !== '' && unit !== 'money')) return undefined;
    return { set: valueOfDigits(digits, percent !== '') };
  }
  const changed = CHANGED.exec(plain);
  if (!changed) return undefined;
  const [, sign, dollar, digits, percent] = changed as unknown as [string, '+' | '-', string, string, string];
  if (percent !== '') {
    // Of a share "+5%" might be percentage points or a part of it.
    return dollar === '' && unit !== 'share' ? { sign, share: valueOfDigits(digits, percent !== '') } : undefined;
  }
  if (unit === 'change' || (dollar !== '' && unit !== 'money')) return undefined;
  return { sign, amount: valueOfDigits(digits, percent !== '') };
}

/** What may be typed for a knob, for messages. */
export function expected(unit: KnobUnit): string {
  switch (unit) {
    case 'change':
      return 'a change in percent such as +3% or -5%';
    case 'share':
      return 'the share itself such as 95% or 0.95';
    case 'money':
      return 'an amount such as 22,000,000, what is added such as +1,000,000, or a change such as +5%';
    default:
      return 'a number such as 6, what is added such as +1, or a change such as +5%';
  }
}
