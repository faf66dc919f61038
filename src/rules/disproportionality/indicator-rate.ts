import type { Decimal } from '../decimal';
import { impossible, notDeterminable } from '../rule-error';

export interface IndicatorResult {
  readonly rate: Decimal;
  readonly met: boolean;
}

/**
 * Share of cases that comply, and whether it reaches the target. Compared as compliant ≥ target × total, without
 * rounding: for a compliance indicator 99.9 % is not 100 % (OSEP Memorandum 09-02 knows no threshold below it).
 */
export function indicatorRate(compliant: Decimal, total: Decimal, target: Decimal): IndicatorResult {
  if (compliant.gt(total)) {
    throw impossible(
      `compliant (${compliant.toString()}) is above total (${total.toString()}). Check that the two are not swapped.`,
    );
  }
  if (total.isZero()) throw notDeterminable('total is 0: without cases there is no rate.');
  return { rate: compliant.div(total), met: compliant.gte(target.times(total)) };
}
