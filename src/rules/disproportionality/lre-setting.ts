import { isAtLeast } from '../cell-number';
import type { Decimal } from '../decimal';
import type { Law } from '../law';

export type LreSetting =
  | 'Inside the regular class 80% or more of the day'
  | 'Inside the regular class 40% to 79% of the day'
  | 'Inside the regular class less than 40% of the day';

/**
 * The educational environment of a child aged 6 to 21 by the share of the day inside the regular class (indicator 5;
 * Appendix E names the middle band "no more than 79 percent of the day and no less than 40 percent"). Between 79 % and
 * 80 % is below 80 % and so belongs to the middle band.
 */
export function lreSetting(shareOfDay: Decimal, law: Law): LreSetting {
  if (isAtLeast(shareOfDay, law.value('lre-most-of-day'))) return 'Inside the regular class 80% or more of the day';
  if (isAtLeast(shareOfDay, law.value('lre-little-of-day'))) return 'Inside the regular class 40% to 79% of the day';
  return 'Inside the regular class less than 40% of the day';
}
