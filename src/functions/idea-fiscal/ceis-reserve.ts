import { FY_OF_MANUAL } from '../fiscal-year-doc';
import type { Decimal } from '../../rules/decimal';
import { ceisReserve } from '../../rules/idea-fiscal/early-intervening';
import { type Law, LAW_OF_SOURCE } from '../../rules/law';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { money, lawOfYear } from '../runtime/kinds';
import { type Working, type Step, dollars, n, step } from '../runtime/working';

export const CEIS_RESERVE = perCell({
  name: 'CEIS_RESERVE',
  citation: {
    law: '34 CFR 300.646',
    source: 'S4, "Significant Disproportionality – Mandatory Coordinated Early Intervening Services (CEIS)"',
    note: 'The maximum amount is required, not "not more than the maximum" as S4, Appendix E has it; fund 24112.',
  },
  params: {
    basic_611: required(money),
    preschool_619: required(money),
    fy: optional(lawOfYear, LAW_OF_SOURCE.specialEducation),
  },
  result: 'money',
  compute: (given) => ceisReserve(given.basic_611, given.preschool_619, given.fy),
});

export const CEIS_RESERVE_DOC: FunctionDoc<typeof CEIS_RESERVE> = {
  area: 'IDEA fiscal',
  summary: 'What a district with significant disproportionality must reserve for early intervening services.',
  params: {
    basic_611: 'Basic (section 611) sub-grant of the year, in dollars.',
    preschool_619: 'Preschool (section 619) sub-grant of the year, in dollars; 0 for none.',
    fy: FY_OF_MANUAL,
  },
  returns: 'Dollars, to the cent: exactly 15 % of the two.',
  examples: [{ formula: '=NM.CEIS_RESERVE(290068,10000)', value: 45010.2, note: '15 % of 300,068.' }],
};

export const CEIS_RESERVE_WORKING: Working<typeof CEIS_RESERVE> = (given) => [
  ceisStep(
    'The maximum must be reserved: 15 percent of the section 611 and 619 sub-grants together.',
    given.basic_611,
    given.preschool_619,
    given.fy,
  ),
];

/** The fifteen percent, of which the voluntary maximum is a step. */
export function ceisStep(rule: string, basic611: Decimal, preschool619: Decimal, law: Law): Step {
  return step(
    rule,
    n`(${dollars(basic611)} + ${dollars(preschool619)}) × ${law.value('ceis-share')}`,
    dollars(ceisReserve(basic611, preschool619, law)),
  );
}
