import { type Decimal, ZERO } from '../decimal';
import { type LocalRevenue, totalRevenue } from '../equalization/equalization-guarantee';
import { fiscalYearName } from '../fiscal-year';
import type { Law } from '../law';
import { notDeterminable } from '../rule-error';

/** What 22-8-25 A NMSA 1978 takes off for energy. */
export interface EnergyDeductions {
  /** Payments of energy savings contracts, for the public school utility conservation fund. */
  readonly contracts: Decimal;
  /** Certified under the Energy Efficiency and Renewable Energy Bonding Act. */
  readonly bonding: Decimal;
}

/** An amount × its share of the year; nothing where there is no amount, whatever is known of the share. */
function shareOf(amount: Decimal, share: () => Decimal): Decimal {
  return amount.isZero() ? ZERO : amount.times(share());
}

/**
 * The credit for local and federal revenue in a year.
 * @throws #N/A where the sources do not say whether the year had one, and no share is given
 */
export function localCredit(revenue: LocalRevenue, law: Law, share: Decimal | undefined): Decimal {
  const total = totalRevenue(revenue);
  if (!share && !total.isZero() && !law.entry('local-credit')) {
    throw notDeterminable(
      `The sources do not say what share of local and federal revenue was credited in ${fiscalYearName(law.fiscalYear)} (22-8-25 NMSA 1978): give it as credit, 0 where there was none.`,
    );
  }
  return shareOf(total, () => share ?? law.value('local-credit'));
}

export function contractDeduction({ contracts }: EnergyDeductions, law: Law): Decimal {
  return shareOf(contracts, () => law.value('energy-contract-share'));
}

export function bondingDeduction({ bonding }: EnergyDeductions, law: Law): Decimal {
  return shareOf(bonding, () => law.value('energy-bonding-share'));
}

/** What is left once the energy amounts of the year are taken off. */
export function lessEnergy(amount: Decimal, energy: EnergyDeductions, law: Law): Decimal {
  return amount.minus(contractDeduction(energy, law)).minus(bondingDeduction(energy, law));
}

/** The state equalization guarantee distribution: program cost less the credits and deductions of the year. */
export function stateEqualization(programCost: Decimal, credit: Decimal, energy: EnergyDeductions, law: Law): Decimal {
  return lessEnergy(programCost.minus(credit), energy, law);
}
