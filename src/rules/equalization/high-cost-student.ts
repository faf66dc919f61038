import { isAbove } from '../cell-number';
import type { Decimal } from '../decimal';

/** The cost that must be exceeded. */
export function highCostThreshold(statewideAverage: Decimal, multiple: Decimal): Decimal {
  return statewideAverage.times(multiple);
}

/**
 * Whether a student costs more than the multiple of the statewide average: the regulation asks for a cost "greater than 3
 * times the average per pupil expenditure" (34 CFR 300.704(c)(3)(i)(A)(2)), so exactly three times is not enough.
 */
export function isHighCostStudent(cost: Decimal, statewideAverage: Decimal, multiple: Decimal): boolean {
  return isAbove(cost, highCostThreshold(statewideAverage, multiple));
}
