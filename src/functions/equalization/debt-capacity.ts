import { FY_OF_FUNDING } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { debtCapacity } from '../../rules/equalization/local-revenue';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { money, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

export const DEBT_CAPACITY = perCell({
  name: 'DEBT_CAPACITY',
  citation: {
    law: 'N.M. Const. art. IX, § 11; 22-18-1 NMSA 1978',
    source: 'S2, "Property Tax Floors and Ceilings"',
  },
  params: { assessed_value: required(money), fy: optional(lawOfYear, LAW_OF_SOURCE.funding) },
  result: 'money',
  compute: (given) => debtCapacity(given.assessed_value, given.fy),
});

export const DEBT_CAPACITY_DOC: FunctionDoc<typeof DEBT_CAPACITY> = {
  area: 'Equalization and local revenue',
  summary: 'The highest value of general obligation bonds of a district: 6 % of its assessed value.',
  params: { assessed_value: 'Assessed property value of the district, in dollars.', fy: FY_OF_FUNDING },
  returns: 'Dollars, to the cent.',
  examples: [{ formula: '=NM.DEBT_CAPACITY(100000000)', value: 6000000, note: 'S2: 6 % of the assessed value.' }],
};

export const DEBT_CAPACITY_WORKING: Working<typeof DEBT_CAPACITY> = (given) => [
  step(
    'Bonds outstanding are at most 6 percent of the assessed value.',
    n`${dollars(given.assessed_value)} × ${given.fy.value('debt-limit')}`,
    dollars(debtCapacity(given.assessed_value, given.fy)),
  ),
];
