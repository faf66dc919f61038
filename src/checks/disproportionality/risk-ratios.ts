import type { Check } from '../check';
import { ratioCheck } from './ratio-check';
import { ALTERNATE_RISK_RATIO, RISK_RATIO, WEIGHTED_RISK_RATIO } from './ratios';

const SOURCE = 'S4, indicators 9 and 10 and Appendix E';

export const RATIO_CHECKS: readonly Check[] = [
  ratioCheck({
    id: 'disp.risk-ratio',
    title: 'A risk ratio follows from the counts of the group and of all others',
    citation: { law: '34 CFR 300.646, 300.647(a)(6)', source: SOURCE },
    ratio: RISK_RATIO,
    why: 'the risk of the group divided by that of all others is',
  }),
  ratioCheck({
    id: 'disp.weighted-risk-ratio',
    title: 'A weighted risk ratio is weighted by the state’s composition',
    citation: { law: '34 CFR 300.646', source: SOURCE, note: 'Westat’s weighted risk ratio' },
    ratio: WEIGHTED_RISK_RATIO,
    why: 'weighted by the state’s groups it is',
  }),
  ratioCheck({
    id: 'disp.alternate-risk-ratio',
    title: 'An alternate risk ratio compares with the state’s other children',
    citation: { law: '34 CFR 300.647(a)(1)', source: SOURCE },
    ratio: ALTERNATE_RISK_RATIO,
    why: 'the risk of the group divided by the state’s risk of all others is',
  }),
];
