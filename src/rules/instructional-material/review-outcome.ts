import { isAtLeast, isBelow } from '../cell-number';
import type { Decimal } from '../decimal';
import type { Law } from '../law';

export type ReviewOutcome = 'Core/basal' | 'Second review' | 'Supplemental';

/**
 * What core/basal material of a given alignment score may be recommended as (6.75.2.8 N NMAC): 90 percent or more is
 * core/basal; below that and from 80 percent on a second panel reviews it; below 90 percent in the end, supplemental.
 * Exactly 80 percent is reviewed again, as 6.75.2.7 WW(2) says "achieved or exceeded", although 6.75.2.8 N(2) says
 * "greater than": the reading that denies nobody a review.
 */
export function reviewOutcome(score: Decimal, secondReviewScore: Decimal | undefined, law: Law): ReviewOutcome {
  const core = law.value('core-alignment-score');
  if (isAtLeast(score, core)) return 'Core/basal';
  if (isBelow(score, law.value('second-review-score'))) return 'Supplemental';
  if (secondReviewScore === undefined) return 'Second review';
  return isAtLeast(secondReviewScore, core) ? 'Core/basal' : 'Supplemental';
}
