import { isAtMost } from '../cell-number';
import { Decimal, ZERO } from '../decimal';
import { notDeterminable } from '../rule-error';
import { type Effort, metInTotal, metPerCapita, perCapitaAmounts } from './status';

export type ShortfallMethod = 'total' | 'lowest';

/** By how much the effort falls short of the required total; below 0 where it is above it. */
export function shortfallInTotal({ requiredEffort, actualEffort }: Effort): Decimal {
  return requiredEffort.minus(actualEffort);
}

/** The effort that the required per capita amount asks for, all children together; undefined where unknown. */
export function perCapitaRequirement(effort: Effort): Decimal | undefined {
  const required = perCapitaAmounts(effort)?.required;
  return required && effort.childCount ? required.times(effort.childCount) : undefined;
}

/** By how much the effort falls short of the required per capita amount for every child: nothing where that test is met. */
export function shortfallPerCapita(effort: Effort): Decimal | undefined {
  if (metPerCapita(effort)) return ZERO;
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

/** Exceptions that cover the whole shortfall in total leave nothing owed, whatever the child count. */
export function coveredByExceptions(inTotal: Decimal, exceptions: Decimal): boolean {
  return isAtMost(inTotal, exceptions);
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
  if (metInTotal(effort) || coveredByExceptions(inTotal, exceptions)) return ZERO;
  const perCapita = shortfallPerCapita(effort);
  if (perCapita === undefined) {
    throw notDeterminable(
      'The effort in total is below the required one, and the per capita test cannot be made. ' +
        (childCount === undefined || childCount.isZero() ? 'Give child_count.' : 'Give required_per_capita.'),
    );
  }
  if (perCapita.isZero()) return ZERO;
  return capped(lessExceptions(failureAmount(inTotal, perCapita, method), exceptions), subgrant);
}

/** No more than the Part B sub-grant is owed (34 CFR 300.203(d)); without one there is no cap. */
export function capped(owed: Decimal, subgrant: Decimal | undefined): Decimal {
  return subgrant ? Decimal.min(owed, subgrant) : owed;
}
