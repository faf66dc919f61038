import { GROUP_SIZE_ABOVE, REPRESENTATION_RATIO, SIGNIFICANT_RATIO } from '../../law/parameters/disproportionality';
import { isAtLeast, isAtMost } from '../cell-number';
import type { Decimal } from '../decimal';
import { latestValue } from '../parameter';

export type Disproportionality =
  'Significant disproportionality' | 'Disproportionate representation' | 'Too few to determine' | 'None';

/** Both ratios from this on: significant disproportionality (S4, Appendix E). */
export const SIGNIFICANT = latestValue(SIGNIFICANT_RATIO);
/** Both ratios from this on: disproportionate representation (S4, indicators 9 and 10). */
export const REPRESENTATION = latestValue(REPRESENTATION_RATIO);
/** A group must have more children than this. */
export const SIZE_ABOVE = latestValue(GROUP_SIZE_ABOVE);

/**
 * What the manual calls a group whose risk ratio and weighted risk ratio are known. It asks for both ratios; a group with
 * one ratio from 5.0 on and the other from 3.0 on is still disproportionately represented. Exactly at a threshold counts
 * as reaching it. "Greater than 10 students or more" is read as above 10.
 */
export function disproportionality(
  riskRatio: Decimal,
  weightedRiskRatio: Decimal,
  groupSize: Decimal,
  sizeAbove: Decimal = SIZE_ABOVE,
): Disproportionality {
  if (isAtMost(groupSize, sizeAbove)) return 'Too few to determine';
  const bothFrom = (threshold: Decimal): boolean =>
    isAtLeast(riskRatio, threshold) && isAtLeast(weightedRiskRatio, threshold);
  if (bothFrom(SIGNIFICANT)) return 'Significant disproportionality';
  if (bothFrom(REPRESENTATION)) return 'Disproportionate representation';
  return 'None';
}
