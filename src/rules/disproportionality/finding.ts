import { isAtLeast, isAtMost } from '../cell-number';
import type { Decimal } from '../decimal';
import type { Law } from '../law';

export type Disproportionality =
  'Significant disproportionality' | 'Disproportionate representation' | 'Too few to determine' | 'None';

/** A group must have more children than this, unless another size is given. */
export function sizeAbove(law: Law, given?: Decimal): Decimal {
  return given ?? law.value('disproportionality-group-size-above');
}

/**
 * What the manual calls a group whose risk ratio and weighted risk ratio are known. It asks for both ratios; a group with
 * one ratio from 5.0 on and the other from 3.0 on is still disproportionately represented. Exactly at a threshold counts
 * as reaching it. "Greater than 10 students or more" is read as above 10.
 */
export function disproportionality(
  riskRatio: Decimal,
  weightedRiskRatio: Decimal,
  groupSize: Decimal,
  law: Law,
  minimum?: Decimal,
): Disproportionality {
  if (isAtMost(groupSize, sizeAbove(law, minimum))) return 'Too few to determine';
  const bothFrom = (threshold: Decimal): boolean =>
    isAtLeast(riskRatio, threshold) && isAtLeast(weightedRiskRatio, threshold);
  if (bothFrom(law.value('disproportionality-significant-ratio'))) return 'Significant disproportionality';
  if (bothFrom(law.value('disproportionality-representation-ratio'))) return 'Disproportionate representation';
  return 'None';
}
