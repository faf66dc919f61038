import { alternateRiskRatio } from '../../rules/disproportionality/alternate-risk-ratio';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count } from '../runtime/kinds';
import type { Working } from '../runtime/working';
import { ratioSteps } from './ratio-steps';

export const ALTERNATE_RISK_RATIO = perCell({
  name: 'ALTERNATE_RISK_RATIO',
  citation: {
    law: '34 CFR 300.647(a)(1) and (b)(5)',
    source: 'S4, Appendix E',
    note: 'The comparison group is that of the state, because the own one of the LEA is too small.',
  },
  params: {
    group_count: required(count),
    group_enrollment: required(count),
    state_comparison_count: required(count),
    state_comparison_enrollment: required(count),
  },
  result: 'number',
  compute: (given) =>
    alternateRiskRatio(
      { count: given.group_count, enrollment: given.group_enrollment },
      { count: given.state_comparison_count, enrollment: given.state_comparison_enrollment },
    ),
});

export const ALTERNATE_RISK_RATIO_DOC: FunctionDoc<typeof ALTERNATE_RISK_RATIO> = {
  area: 'Disproportionality and discrepancy',
  summary: "The risk of a district's group divided by the risk of all other children in the state.",
  params: {
    group_count: 'Children of the group in the district who are identified, placed or disciplined.',
    group_enrollment: 'All children of the group in the district.',
    state_comparison_count: 'Children of all other groups in the state who are identified, placed or disciplined.',
    state_comparison_enrollment: 'All children of the other groups in the state.',
  },
  returns: 'The ratio, unrounded. #N/A where the comparison group has a risk of zero or nobody is enrolled.',
  examples: [
    {
      formula: '=NM.ALTERNATE_RISK_RATIO(12,40,30000,200000)',
      value: 2,
      note: '0.3 in the district against 0.15 in the rest of the state.',
    },
    {
      formula: '=NM.ALTERNATE_RISK_RATIO(12,40,0,200000)',
      value: { error: '#N/A' },
      note: 'There is no risk to compare with.',
    },
  ],
};

export const ALTERNATE_RISK_RATIO_WORKING: Working<typeof ALTERNATE_RISK_RATIO> = (given) => {
  const group = { count: given.group_count, enrollment: given.group_enrollment };
  const others = { count: given.state_comparison_count, enrollment: given.state_comparison_enrollment };
  const ratio = alternateRiskRatio(group, others);
  return ratioSteps(group, others, 'all other children of the state', '34 CFR 300.647(a)(1)', ratio);
};
