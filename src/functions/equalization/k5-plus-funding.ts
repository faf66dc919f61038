import { FY_OF_K5_PLUS } from '../fiscal-year-doc';
import { k5PlusFunding } from '../../rules/equalization/k5-plus';
import { factorInForce, LAW_OF_SOURCE } from '../../rules/law';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, factor as aFactor, unitValue, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

export const K5_PLUS_FUNDING = perCell({
  name: 'K5_PLUS_FUNDING',
  citation: { law: '6.30.12.14 A NMAC', source: 'S1, "Funding Mechanisms"' },
  params: {
    mem: required(count),
    unit_value: required(unitValue),
    factor: optional(aFactor),
    fy: optional(lawOfYear, LAW_OF_SOURCE.k5Plus),
  },
  result: 'money',
  compute: (given) =>
    k5PlusFunding(given.mem, given.unit_value, factorInForce(given.fy, 'k5-plus-factor', given.factor)),
});

export const K5_PLUS_FUNDING_DOC: FunctionDoc<typeof K5_PLUS_FUNDING> = {
  area: 'Equalization and local revenue',
  summary: 'Funding of a K-5 Plus program: pupils in attendance times 0.3 times the unit value.',
  params: {
    mem: 'Approved pupils in attendance on the date that the department prescribes.',
    unit_value: 'Dollars a program unit in the year of the program.',
    factor: 'Cost differential factor; 0.3 when left out.',
    fy: FY_OF_K5_PLUS,
  },
  returns: 'Dollars, to the cent.',
  examples: [
    { formula: '=NM.K5_PLUS_FUNDING(100,4000)', value: 120000, note: 'S1: 100 × 0.3 × 4,000.' },
    { formula: '=NM.K5_PLUS_FUNDING(100,4000,0.25)', value: 100000, note: 'A what-if with another factor.' },
  ],
};

export const K5_PLUS_FUNDING_WORKING: Working<typeof K5_PLUS_FUNDING> = (given) => {
  const factor = factorInForce(given.fy, 'k5-plus-factor', given.factor);
  return [
    step(
      'Students in attendance on the prescribed date times the cost differential factor times the unit value.',
      n`${given.mem} × ${factor} × ${dollars(given.unit_value)}`,
      dollars(k5PlusFunding(given.mem, given.unit_value, factor)),
    ),
  ];
};
