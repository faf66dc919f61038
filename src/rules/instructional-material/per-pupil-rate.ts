import type { Decimal } from '../decimal';
import { notDeterminable } from '../rule-error';
import { type Appropriation, pool } from './allocation';

/**
 * The department's rate for each pupil: the appropriation less what is held back, times the share allocated, over the
 * statewide 40-day membership (S3, Attachment 5b (1)–(3)). Unrounded: the table's $53.47 is only how it is shown.
 */
export function perPupilRate(funds: Appropriation, share: Decimal, totalMembership: Decimal): Decimal {
  if (totalMembership.isZero()) {
    throw notDeterminable('total_membership is 0, so there is no rate for each pupil. Give the statewide membership.');
  }
  return pool(funds, share).div(totalMembership);
}
