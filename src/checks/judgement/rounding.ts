import type { Decimal } from '../../rules/decimal';

/** What a figure that was computed in doubles may be off by, of itself. */
export const NOISE = 1e-9;

/** The number of decimals that an amount of money has. */
export const CENTS = 2;
export const CENT = 0.01;

/** A figure that was rounded to the cent, or to the dollar, is off by half of one at most. */
export const HALF_CENT = 0.005;
export const HALF_DOLLAR = 0.5;

/** What is typed in cents against what follows from figures that were typed so as well. */
export const TYPED_CENT = HALF_CENT + CENT / 10;

/** Two figures of dollars that were each rounded on their own way. */
export const TWO_CENTS = 0.02;

/** Units, rates and indices are written to three decimals at least: half of the last one. */
export const HALF_THOUSANDTH = 0.0005;

/** The part of a pool, rounded or given a cent that was left over: less than a cent from what the rate gives. */
export const LEFT_OVER_CENT = CENT + HALF_CENT / 10;

/** A figure rounded by itself against one that follows from two rounded ones, or from one with a cent that was left over. */
export const THREE_HALF_CENTS = 3 * HALF_CENT + NOISE;

/** Half of what an amount is written in: one without cents may be kept in whole dollars. */
export function roundingOf(printed: Decimal): number {
  return (printed.isInteger() ? HALF_DOLLAR : HALF_CENT) + NOISE;
}

/** Whether an amount is another one as far as its own rounding lets it be. */
export function agrees(printed: Decimal, exact: Decimal): boolean {
  return printed.minus(exact).abs().lte(roundingOf(printed));
}

/** Whether two amounts are the same to the cent. */
export function sameToTheCent(one: Decimal, other: Decimal): boolean {
  return one
    .minus(other)
    .abs()
    .lte(HALF_CENT + NOISE);
}

/** Whether an amount is above a limit by more than its rounding to the cent. */
export function exceeds(amount: Decimal, limit: Decimal): boolean {
  return amount.minus(limit).gt(HALF_CENT + NOISE);
}
