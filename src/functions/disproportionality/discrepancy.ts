import { FY_OF_MANUAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { isAtMost } from '../../rules/cell-number';
import type { Decimal } from '../../rules/decimal';
import { discrepancy, type DiscrepancyMethod, thresholdRate } from '../../rules/disproportionality/discrepancy';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choice, count, share, lawOfYear } from '../runtime/kinds';
import { type Working, figure, n, step, verdict, words } from '../runtime/working';

export const DISCREPANCY = perCell({
  name: 'DISCREPANCY',
  citation: {
    law: '20 U.S.C. 1412(a)(22), 1416(a)(3)(A); 34 CFR 300.170',
    source: 'S4, indicators 4A and 4B',
    note: 'The manual says both "more than 1% higher than the average rate" and "greater than 1% of the State average": three readings, chosen by method.',
  },
  params: {
    suspended: required(count),
    children: required(count),
    state_rate: required(share),
    method: optional(choice('points', 'relative', 'of_average'), 'points' as const),
    fy: optional(lawOfYear, LAW_OF_SOURCE.specialEducation),
  },
  result: 'text',
  compute: (given) => discrepancy(given.suspended, given.children, given.state_rate, given.method, given.fy),
});

export const DISCREPANCY_DOC: FunctionDoc<typeof DISCREPANCY> = {
  area: 'Disproportionality and discrepancy',
  summary:
    "Whether the rate of suspensions and expulsions over 10 days of children with IEPs is significantly above the state's.",
  params: {
    suspended: 'Children with IEPs (of the race or ethnicity, for 4B) suspended or expelled for more than 10 days.',
    children: 'All children with IEPs (of that race or ethnicity, for 4B).',
    state_rate: "The state's average rate, as a share: 1.2 % is 0.012.",
    method:
      '"points" (rate more than 0.01 above the state\'s, default), "relative" (above 1.01 × the state\'s) or "of_average" (above 0.01 × the state\'s).',
    fy: FY_OF_MANUAL,
  },
  returns: '"Significant discrepancy", "Too few to determine" (10 or fewer suspended) or "None".',
  details: [
    'Indicator 4B compares every race and ethnicity with the average of all children with IEPs in the state, not with its own.',
    'A rate exactly at the threshold is no discrepancy: the manual says "more than".',
  ],
  examples: [
    { formula: '=NM.DISCREPANCY(15,500,0.015)', value: 'Significant discrepancy', note: '3 % is over 2.5 %.' },
    { formula: '=NM.DISCREPANCY(11,550,0.01)', value: 'None', note: '2 % is exactly one point above 1 %.' },
    {
      formula: '=NM.DISCREPANCY(11,550,0.01,"relative")',
      value: 'Significant discrepancy',
      note: 'The same rate is above 1.01 %.',
    },
    {
      formula: '=NM.DISCREPANCY(11,5500,0.1,"of_average")',
      value: 'Significant discrepancy',
      note: '0.2 % is above one hundredth of 10 %, though far below the average.',
    },
    { formula: '=NM.DISCREPANCY(10,100,0.01)', value: 'Too few to determine', note: 'Ten is not above ten.' },
  ],
};

export const DISCREPANCY_WORKING: Working<typeof DISCREPANCY> = ({ suspended, children, state_rate, method, fy }) => {
  const finding = words(discrepancy(suspended, children, state_rate, method, fy));
  const sizeAbove = fy.value('discrepancy-suspensions-above');
  const tooFew = isAtMost(suspended, sizeAbove);
  const size = step(
    `Only an LEA with more than ${sizeAbove.toString()} long-term suspensions and expulsions is judged.`,
    n`${suspended} > ${sizeAbove}`,
    tooFew ? finding : verdict(true),
    'S4, indicators 4A and 4B',
  );
  if (tooFew) return [size];
  const threshold = thresholdRate(state_rate, method, fy);
  return [
    size,
    step(
      thresholdRule(method),
      thresholdNumbers(state_rate, method, fy.value('discrepancy-margin')),
      figure(threshold),
      'S4, indicators 4A and 4B',
    ),
    step(
      'The discrepancy is significant where the rate is above that: suspended above the threshold times all children.',
      n`${suspended} > ${threshold} × ${children} = ${threshold.times(children)}`,
      finding,
    ),
  ];
};

function thresholdRule(method: DiscrepancyMethod): string {
  switch (method) {
    case 'points':
      return '"More than 1% higher than the average rate", read as one percentage point.';
    case 'relative':
      return '"More than 1% higher than the average rate", read as one hundredth of it.';
    case 'of_average':
      return '"Greater than 1% of the State average", read literally.';
  }
}

function thresholdNumbers(stateRate: Decimal, method: DiscrepancyMethod, margin: Decimal): string {
  switch (method) {
    case 'points':
      return n`${stateRate} + ${margin}`;
    case 'relative':
      return n`${stateRate} × (1 + ${margin})`;
    case 'of_average':
      return n`${stateRate} × ${margin}`;
  }
}
