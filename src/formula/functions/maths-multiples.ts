import { fifteenDigits } from '../decimal-digits';
import { DIV0, NotComputable, NUM } from '../error';
import { addIn, define, number, optional, type FormulaFunction } from '../function';
import { addInNumber } from './add-in';

type Direction = (value: number) => number;

/** MOD gives up where the quotient has more digits than this; how exactly near this bound is not documented. */
const LARGEST_QUOTIENT = 1.126e12;
const SURELY_COMPUTED = 1.125e12;

/**
 * A multiple of the significance in a direction. The quotient counts at fifteen digits, as in Excel: 19.99 is 1999 times
 * 0.01, though the doubles say 1998.9999999999998.
 */
function multiple(value: number, significance: number, direction: Direction): number {
  const times = fifteenDigits(value / significance);
  if (!Number.isFinite(times)) {
    if (direction === Math.ceil) throw NUM;
    return value;
  }
  const whole = direction(times);
  return whole === times && Math.abs(whole) >= 1e15 ? value : fifteenDigits(whole * significance);
}

/** FLOOR and CEILING: the significance carries the sign. */
function signed(value: number, significance: number, direction: Direction): number {
  if (value > 0 && significance < 0) throw NUM;
  return multiple(value, significance, direction);
}

/** FLOOR.MATH and CEILING.MATH: the sign of the significance does not count, the mode turns negative numbers around. */
function mathMultiple(name: string, direction: Direction, turned: Direction): FormulaFunction {
  return define(
    name,
    [number('number'), optional(number('significance')), optional(number('mode'), 0)],
    ([value, significance = 1, mode]) => {
      if (value === 0 || significance === 0) return 0;
      const way = value < 0 && mode !== 0 ? turned : direction;
      return multiple(value, Math.abs(significance), way);
    },
  );
}

function precise(name: string, direction: Direction): FormulaFunction {
  return define(name, [number('number'), optional(number('significance'), 1)], ([value, significance]) =>
    value === 0 || significance === 0 ? 0 : multiple(value, Math.abs(significance), direction),
  );
}

function modulo(value: number, divisor: number): number {
  if (divisor === 0) throw DIV0;
  const quotient = Math.abs(value / divisor);
  if (quotient > LARGEST_QUOTIENT) throw NUM;
  if (quotient > SURELY_COMPUTED)
    throw new NotComputable('MOD of so large a number is not supported: it depends on the version of Excel');
  const rest = value % divisor;
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
}

export const MULTIPLES: readonly FormulaFunction[] = [
  define('FLOOR', [number('number'), number('significance')], ([value, significance]) => {
    if (value === 0) return 0;
    if (significance === 0) throw DIV0;
    return signed(value, significance, Math.floor);
  }),
  define('CEILING', [number('number'), number('significance')], ([value, significance]) =>
    value === 0 || significance === 0 ? 0 : signed(value, significance, Math.ceil),
  ),
  mathMultiple('FLOOR.MATH', Math.floor, Math.ceil),
  mathMultiple('CEILING.MATH', Math.ceil, Math.floor),
  precise('FLOOR.PRECISE', Math.floor),
  precise('CEILING.PRECISE', Math.ceil),
  precise('ISO.CEILING', Math.ceil),
  define('MOD', [number('number'), number('divisor')], ([value, divisor]) => modulo(value, divisor)),
  define('QUOTIENT', [addIn('numerator'), addIn('denominator')], ([numerator, denominator], context) => {
    const divisor = addInNumber(denominator, context);
    const value = addInNumber(numerator, context);
    if (divisor === 0) throw DIV0;
    return Math.trunc(fifteenDigits(value / divisor));
  }),
];
