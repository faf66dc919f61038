import { roundedNumber, wholeBelow, fifteenDigits, type RoundingMode } from '../decimal-digits';
import { NotComputable, NUM } from '../error';
import { addIn, define, number, optional, type FormulaFunction } from '../function';
import { addInNumber } from './add-in';

/** Places outside of these change no number, or leave nothing of it. */
const MOST_PLACES = 400;

export function roundTo(value: number, places: number, mode: RoundingMode): number {
  return roundedNumber(value, Math.max(-MOST_PLACES, Math.min(MOST_PLACES, Math.trunc(places))), mode);
}

function rounding(name: string, mode: RoundingMode): FormulaFunction {
  return define(name, [number('number'), number('num_digits')], ([value, places]) => roundTo(value, places, mode));
}

/** Away from zero to the next number of a kind, EVEN and ODD. */
function awayToParity(value: number, odd: 0 | 1): number {
  const size = Math.ceil(fifteenDigits(Math.abs(value)));
  const result = size % 2 === odd ? size : size + 1;
  return value < 0 ? -result : result;
}

export const ROUNDING: readonly FormulaFunction[] = [
  rounding('ROUND', 'half'),
  rounding('ROUNDUP', 'up'),
  rounding('ROUNDDOWN', 'down'),
  define('TRUNC', [number('number'), optional(number('num_digits'), 0)], ([value, places]) =>
    roundTo(value, places, 'down'),
  ),
  define('INT', [number('number')], ([value]) => wholeBelow(value)),
  define('EVEN', [number('number')], ([value]) => awayToParity(value, 0)),
  define('ODD', [number('number')], ([value]) => awayToParity(value, 1)),
  define('MROUND', [addIn('number'), addIn('multiple')], ([first, second], context) => {
    const value = addInNumber(first, context);
    const multiple = addInNumber(second, context);
    if (value === 0 || multiple === 0) return 0;
    if (Math.sign(value) !== Math.sign(multiple)) throw NUM;
    const times = roundTo(value / multiple, 0, 'half');
    // Halfway between two such multiples Microsoft leaves the direction open: 6 of 6.05 by 0.1, but 7.1 of 7.05.
    if (times !== Math.floor(value / multiple + 0.5))
      throw new NotComputable('which way Excel rounds halfway between two such multiples is not known');
    return Number.isFinite(times) ? fifteenDigits(times * multiple) : value;
  }),
];
