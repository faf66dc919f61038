import { riskRatio } from '../../rules/disproportionality/risk-ratio';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count } from '../runtime/kinds';
import type { Working } from '../runtime/working';
import { ratioSteps } from './ratio-steps';

export const RISK_RATIO = perCell({
  name: 'RISK_RATIO',
  citation: {
    law: '34 CFR 300.646, 300.647(a)(6)',
    source: 'S4, indicators 9 and 10 and Appendix E',
    note: "Westat's risk ratio: the risk of the group divided by the risk of all other children of the LEA.",
  },
  params: {
    group_count: required(count),
    group_enrollment: required(count),
    comparison_count: required(count),
    comparison_enrollment: required(count),
    minimum_cell: optional(count),
    minimum_n: optional(count),
  },
  result: 'number',
  compute: (given) =>
    riskRatio(
      { count: given.group_count, enrollment: given.group_enrollment },
      { count: given.comparison_count, enrollment: given.comparison_enrollment },
      { cell: given.minimum_cell, n: given.minimum_n },
    ),
});

export const RISK_RATIO_DOC: FunctionDoc<typeof RISK_RATIO> = {
  area: 'Disproportionality and discrepancy',
  summary:
    'How many times as likely as all other children the children of a group are to be identified, placed or disciplined.',
  params: {
    group_count: 'Children of the group who are identified, placed or disciplined.',
    group_enrollment: 'All children of the group in the district.',
    comparison_count: 'Children of all other groups who are identified, placed or disciplined.',
    comparison_enrollment: 'All children of the other groups in the district.',
    minimum_cell: 'Least number of children counted in each of the two; none when left out.',
    minimum_n: 'Least number of children enrolled in each of the two; none when left out.',
  },
  returns:
    'The ratio, unrounded. #N/A where the other children have a risk of zero, nobody is enrolled, or a size is below a minimum.',
  details: [
    '(group_count ÷ group_enrollment) ÷ (comparison_count ÷ comparison_enrollment), computed as one division of whole products, so that nothing is rounded on the way and a ratio of exactly 3 or 5 is exactly that.',
    'A size that is exactly the minimum is enough. A comparison group below a minimum calls for ALTERNATE_RISK_RATIO (34 CFR 300.647(b)(5)).',
  ],
  examples: [
    {
      formula: '=NM.RISK_RATIO(25,100,10,200)',
      value: 5,
      note: 'One in four of the group, one in twenty of the others.',
    },
    { formula: '=NM.RISK_RATIO(9,30,10,100)', value: 3, note: 'Exactly 3: 0.3 against 0.1.' },
    {
      formula: '=NM.RISK_RATIO(25,100,0,200)',
      value: { error: '#N/A' },
      note: 'No child of the comparison group is counted: there is no ratio.',
    },
    {
      formula: '=NM.RISK_RATIO(9,100,10,200,10)',
      value: { error: '#N/A' },
      note: 'Nine children are fewer than the minimum cell size of ten.',
    },
    {
      formula: '=NM.RISK_RATIO(101,100,10,200)',
      value: { error: '#VALUE!' },
      note: 'More children counted than enrolled.',
    },
  ],
};

export const RISK_RATIO_WORKING: Working<typeof RISK_RATIO> = (given) => {
  const group = { count: given.group_count, enrollment: given.group_enrollment };
  const comparison = { count: given.comparison_count, enrollment: given.comparison_enrollment };
  const ratio = riskRatio(group, comparison, { cell: given.minimum_cell, n: given.minimum_n });
  return ratioSteps(group, comparison, 'all other children of the LEA', '34 CFR 300.647(a)(6)', ratio);
};
