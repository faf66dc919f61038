import { Decimal, ZERO } from '../decimal';
import { notDeterminable } from '../rule-error';
import { type Effort, metInTotal, perCapitaRequirement } from './status';

export type ShortfallMethod = 'total' | 'lowest';

/** By how much the effort falls short of the required total; below 0 where it is above it. */
export function shortfallInTotal({ requiredEffort, actualEffort }: Effort): Decimal {
  return requiredEffort.minus(actualEffort);
}

/** By how much the effort falls short of the required per capita amount for every child; undefined where unknown. */
export function shortfallPerCapita(effort: Effort): Decimal | undefined {
  return perCapitaRequirement(effort)?.minus(effort.actualEffort);
}

/** The amount of a failure: the shortfall in total, or by the federal reading the lower of the two tests'. */
export function failureAmount(inTotal: Decimal, perCapita: Decimal, method: ShortfallMethod): Decimal {
  return method === 'lowest' ? Decimal.min(inTotal, perCapita) : inTotal;
}

/** A failure less approved exceptions (300.204), not below 0. */
export function lessExceptions(failure: Decimal, exceptions: Decimal): Decimal {
  return Decimal.max(ZERO, failure.minus(exceptions));
}

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
  const { childCount } = effort;
  const inTotal = shortfallInTotal(effort);
  // With exceptions that cover the whole shortfall nothing is owed, whatever the child count.
  if (metInTotal(effort) || inTotal.lte(exceptions)) return ZERO;
  const perCapita = shortfallPerCapita(effort);
  if (perCapita === undefined) {
    throw notDeterminable(
      'The effort in total is below the required one, and the per capita test cannot be made. ' +
        (childCount === undefined || childCount.isZero() ? 'Give child_count.' : 'Give required_per_capita.'),
    );
  }
  if (perCapita.lte(0)) return ZERO;
  const owed = lessExceptions(failureAmount(inTotal, perCapita, method), exceptions);
  return subgrant ? Decimal.min(owed, subgrant) : owed;
}
