import { toText } from '../coerce';
import { NUM, VALUE } from '../error';
import { addIn, define, number, optional, scalar, type CallContext, type FormulaFunction } from '../function';
import type { Scalar } from '../value';
import { addInNumber } from './add-in';

/** A way of writing whole numbers in ten digits, the greater half of which are negative. */
interface NumberSystem {
  readonly name: 'BIN' | 'OCT' | 'HEX';
  readonly base: number;
}

const SYSTEMS: readonly NumberSystem[] = [
  { name: 'BIN', base: 2 },
  { name: 'OCT', base: 8 },
  { name: 'HEX', base: 16 },
];
const MOST_DIGITS = 10;
const LARGEST_BITS = 2 ** 48;
const MOST_SHIFT = 53;

function read(given: Scalar, { base }: NumberSystem): number {
  if (typeof given === 'boolean') throw VALUE;
  const digits = given === null ? '0' : toText(given);
  if (digits === '') return 0;
  const size = base ** MOST_DIGITS;
  const allowed = { 2: /^[01]{1,10}$/, 8: /^[0-7]{1,10}$/, 16: /^[0-9a-f]{1,10}$/i }[base];
  if (!allowed?.test(digits)) throw NUM;
  const value = Number.parseInt(digits, base);
  return value >= size / 2 ? value - size : value;
}

function write(value: number, { base }: NumberSystem, places: number | undefined): string {
  const size = base ** MOST_DIGITS;
  const whole = Math.trunc(value);
  if (whole < -size / 2 || whole >= size / 2) throw NUM;
  const width = places === undefined ? undefined : Math.trunc(places);
  if (width !== undefined && (width <= 0 || width > MOST_DIGITS)) throw NUM;
  // A negative number takes all ten digits, however many are asked for.
  if (whole < 0) return (whole + size).toString(base).toUpperCase();
  const digits = whole.toString(base).toUpperCase();
  if (width !== undefined && width < digits.length) throw NUM;
  return digits.padStart(width ?? 0, '0');
}

function placesOf(given: Scalar | undefined, context: CallContext): number | undefined {
  return given === undefined ? undefined : addInNumber(given, context);
}

function conversions(): FormulaFunction[] {
  return SYSTEMS.flatMap((from) => [
    define(`${from.name}2DEC`, [addIn('number')], ([digits]) => read(digits, from)),
    define(`DEC2${from.name}`, [addIn('number'), optional(scalar('places'))], ([value, places], context) =>
      write(addInNumber(value, context), from, placesOf(places, context)),
    ),
    ...SYSTEMS.filter((to) => to !== from).map((to) =>
      define(`${from.name}2${to.name}`, [addIn('number'), optional(scalar('places'))], ([digits, places], context) =>
        write(read(digits, from), to, placesOf(places, context)),
      ),
    ),
  ]);
}

/** A whole number of 48 bits. */
function bits(value: number): bigint {
  if (value < 0 || value >= LARGEST_BITS || !Number.isInteger(value)) throw NUM;
  return BigInt(value);
}

function bitwise(name: string, combine: (a: bigint, b: bigint) => bigint): FormulaFunction {
  return define(name, [number('number1'), number('number2')], ([a, b]) => Number(combine(bits(a), bits(b))));
}

function shift(value: number, amount: number): number {
  const places = Math.trunc(amount);
  if (Math.abs(places) > MOST_SHIFT) throw NUM;
  const source = bits(value);
  const result = places >= 0 ? source << BigInt(places) : source >> BigInt(-places);
  if (result >= BigInt(LARGEST_BITS)) throw NUM;
  return Number(result);
}

export const ENGINEERING: readonly FormulaFunction[] = [
  ...conversions(),
  bitwise('BITAND', (a, b) => a & b),
  bitwise('BITOR', (a, b) => a | b),
  bitwise('BITXOR', (a, b) => a ^ b),
  define('BITLSHIFT', [number('number'), number('shift_amount')], ([value, amount]) => shift(value, amount)),
  define('BITRSHIFT', [number('number'), number('shift_amount')], ([value, amount]) => shift(value, -amount)),
  define('DELTA', [addIn('number1'), optional(scalar('number2'), 0)], ([a, b], context) =>
    addInNumber(a, context) === addInNumber(b, context) ? 1 : 0,
  ),
  define('GESTEP', [addIn('number'), optional(scalar('step'), 0)], ([value, step], context) =>
    addInNumber(value, context) >= addInNumber(step, context) ? 1 : 0,
  ),
];
