import { LEVY_LIMITS } from '../../law/parameters/equalization';
import type { Decimal } from '../decimal';
import { latestValue } from '../parameter';

/** A district's property taxes in mills: dollars for each $1,000 of assessed value. */
export interface Levies {
  readonly operating: Decimal;
  readonly building: Decimal;
  readonly improvement: Decimal;
  readonly debtService: Decimal;
}

const OPERATING = latestValue(LEVY_LIMITS.operating);
const BUILDING = latestValue(LEVY_LIMITS.building);
const IMPROVEMENT = latestValue(LEVY_LIMITS.improvement);
const COMBINED = latestValue(LEVY_LIMITS.combined);

/** "0.50", "10": cents where there are any. */
function mills(value: Decimal): string {
  return value.isInteger() ? value.toString() : value.toFixed(Math.max(2, value.decimalPlaces()));
}

/**
 * The limits of property taxes that a district's levies break, each in words; none when all are kept. Exactly at a limit
 * is within it. Operating: 7-37-7 NMSA 1978; buildings: 22-26-3; improvements: 22-25-3; the three capital levies
 * together: 22-26-7.
 */
export function brokenLevyLimits({ operating, building, improvement, debtService }: Levies): string[] {
  const broken: string[] = [];
  const above = (name: string, value: Decimal, most: Decimal): void => {
    if (value.gt(most)) broken.push(`${name}: ${mills(value)} mills, at most ${mills(most)}`);
  };
  if (operating.lt(OPERATING)) {
    broken.push(`Operating levy: ${mills(operating)} mills, at least ${mills(OPERATING)}`);
  }
  above('Building levy', building, BUILDING);
  above('Improvement levy', improvement, IMPROVEMENT);
  above('Debt service, building and improvement together', debtService.plus(building).plus(improvement), COMBINED);
  return broken;
}
