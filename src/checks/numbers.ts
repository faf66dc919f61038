import { Decimal, decimal } from '../rules/decimal';

/** Up to here a double counts single cents, and the sum of two amounts below half of it stays exact. */
const MOST_CENTS = 2 ** 52;
/** A double is written with so many digits at most that no other decimal of as many digits reads as it. */
const TELLING = 1e15;

/**
 * The exact sum of a column's numbers, each as it is written, not as the double that holds it. Amounts in cents, which
 * nearly all are, are added as whole numbers: a decimal for each costs fifty times as much.
 */
export function addedUp(values: readonly number[]): Decimal {
  let cents = 0;
  let rest: Decimal | undefined;
  for (const value of values) {
    const scaled = Math.round(value * 100);
    // The nearest double to whole cents is written as these cents.
    if (scaled / 100 === value && Math.abs(scaled) < TELLING) {
      cents += scaled;
      if (Math.abs(cents) > MOST_CENTS) {
        rest = (rest ?? decimal(0)).plus(new Decimal(cents).div(100));
        cents = 0;
      }
    } else rest = (rest ?? decimal(0)).plus(value);
  }
  const whole = new Decimal(cents).div(100);
  return rest ? rest.plus(whole) : whole;
}

/** So many decimals a number is written with. */
export function decimalsIn(value: number): number {
  if (Number.isInteger(value)) return 0;
  if (Math.abs(value) * 100 < TELLING) {
    if (Math.round(value * 10) / 10 === value) return 1;
    if (Math.round(value * 100) / 100 === value) return 2;
  }
  return decimal(value).decimalPlaces();
}
