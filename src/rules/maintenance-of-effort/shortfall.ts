import { Decimal, ZERO } from '../decimal';
import { notDeterminable } from '../rule-error';
import { type Effort, metInTotal, perCapitaRequirement } from './status';

export type ShortfallMethod = 'total' | 'lowest';

/**
 * What an LEA that failed maintenance of effort owes: nothing when either test is met (34 CFR 300.203(b)(2)), else the
 * amount by which it fell short, less approved exceptions (300.204), and never more than its Part B sub-grant
 * (300.203(d)). By the manual the amount is the shortfall in total; the federal reading is the lower of the two tests'.
 * @throws #N/A when the outcome hangs on a per capita test that cannot be made
 */
export function shortfall(
  effort: Effort,
  exceptions: Decimal,
  subgrant: Decimal | undefined,
  method: ShortfallMethod,
): Decimal {
  const { requiredEffort, actualEffort, childCount } = effort;
  const inTotal = requiredEffort.minus(actualEffort);
  // With exceptions that cover the whole shortfall nothing is owed, whatever the child count.
  if (metInTotal(effort) || inTotal.lte(exceptions)) return ZERO;
  const perCapitaEffort = perCapitaRequirement(effort);
  if (perCapitaEffort === undefined) {
    throw notDeterminable(
      'The effort in total is below the required one, and the per capita test cannot be made. ' +
        (childCount === undefined || childCount.isZero() ? 'Give child_count.' : 'Give required_per_capita.'),
    );
  }
  const perCapita = perCapitaEffort.minus(actualEffort);
  if (perCapita.lte(0)) return ZERO;
  const failure = method === 'lowest' ? Decimal.min(inTotal, perCapita) : inTotal;
  const owed = Decimal.max(ZERO, failure.minus(exceptions));
  return subgrant ? Decimal.min(owed, subgrant) : owed;
}
