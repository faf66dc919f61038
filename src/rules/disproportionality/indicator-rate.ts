import { isAbove, isAtLeast, isAtMost } from '../cell-number';
import type { Decimal } from '../decimal';
import { impossible, notDeterminable } from '../rule-error';

export interface IndicatorResult {
  readonly rate: Decimal;
  readonly met: boolean;
}

/** Which side of the target is good: a rate of graduates should be high, one of drop-outs or of findings low. */
export type Better = 'higher' | 'lower';

/** A target of 0 % can only be kept from below: no finding is allowed (indicators 4B, 9 and 10). */
export function betterSide(target: Decimal, better: Better | undefined): Better {
  return better ?? (target.isZero() ? 'lower' : 'higher');
}

/**
 * Share of cases that comply, and whether it reaches the target, or where lower is better stays at or below it. Compared as compliant ≥ target × total, without
 * rounding: for a compliance indicator 99.9 % is not 100 % (OSEP Memorandum 09-02 knows no threshold below it).
 */
export function indicatorRate(compliant: Decimal, total: Decimal, target: Decimal, better?: Better): IndicatorResult {
  if (isAbove(compliant, total)) {
    throw impossible(
      `compliant (${compliant.toString()}) is above total (${total.toString()}). Check that the two are not swapped.`,
    );
  }
  if (total.isZero()) throw notDeterminable('total is 0: without cases there is no rate.');
  const least = target.times(total);
  const met = betterSide(target, better) === 'lower' ? isAtMost(compliant, least) : isAtLeast(compliant, least);
  return { rate: compliant.div(total), met };
}
