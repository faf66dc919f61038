import { apportionCents } from '../apportion';
import { type Decimal, sum, toCents } from '../decimal';
import { impossible } from '../rule-error';

/** What the state knows of an LEA when it divides its grant. */
export interface LeaCounts {
  readonly basePayment: Decimal;
  /** Children in public and private elementary and secondary schools, K-12 (New Mexico leaves preschool out). */
  readonly enrollment: Decimal;
  /** Children living in poverty, by the Census Bureau. */
  readonly poverty: Decimal;
}

/** What is divided among the LEAs, in its parts. */
export interface GrantPools {
  readonly bases: readonly Decimal[];
  /** What the base payments leave. */
  readonly remainder: Decimal;
  readonly byPopulation: Decimal;
  readonly byPoverty: Decimal;
}

export function grantPools(total: Decimal, leas: readonly LeaCounts[], populationShare: Decimal): GrantPools {
  const bases = leas.map(({ basePayment }) => toCents(basePayment));
  const remainder = toCents(total).minus(sum(bases));
  if (remainder.lt(0)) {
    throw impossible(
      `The base payments exceed the total of ${total.toString()} by ${remainder.negated().toString()}. Give the whole amount to be divided, base payments included.`,
    );
  }
  const byPopulation = toCents(remainder.times(populationShare));
  return { bases, remainder, byPopulation, byPoverty: remainder.minus(byPopulation) };
}

/**
 * Divides a state's section 611 or 619 grant among LEAs (34 CFR 300.705(b), 300.816): base payments first, then the
 * remainder by relative enrollment and by relative poverty, in cents that add up to the grant.
 */
export function ideaAllocation(total: Decimal, leas: readonly LeaCounts[], populationShare: Decimal): Decimal[] {
  const { bases, byPopulation, byPoverty } = grantPools(total, leas, populationShare);
  const population = apportionCents(
    byPopulation,
    leas.map(({ enrollment }) => enrollment),
  );
  const poverty = apportionCents(
    byPoverty,
    leas.map((lea) => lea.poverty),
  );
  return bases.map((base, lea) => base.plus(population[lea]).plus(poverty[lea]));
}
