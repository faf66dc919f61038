import { FY_OF_FUNDING } from '../fiscal-year-doc';
import { equalizationGuarantee, totalRevenue } from '../../rules/equalization/equalization-guarantee';
import { factorInForce, LAW_OF_SOURCE } from '../../rules/law';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { money, share, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

export const EQUALIZATION = perCell({
  name: 'EQUALIZATION',
  citation: {
    law: '22-8-25 NMSA 1978',
    source: 'S2, "Expected Local Share"',
    note: 'The credit of 75 % is that of FY2017 and FY20; the text current in 2024 has none, so that nothing is taken off from FY24 on.',
  },
  params: {
    program_cost: required(money),
    local_levy: required(money),
    impact_aid: required(money),
    forest_reserve: required(money),
    credit: optional(share),
    fy: optional(lawOfYear, LAW_OF_SOURCE.funding),
  },
  result: 'money',
  compute: (given) =>
    equalizationGuarantee(
      given.program_cost,
      { levy: given.local_levy, impactAid: given.impact_aid, forestReserve: given.forest_reserve },
      factorInForce(given.fy, 'local-credit', given.credit),
    ),
});

export const EQUALIZATION_DOC: FunctionDoc<typeof EQUALIZATION> = {
  area: 'Equalization and local revenue',
  summary:
    'State equalization guarantee: program cost less 75 % of the half-mill levy, Impact Aid and forest reserve revenue.',
  params: {
    program_cost: 'Program cost of the district, in dollars.',
    local_levy: 'Yield of the required operating levy, in dollars.',
    impact_aid: 'Federal Impact Aid without what is targeted at special education, in dollars.',
    forest_reserve: 'Forest Reserve revenue, in dollars.',
    credit: 'Share of the three that the state takes credit for; that of the year when left out.',
    fy: FY_OF_FUNDING,
  },
  returns: 'Dollars, to the cent. Below 0 where the credit is above the program cost.',
  details: [
    '75 % in FY17 and FY20; none from FY24 on (22-8-25 NMSA 1978, text current January 1, 2024). For FY18, FY19 and FY21 to FY23 no source says it: #N/A, unless credit is given.',
  ],
  examples: [
    {
      formula: '=NM.EQUALIZATION(1000000,40000,100000,20000)',
      value: 880000,
      note: '1,000,000 less 75 % of 160,000.',
    },
    {
      formula: '=NM.EQUALIZATION(1000000,40000,100000,20000,,"FY26")',
      value: 1000000,
      note: 'FY24 and later: no credit.',
    },
    { formula: '=NM.EQUALIZATION(1000000,40000,100000,20000,0)', value: 1000000, note: 'Without a credit.' },
  ],
};

export const EQUALIZATION_WORKING: Working<typeof EQUALIZATION> = (given) => {
  const { program_cost, local_levy, impact_aid, forest_reserve } = given;
  const credit = factorInForce(given.fy, 'local-credit', given.credit);
  const revenue = { levy: local_levy, impactAid: impact_aid, forestReserve: forest_reserve };
  const total = totalRevenue(revenue);
  return [
    step(
      'The local levy, federal Impact Aid and forest reserve funds.',
      n`${dollars(local_levy)} + ${dollars(impact_aid)} + ${dollars(forest_reserve)}`,
      dollars(total),
    ),
    step(
      'The share of it for which the state takes credit.',
      n`${dollars(total)} × ${credit}`,
      dollars(total.times(credit)),
    ),
    step(
      'The guarantee is the program cost less that credit.',
      n`${dollars(program_cost)} − ${dollars(total.times(credit))}`,
      dollars(equalizationGuarantee(program_cost, revenue, credit)),
    ),
  ];
};
