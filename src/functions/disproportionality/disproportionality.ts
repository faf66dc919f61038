import { FY_OF_MANUAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { disproportionality } from '../../rules/disproportionality/finding';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, factor, lawOfYear } from '../runtime/kinds';
import type { Working } from '../runtime/working';
import { findingSteps } from './ratio-steps';

export const DISPROPORTIONALITY = perCell({
  name: 'DISPROPORTIONALITY',
  citation: {
    law: '34 CFR 300.646',
    source: 'S4, indicators 9 and 10 and Appendix E',
    note: 'Significant: both ratios 5.0 or above; disproportionate representation: both 3.0 or above; more than 10 children.',
  },
  params: {
    risk_ratio: required(factor),
    weighted_risk_ratio: required(factor),
    group_size: required(count),
    fy: optional(lawOfYear, LAW_OF_SOURCE.specialEducation),
  },
  result: 'text',
  compute: (given) => disproportionality(given.risk_ratio, given.weighted_risk_ratio, given.group_size, given.fy),
});

export const DISPROPORTIONALITY_DOC: FunctionDoc<typeof DISPROPORTIONALITY> = {
  area: 'Disproportionality and discrepancy',
  summary: "The manual's finding for a group by its risk ratio, its weighted risk ratio and its size.",
  params: {
    risk_ratio: 'Risk ratio of the group.',
    weighted_risk_ratio: 'Weighted risk ratio of the group.',
    group_size: 'Children of the group who are identified, placed or disciplined.',
    fy: FY_OF_MANUAL,
  },
  returns: '"Significant disproportionality", "Disproportionate representation", "Too few to determine" or "None".',
  details: [
    'Both ratios must reach the threshold, 5.0 or 3.0; exactly at it is reached. With one ratio at 5.0 or above and the other between 3.0 and 5.0 the finding is disproportionate representation.',
    'The manual writes "greater than 10" and "greater than 10 students or more"; this function needs more than 10. Disproportionate representation is a finding of noncompliance only if it results from inappropriate identification, which the review of policies decides.',
  ],
  examples: [
    { formula: '=NM.DISPROPORTIONALITY(5,5,11)', value: 'Significant disproportionality', note: 'Exactly 5.0.' },
    { formula: '=NM.DISPROPORTIONALITY(5.2,4.9,40)', value: 'Disproportionate representation', note: 'Not both 5.0.' },
    { formula: '=NM.DISPROPORTIONALITY(3,3,11)', value: 'Disproportionate representation', note: 'Exactly 3.0.' },
    { formula: '=NM.DISPROPORTIONALITY(6,2.9,40)', value: 'None', note: 'The weighted ratio is below 3.0.' },
    { formula: '=NM.DISPROPORTIONALITY(8,8,10)', value: 'Too few to determine', note: 'Ten is not above ten.' },
  ],
};

export const DISPROPORTIONALITY_WORKING: Working<typeof DISPROPORTIONALITY> = (given) =>
  findingSteps(given.risk_ratio, given.weighted_risk_ratio, given.group_size, given.fy);
