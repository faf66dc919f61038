import { FY_OF_MANUAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { ZERO } from '../../rules/decimal';
import { ceisMaximum, ceisReserve } from '../../rules/idea-fiscal/early-intervening';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { money, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';
import { ceisStep } from './ceis-reserve';

export const CEIS_MAXIMUM = perCell({
  name: 'CEIS_MAXIMUM',
  citation: {
    law: '34 CFR 300.226(a), 300.205(d) and Appendix D to Part 300',
    source: 'S4, "Voluntary Coordinated Early Intervening Services"',
  },
  params: {
    basic_611: required(money),
    preschool_619: required(money),
    moe_reduction: optional(money, ZERO),
    fy: optional(lawOfYear, LAW_OF_SOURCE.specialEducation),
  },
  result: 'money',
  compute: (given) => ceisMaximum(given.basic_611, given.preschool_619, given.moe_reduction, given.fy),
});

export const CEIS_MAXIMUM_DOC: FunctionDoc<typeof CEIS_MAXIMUM> = {
  area: 'IDEA fiscal',
  summary: 'The most a district may choose to spend on coordinated early intervening services.',
  params: {
    basic_611: 'Basic (section 611) sub-grant of the year, in dollars.',
    preschool_619: 'Preschool (section 619) sub-grant of the year, in dollars; 0 for none.',
    moe_reduction: 'Reduction of effort taken under 34 CFR 300.205, in dollars; 0 when left out.',
    fy: FY_OF_MANUAL,
  },
  returns: 'Dollars, to the cent: 15 % of the two less the reduction, not below 0.',
  examples: [
    {
      formula: '=NM.CEIS_MAXIMUM(2000000,0,100000)',
      value: 200000,
      note: 'Appendix D to Part 300, Example 2: $300,000 less $100,000 used for MOE.',
    },
    {
      formula: '=NM.CEIS_MAXIMUM(2000000,0,500000)',
      value: 0,
      note: 'The same with $500,000 used for MOE.',
    },
    { formula: '=NM.CEIS_MAXIMUM(1000000,0)', value: 150000, note: 'Appendix D, Example 1.' },
  ],
};

export const CEIS_MAXIMUM_WORKING: Working<typeof CEIS_MAXIMUM> = ({ basic_611, preschool_619, moe_reduction, fy }) => [
  ceisStep('Not more than 15 percent of the section 611 and 619 sub-grants together.', basic_611, preschool_619, fy),
  step(
    'Less any amount by which effort was reduced under 300.205, not below 0.',
    n`${dollars(ceisReserve(basic_611, preschool_619, fy))} − ${dollars(moe_reduction)}`,
    dollars(ceisMaximum(basic_611, preschool_619, moe_reduction, fy)),
    '34 CFR 300.226(a), 300.205(d) and Appendix D to Part 300',
  ),
];
