import type { Decimal } from '../../rules/decimal';

/** From 2000 to 2099, as serial numbers: anything else in a date's cell is no date of these tables. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/** A calendar day in a cell; undefined for blank, text or a number that is none. */
export function dayIn<R extends string>(item: { number(role: R): Decimal | undefined }, role: R): number | undefined {
  const value: Decimal | undefined = item.number(role);
  if (!value || value.lt(FIRST_DAY) || value.gt(LAST_DAY)) return undefined;
  return Math.floor(value.toNumber());
}
