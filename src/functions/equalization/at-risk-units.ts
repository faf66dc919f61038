import { atRiskUnits } from '../../rules/equalization/at-risk';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, factor } from '../runtime/kinds';
import { type Working, figure, n, step } from '../runtime/working';

export const AT_RISK_UNITS = perCell({
  name: 'AT_RISK_UNITS',
  citation: { law: '22-8-23.3 A NMSA 1978', source: 'S2, "English-Language Learner" and "Poverty"' },
  params: { index: required(factor), mem: required(count) },
  result: 'number',
  compute: (given) => atRiskUnits(given.index, given.mem),
});

export const AT_RISK_UNITS_DOC: FunctionDoc<typeof AT_RISK_UNITS> = {
  area: 'Equalization and local revenue',
  summary: "At-risk program units: the at-risk index times the district's total membership.",
  params: {
    index: 'At-risk index of the district, from AT_RISK_INDEX.',
    mem: 'Total membership of the district, with special education and full-time-equivalent kindergarten.',
  },
  returns: 'Program units, unrounded.',
  examples: [{ formula: '=NM.AT_RISK_UNITS(0.0742,1000)', value: 74.2, note: 'An index of 0.0742 for 1,000 pupils.' }],
};

export const AT_RISK_UNITS_WORKING: Working<typeof AT_RISK_UNITS> = (given) => [
  step(
    'The at-risk index times the membership of the district.',
    n`${given.index} × ${given.mem}`,
    figure(atRiskUnits(given.index, given.mem)),
  ),
];
