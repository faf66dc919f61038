import { DEADLINE_RULES } from '../../law/deadline-rules';
import { dayOf, onCalendar, serialOf } from '../calendar';
import type { Law } from '../law';

/** What decides when an order is delivered, each a day. */
export interface DeliveryTerms {
  /** March 31 of the year in which classes begin: an order received by then is an early one. */
  readonly lastEarlyDay: number;
  readonly early: boolean;
  /** 30 days before classes begin, or 60 days after receipt. */
  readonly counted: number;
  /** July 1, or August 1. */
  readonly notBefore: number;
}

export function deliveryTerms(orderReceived: number, classesBegin: number, law: Law): DeliveryTerms {
  const { year } = dayOf(classesBegin);
  const inYear = ({ month, day }: { readonly month: number; readonly day: number }): number =>
    serialOf(year, month, day);
  const lastEarlyDay = inYear(DEADLINE_RULES.requisitions);
  return orderReceived <= lastEarlyDay
    ? {
        lastEarlyDay,
        early: true,
        counted: classesBegin - law.value('delivery-days-before-classes').toNumber(),
        notBefore: inYear(DEADLINE_RULES['delivery of early orders']),
      }
    : {
        lastEarlyDay,
        early: false,
        counted: orderReceived + law.value('delivery-days-after-receipt').toNumber(),
        notBefore: inYear(DEADLINE_RULES['delivery of later orders']),
      };
}

/**
 * The day by which an order must be delivered (6.75.2.9 B and 6.75.2.12 A NMAC). Received by March 31 of the year in
 * which classes begin: the later of 30 days before classes begin and July 1. Received later: the later of 60 days after
 * receipt and August 1. The rule says "prior to" and "after" March 31; an order of March 31 itself is on time (the
 * deadline for requisitions is "no later than March 31"), so it is delivered as an early one.
 */
export function deliveryDue(orderReceived: number, classesBegin: number, law: Law): number {
  const { counted, notBefore } = deliveryTerms(orderReceived, classesBegin, law);
  return onCalendar(Math.max(counted, notBefore));
}
