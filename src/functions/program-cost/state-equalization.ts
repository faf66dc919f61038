import { ZERO } from '../../rules/decimal';
import { type LocalRevenue, totalRevenue } from '../../rules/equalization/equalization-guarantee';
import {
  bondingDeduction,
  contractDeduction,
  type EnergyDeductions,
  localCredit,
  stateEqualization,
} from '../../rules/program-cost/guarantee';
import { fiscalYearName } from '../../rules/fiscal-year';
import type { Law } from '../../rules/law';
import { impossible } from '../../rules/rule-error';
import { sourceOf } from '../runtime/asked-law';
import { lawOfOffice, OFFICE, OFFICE_DOC } from '../office';
import { blankAs, optional, perCell, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { lawOfYear, money, share } from '../runtime/kinds';
import { dollars, n, step, type Working } from '../runtime/working';

const amount = blankAs(money, ZERO);
const PARAMS = {
  program_cost: required(money),
  fy: required(lawOfYear),
  local_levy: optional(amount),
  impact_aid: optional(amount),
  forest_reserve: optional(amount),
  energy_contracts: optional(amount, ZERO),
  energy_bonding: optional(amount, ZERO),
  credit: optional(share),
  office: OFFICE,
};
type Given = Values<typeof PARAMS>;

/**
 * What is left out is 0, but not all of it in a year that credits it, or may: its program cost would pass for its
 * guarantee. A blank cell that is given is 0.
 * @throws #VALUE! where all three are left out, and the credit is above 0 or was not read
 */
function revenueOf({ local_levy, impact_aid, forest_reserve, credit }: Given, law: Law): LocalRevenue {
  const share = credit ?? (law.entry('local-credit') && law.value('local-credit'));
  if (!local_levy && !impact_aid && !forest_reserve && !share?.isZero()) {
    const year = fiscalYearName(law.fiscalYear);
    const why = share
      ? `${share.times(100).toString()} % of them is credited in ${year}`
      : `the sources do not say whether ${year} credited them`;
    throw impossible(
      `local_levy, impact_aid and forest_reserve are left out, and ${why} (22-8-25 NMSA 1978). Give each of them, 0 where there is none.`,
    );
  }
  return { levy: local_levy ?? ZERO, impactAid: impact_aid ?? ZERO, forestReserve: forest_reserve ?? ZERO };
}

function energyOf({ energy_contracts, energy_bonding }: Given): EnergyDeductions {
  return { contracts: energy_contracts, bonding: energy_bonding };
}

export const STATE_EQUALIZATION = perCell({
  name: 'STATE_EQUALIZATION',
  citation: {
    law: '22-8-25 NMSA 1978',
    source: 'S2, "Expected Local Share" (FY2017)',
    note: 'Credits of 75 % stand in the text of 2019 and not in that of January 1, 2024, which takes off energy amounts only.',
  },
  params: PARAMS,
  result: 'money',
  compute: (given) => {
    const law = lawOfOffice(given.fy, given.office);
    return stateEqualization(
      given.program_cost,
      localCredit(revenueOf(given, law), law, given.credit),
      energyOf(given),
      law,
    );
  },
});

export const STATE_EQUALIZATION_DOC: FunctionDoc<typeof STATE_EQUALIZATION> = {
  area: 'Equalization and local revenue',
  summary: 'State equalization guarantee by the law of the year: program cost less its credits and energy deductions.',
  params: {
    program_cost: 'Program cost: program units times the unit value, in dollars.',
    fy: 'Fiscal year, such as 2026, FY26 or 2025-26.',
    local_levy:
      'Yield of the required half-mill levy, in dollars. Of the three revenues one must be given where the year credits them.',
    impact_aid: 'Federal Impact Aid without what is targeted at special education, in dollars.',
    forest_reserve: 'Forest Reserve revenue, in dollars.',
    energy_contracts:
      'Payments of energy savings contracts to the public school utility conservation fund, in dollars.',
    energy_bonding: 'Amount certified under the Energy Efficiency and Renewable Energy Bonding Act, in dollars.',
    credit: 'Share of local and federal revenue credited, where the sources do not say it or for a what-if.',
    office: OFFICE_DOC,
  },
  returns:
    'Dollars, to the cent. #N/A where revenue or an energy amount is given for a year whose credit or share was not read.',
  details: [
    'Where the three revenues are given as 0 the share of the credit is not asked for. All three left out are 0 only in a year without a credit (from FY24); in another year that is an error, as the program cost would pass for the guarantee.',
    'Energy: all of the contract payments and 90 % of the amount certified, as the text current January 1, 2024 has it. What the state withholds of a state-chartered school (2 %) is not taken off.',
  ],
  examples: [
    {
      formula: '=NM.STATE_EQUALIZATION(1000000,"FY17",40000,100000,20000)',
      value: 880000,
      note: 'S2: 75 % of 160,000 is credited.',
    },
    {
      formula: '=NM.STATE_EQUALIZATION(1000000,"FY24",,,,10000,5000)',
      value: 985500,
      note: 'The text of 2024: 10,000 and 90 % of 5,000.',
    },
    {
      formula: '=NM.STATE_EQUALIZATION(1000000,"FY17")',
      value: { error: '#VALUE!' },
      note: 'FY17 credits local and federal revenue: give it, 0 where there is none.',
    },
    {
      formula: '=NM.STATE_EQUALIZATION(1000000,"FY22",40000)',
      value: { error: '#N/A' },
      note: 'Whether FY22 had a credit was not read: give credit.',
    },
  ],
};

export const STATE_EQUALIZATION_WORKING: Working<typeof STATE_EQUALIZATION> = (given) => {
  const law = lawOfOffice(given.fy, given.office);
  const revenue = revenueOf(given, law);
  const energy = energyOf(given);
  const total = totalRevenue(revenue);
  const credit = localCredit(revenue, law, given.credit);
  const cite = given.credit ? undefined : sourceOf(law.entry('local-credit'));
  const steps = [
    step(
      'The local levy, Impact Aid and forest reserve.',
      n`${dollars(revenue.levy)} + ${dollars(revenue.impactAid)} + ${dollars(revenue.forestReserve)}`,
      dollars(total),
    ),
  ];
  if (!total.isZero()) {
    const used = given.credit ?? law.value('local-credit');
    steps.push(step('The share of it that is credited.', n`${dollars(total)} × ${used}`, dollars(credit), cite));
  }
  if (!energy.contracts.isZero()) {
    const share = law.value('energy-contract-share');
    steps.push(
      step(
        'Energy savings contract payments.',
        n`${dollars(energy.contracts)} × ${share}`,
        dollars(contractDeduction(energy, law)),
        sourceOf(law.entry('energy-contract-share')),
      ),
    );
  }
  if (!energy.bonding.isZero()) {
    const share = law.value('energy-bonding-share');
    steps.push(
      step(
        'The share of the energy bonding amount.',
        n`${dollars(energy.bonding)} × ${share}`,
        dollars(bondingDeduction(energy, law)),
        sourceOf(law.entry('energy-bonding-share')),
      ),
    );
  }
  steps.push(
    step(
      'The guarantee is the program cost less the credit and the energy amounts.',
      n`${dollars(given.program_cost)} − ${dollars(credit)} − ${dollars(contractDeduction(energy, law))} − ${dollars(bondingDeduction(energy, law))}`,
      dollars(stateEqualization(given.program_cost, credit, energy, law)),
    ),
  );
  return steps;
};
