import { Decimal } from '../decimal';
import { FACTORS } from './factors';

/**
 * Liquidated damages that a publisher owes for late delivery: $100 for each day, at most $10,000 per title
 * (6.75.2.11 C(3) NMAC). Both run for each title, since it is each title's delivery that is late.
 */
export function lateDeliveryDamages(due: number, delivered: number, titles: Decimal): Decimal {
  const daysLate = new Decimal(Math.max(0, delivered - due));
  return Decimal.min(FACTORS.damagesPerDay.times(daysLate), FACTORS.damagesMaximum).times(titles);
}
