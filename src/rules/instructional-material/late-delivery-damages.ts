import { Decimal } from '../decimal';
import type { Law } from '../law';

export function daysLate(due: number, delivered: number): number {
  return Math.max(0, delivered - due);
}

/** What is owed for one title. */
export function damagesOfTitle(days: number, law: Law): Decimal {
  return Decimal.min(
    law.value('late-delivery-damages-per-day').times(days),
    law.value('late-delivery-damages-maximum'),
  );
}

/**
 * Liquidated damages that a publisher owes for late delivery: $100 for each day, at most $10,000 per title
 * (6.75.2.11 C(3) NMAC). Both run for each title, since it is each title's delivery that is late.
 */
export function lateDeliveryDamages(due: number, delivered: number, titles: Decimal, law: Law): Decimal {
  return damagesOfTitle(daysLate(due, delivered), law).times(titles);
}
