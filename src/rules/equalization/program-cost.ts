import type { Decimal } from '../decimal';

/** What a district's or school's program units are worth: units × unit value (22-8-18 NMSA 1978). */
export function programCost(units: Decimal, unitValue: Decimal): Decimal {
  return units.times(unitValue);
}
