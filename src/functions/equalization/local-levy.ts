import { FY_OF_FUNDING } from '../fiscal-year-doc';
import { localLevy, VALUE_PER_MILL } from '../../rules/equalization/local-revenue';
import { factorInForce, LAW_OF_SOURCE } from '../../rules/law';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { factor, money, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

export const LOCAL_LEVY = perCell({
  name: 'LOCAL_LEVY',
  citation: { law: '7-37-7 NMSA 1978', source: 'S2, "Expected Local Share" and "Property Tax Floors and Ceilings"' },
  params: { assessed_value: required(money), mills: optional(factor), fy: optional(lawOfYear, LAW_OF_SOURCE.funding) },
  result: 'money',
  compute: (given) => localLevy(given.assessed_value, factorInForce(given.fy, 'levy-operating', given.mills)),
});

export const LOCAL_LEVY_DOC: FunctionDoc<typeof LOCAL_LEVY> = {
  area: 'Equalization and local revenue',
  summary: 'What a levy yields: $0.50 for each $1,000 of assessed value, or another number of mills.',
  params: {
    assessed_value: 'Assessed property value of the district, in dollars.',
    mills: 'Dollars for each $1,000 of assessed value; 0.5, the required operating levy, when left out.',
    fy: FY_OF_FUNDING,
  },
  returns: 'Dollars, to the cent.',
  examples: [
    { formula: '=NM.LOCAL_LEVY(100000000)', value: 50000, note: 'S2: $0.50 for every $1,000.' },
    { formula: '=NM.LOCAL_LEVY(100000000,2)', value: 200000, note: 'Two mills.' },
  ],
};

export const LOCAL_LEVY_WORKING: Working<typeof LOCAL_LEVY> = (given) => {
  const mills = factorInForce(given.fy, 'levy-operating', given.mills);
  return [
    step(
      'A mill is a dollar for each $1,000 of assessed value.',
      n`${dollars(given.assessed_value)} ÷ ${VALUE_PER_MILL} × ${mills}`,
      dollars(localLevy(given.assessed_value, mills)),
    ),
  ];
};
