import { riskDifference } from '../../rules/disproportionality/composition';
import { risk } from '../../rules/disproportionality/risk';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count } from '../runtime/kinds';
import { type Working, figure, n, step } from '../runtime/working';

export const RISK_DIFFERENCE = perCell({
  name: 'RISK_DIFFERENCE',
  citation: {
    law: '34 CFR 300.646, 300.647',
    source: 'S4, indicators 9 and 10 and Appendix E; Westat’s measures of disproportionality',
    note: 'The manual’s thresholds are of ratios: a difference has none.',
  },
  params: {
    group_count: required(count),
    group_enrollment: required(count),
    comparison_count: required(count),
    comparison_enrollment: required(count),
  },
  result: 'number',
  compute: (given) =>
    riskDifference(
      { count: given.group_count, enrollment: given.group_enrollment },
      { count: given.comparison_count, enrollment: given.comparison_enrollment },
    ),
});

export const RISK_DIFFERENCE_DOC: FunctionDoc<typeof RISK_DIFFERENCE> = {
  area: 'Disproportionality and discrepancy',
  summary: 'The risk of a group less the risk of all other children: how many more of each hundred are identified.',
  params: {
    group_count: 'Children of the group who are identified, placed or disciplined.',
    group_enrollment: 'Children of the group who are enrolled.',
    comparison_count: 'All other children who are identified, placed or disciplined.',
    comparison_enrollment: 'All other children who are enrolled.',
  },
  returns: 'A share, unrounded: 0.05 is five percentage points. Below 0 where the group has the lower risk.',
  details: [
    'Where the comparison group has no risk there is no ratio, but there is a difference. It says little where both risks are small.',
  ],
  examples: [
    { formula: '=NM.RISK_DIFFERENCE(25,100,10,200)', value: 0.2, note: '0.25 less 0.05.' },
    {
      formula: '=NM.RISK_DIFFERENCE(5,100,0,200)',
      value: 0.05,
      note: 'No ratio here, since nobody else is identified.',
    },
  ],
};

export const RISK_DIFFERENCE_WORKING: Working<typeof RISK_DIFFERENCE> = (given) => {
  const group = { count: given.group_count, enrollment: given.group_enrollment };
  const comparison = { count: given.comparison_count, enrollment: given.comparison_enrollment };
  return [
    step('The risk of the group.', n`${group.count} ÷ ${group.enrollment}`, figure(risk(group))),
    step(
      'The risk of all other children.',
      n`${comparison.count} ÷ ${comparison.enrollment}`,
      figure(risk(comparison)),
    ),
    step('Their difference.', n`${risk(group)} − ${risk(comparison)}`, figure(riskDifference(group, comparison))),
  ];
};
