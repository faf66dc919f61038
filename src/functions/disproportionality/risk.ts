import { risk } from '../../rules/disproportionality/risk';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count } from '../runtime/kinds';
import type { Working } from '../runtime/working';
import { riskStep } from './ratio-steps';

export const RISK = perCell({
  name: 'RISK',
  citation: { law: '34 CFR 300.647(a)(5)', source: 'S4, indicators 9 and 10 and Appendix E' },
  params: { count: required(count), enrollment: required(count) },
  result: 'number',
  compute: (given) => risk(given),
});

export const RISK_DOC: FunctionDoc<typeof RISK> = {
  area: 'Disproportionality and discrepancy',
  summary: 'Share of the children of a group who are identified, placed or disciplined: count divided by enrollment.',
  params: {
    count: 'Children of the group who are identified, placed or disciplined.',
    enrollment: 'All children of the group.',
  },
  returns: 'A share between 0 and 1, unrounded. #N/A where nobody is enrolled.',
  examples: [
    { formula: '=NM.RISK(25,100)', value: 0.25, note: 'One child in four.' },
    { formula: '=NM.RISK(0,200)', value: 0, note: 'Nobody of the group is counted.' },
    { formula: '=NM.RISK(0,0)', value: { error: '#N/A' }, note: 'A group without children has no risk.' },
    { formula: '=NM.RISK(30,25)', value: { error: '#VALUE!' }, note: 'More counted than enrolled.' },
  ],
};

export const RISK_WORKING: Working<typeof RISK> = (given) => [riskStep('the group', given)];
