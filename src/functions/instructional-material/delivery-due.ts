import { FY_OF_MATERIAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { deliveryDue, deliveryTerms } from '../../rules/instructional-material/delivery-due';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { date, lawOfYear } from '../runtime/kinds';
import { type Working, day, n, step, verdict } from '../runtime/working';

export const DELIVERY_DUE = perCell({
  name: 'DELIVERY_DUE',
  citation: {
    law: '6.75.2.9 B(1) and (2), 6.75.2.12 A NMAC',
    source: 'S3, Attachment 2',
    note: 'The rule says "prior to" and "after" March 31; an order received on March 31 is counted with the earlier ones.',
  },
  params: {
    order_received: required(date),
    classes_begin: required(date),
    fy: optional(lawOfYear, LAW_OF_SOURCE.instructionalMaterial),
  },
  result: 'date',
  compute: ({ order_received, classes_begin, fy }) => deliveryDue(order_received, classes_begin, fy),
});

export const DELIVERY_DUE_DOC: FunctionDoc<typeof DELIVERY_DUE> = {
  area: 'Instructional material',
  summary: 'The day by which ordered instructional material must be delivered. Format the cell as a date.',
  params: {
    order_received: 'Day on which the depository or distribution point received the order.',
    classes_begin: 'First day of classes of the school year the order is for.',
    fy: FY_OF_MATERIAL,
  },
  returns: 'A date as Excel’s serial number.',
  details: [
    'Received by March 31 of the year in which classes begin: the later of 30 days before classes begin and July 1. Received later: the later of 60 days after receipt and August 1.',
  ],
  examples: [
    {
      formula: '=NM.DELIVERY_DUE(DATE(2014,3,15),DATE(2014,8,13))',
      value: 41834,
      note: 'July 14, 2014: 30 days before classes.',
    },
    { formula: '=NM.DELIVERY_DUE(DATE(2014,4,1),DATE(2014,8,13))', value: 41852, note: 'August 1, 2014.' },
    {
      formula: '=NM.DELIVERY_DUE(DATE(2014,6,15),DATE(2014,8,13))',
      value: 41865,
      note: 'August 14, 2014: 60 days on.',
    },
  ],
};

export const DELIVERY_DUE_WORKING: Working<typeof DELIVERY_DUE> = ({ order_received, classes_begin, fy }) => {
  const { lastEarlyDay, early, counted, notBefore } = deliveryTerms(order_received, classes_begin, fy);
  return [
    step(
      'An order received by March 31 of the year in which classes begin is an early one.',
      n`${day(order_received)} is not after ${day(lastEarlyDay)}`,
      verdict(early),
    ),
    early
      ? step(
          'Early orders are delivered thirty days before classes begin.',
          n`${day(classes_begin)} − ${fy.value('delivery-days-before-classes')} days`,
          day(counted),
          '6.75.2.9 B(1) NMAC',
        )
      : step(
          'Later orders are delivered within sixty days of receipt.',
          n`${day(order_received)} + ${fy.value('delivery-days-after-receipt')} days`,
          day(counted),
          '6.75.2.9 B(2) NMAC',
        ),
    step(
      `Or by ${early ? 'July' : 'August'} 1, whichever is later.`,
      n`the later of ${day(counted)} and ${day(notBefore)}`,
      day(deliveryDue(order_received, classes_begin, fy)),
    ),
  ];
};
