import { apportionCents } from '../rules/apportion';
import { type Decimal, sum, toCents } from '../rules/decimal';
import { dollars, figure, n, type Step, step } from './runtime/working';

/** What is divided, by what, and the law that says so. */
interface Apportionment {
  readonly pool: Decimal;
  readonly weights: readonly Decimal[];
  /** What a weight is: "weighted membership", "children with disabilities". */
  readonly weight: string;
  readonly law?: string;
}

/** The steps of one share of a pool that is divided in whole cents. */
export function apportionSteps({ weights, weight, law, ...given }: Apportionment, index: number): Step[] {
  const pool = toCents(given.pool);
  const own = apportionCents(pool, weights)[index];
  const total = sum(weights);
  if (total.isZero()) {
    return [step('There is nothing to divide and nobody to divide it among.', n`${dollars(pool)}`, dollars(own), law)];
  }
  const exact = pool.times(weights[index]).div(total);
  return [
    step(`The ${weight} of all together.`, totalText(weights), figure(total), law),
    step(
      `The part of the pool that the ${weight} is of all together.`,
      n`${dollars(pool)} × ${weights[index]} ÷ ${total}`,
      figure(exact),
      law,
    ),
    step(
      'In whole cents that add up to the pool exactly: a cent left over goes to the largest fraction of a cent, to the earlier row where they tie.',
      n`${figure(exact)} to the cent`,
      dollars(own),
      law,
    ),
  ];
}

function totalText(weights: readonly Decimal[]): string {
  if (weights.length > 12) return `the sum of ${weights.length} rows`;
  return weights.map((weight) => figure(weight).text).join(' + ');
}
