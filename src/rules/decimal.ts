import DecimalJs from 'decimal.js';

/**
 * The one decimal type of the rules: forty significant digits, so that no step of a school-finance
 * computation rounds before its result is asked for; half away from zero, as Excel's ROUND.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);

export function decimal(value: number | string): Decimal {
  return new Decimal(value);
}

/** Money as the law pays it: rounded half away from zero to the cent. */
export function toCents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2);
}

export function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), ZERO);
}
