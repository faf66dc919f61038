import { HIGH_COST_MULTIPLE } from '../../law/parameters/equalization';
import type { Decimal } from '../decimal';
import { latestValue } from '../parameter';

export const MULTIPLE = latestValue(HIGH_COST_MULTIPLE);

/** Whether a student costs at least the multiple of the statewide average that the high-cost fund asks for. */
export function isHighCostStudent(cost: Decimal, statewideAverage: Decimal, multiple: Decimal = MULTIPLE): boolean {
  return cost.gte(statewideAverage.times(multiple));
}
