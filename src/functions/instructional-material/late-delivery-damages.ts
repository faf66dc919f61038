import { FY_OF_MATERIAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { ONE } from '../../rules/decimal';
import {
  damagesOfTitle,
  daysLate,
  lateDeliveryDamages,
} from '../../rules/instructional-material/late-delivery-damages';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { date, number, lawOfYear } from '../runtime/kinds';
import { type Working, day, dollars, figure, n, step } from '../runtime/working';

const titles = number({ expects: 'a whole number of titles, 1 or more', least: 1, whole: true });

export const LATE_DELIVERY_DAMAGES = perCell({
  name: 'LATE_DELIVERY_DAMAGES',
  citation: {
    law: '6.75.2.11 C(3) NMAC',
    source: 'S3, Attachment 2',
    note: 'The rule states the maximum per title; the daily amount is read as running for each title too.',
  },
  params: {
    due: required(date),
    delivered: required(date),
    titles: optional(titles, ONE),
    fy: optional(lawOfYear, LAW_OF_SOURCE.instructionalMaterial),
  },
  result: 'money',
  compute: ({ due, delivered, titles: count, fy }) => lateDeliveryDamages(due, delivered, count, fy),
});

export const LATE_DELIVERY_DAMAGES_DOC: FunctionDoc<typeof LATE_DELIVERY_DAMAGES> = {
  area: 'Instructional material',
  summary: 'What a publisher owes for late delivery: $100 for each day, at most $10,000, for each title.',
  params: {
    due: 'Day by which delivery was due: see NM.DELIVERY_DUE.',
    delivered: 'Day of delivery.',
    titles: 'Number of titles that were delivered on that day; 1 when left out.',
    fy: FY_OF_MATERIAL,
  },
  returns: 'Dollars; 0 when delivered on or before the due day.',
  examples: [
    { formula: '=NM.LATE_DELIVERY_DAMAGES(DATE(2014,8,1),DATE(2014,8,11))', value: 1000 },
    { formula: '=NM.LATE_DELIVERY_DAMAGES(DATE(2014,8,1),DATE(2014,8,1))', value: 0, note: 'On the due day.' },
    { formula: '=NM.LATE_DELIVERY_DAMAGES(DATE(2014,8,1),DATE(2015,8,1))', value: 10000, note: 'The maximum.' },
    { formula: '=NM.LATE_DELIVERY_DAMAGES(DATE(2014,8,1),DATE(2014,8,11),3)', value: 3000 },
  ],
};

export const LATE_DELIVERY_DAMAGES_WORKING: Working<typeof LATE_DELIVERY_DAMAGES> = ({
  due,
  delivered,
  titles: all,
  fy,
}) => {
  const late = daysLate(due, delivered);
  return [
    step('Days from the due day to the delivery, not below 0.', n`${day(delivered)} − ${day(due)}`, figure(late)),
    step(
      'One hundred dollars for each day, at most ten thousand dollars per title.',
      n`the smaller of ${fy.value('late-delivery-damages-per-day')} × ${late} and ${fy.value('late-delivery-damages-maximum')}`,
      dollars(damagesOfTitle(late, fy)),
    ),
    step(
      'For each title that was late.',
      n`${dollars(damagesOfTitle(late, fy))} × ${all}`,
      dollars(lateDeliveryDamages(due, delivered, all, fy)),
    ),
  ];
};
